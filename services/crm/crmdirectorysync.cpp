// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmdirectorysync.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmdirectoryjson.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostDirectoryPages = 500; ///< of 200 rows: Zoho hands out 100,000
/// Rows of one transaction and of one change: as many again as are shown, so that few changes tell of many records.
constexpr qsizetype leastFlushed = 600;
constexpr qsizetype mostFlushed = 10000;

bool isPastTheEnd(const ApiError &error)
{
    return error.code == "PAGINATION_LIMIT_EXCEEDED"_L1;
}
} // namespace

struct CrmDirectorySync::Reading {
    Reading(CrmModule module, Priority priority, CancelToken token)
        : query(module, crmdirectoryjson::fields(module))
        , cancel(std::move(token))
    {
        query.priority = priority;
        if (module == "Leads"_L1)
            query.converted = u"both"_s; // else a converted lead would just be gone
    }
    CrmListQuery query;
    CancelToken cancel;
    CrmDirectoryCursor cursor;
    QDateTime servedAt, newest; ///< Zoho's time of the first page; newest Modified_Time of all
    QSet<QString> seen;
    CrmDirectoryRows waiting; ///< decoded, not stored yet
    qsizetype flushed = 0;
};

CrmDirectorySync::CrmDirectorySync(CrmService &service, CrmDirectoryMirror &mirror, const Clock &clock,
                                   std::function<void()> shown)
    : m_service(service)
    , m_mirror(mirror)
    , m_clock(clock)
    , m_shown(std::move(shown))
{
}

Task<Result<Done>> CrmDirectorySync::run(CrmModule module, Priority priority, CancelToken cancel)
{
    const auto reading = std::make_shared<Reading>(module, priority, cancel);
    reading->cursor = m_mirror.cursor(module);
    const QDateTime now = m_clock.now();
    const bool whole = reading->cursor.needsFullRead(now);
    reading->cursor.at = now;
    if (whole)
        co_return co_await readAll(reading);
    co_return co_await readChanged(reading);
}

Task<Result<Done>> CrmDirectorySync::readAll(Shared reading)
{
    const CrmModule module = reading->query.module;
    const QSet<QString> before = crmdirectoryrows::ids(m_mirror.snapshot(), module);
    const Result<bool> more = co_await readPages(reading);
    if (!more)
        co_return fail(more.error());
    CrmDirectoryCursor &cursor = reading->cursor;
    cursor.truncated = *more;
    cursor.since = reading->servedAt.isValid() ? reading->servedAt : reading->newest;
    cursor.deletedSince = cursor.since;
    cursor.deletedAt = cursor.at;
    QStringList gone;
    if (!cursor.truncated) { // a cut list cannot tell what is gone
        const QSet<QString> missing = before - reading->seen;
        gone = QStringList(missing.begin(), missing.end());
    }
    const Result<Done> finished = co_await m_mirror.finish(module, cursor, gone);
    if (finished && !gone.isEmpty())
        m_shown();
    co_return finished;
}

Task<Result<Done>> CrmDirectorySync::readChanged(Shared reading)
{
    const CrmModule module = reading->query.module;
    reading->query.modifiedSince = reading->cursor.listHeader();
    const Result<QStringList> deleted = co_await readDeleted(reading);
    if (!deleted)
        co_return fail(deleted.error());
    const Result<bool> more = co_await readPages(reading);
    if (!more)
        co_return fail(more.error());
    QStringList gone = *deleted;
    gone.removeIf([&reading](const QString &id) { return reading->seen.contains(id); }); // restored since
    CrmDirectoryCursor &cursor = reading->cursor;
    if (reading->servedAt.isValid())
        cursor.since = reading->servedAt;
    else if (reading->newest.isValid() && reading->newest > cursor.since)
        cursor.since = reading->newest;
    if (*more) // more changed than may be read at once: all of it is read next time
        cursor.since = {};
    const Result<Done> finished = co_await m_mirror.finish(module, cursor, gone);
    if (finished && !gone.isEmpty())
        m_shown();
    co_return finished;
}

Task<Result<QStringList>> CrmDirectorySync::readDeleted(Shared reading)
{
    const CrmModule module = reading->query.module;
    CrmDirectoryCursor &cursor = reading->cursor;
    QStringList gone;
    if (!cursor.needsDeleted(cursor.at))
        co_return gone;
    const QString since = cursor.deletedHeader();
    const QSet<QString> known = crmdirectoryrows::ids(m_mirror.snapshot(), module);
    QDateTime servedAt;
    bool more = true;
    for (int number = 1; more; ++number) {
        const Result<RecordPage> page =
            co_await m_service.deleted(module, since, number, reading->query.priority, reading->cancel);
        if (!page)
            co_return fail(page.error());
        if (number == 1)
            servedAt = page->servedAt;
        for (const QJsonValue &entry : page->data) {
            const QString id = json::id(entry.toObject().value("id"_L1));
            if (known.contains(id)) // the overlap reports old deletions again
                gone.append(id);
        }
        more = page->more && !page->data.isEmpty();
    }
    if (servedAt.isValid())
        cursor.deletedSince = servedAt;
    cursor.deletedAt = cursor.at;
    co_return gone;
}

/// Each page is decoded and kept while the next one is on its way. Every task begun here has ended when this ends.
Task<Result<bool>> CrmDirectorySync::readPages(Shared reading)
{
    Result<Done> outcome = Done{};
    bool cut = false;
    Task<Result<Done>> keeping = keep(reading, QJsonArray());
    bool more = true;
    for (int number = 1; more && outcome; ++number) {
        const CrmListQuery query = reading->query;
        const Result<RecordPage> page = co_await m_service.list(query, reading->cancel);
        outcome = co_await keeping;
        keeping = keep(reading, page ? page->data : QJsonArray());
        cut = page ? page->more && number == mostDirectoryPages : isPastTheEnd(page.error());
        if (!page && !cut && outcome)
            outcome = fail(page.error());
        if (page && number == 1)
            reading->servedAt = page->servedAt;
        more = page && page->more && !page->pageToken.isEmpty() && !cut;
        if (more)
            reading->query.pageToken = page->pageToken;
    }
    const Result<Done> last = co_await keeping;
    const Result<Done> stored = co_await flush(reading);
    for (const Result<Done> &end : {outcome, last, stored}) {
        if (!end)
            co_return fail(end.error());
    }
    co_return cut;
}

Task<Result<Done>> CrmDirectorySync::keep(Shared reading, QJsonArray rows)
{
    if (rows.isEmpty())
        co_return Done{};
    const crmdirectoryrows::Context context = m_mirror.context(reading->query.module);
    const auto decode = [context, rows] { return crmdirectoryrows::decode(context, rows); };
    const CrmDirectoryRows decoded = co_await offThread(decode);
    const bool isFirst = reading->seen.isEmpty();
    for (const StoredRecord &record : decoded.records)
        reading->seen.insert(record.id);
    if (decoded.newest.isValid() && (!reading->newest.isValid() || decoded.newest > reading->newest))
        reading->newest = decoded.newest;
    const CrmDirectoryRows news = crmdirectoryrows::news(m_mirror.snapshot(), decoded);
    crmdirectoryrows::append(reading->waiting, news);
    const qsizetype enough = std::clamp(reading->flushed, leastFlushed, mostFlushed);
    if (isFirst || reading->waiting.records.size() >= enough) // the first at once: there is something to see
        co_return co_await flush(reading);
    co_return Done{};
}

Task<Result<Done>> CrmDirectorySync::flush(Shared reading)
{
    // Once more: while they waited, a write may have been confirmed.
    const CrmDirectoryRows rows = crmdirectoryrows::news(m_mirror.snapshot(), std::exchange(reading->waiting, {}));
    if (rows.records.isEmpty())
        co_return Done{};
    const Result<Done> kept = co_await m_mirror.put(reading->query.module, rows);
    if (!kept)
        co_return fail(kept.error());
    reading->flushed += rows.records.size();
    m_shown();
    co_return Done{};
}
} // namespace atlas
