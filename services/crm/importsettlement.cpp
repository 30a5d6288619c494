// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/importsettlement.h"

#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/core/verifiedwrite.h"
#include "services/crm/crmrequests.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Servers of one cluster need not agree to the second.
constexpr qint64 importSlackSeconds = 120;
/// This computer's clock may be wrong by as much; the server's own then decides.
constexpr qint64 clockSlackSeconds = 15 * 60;
constexpr int mostPages = 20;
/// A batch whose connection broke may still be at work: none of it is believed missing before the last look.
constexpr std::array importLooks{0ms, 3000ms, 12000ms};

/// The same natural key; what the row leaves empty is empty in the record too.
bool hasKey(const QJsonObject &row, const ImportItem &item, const QStringList &key)
{
    const auto same = [&](const QString &name) { return sameFieldValue(row.value(name), item.record.value(name)); };
    const auto given = [&](const QString &name) { return !item.record.value(name).toString().isEmpty(); };
    return std::ranges::any_of(key, given) && std::ranges::all_of(key, same);
}

ImportBatch asWaiting(ImportBatch batch)
{
    for (ImportItem &item : batch.items)
        if (item.state == ImportItem::State::Sent)
            item.state = ImportItem::State::Waiting;
    return batch;
}

int sentRows(const ImportBatch &batch)
{
    return int(std::ranges::count(batch.items, ImportItem::State::Sent, &ImportItem::state));
}
} // namespace

ImportSettlement::ImportSettlement(CrmService &service, const Clock &clock, QString module)
    : m_service(service)
    , m_clock(clock)
    , m_module(std::move(module))
{
}

Task<Result<ImportBatch>> ImportSettlement::settle(ImportBatch batch, CancelToken cancel)
{
    if (sentRows(batch) == 0)
        co_return ImportBatch(batch);
    if (batch.way == ImportBatch::Way::Update) // values that are set: a second arrival changes nothing
        co_return asWaiting(batch);
    const Result<QJsonObject> user = co_await m_service.users(u"CurrentUser"_s, cancel);
    if (user)
        m_userId = json::id(user->value("users"_L1).toArray().first().toObject().value("id"_L1));
    const bool longAgo = batch.sentAt.secsTo(m_clock.now()) > 60;
    for (const std::chrono::milliseconds delay : importLooks) {
        if (delay > 0ms && !longAgo)
            co_await m_clock.sleep(delay, cancel);
        const Result<Look> found = co_await look(batch, cancel);
        if (!found)
            co_return fail(found.error());
        batch = matched(batch, *found);
        if (sentRows(batch) == 0 || longAgo)
            break;
    }
    co_return asWaiting(batch);
}

/// A list reads the database: the search index would lag behind.
Task<Result<ImportSettlement::Look>> ImportSettlement::look(ImportBatch batch, CancelToken cancel)
{
    CrmListQuery query(m_module, crmrequests::naturalKey(m_module) + QStringList{u"Created_Time"_s, u"Created_By"_s});
    query.modifiedSince = json::isoOffset(batch.sentAt.addSecs(-clockSlackSeconds));
    Look found;
    for (int page = 0; page < mostPages; ++page) {
        const Result<RecordPage> rows = co_await m_service.list(query, cancel);
        if (!rows)
            co_return fail(rows.error());
        if (page == 0) {
            const qint64 behind = rows->servedAt.isValid() ? m_clock.now().secsTo(rows->servedAt) : 0;
            found.since = batch.sentAt.addSecs(behind - importSlackSeconds);
        }
        for (const QJsonValue &row : rows->data)
            found.rows.append(row.toObject());
        if (!rows->more || rows->pageToken.isEmpty())
            co_return Look(found);
        query.pageToken = rows->pageToken;
    }
    co_return fail(ErrorKind::Ambiguous, u"unknown"_s,
                   u"Too much was changed since: it cannot be told which rows arrived."_s);
}

bool ImportSettlement::isOwn(const QJsonObject &row) const
{
    const QString person = json::id(row.value("Created_By"_L1).toObject().value("id"_L1));
    return m_userId.isEmpty() || person.isEmpty() || person == m_userId;
}

ImportBatch ImportSettlement::matched(ImportBatch batch, const Look &look) const
{
    const QStringList key = crmrequests::naturalKey(m_module);
    QSet<QString> taken = m_taken;
    for (const ImportItem &item : std::as_const(batch.items))
        if (item.state == ImportItem::State::Created || item.state == ImportItem::State::Updated)
            taken.insert(item.id);
    for (ImportItem &item : batch.items) {
        if (item.state != ImportItem::State::Sent)
            continue;
        const auto mine = std::ranges::find_if(look.rows, [&](const QJsonObject &row) {
            return !taken.contains(json::id(row.value("id"_L1))) &&
                   json::instant(row, "Created_Time"_L1) >= look.since && isOwn(row) && hasKey(row, item, key);
        });
        if (mine == look.rows.end())
            continue;
        item.id = json::id(mine->value("id"_L1));
        item.state = ImportItem::State::Created;
        taken.insert(item.id);
    }
    return batch;
}
} // namespace atlas
