// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealsync.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmjson.h"
#include "services/crm/dealreader.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Records of one transaction: one a page would cost more than the records themselves.
constexpr qsizetype batchSize = 600;

/// Where to go on after a page, or why it is none. 204 and 304 are the end.
Result<dealreader::PageHead> headOf(const Result<RecordBytes> &page)
{
    if (!page)
        return fail(page.error());
    return page->body.isEmpty() ? Result<dealreader::PageHead>(dealreader::PageHead())
                                : dealreader::readHead(page->body);
}
} // namespace

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
    m_reader = std::make_shared<dealreader::Reader>();
    m_batch = {};
    m_delta = {};
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

/// Page by page, newest first: what Zoho hands out no more is the oldest. While a page is decoded and kept the next one
/// is on its way.
Task<Result<Done>> DealSync::readAll(Priority priority, CancelToken cancel)
{
    m_cursor = DealCursor();
    CrmListQuery query(u"Deals"_s, crmjson::dealFields());
    query.priority = priority;
    const Result<Done> read = co_await readPages(query, false, cancel);
    const bool truncated = !read && read.error().code == "PAGINATION_LIMIT_EXCEEDED"_L1;
    if (!read && !truncated)
        co_return fail(read.error());
    m_cursor.truncated = truncated;
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
    co_return co_await readPages(query, true, cancel);
}

/// Every task begun here has ended when this ends: they work on members.
Task<Result<Done>> DealSync::readPages(CrmListQuery query, bool onlyNew, CancelToken cancel)
{
    Result<Done> outcome = Done{};
    Task<Result<Done>> keeping = keepPage({}, onlyNew);
    Task<Result<RecordBytes>> asking = m_service.listBytes(query, cancel);
    for (bool more = true; more;) {
        const Result<RecordBytes> page = co_await asking;
        const Result<dealreader::PageHead> head = headOf(page);
        more = head && head->more && !head->pageToken.isEmpty() && outcome;
        if (more) {
            query.pageToken = head->pageToken;
            asking = m_service.listBytes(query, cancel);
        }
        const Result<Done> kept = co_await keeping;
        keeping = keepPage(head ? page->body : QByteArray(), onlyNew);
        if (!kept)
            outcome = fail(kept.error());
        else if (!head)
            outcome = fail(head.error());
    }
    const Result<Done> last = co_await keeping;
    m_reader.reset();
    const Result<Done> stored = co_await flush();
    for (const Result<Done> &end : {last, stored}) {
        if (outcome && !end)
            outcome = fail(end.error());
    }
    const Result<Done> told = outcome;
    co_return told;
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

/// Decodes one page and puts it with what is to be stored next; the first page is stored at once, so that there is
/// something to see. onlyNew: rows that the store already holds in the same state are no news.
Task<Result<Done>> DealSync::keepPage(QByteArray page, bool onlyNew)
{
    if (page.isEmpty())
        co_return Done{};
    const QString currency = m_currency;
    const auto reader = m_reader; // one page at a time is decoded, so the reader is on one thread at a time
    auto decode = [page, currency, reader] { return reader->readPage(page, currency); };
    Result<dealdecoder::DecodedDeals> rows = co_await offThread(decode);
    if (!rows)
        co_return fail(rows.error());
    const bool first = m_seen.isEmpty();
    for (qsizetype i = 0; i < rows->records.size(); ++i) {
        StoredRecord &record = rows->records[i];
        m_seen.insert(record.id);
        if (onlyNew) {
            const Result<std::optional<StoredRecord>> known = co_await m_store.readOne(m_set, record.id);
            if (!known)
                co_return fail(known.error());
            if (known->has_value() && (*known)->body == record.body)
                continue;
        }
        m_batch.upserts.append(std::move(record));
        m_delta.upserts.append(std::move(rows->deals[i]));
    }
    m_cursor.sawModified(rows->newest, m_begun);
    if (first || m_batch.upserts.size() >= batchSize)
        co_return co_await flush();
    co_return Done{};
}

/// Stores and announces what was decoded.
Task<Result<Done>> DealSync::flush()
{
    const RecordBatch batch = std::exchange(m_batch, {});
    const DealDelta delta = std::exchange(m_delta, {});
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
