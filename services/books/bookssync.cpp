// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookssync.h"

#include "services/core/json.h"
#include "services/core/offthread.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
constexpr int mostPages = 500; ///< of 200 rows: 100,000 records
constexpr int mostDetails = 50;
constexpr int mostWaits = 3;
constexpr auto longestWait = 90s; ///< the rate is counted by the minute

/// How a kind is read between two whole reads.
enum class Between { Changed, NewestFirst, Whole, Nothing };

Between between(BooksKind kind)
{
    switch (kind) {
    case BooksKind::BankAccount:
        return Between::Whole;
    case BooksKind::RecurringInvoice:
    case BooksKind::RecurringBill:
    case BooksKind::RecurringExpense:
        return Between::Nothing;
    default:
        return booksKindInfo(kind).hasModifiedFilter ? Between::Changed : Between::NewestFirst;
    }
}

/// Contacts can be sorted by their last change, payments and expenses by their creation only.
QString newestColumn(BooksKind kind)
{
    return kind == BooksKind::Contact ? u"last_modified_time"_s : u"created_time"_s;
}

/// Some lists ignore the order asked for; the answer says which one it has.
bool isSortedBy(const QJsonObject &context, const QString &column)
{
    return json::text(context, "sort_column"_L1) == column && json::text(context, "sort_order"_L1) == "D"_L1;
}

QJsonObject merged(QJsonObject row, const QJsonObject &detail)
{
    for (auto it = detail.begin(); it != detail.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}
} // namespace

struct BooksSync::Reading {
    Reading(BooksKind k, Priority p, CancelToken c)
        : query(k)
        , cancel(std::move(c))
    {
        query.priority = p;
    }
    BooksListQuery query;
    CancelToken cancel;
    BooksCursor cursor;
    QSet<QString> before, seen; ///< ids: in the mirror when the read began, and in the list
};

BooksSync::BooksSync(BooksService &service, BooksMirror &mirror, const Clock &clock)
    : m_service(service)
    , m_mirror(mirror)
    , m_clock(clock)
{
}

Task<Result<Done>> BooksSync::run(BooksKind kind, Priority priority, CancelToken cancel)
{
    const auto reading = std::make_shared<Reading>(kind, priority, cancel);
    reading->cursor = m_mirror.cursor(kind);
    reading->cursor.readAt = m_clock.now();
    const Between way = between(kind);
    const bool nothingKnown = way == Between::Changed && reading->cursor.modifiedSince().isEmpty();
    if (way == Between::Whole || nothingKnown || reading->cursor.needsWholeRead(reading->cursor.readAt))
        co_return co_await readWhole(reading);
    if (way == Between::Nothing)
        co_return co_await m_mirror.finish(kind, reading->cursor, QStringList());
    co_return co_await readDifference(reading, way == Between::NewestFirst);
}

Task<Result<BooksPage>> BooksSync::readPage(Shared reading, int number)
{
    BooksListQuery query = reading->query;
    query.page = number;
    for (int waits = 0;; ++waits) {
        const Result<BooksOrg> org = co_await m_service.organisation(reading->cancel);
        if (!org)
            co_return fail(org.error());
        if (org->id != m_mirror.snapshot().settings.org.id) // the person went over to another one meanwhile
            co_return fail(ErrorKind::Cancelled, u"other_organisation"_s);
        const Result<BooksPage> page = co_await m_service.list(query, reading->cancel);
        if (page)
            co_return page;
        const ApiError error = page.error();
        const bool heldBack = error.kind == ErrorKind::RateLimited && error.http == 0; // by our own gate
        if (!heldBack || waits == mostWaits || error.retryAfter.value_or(0ms) > longestWait)
            co_return fail(error);
        co_await m_clock.sleep(error.retryAfter.value_or(1s), reading->cancel);
        if (reading->cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
    }
}

/// Page by page. Each page is kept while the next one is on its way.
Task<Result<Done>> BooksSync::readWhole(Shared reading)
{
    const BooksKind kind = reading->query.kind;
    reading->before = booksrows::ids(m_mirror.snapshot(), kind);
    reading->cursor.truncated = false;
    reading->cursor.modified = {};
    Result<Done> kept = Done{};
    Task<Result<Done>> keeping = keep(reading, QJsonArray());
    bool more = true;
    for (int number = 1; more && kept; ++number) {
        const Result<BooksPage> page = co_await readPage(reading, number);
        kept = co_await keeping;
        if (!page)
            co_return fail(page.error());
        keeping = keep(reading, page->rows);
        more = page->more && !page->rows.isEmpty();
        if (more && number == mostPages) {
            reading->cursor.truncated = true;
            break;
        }
    }
    const Result<Done> last = co_await keeping;
    if (!kept || !last)
        co_return fail(kept ? last.error() : kept.error());
    QStringList gone;
    if (!reading->cursor.truncated) { // a cut list cannot tell what is gone
        const QSet<QString> missing = reading->before - reading->seen;
        gone = QStringList(missing.begin(), missing.end());
    }
    reading->cursor.fullAt = reading->cursor.readAt;
    co_return co_await m_mirror.finish(kind, reading->cursor, gone);
}

/// All pages first, then the store: a read that breaks off must not leave newer rows that hide older unknown ones.
Task<Result<Done>> BooksSync::readDifference(Shared reading, bool newestFirst)
{
    const BooksKind kind = reading->query.kind;
    if (newestFirst)
        reading->query.sortColumn = newestColumn(kind);
    else
        reading->query.modifiedSince = reading->cursor.modifiedSince();
    BooksRows news;
    bool more = true;
    for (int number = 1; more && number <= mostPages; ++number) {
        const Result<BooksPage> page = co_await readPage(reading, number);
        if (!page)
            co_return fail(page.error());
        const booksrows::Difference difference = co_await compared(reading, page->rows);
        booksrows::append(news, kind, difference.news);
        const bool reachedKnown =
            newestFirst && difference.metKnown && isSortedBy(page->context, reading->query.sortColumn);
        more = page->more && !page->rows.isEmpty() && !reachedKnown;
    }
    const Result<Done> kept = co_await m_mirror.put(kind, news);
    if (!kept)
        co_return fail(kept.error());
    co_return co_await m_mirror.finish(kind, reading->cursor, QStringList());
}

Task<booksrows::Difference> BooksSync::compared(Shared reading, QJsonArray rows)
{
    const BooksKind kind = reading->query.kind;
    const QString base = m_mirror.snapshot().settings.org.currency;
    const auto decode = [kind, rows, base] { return booksrows::decode(kind, rows, base); };
    const BooksRows decoded = co_await offThread(decode);
    for (const StoredRecord &record : decoded.records)
        reading->seen.insert(record.id);
    reading->cursor.sawModified(decoded.newest);
    co_return booksrows::difference(m_mirror.snapshot(), kind, decoded);
}

Task<Result<Done>> BooksSync::keep(Shared reading, QJsonArray rows)
{
    if (rows.isEmpty())
        co_return Done{};
    const Result<QJsonArray> complete = co_await detailed(reading, rows);
    if (!complete)
        co_return fail(complete.error());
    const booksrows::Difference difference = co_await compared(reading, *complete);
    co_return co_await m_mirror.put(reading->query.kind, difference.news);
}

Task<Result<QJsonArray>> BooksSync::detailed(Shared reading, QJsonArray rows)
{
    const BooksKind kind = reading->query.kind;
    if (kind != BooksKind::RecurringInvoice)
        co_return rows;
    int asked = 0;
    for (qsizetype i = 0; i < rows.size() && asked < mostDetails; ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const QString status = json::text(row, "status"_L1);
        const bool active = status.isEmpty() || status == "active"_L1;
        if (!active || row.contains("total"_L1))
            continue;
        ++asked;
        const QString id = json::id(row.value(booksKindInfo(kind).idField));
        const Result<QJsonObject> detail = co_await m_service.record(kind, id, reading->cancel);
        if (detail)
            rows[i] = merged(row, *detail);
        else if (detail.error().kind == ErrorKind::Cancelled)
            co_return fail(detail.error());
    }
    co_return rows;
}
} // namespace atlas
