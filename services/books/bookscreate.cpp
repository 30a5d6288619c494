// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookscreate.h"

#include "services/books/bookswriterequests.h"
#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

#include <algorithm>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
constexpr int rowsBefore = 50;
constexpr int rowsAfter = 200;
constexpr qsizetype mostCandidates = 5;
/// Reads lag behind writes, and a request whose connection broke may still be at work: none is believed at once.
constexpr std::array booksLookDelays{0ms, 2000ms, 4000ms, 9000ms};

QString idOf(BooksKind kind, const QJsonObject &record)
{
    return json::id(record.value(booksKindInfo(kind).idField));
}
} // namespace

BooksCreate::BooksCreate(BooksService &service, const Clock &clock, QSet<QString> &claimed, BooksKind kind,
                         QJsonObject record)
    : m_service(service)
    , m_clock(clock)
    , m_claimed(claimed)
    , m_kind(kind)
    , m_record(std::move(record))
    , m_request(bookswriterequests::create(m_kind, m_record))
{
}

BooksListQuery BooksCreate::newest(int rows) const
{
    BooksListQuery query(m_kind);
    query.perPage = rows;
    if (m_kind == BooksKind::Item) // items sort by name only
        query.filters.insert(u"search_text"_s, json::text(m_record, "name"_L1));
    else
        query.sortColumn = u"created_time"_s;
    return query;
}

Task<Result<Done>> BooksCreate::look(CancelToken cancel)
{
    const BooksListQuery query = newest(rowsBefore);
    const Result<BooksPage> page = co_await m_service.list(query, cancel);
    if (!page) {
        const ErrorKind kind = page.error().kind;
        if (kind == ErrorKind::MissingScope || kind == ErrorKind::Forbidden || kind == ErrorKind::Validation)
            co_return Done{};
        co_return fail(page.error());
    }
    m_looked = true;
    for (const QJsonValue &value : page->rows) {
        const QJsonObject row = value.toObject();
        m_before.insert(idOf(m_kind, row));
        const QDateTime created = json::instant(row, "created_time"_L1);
        if (created.isValid() && (!m_newestBefore.isValid() || created > m_newestBefore))
            m_newestBefore = created;
    }
    if (showsCustomField(*page, bookswriterequests::uniqueKeyField)) {
        m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_request = bookswriterequests::upsert(m_kind, m_record, m_key);
    }
    co_return Done{};
}

void BooksCreate::giveUpKey()
{
    m_key.clear();
    m_request = bookswriterequests::create(m_kind, m_record);
}

QStringList BooksCreate::candidates(const BooksPage &page) const
{
    QStringList ids;
    for (const QJsonValue &value : page.rows) {
        const QJsonObject row = value.toObject();
        const QString id = idOf(m_kind, row);
        const QDateTime created = json::instant(row, "created_time"_L1);
        // Older than the newest seen before: it only moved up because others were deleted.
        const bool older = created.isValid() && m_newestBefore.isValid() && created < m_newestBefore;
        if (!older && !m_before.contains(id) && !m_claimed.contains(id) && isEqualDocument(m_kind, m_record, row))
            ids.append(id);
    }
    ids.removeDuplicates();
    return ids;
}

/// Whether ours may be beyond a page that is full of newer records, or of records in another order than asked for.
bool BooksCreate::hidesOthers(const BooksPage &page) const
{
    if (!page.more)
        return false;
    const bool sorted = json::text(page.context, "sort_column"_L1) == "created_time"_L1 &&
                        json::text(page.context, "sort_order"_L1) != "A"_L1;
    return !sorted || std::ranges::none_of(page.rows, [this](const QJsonValue &row) {
        return m_before.contains(idOf(m_kind, row.toObject()));
    });
}

Task<Result<QJsonObject>> BooksCreate::settle(ApiError lost, CancelToken cancel)
{
    if (!m_looked)
        co_return fail(lostwrite::unknownFate(lost));
    for (const std::chrono::milliseconds delay : booksLookDelays) {
        if (delay > 0ms)
            co_await m_clock.sleep(delay, cancel);
        const BooksListQuery query = newest(rowsAfter);
        const Result<BooksPage> page = co_await m_service.list(query, cancel);
        if (!page || hidesOthers(*page))
            co_return fail(lostwrite::unknownFate(lost));
        const QStringList ids = candidates(*page);
        if (ids.size() > mostCandidates)
            co_return fail(lostwrite::unknownFate(lost));
        QList<QJsonObject> equal;
        for (const QString &id : ids) {
            const Result<QJsonObject> record = co_await m_service.record(m_kind, id, cancel);
            if (!record)
                co_return fail(lostwrite::unknownFate(lost));
            if (isEqualDocument(m_kind, m_record, *record))
                equal.append(*record);
        }
        if (equal.size() > 1)
            co_return fail(lostwrite::unknownFate(lost));
        if (equal.size() == 1) {
            m_claimed.insert(idOf(m_kind, equal.first()));
            co_return equal.first();
        }
    }
    co_return fail(lostwrite::notCreated(lost));
}
} // namespace atlas
