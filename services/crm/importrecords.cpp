// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/importrecords.h"

#include "services/core/json.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonObject itemJson(const ImportItem &item)
{
    return {{"line"_L1, item.line},     {"cells"_L1, QJsonArray::fromStringList(item.cells)},
            {"record"_L1, item.record}, {"state"_L1, int(item.state)},
            {"id"_L1, item.id},         {"field"_L1, item.field},
            {"code"_L1, item.code},     {"message"_L1, item.message}};
}

QStringList importTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

ImportItem itemFrom(const QJsonObject &json)
{
    ImportItem item;
    item.line = json.value("line"_L1).toInt();
    item.cells = importTexts(json.value("cells"_L1));
    item.record = json.value("record"_L1).toObject();
    // Unknown states (a later version wrote them) are looked up before anything is sent.
    const int state = json.value("state"_L1).toInt(-1);
    const bool known = state >= 0 && state <= int(ImportItem::State::Refused);
    item.state = known ? ImportItem::State(state) : ImportItem::State::Sent;
    item.id = json::text(json, "id"_L1);
    item.field = json::text(json, "field"_L1);
    item.code = json::text(json, "code"_L1);
    item.message = json::text(json, "message"_L1);
    return item;
}

QByteArray batchJson(const ImportBatch &batch)
{
    QJsonArray items;
    for (const ImportItem &item : batch.items)
        items.append(itemJson(item));
    const QJsonObject json{{"way"_L1, int(batch.way)},
                           {"checkFields"_L1, QJsonArray::fromStringList(batch.checkFields)},
                           {"sentAt"_L1, batch.sentAt.isValid() ? batch.sentAt.toString(Qt::ISODateWithMs) : QString()},
                           {"items"_L1, items}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ImportBatch batchFrom(const QJsonObject &json)
{
    ImportBatch batch;
    batch.way = ImportBatch::Way(std::clamp(json.value("way"_L1).toInt(), 0, int(ImportBatch::Way::Update)));
    batch.checkFields = importTexts(json.value("checkFields"_L1));
    batch.sentAt = QDateTime::fromString(json::text(json, "sentAt"_L1), Qt::ISODateWithMs);
    const QJsonArray items = json.value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        batch.items.append(itemFrom(item.toObject()));
    return batch;
}

QByteArray headJson(const ImportRun &run)
{
    return QJsonDocument(QJsonObject{{"module"_L1, run.module},
                                     {"fileName"_L1, run.fileName},
                                     {"headers"_L1, QJsonArray::fromStringList(run.headers)},
                                     {"begunAt"_L1, run.begunAt.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

StoredRecord batchRecord(int place, const ImportBatch &batch)
{
    return {u"%1"_s.arg(place, 6, 10, QChar(u'0')), {}, batchJson(batch)};
}

RecordSet headsOf(const QString &account)
{
    return {account, App::Crm, u"imports"_s};
}

RecordSet batchesOf(const QString &account, const QString &runId)
{
    return {account, App::Crm, u"import."_s + runId};
}
} // namespace

int ImportRun::count(ImportItem::State state) const
{
    int found = 0;
    for (const ImportBatch &batch : batches)
        found += int(std::ranges::count(batch.items, state, &ImportItem::state));
    return found;
}

int ImportRun::total() const
{
    int found = 0;
    for (const ImportBatch &batch : batches)
        found += int(batch.items.size());
    return found;
}

bool ImportRun::isFinished() const
{
    return count(ImportItem::State::Waiting) == 0 && count(ImportItem::State::Sent) == 0;
}

ImportJournal::ImportJournal(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

Task<Result<Done>> ImportJournal::begin(ImportRun run)
{
    RecordBatch rows;
    rows.replaceAll = true;
    for (int place = 0; place < run.batches.size(); ++place)
        rows.upserts.append(batchRecord(place, run.batches.at(place)));
    const RecordSet batches = batchesOf(m_account, run.id);
    const Result<Done> kept = co_await m_store.apply(batches, rows);
    if (!kept)
        co_return fail(kept.error());
    // The head last: an import without all its rows is none.
    RecordBatch head;
    head.upserts.append(StoredRecord{run.id, {}, headJson(run)});
    const RecordSet heads = headsOf(m_account);
    co_return co_await m_store.apply(heads, head);
}

Task<Result<Done>> ImportJournal::keep(QString runId, int place, ImportBatch batch)
{
    RecordBatch rows;
    rows.upserts.append(batchRecord(place, batch));
    const RecordSet batches = batchesOf(m_account, runId);
    co_return co_await m_store.apply(batches, rows);
}

Task<Result<Done>> ImportJournal::remove(QString runId)
{
    RecordBatch head;
    head.removedIds.append(runId);
    const RecordSet heads = headsOf(m_account);
    const Result<Done> gone = co_await m_store.apply(heads, head);
    if (!gone)
        co_return fail(gone.error());
    RecordBatch nothing;
    nothing.replaceAll = true;
    const RecordSet batches = batchesOf(m_account, runId);
    co_return co_await m_store.apply(batches, nothing);
}

Task<Result<QList<ImportRun>>> ImportJournal::kept()
{
    const RecordSet heads = headsOf(m_account);
    const Result<RecordSnapshot> stored = co_await m_store.read(heads);
    if (!stored)
        co_return fail(stored.error());
    QList<ImportRun> runs;
    for (const StoredRecord &head : stored->records) {
        const QJsonObject json = QJsonDocument::fromJson(head.body).object();
        ImportRun run;
        run.id = head.id;
        run.module = json::text(json, "module"_L1);
        run.fileName = json::text(json, "fileName"_L1);
        run.headers = importTexts(json.value("headers"_L1));
        run.begunAt = QDateTime::fromString(json::text(json, "begunAt"_L1), Qt::ISODateWithMs);
        const RecordSet set = batchesOf(m_account, run.id);
        const Result<RecordSnapshot> batches = co_await m_store.read(set);
        if (!batches)
            co_return fail(batches.error());
        for (const StoredRecord &batch : batches->records)
            run.batches.append(batchFrom(QJsonDocument::fromJson(batch.body).object()));
        runs.append(run);
    }
    std::ranges::stable_sort(runs, {}, &ImportRun::begunAt);
    co_return QList<ImportRun>(runs);
}
} // namespace atlas
