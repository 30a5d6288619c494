// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/verbs/verbrunner.h"

#include "services/core/lostwrite.h"
#include "services/core/underway.h"

#include <algorithm>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using StepState = VerbStep::State;

/// Whether a failed step may have written: it is looked up before it is sent again.
bool mayHaveWritten(const ApiError &error)
{
    if (error.code == "not_created"_L1)
        return false;
    return error.kind == ErrorKind::Cancelled || lostwrite::leavesFateOpen(error);
}

ApiError verbBusy()
{
    return ApiError(ErrorKind::Usage, u"busy"_s, u"Another change across apps is running."_s);
}
} // namespace

struct VerbRunner::Private {
    Private(VerbRunner *runner, const VerbServices &services, Store &localStore, const Clock &time, QString accountId)
        : q(runner)
        , writer(services)
        , store(localStore)
        , clock(time)
        , account(std::move(accountId))
    {
    }
    [[nodiscard]] RecordSet set() const { return {account, App::Crm, u"verbs"_s}; }
    [[nodiscard]] Task<Result<Done>> keep();
    [[nodiscard]] Task<Result<Done>> doStep(qsizetype place);
    [[nodiscard]] Task<Result<Done>> checkAll();
    [[nodiscard]] Task<Result<Done>> undoStep(qsizetype place);
    [[nodiscard]] QStringList knownIds() const;
    [[nodiscard]] bool goesWithAnother(const VerbStep &step) const;
    [[nodiscard]] QMap<QString, QString> insideOf(const VerbStep &project) const;

    VerbRunner *q;
    VerbWriter writer;
    Store &store;
    const Clock &clock;
    QString account;
    VerbPlan plan;
    bool busy = false;
    bool stopped = false;
    CancelScope scope;
};

VerbRunner::VerbRunner(const VerbServices &services, Store &store, const Clock &clock, QString account, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, services, store, clock, std::move(account)))
{
}

VerbRunner::~VerbRunner() = default;

const VerbPlan &VerbRunner::plan() const
{
    return d->plan;
}

bool VerbRunner::isBusy() const
{
    return d->busy;
}

void VerbRunner::stop()
{
    d->stopped = true;
    d->scope.cancel();
}

Task<Result<Done>> VerbRunner::Private::keep()
{
    RecordBatch batch;
    batch.upserts.append(StoredRecord{plan.id, {}, verbplan::toJson(plan)});
    const RecordSet verbs = set();
    const Result<Done> kept = co_await store.apply(verbs, batch);
    Q_EMIT q->stepped(plan);
    co_return kept;
}

QStringList VerbRunner::Private::knownIds() const
{
    QStringList ids;
    for (const VerbStep &step : plan.steps)
        if (!step.id.isEmpty())
            ids.append(step.id);
    return ids;
}

Task<Result<VerbPlan>> VerbRunner::run(VerbPlan plan)
{
    if (d->busy)
        co_return fail(verbBusy());
    const UnderWay underWay; // whoever takes the account down waits until it has ended
    d->busy = true;
    d->stopped = false;
    if (plan.id.isEmpty()) {
        plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        plan.madeAt = d->clock.now();
    }
    d->plan = plan;
    Result<Done> going = co_await d->keep(); // without it a crash could write twice
    for (qsizetype place = 0; going && place < d->plan.steps.size(); ++place)
        if (d->plan.steps.at(place).state != StepState::Done)
            going = co_await d->doStep(place);
    if (going) {
        d->plan.finished = true;
        going = co_await d->keep();
    }
    d->busy = false;
    Q_EMIT stepped(d->plan);
    if (!going)
        co_return fail(going.error());
    co_return VerbPlan(d->plan);
}

Task<Result<Done>> VerbRunner::Private::doStep(qsizetype place)
{
    if (stopped)
        co_return fail(ErrorKind::Cancelled);
    const std::optional<VerbStep> ready = verbplan::resolved(plan.steps.at(place), plan);
    if (!ready)
        co_return fail(ErrorKind::Usage, u"step_missing"_s, u"An earlier step is not done."_s);
    const CancelToken token = scope.token();
    std::optional<VerbStep> made;
    if (ready->state == StepState::Sent) {
        const VerbStep step = *ready;
        const QStringList taken = knownIds();
        const Result<std::optional<VerbStep>> found = co_await writer.find(step, taken, token);
        if (!found)
            co_return fail(found.error());
        made = *found;
    }
    if (!made) {
        plan.steps[place].state = StepState::Sent;
        plan.steps[place].sentAt = clock.now();
        const Result<Done> noted = co_await keep();
        if (!noted)
            co_return fail(noted.error());
        const VerbStep step = *ready;
        const Result<VerbStep> written = co_await writer.perform(step, token);
        if (!written) {
            if (!mayHaveWritten(written.error()))
                plan.steps[place].state = StepState::Waiting;
            co_await keep();
            co_return fail(written.error());
        }
        made = *written;
    }
    VerbStep &step = plan.steps[place];
    step.id = made->id;
    step.stamp = made->stamp;
    step.link = made->link;
    step.wasThere = made->wasThere;
    if (step.kind == VerbStep::Kind::Event)
        step.parent = made->parent; // the default calendar, by its id
    step.state = StepState::Done;
    co_return co_await keep();
}

bool VerbRunner::Private::goesWithAnother(const VerbStep &step) const
{
    return std::ranges::any_of(plan.steps, [&step](const VerbStep &other) {
        return other.state == StepState::Done && verbplan::goesWith(step, other);
    });
}

QMap<QString, QString> VerbRunner::Private::insideOf(const VerbStep &project) const
{
    QMap<QString, QString> inside;
    for (const VerbStep &step : plan.steps)
        if (verbplan::goesWith(step, project))
            inside.insert(step.id, step.stamp);
    return inside;
}

Task<Result<Done>> VerbRunner::Private::checkAll()
{
    const CancelToken token = scope.token();
    const QList<VerbStep> steps = plan.steps;
    for (const VerbStep &raw : steps) {
        const std::optional<VerbStep> step = verbplan::resolved(raw, plan);
        if (!step || step->state != StepState::Done || goesWithAnother(raw))
            continue;
        const VerbStep ready = *step;
        const QMap<QString, QString> inside = insideOf(raw);
        const Result<Done> same = co_await writer.checkUnchanged(ready, inside, token);
        if (!same && same.error().kind != ErrorKind::NotFound)
            co_return fail(same.error());
    }
    co_return Done{};
}

Task<Result<Done>> VerbRunner::Private::undoStep(qsizetype place)
{
    if (stopped)
        co_return fail(ErrorKind::Cancelled);
    const VerbStep raw = plan.steps.at(place);
    const std::optional<VerbStep> step = verbplan::resolved(raw, plan);
    if (step && !goesWithAnother(raw)) {
        const VerbStep ready = *step;
        const CancelToken token = scope.token();
        const Result<Done> removed = co_await writer.remove(ready, token);
        if (!removed)
            co_return fail(removed.error());
    }
    co_return Done{};
}

Task<Result<VerbPlan>> VerbRunner::undo(VerbPlan plan)
{
    if (d->busy)
        co_return fail(verbBusy());
    const UnderWay underWay;
    d->busy = true;
    d->stopped = false;
    d->plan = plan;
    Result<Done> going = Done{};
    // What was begun and never confirmed may be there.
    for (qsizetype place = 0; going && place < d->plan.steps.size(); ++place) {
        const std::optional<VerbStep> step = verbplan::resolved(d->plan.steps.at(place), d->plan);
        if (!step || step->state != StepState::Sent)
            continue;
        const VerbStep ready = *step;
        const QStringList taken = d->knownIds();
        const CancelToken token = d->scope.token();
        const Result<std::optional<VerbStep>> found = co_await d->writer.find(ready, taken, token);
        if (!found)
            going = fail(found.error());
        else if (*found) {
            d->plan.steps[place].id = (*found)->id;
            d->plan.steps[place].stamp = (*found)->stamp;
        }
        if (found)
            d->plan.steps[place].state = *found ? StepState::Done : StepState::Waiting;
    }
    if (going)
        going = co_await d->checkAll();
    for (qsizetype place = d->plan.steps.size() - 1; going && place >= 0; --place) {
        if (d->plan.steps.at(place).state != StepState::Done)
            continue;
        going = co_await d->undoStep(place);
        if (going) {
            d->plan.steps[place].state = StepState::Undone;
            going = co_await d->keep();
        }
    }
    if (going) {
        d->plan.undone = true;
        going = co_await d->keep();
    }
    d->busy = false;
    Q_EMIT stepped(d->plan);
    if (!going)
        co_return fail(going.error());
    co_return VerbPlan(d->plan);
}

Task<Result<QList<VerbPlan>>> VerbRunner::kept()
{
    const RecordSet verbs = d->set();
    const Result<RecordSnapshot> stored = co_await d->store.read(verbs);
    if (!stored)
        co_return fail(stored.error());
    QList<VerbPlan> plans;
    for (const StoredRecord &record : stored->records)
        plans.append(verbplan::fromJson(record.body));
    std::ranges::sort(plans, [](const VerbPlan &a, const VerbPlan &b) { return a.madeAt > b.madeAt; });
    co_return QList<VerbPlan>(plans);
}

Task<Result<Done>> VerbRunner::forget(QString planId)
{
    RecordBatch batch;
    batch.removedIds.append(planId);
    const RecordSet verbs = d->set();
    co_return co_await d->store.apply(verbs, batch);
}
} // namespace atlas
