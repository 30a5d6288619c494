// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchindex.h"

#include "services/search/searchtables.h"

#include <memory>

namespace atlas
{
namespace
{
/// Rows written at once: a search that waits behind them still answers within a blink.
constexpr int kStep = 500;

/// Runs one of the search's statements on the thread of its store.
template <class T>
Task<Result<T>> onSearchThread(Store *store, std::function<Result<T>(const QString &)> work)
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
    const Result<QVariant> ran = co_await store->run(std::move(job));
    if (!ran)
        co_return fail(ran.error());
    Result<T> made = **answer;
    co_return made;
}

/// What has to be written so that the source holds `rows`, in steps.
QList<searchtables::Change> changesOf(const QString &account, const QString &source, const QList<SearchRow> &rows,
                                      searchtables::KnownRows known)
{
    QList<searchtables::Change> changes;
    const auto step = [&]() -> searchtables::Change & {
        if (changes.isEmpty() || changes.constLast().upserts.size() + changes.constLast().removals.size() >= kStep)
            changes.append(searchtables::Change{account, source, {}, {}});
        return changes.last();
    };
    for (const SearchRow &row : rows) {
        const auto found = known.find(searchtables::keyOf(row));
        if (found != known.end()) {
            const searchtables::Known before = *found;
            known.erase(found);
            if (before.hash == searchtables::hashOf(row))
                continue;
            searchtables::Change &change = step();
            change.removals.append(before.rowId);
            change.upserts.append(row);
        } else {
            step().upserts.append(row);
        }
    }
    for (const searchtables::Known &gone : std::as_const(known))
        step().removals.append(gone.rowId);
    return changes;
}
} // namespace

SearchIndex::SearchIndex(const QString &path, QString account)
    : m_store(path)
    , m_account(std::move(account))
{
    connect(&m_store, &Store::movedAside, this, &SearchIndex::emptied);
}

SearchIndex::~SearchIndex() = default;

Task<Result<Done>> SearchIndex::open()
{
    const Result<StoreReport> report = co_await m_store.open();
    if (!report)
        co_return fail(report.error());
    std::function<Result<Done>(const QString &)> work = [](const QString &name) { return searchtables::make(name); };
    co_return co_await onSearchThread<Done>(&m_store, std::move(work));
}

Task<Result<Done>> SearchIndex::replace(QString source, QList<SearchRow> rows)
{
    Store *store = &m_store;
    const QString account = m_account;
    std::function<Result<QList<searchtables::Change>>(const QString &)> compare =
        [account, source, rows](const QString &name) -> Result<QList<searchtables::Change>> {
        const Result<searchtables::KnownRows> known = searchtables::known(name, account, source);
        if (!known)
            return fail(known.error());
        return changesOf(account, source, rows, *known);
    };
    const auto changes = co_await onSearchThread<QList<searchtables::Change>>(store, std::move(compare));
    if (!changes)
        co_return fail(changes.error());
    for (const searchtables::Change &change : *changes) {
        std::function<Result<Done>(const QString &)> write = [change](const QString &name) {
            return searchtables::apply(name, change);
        };
        const Result<Done> done = co_await onSearchThread<Done>(store, std::move(write));
        if (!done)
            co_return fail(done.error());
    }
    co_return Done();
}

Task<Result<QList<SearchRow>>> SearchIndex::find(QString text, int limit)
{
    const QString account = m_account;
    std::function<Result<QList<SearchRow>>(const QString &)> work = [account, text, limit](const QString &name) {
        return searchtables::find(name, account, text, limit);
    };
    co_return co_await onSearchThread<QList<SearchRow>>(&m_store, std::move(work));
}

Task<Result<int>> SearchIndex::count()
{
    const QString account = m_account;
    std::function<Result<int>(const QString &)> work = [account](const QString &name) {
        return searchtables::count(name, account);
    };
    co_return co_await onSearchThread<int>(&m_store, std::move(work));
}
} // namespace atlas
