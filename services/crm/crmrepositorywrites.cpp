// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/crm/crmjson.h"
#include "services/crm/crmrepositoryprivate.h"
#include "services/crm/crmrequests.h"
#include "services/crm/dealdecoder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Single deals: update, create, panel, notes, lookups.
namespace atlas
{
namespace
{
const Stage *stageOf(const QList<Pipeline> &pipelines, const QJsonObject &record)
{
    const QString pipelineText = json::text(record, "Pipeline"_L1);
    for (const Pipeline &pipeline : pipelines) {
        const bool named = pipeline.actual == pipelineText || pipeline.display == pipelineText;
        if (named || (pipelineText.isEmpty() && pipeline.isDefault))
            return pipeline.stage(json::text(record, "Stage"_L1));
    }
    return nullptr;
}

LookupRef lookupOf(const QJsonObject &row)
{
    const QString account = json::text(row, "Account_Name"_L1);
    const QString person = json::text(row, "First_Name"_L1) + u' ' + json::text(row, "Last_Name"_L1);
    return {json::id(row.value("id"_L1)), account.isEmpty() ? person.trimmed() : account};
}

/// Names that begin like `text`, quotes and the wildcard of COQL made harmless.
QString lookupQuery(bool accounts, const QString &text)
{
    QString prefix = text.trimmed();
    prefix.remove(u'%');
    const QString like = crmrequests::coqlText(prefix + u'%');
    if (accounts)
        return u"select Account_Name from Accounts where (Account_Name like %1) order by Account_Name asc limit 20"_s
            .arg(like);
    return u"select First_Name, Last_Name from Contacts where (First_Name like %1 or Last_Name like %1) "
           "order by Last_Name asc limit 20"_s.arg(like);
}

/// For grants without COQL: the search index, which lags a little.
CrmSearchQuery lookupSearch(bool accounts, const QString &text)
{
    QString escaped = text.trimmed();
    for (const QChar special : {u'\\', u'(', u')', u','})
        escaped.replace(special, QString(u'\\') + special);
    CrmSearchQuery search(accounts ? u"Accounts"_s : u"Contacts"_s);
    const QString field = accounts ? u"Account_Name"_s : u"Last_Name"_s;
    search.criteria = u"(%1:starts_with:%2)"_s.arg(field, escaped);
    search.fields = accounts ? QStringList{field} : QStringList{u"First_Name"_s, field};
    search.perPage = 20;
    return search;
}
} // namespace

QJsonObject CrmRepository::Private::withComputed(QJsonObject record) const
{
    const Stage *stage = stageOf(settings.pipelines, record);
    if (!record.contains("Probability"_L1) && stage)
        record.insert("Probability"_L1, stage->probability);
    if (!record.contains("Expected_Revenue"_L1)) {
        const std::optional<Money> weighted = crmjson::deal(record, settings.org.currency).weighted();
        record.insert("Expected_Revenue"_L1, weighted ? weighted->toJson() : QJsonValue());
    }
    return record;
}

Task<Result<Deal>> CrmRepository::Private::keep(QJsonObject record)
{
    RecordBatch batch;
    batch.upserts = {dealdecoder::storedRecord(record)};
    const Result<Done> applied = co_await store.apply(dealSet, batch);
    if (!applied)
        co_return fail(applied.error());
    DealDelta delta;
    delta.upserts = {crmjson::deal(record, settings.org.currency)};
    Q_EMIT q->dealsChanged(delta);
    co_return delta.upserts.first();
}

Task<Result<Done>> CrmRepository::Private::drop(QString id)
{
    RecordBatch batch;
    batch.removedIds = {id};
    const Result<Done> applied = co_await store.apply(dealSet, batch);
    if (!applied)
        co_return fail(applied.error());
    DealDelta delta;
    delta.removedIds = {id};
    Q_EMIT q->dealsChanged(delta);
    co_return Done{};
}

Task<Result<UpdateOutcome>> CrmRepository::updateDeal(QString id, QJsonObject base, QJsonObject changes,
                                                      CancelToken cancel)
{
    Result<UpdateOutcome> outcome = co_await d->service.update(u"Deals"_s, id, base, changes, cancel);
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::NotFound)
            co_await d->drop(id);
        co_return outcome;
    }
    VersionedRecord &now = outcome->conflict ? outcome->conflict->theirs : outcome->saved;
    now.record = d->withComputed(now.record);
    // Zoho has the change: a store that cannot keep it is no reason to report it as failed. The next refresh will.
    co_await d->keep(now.record);
    co_return outcome;
}

Task<Result<Deal>> CrmRepository::createDeal(QJsonObject record, CancelToken cancel)
{
    const Result<QJsonObject> created = co_await d->service.create(u"Deals"_s, record, cancel);
    if (!created)
        co_return fail(created.error());
    const QJsonObject complete = d->withComputed(*created);
    const Result<Deal> kept = co_await d->keep(complete);
    co_return kept ? *kept : crmjson::deal(complete, d->settings.org.currency);
}

Task<Result<Done>> CrmRepository::removeDeal(QString id, CancelToken cancel)
{
    const Result<Done> removed = co_await d->service.remove(u"Deals"_s, id, cancel);
    if (removed || removed.error().kind == ErrorKind::NotFound)
        co_await d->drop(id);
    co_return removed;
}

Task<Result<Done>> CrmRepository::removeNote(QString noteId, CancelToken cancel)
{
    co_return co_await d->service.remove(u"Notes"_s, noteId, cancel);
}

Task<Result<QJsonObject>> CrmRepository::dealRecord(QString id, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.record(u"Deals"_s, id, {}, cancel);
    if (record)
        co_await d->keep(*record);
    else if (record.error().kind == ErrorKind::NotFound)
        co_await d->drop(id);
    co_return record;
}

Task<Result<QList<Note>>> CrmRepository::notes(QString dealId, CancelToken cancel)
{
    const Result<RecordPage> page = co_await d->service.related(u"Deals"_s, dealId, u"Notes"_s, {}, cancel);
    if (!page)
        co_return fail(page.error());
    QList<Note> notes;
    for (const QJsonValue &row : page->data)
        notes.append(crmjson::note(row.toObject()));
    std::ranges::stable_sort(notes, std::ranges::greater(), &Note::created);
    co_return notes;
}

Task<Result<Note>> CrmRepository::addNote(QString dealId, QString title, QString content, CancelToken cancel)
{
    const Result<QJsonObject> note = co_await d->service.addNote(u"Deals"_s, dealId, title, content, cancel);
    if (!note)
        co_return fail(note.error());
    co_return crmjson::note(*note);
}

Task<Result<QList<LookupRef>>> CrmRepository::lookup(QString module, QString text, CancelToken cancel)
{
    const bool accounts = module == "Accounts"_L1;
    Result<RecordPage> page = co_await d->service.coql(lookupQuery(accounts, text), cancel);
    if (!page && page.error().kind == ErrorKind::MissingScope && !text.trimmed().isEmpty()) {
        const CrmSearchQuery search = lookupSearch(accounts, text);
        page = co_await d->service.search(search, cancel);
    }
    if (!page)
        co_return fail(page.error());
    QList<LookupRef> found;
    for (const QJsonValue &row : page->data)
        found.append(lookupOf(row.toObject()));
    co_return found;
}
} // namespace atlas
