// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchindex.h"

#include "services/cache/storesql.h"
#include "services/core/offthread.h"
#include "services/core/underway.h"
#include "services/search/searchtables.h"

#include <memory>
#include <QFile>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Rows written or read at once: a search that waits behind them still answers within a blink.
constexpr int kWritten = 150, kRead = 2'000;

/// What a source is to hold and what it holds. Made, compared and destroyed away from the ui thread.
struct Comparison {
    QList<SearchRow> rows;
    searchtables::KnownRows known;
    QList<searchtables::Change> changes;
};

bool makeRows(Comparison &comparison, const SearchIndex::MakeRows &make)
{
    comparison.rows = make();
    // What is written last is taken first where too much matches.
    std::stable_sort(comparison.rows.begin(), comparison.rows.end(),
                     [](const SearchRow &a, const SearchRow &b) { return a.when < b.when; });
    return true;
}

/// What has to be written so that the source holds the rows, in steps.
bool compare(Comparison &comparison, const QString &source)
{
    const auto step = [&]() -> searchtables::Change & {
        QList<searchtables::Change> &all = comparison.changes;
        if (all.isEmpty() || all.constLast().upserts.size() + all.constLast().removals.size() >= kWritten)
            all.append(searchtables::Change{source, {}, {}, {}});
        return all.last();
    };
    QSet<QString> met;
    for (const SearchRow &row : std::as_const(comparison.rows)) {
        const QString key = searchtables::keyOf(row);
        if (met.contains(key))
            continue;
        met.insert(key);
        const QByteArray hash = searchtables::hashOf(row);
        const searchtables::Known before = comparison.known.take(key);
        if (before.rowId != 0 && before.hash == hash)
            continue;
        searchtables::Change &change = step();
        if (before.rowId != 0)
            change.removals.append(before.rowId);
        change.upserts.append(row);
        change.hashes.append(hash);
    }
    for (const searchtables::Known &gone : std::as_const(comparison.known))
        step().removals.append(gone.rowId);
    return true;
}

/// 100,000 rows take longer to free than a frame.
void freeElsewhere(std::shared_ptr<Comparison> &comparison)
{
    QThreadPool::globalInstance()->start([kept = std::move(comparison)]() mutable { kept.reset(); });
}

/// What was read from Zoho lies in the store: a damaged index is worth nothing.
void removeMovedAside(const QString &path)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
}
} // namespace

SearchIndex::SearchIndex(const QString &path, QString account)
    : m_store(path)
    , m_suffix(searchtables::suffixOf(account))
{
    connect(&m_store, &Store::movedAside, this, removeMovedAside);
}

SearchIndex::~SearchIndex() = default;

/// Runs one of the search's statements on the thread of its store.
template <class T>
Task<Result<T>> SearchIndex::onThread(Work<T> work)
{
    // Values that QVariant does not know pass through here.
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    std::function<Result<QVariant>(const QString &)> job = [work = std::move(work),
                                                            answer](const QString &connectionName) -> Result<QVariant> {
        *answer = work(connectionName);
        if (!**answer)
            return fail((*answer)->error());
        return QVariant();
    };
    const Result<QVariant> ran = co_await m_store.run(std::move(job));
    if (!ran)
        co_return fail(ran.error());
    Result<T> made = **answer;
    co_return made;
}

/// The same; what turns out to be damaged is made anew, so that the next call finds it in order.
template <class T>
Task<Result<T>> SearchIndex::healing(Work<T> work)
{
    const Result<T> first = co_await onThread<T>(std::move(work));
    if (!first && first.error().kind == ErrorKind::Storage) {
        const ApiError error = first.error();
        co_await heal(error);
    }
    Result<T> made = first;
    co_return made;
}

/// Damage within the full-text table does not show in the file as a whole, which the store would have replaced; and
/// what the store replaced has no tables of the search.
Task<void> SearchIndex::heal(ApiError error)
{
    const QString suffix = m_suffix;
    const bool isDamaged = error.code == storesql::damagedCode;
    if (!isDamaged && error.code != "sql"_L1)
        co_return;
    Work<bool> work = [suffix, isDamaged](const QString &name) {
        return isDamaged ? searchtables::remake(name, suffix) : searchtables::make(name, suffix);
    };
    const Result<bool> isEmpty = co_await onThread<bool>(std::move(work));
    if (isEmpty && *isEmpty)
        Q_EMIT emptied();
}

Task<Result<Done>> SearchIndex::open()
{
    const Result<StoreReport> report = co_await m_store.open();
    if (!report)
        co_return fail(report.error());
    if (!report->movedAside.isEmpty())
        removeMovedAside(report->movedAside);
    const QString suffix = m_suffix;
    Work<bool> work = [suffix](const QString &name) -> Result<bool> {
        Result<bool> made = searchtables::make(name, suffix);
        if (!made && made.error().detail.contains("no such module"_L1))
            return fail(ErrorKind::Storage, u"no_fts5"_s, made.error().detail);
        return made || made.error().code != storesql::damagedCode ? made : searchtables::remake(name, suffix);
    };
    const Result<bool> made = co_await onThread<bool>(std::move(work));
    if (!made)
        co_return fail(made.error());
    co_return Done();
}

Task<Result<Done>> SearchIndex::replace(QString source, QList<SearchRow> rows)
{
    MakeRows make = [rows = std::move(rows)] { return rows; };
    co_return co_await replaceMade(std::move(source), std::move(make));
}

Task<Result<Done>> SearchIndex::replaceMade(QString source, MakeRows make, CancelToken cancel)
{
    const UnderWay underWay;
    const QString suffix = m_suffix;
    auto comparison = std::make_shared<Comparison>();
    std::function<bool()> making = [comparison, make = std::move(make)] { return makeRows(*comparison, make); };
    static_cast<void>(co_await offThread(std::move(making)));
    Result<qint64> last = 0;
    do {
        Work<qint64> read = [comparison, suffix, source, after = *last](const QString &name) {
            return searchtables::readKnown(name, suffix, source, after, kRead, &comparison->known);
        };
        last = co_await healing<qint64>(std::move(read));
        if (!last)
            co_return fail(last.error());
    } while (*last != 0);
    std::function<bool()> comparing = [comparison, source] { return compare(*comparison, source); };
    static_cast<void>(co_await offThread(std::move(comparing)));
    Result<Done> done;
    for (qsizetype i = 0; done && i < comparison->changes.size(); ++i) {
        if (cancel.isCancelled()) {
            done = fail(ErrorKind::Cancelled);
            break;
        }
        Work<Done> write = [comparison, suffix, i](const QString &name) {
            return searchtables::apply(name, suffix, comparison->changes.at(i));
        };
        done = co_await healing<Done>(std::move(write));
    }
    freeElsewhere(comparison);
    co_return done;
}

Task<Result<QList<SearchRow>>> SearchIndex::find(QString text, int limit, QString lane)
{
    std::shared_ptr<std::atomic<int>> &last = m_lanes[lane];
    if (!last)
        last = std::make_shared<std::atomic<int>>(0);
    const int number = ++*last;
    Work<QList<SearchRow>> work = [suffix = m_suffix, text, limit, last, number,
                                   isLane = !lane.isEmpty()](const QString &name) -> Result<QList<SearchRow>> {
        if (isLane && number != *last)
            return fail(ErrorKind::Cancelled, u"asked_again"_s);
        return searchtables::find(name, suffix, text, limit);
    };
    co_return co_await healing<QList<SearchRow>>(std::move(work));
}

Task<Result<int>> SearchIndex::count()
{
    Work<int> work = [suffix = m_suffix](const QString &name) { return searchtables::count(name, suffix); };
    co_return co_await healing<int>(std::move(work));
}

Task<Result<Done>> SearchIndex::forget()
{
    Work<bool> work = [suffix = m_suffix](const QString &name) { return searchtables::remake(name, suffix); };
    const Result<bool> made = co_await onThread<bool>(std::move(work));
    if (!made)
        co_return fail(made.error());
    co_return Done();
}
} // namespace atlas
