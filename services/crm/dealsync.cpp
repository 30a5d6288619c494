// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealsync.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmjson.h"
#include "services/crm/dealdecoder.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
DealSync::DealSync(CrmService &service, Store &store, const Clock &clock, RecordSet set,
                   std::function<void(const DealDelta &)> changed)
    : m_service(service)
    , m_store(store)
    , m_clock(clock)
    , m_set(std::move(set))
    , m_changed(std::move(changed))
{
}

void DealSync::setState(const SetState &state)
{
    m_state = state;
}

void DealSync::setHomeCurrency(const QString &currency)
{
    m_currency = currency;
}

Task<Result<Done>> DealSync::run(Priority priority, CancelToken cancel)
{
    const Result<Done> known = co_await readState();
    if (!known)
        co_return fail(known.error());
    m_begun = m_clock.now();
    m_cursor = DealCursor::fromText(m_state->cursor);
    m_seen.clear();
    if (m_cursor.needsFullRead(m_begun))
        co_return co_await readAll(priority, cancel);
    // Before the changes move the cursor on: a deletion may lie between its old and its new place.
    const QString deletedSince = m_cursor.deletedSince();
    const Result<Done> changed = co_await readChanged(priority, cancel);
    if (!changed)
        co_return fail(changed.error());
    co_return co_await readDeleted(deletedSince, priority, cancel);
}

Task<Result<Done>> DealSync::readState()
{
    if (m_state)
        co_return Done{};
    const Result<RecordSnapshot> stored = co_await m_store.read(m_set);
    if (!stored)
        co_return fail(stored.error());
    m_state = stored->state;
    co_return Done{};
}

/// Page by page. Each page is kept while the next one is on its way.
Task<Result<Done>> DealSync::readAll(Priority priority, CancelToken cancel)
{
    m_cursor = DealCursor();
    CrmListQuery query(u"Deals"_s, crmjson::dealFields());
    query.priority = priority;
    Result<Done> kept = Done{};
    Task<Result<Done>> keeping = keepPage({}, false);
    for (bool more = true; more && kept;) {
        const Result<RecordPage> page = co_await m_service.list(query, cancel);
        kept = co_await keeping;
        if (!page && page.error().code == "PAGINATION_LIMIT_EXCEEDED"_L1) {
            m_cursor.truncated = true;
            break;
        }
        if (!page)
            co_return fail(page.error());
        keeping = keepPage(page->data, false);
        query.pageToken = page->pageToken;
        more = page->more && !page->pageToken.isEmpty();
    }
    const Result<Done> last = co_await keeping;
    if (!kept || !last)
        co_return fail(kept ? last.error() : kept.error());
    const Result<QStringList> gone = co_await removeMissing();
    if (!gone)
        co_return fail(gone.error());
    co_return co_await finish(*gone);
}

Task<Result<Done>> DealSync::readChanged(Priority priority, CancelToken cancel)
{
    CrmListQuery query(u"Deals"_s, crmjson::dealFields());
    query.priority = priority;
    query.modifiedSince = m_cursor.listSince();
    query.sortBy = u"Modified_Time"_s;
    query.ascending = true;
    for (bool more = true; more;) {
        const Result<RecordPage> page = co_await m_service.list(query, cancel);
        if (!page)
            co_return fail(page.error());
        const Result<Done> kept = co_await keepPage(page->data, true);
        if (!kept)
            co_return fail(kept.error());
        query.pageToken = page->pageToken;
        more = page->more && !page->pageToken.isEmpty();
    }
    co_return Done{};
}

Task<Result<Done>> DealSync::readDeleted(QString since, Priority priority, CancelToken cancel)
{
    QStringList gone;
    bool more = true;
    for (int number = 1; more; ++number) {
        const Result<RecordPage> page = co_await m_service.deleted(u"Deals"_s, since, number, priority, cancel);
        if (!page)
            co_return fail(page.error());
        for (const QJsonValue &value : page->data) {
            const QJsonObject entry = value.toObject();
            const QString id = json::id(entry.value("id"_L1));
            m_cursor.sawDeleted(json::instant(entry, "deleted_time"_L1));
            const Result<std::optional<StoredRecord>> known = co_await m_store.readOne(m_set, id);
            if (!known)
                co_return fail(known.error());
            if (known->has_value()) // the overlap reports old deletions again
                gone.append(id);
        }
        more = page->more && !page->data.isEmpty();
    }
    co_return co_await finish(gone);
}

/// Decodes, stores and announces one page. onlyNew: rows that the store already holds in the same state are no news.
Task<Result<Done>> DealSync::keepPage(QJsonArray rows, bool onlyNew)
{
    if (rows.isEmpty())
        co_return Done{};
    const QString currency = m_currency;
    auto decode = [rows, currency] { return dealdecoder::decodePage(rows, currency); };
    const dealdecoder::DecodedDeals page = co_await offThread(decode);
    DealDelta delta;
    RecordBatch batch;
    for (qsizetype i = 0; i < page.records.size(); ++i) {
        const StoredRecord &record = page.records.at(i);
        m_seen.insert(record.id);
        if (onlyNew) {
            const Result<std::optional<StoredRecord>> known = co_await m_store.readOne(m_set, record.id);
            if (!known)
                co_return fail(known.error());
            if (known->has_value() && (*known)->body == record.body)
                continue;
        }
        batch.upserts.append(record);
        delta.upserts.append(page.deals.at(i));
    }
    m_cursor.sawModified(page.newest, m_begun);
    if (batch.upserts.isEmpty())
        co_return Done{};
    const Result<Done> applied = co_await m_store.apply(m_set, batch);
    if (!applied)
        co_return fail(applied.error());
    m_changed(delta);
    co_return Done{};
}

/// After a full read: what the store holds and Zoho no longer lists. Not after a truncated one, which cannot tell.
Task<Result<QStringList>> DealSync::removeMissing()
{
    QStringList gone;
    if (m_cursor.truncated || m_state->count == 0)
        co_return gone;
    const Result<RecordSnapshot> stored = co_await m_store.read(m_set);
    if (!stored)
        co_return fail(stored.error());
    for (const StoredRecord &record : stored->records) {
        if (!m_seen.contains(record.id))
            gone.append(record.id);
    }
    co_return gone;
}

Task<Result<Done>> DealSync::finish(QStringList removedIds)
{
    m_cursor.complete(m_begun);
    RecordBatch batch;
    batch.removedIds = removedIds;
    batch.cursor = m_cursor.toText();
    batch.readAt = m_begun;
    const Result<Done> applied = co_await m_store.apply(m_set, batch);
    if (!applied)
        co_return fail(applied.error());
    m_state->cursor = *batch.cursor;
    m_state->readAt = m_begun;
    m_state->count = std::max<int>(m_state->count, int(m_seen.size()));
    DealDelta delta;
    delta.removedIds = removedIds;
    delta.readAt = m_begun;
    m_changed(delta);
    co_return Done{};
}
} // namespace atlas
