// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/importrunner.h"

#include "services/core/lostwrite.h"
#include "services/crm/crmerrors.h"
#include "services/crm/importcall.h"
#include "services/crm/importsettlement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// A pause that Zoho asks for is waited for up to here; longer ones (a spent day's budget) hold the run.
constexpr auto longestWait = 10min;
/// Answers of one batch that may be lost before the run is held: something else is wrong then.
constexpr int mostLosses = 3;
/// The next smaller call after a refused one.
qsizetype smaller(qsizetype count)
{
    return count > 10 ? 10 : 1;
}
} // namespace

struct ImportRunner::Private {
    Private(ImportRunner *runner, CrmService &crm, Store &store, const Clock &time, QString account)
        : q(runner)
        , service(crm)
        , clock(time)
        , journal(store, std::move(account))
    {
    }
    [[nodiscard]] Task<Result<Done>> go();
    [[nodiscard]] Task<Result<Done>> sendBatch(int place);
    [[nodiscard]] Task<Result<Done>> sendRows(int place, QList<int> rows);
    [[nodiscard]] Task<Result<Done>> settled(int place);
    [[nodiscard]] Task<Result<Done>> keep(int place);
    [[nodiscard]] QList<int> waitingIn(int place) const;
    [[nodiscard]] QSet<QString> knownIds() const;
    void setState(State next);

    ImportRunner *q;
    CrmService &service;
    const Clock &clock;
    ImportJournal journal;
    ImportRun run;
    State state = State::Idle;
    ApiError problem;
    bool pauseWanted = false;
    CancelScope scope;   ///< of the calls
    CancelScope pausing; ///< of the waits
};

ImportRunner::ImportRunner(CrmService &service, Store &store, const Clock &clock, QString account)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(account)))
{
}

ImportRunner::~ImportRunner() = default;

const ImportRun &ImportRunner::run() const
{
    return d->run;
}

ImportRunner::State ImportRunner::state() const
{
    return d->state;
}

const ApiError &ImportRunner::problem() const
{
    return d->problem;
}

void ImportRunner::pause()
{
    d->pauseWanted = true;
    d->pausing.cancel();
}

void ImportRunner::stop()
{
    pause();
    d->scope.cancel();
}

void ImportRunner::Private::setState(State next)
{
    state = next;
    Q_EMIT q->progressed();
}

Task<Result<Done>> ImportRunner::start(ImportRun run)
{
    if (d->state == State::Running || d->state == State::Waiting)
        co_return fail(ErrorKind::Usage, u"busy"_s, u"Another import is running."_s);
    d->run = run;
    const Result<Done> begun = co_await d->journal.begin(run);
    if (!begun)
        co_return fail(begun.error()); // without a journal a crash could send rows twice
    co_return co_await d->go();
}

Task<Result<Done>> ImportRunner::resume()
{
    if (d->state == State::Running || d->state == State::Waiting)
        co_return fail(ErrorKind::Usage, u"busy"_s, u"Another import is running."_s);
    co_return co_await d->go();
}

Task<Result<Done>> ImportRunner::resume(ImportRun run)
{
    if (d->state == State::Running || d->state == State::Waiting)
        co_return fail(ErrorKind::Usage, u"busy"_s, u"Another import is running."_s);
    d->run = run;
    co_return co_await d->go();
}

Task<Result<Done>> ImportRunner::forget(QString runId)
{
    const bool isCurrent = d->run.id == runId;
    if (isCurrent && (d->state == State::Running || d->state == State::Waiting))
        co_return fail(ErrorKind::Usage, u"busy"_s, u"The import is running."_s);
    const Result<Done> removed = co_await d->journal.remove(runId);
    if (removed && isCurrent) {
        d->run = ImportRun();
        d->setState(State::Idle);
    }
    co_return removed;
}

Task<Result<QList<ImportRun>>> ImportRunner::unfinished()
{
    const Result<QList<ImportRun>> kept = co_await d->journal.kept();
    if (!kept)
        co_return fail(kept.error());
    QList<ImportRun> open;
    for (const ImportRun &run : *kept) {
        if (!run.isFinished())
            open.append(run);
        else if (run.id != d->run.id)
            co_await d->journal.remove(run.id);
    }
    co_return QList<ImportRun>(open);
}

Task<Result<Done>> ImportRunner::Private::go()
{
    pauseWanted = false;
    problem = ApiError();
    setState(State::Running);
    for (int place = 0; place < run.batches.size(); ++place) {
        const Result<Done> sent = co_await sendBatch(place);
        if (!sent) {
            problem = sent.error();
            setState(State::Held);
            co_return fail(sent.error());
        }
        if (pauseWanted && !run.isFinished()) {
            setState(State::Paused);
            co_return Done{};
        }
    }
    const Result<Done> forgotten = co_await journal.remove(run.id);
    setState(State::Finished);
    co_return forgotten;
}

QList<int> ImportRunner::Private::waitingIn(int place) const
{
    QList<int> rows;
    const QList<ImportItem> &items = run.batches.at(place).items;
    for (int row = 0; row < items.size(); ++row)
        if (items.at(row).state == ImportItem::State::Waiting)
            rows.append(row);
    return rows;
}

QSet<QString> ImportRunner::Private::knownIds() const
{
    QSet<QString> ids;
    for (const ImportBatch &batch : run.batches)
        for (const ImportItem &item : batch.items)
            if (!item.id.isEmpty())
                ids.insert(item.id);
    return ids;
}

Task<Result<Done>> ImportRunner::Private::keep(int place)
{
    const ImportBatch batch = run.batches.at(place);
    const Result<Done> kept = co_await journal.keep(run.id, place, batch);
    Q_EMIT q->progressed();
    co_return kept;
}

/// Rows that are Sent become Created or Waiting.
Task<Result<Done>> ImportRunner::Private::settled(int place)
{
    const QList<ImportItem> &items = run.batches.at(place).items;
    if (std::ranges::find(items, ImportItem::State::Sent, &ImportItem::state) == items.end())
        co_return Done{};
    ImportSettlement settlement(service, clock, run.module);
    settlement.setTaken(knownIds());
    const ImportBatch open = run.batches.at(place);
    const CancelToken token = scope.token();
    const Result<ImportBatch> known = co_await settlement.settle(open, token);
    if (!known)
        co_return fail(known.error());
    run.batches[place] = *known;
    co_return co_await keep(place);
}

Task<Result<Done>> ImportRunner::Private::sendBatch(int place)
{
    // A crash, or an answer that could not be looked up, left these.
    const Result<Done> cleared = co_await settled(place);
    if (!cleared)
        co_return fail(cleared.error());
    int losses = 0;
    qsizetype most = run.batches.at(place).items.size();
    for (QList<int> rows = waitingIn(place); !rows.isEmpty(); rows = waitingIn(place)) {
        if (pauseWanted)
            co_return Done{};
        const QList<int> some = rows.mid(0, most);
        const Result<Done> sent = co_await sendRows(place, some);
        if (sent)
            continue;
        const ApiError error = sent.error();
        if (error.code == "split"_L1)
            most = smaller(some.size());
        else if (error.code != "not_created"_L1 || ++losses >= mostLosses)
            co_return fail(error);
    }
    co_return Done{};
}

/// One call. Errors: "split": Zoho refused all of them, ask in smaller calls; "not_created": the answer was lost and
/// some rows certainly did not arrive; else what holds the run.
Task<Result<Done>> ImportRunner::Private::sendRows(int place, QList<int> rows)
{
    const ApiRequest call = importcall::request(run.module, run.batches.at(place), rows);
    for (const int row : std::as_const(rows))
        run.batches[place].items[row].state = ImportItem::State::Sent;
    run.batches[place].sentAt = clock.now();
    const Result<Done> noted = co_await keep(place);
    if (!noted)
        co_return fail(noted.error());
    const CancelToken token = scope.token();
    const Result<QJsonObject> answer = co_await service.client().json(call, token);
    if (answer) {
        run.batches[place] = importcall::answered(run.batches.at(place), rows, answer->value("data"_L1).toArray());
        const Result<Done> kept = co_await keep(place);
        if (!kept)
            co_return fail(kept.error());
        const Result<Done> rest = co_await settled(place); // rows the answer did not speak of
        const bool silent = std::ranges::any_of(rows, [this, place](int row) {
            return run.batches.at(place).items.at(row).state == ImportItem::State::Waiting;
        });
        co_return rest &&silent ? Result<Done>(fail(ErrorKind::Decode, u"not_created"_s)) : rest;
    }
    const ApiError error = crmerrors::refined(answer.error());
    if (error.kind == ErrorKind::Cancelled)
        co_return fail(error); // the rows stay Sent: they are looked up when it goes on
    if (lostwrite::leavesFateOpen(error)) {
        const Result<Done> known = co_await settled(place);
        co_return known ? Result<Done>(fail(lostwrite::notCreated(error))) : known;
    }
    if (importcall::blamesRecords(error) && rows.size() == 1)
        importcall::refuse(run.batches[place].items[rows.first()], error);
    else
        for (const int row : std::as_const(rows)) // nothing of a refused call is kept
            run.batches[place].items[row].state = ImportItem::State::Waiting;
    const Result<Done> kept = co_await keep(place);
    if (!kept || (importcall::blamesRecords(error) && rows.size() == 1))
        co_return kept;
    if (importcall::blamesRecords(error))
        co_return fail(ErrorKind::Validation, u"split"_s);
    if (error.kind != ErrorKind::RateLimited || error.retryAfter.value_or(5s) > longestWait)
        co_return fail(error);
    setState(State::Waiting);
    const CancelToken waiting = pausing.token();
    co_await clock.sleep(error.retryAfter.value_or(5s), waiting);
    setState(State::Running);
    co_return Done{};
}
} // namespace atlas
