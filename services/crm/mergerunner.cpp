// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/mergerunner.h"

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/crm/crmerrors.h"
#include "services/crm/crmrequests.h"
#include "services/crm/mergereader.h"

#include <algorithm>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError changedMeanwhile(const QString &detail)
{
    return ApiError(ErrorKind::Conflict, u"changed_meanwhile"_s, detail);
}

/// The lookup of a change: the member that is an object.
QString linkField(const QJsonObject &change)
{
    for (auto it = change.begin(); it != change.end(); ++it)
        if (it.value().isObject())
            return it.key();
    return {};
}

QString linkedId(const QJsonObject &record, const QString &field)
{
    return json::id(record.value(field).toObject().value("id"_L1));
}

QJsonObject originalOf(const MergePlan &plan, const QString &id)
{
    for (const QJsonObject &record : plan.originals)
        if (json::id(record.value("id"_L1)) == id)
            return record;
    return {};
}

bool hasNote(const RecordPage &page, const QJsonObject &note)
{
    return std::ranges::any_of(page.data, [&note](const QJsonValue &value) {
        const QJsonObject known = value.toObject();
        return json::text(known, "Note_Title"_L1) == json::text(note, "Note_Title"_L1) &&
               json::text(known, "Note_Content"_L1) == json::text(note, "Note_Content"_L1);
    });
}
} // namespace

struct MergeRunner::Private {
    Private(CrmService &crm, Store &localStore, const Clock &time, QString accountId)
        : service(crm)
        , store(localStore)
        , clock(time)
        , account(std::move(accountId))
    {
    }
    [[nodiscard]] RecordSet set() const { return {account, App::Crm, u"merges"_s}; }
    [[nodiscard]] Task<Result<Done>> keep(MergePlan plan);
    [[nodiscard]] Task<Result<Done>> perform(MergePlan plan, MergeStep step);
    [[nodiscard]] Task<Result<Done>> updateMaster(MergeStep step);
    /// Points a record from one to another; done already: nothing is sent.
    [[nodiscard]] Task<Result<Done>> repoint(MergeStep step);
    [[nodiscard]] Task<Result<Done>> copyNote(MergeStep step);
    /// Only a record that nothing points to any more, and that is as it was read.
    [[nodiscard]] Task<Result<Done>> removeMerged(MergePlan plan, MergeStep step);
    [[nodiscard]] Task<Result<QString>> recreate(MergePlan plan, QString id);
    [[nodiscard]] Task<Result<Done>> restoreMaster(MergePlan plan);
    [[nodiscard]] Task<Result<Done>> giveBack(MergePlan plan);

    CrmService &service;
    Store &store;
    const Clock &clock;
    QString account;
    bool busy = false;
    CancelScope scope;
};

MergeRunner::MergeRunner(CrmService &service, Store &store, const Clock &clock, QString account)
    : d(std::make_unique<Private>(service, store, clock, std::move(account)))
{
}

MergeRunner::~MergeRunner() = default;

bool MergeRunner::isBusy() const
{
    return d->busy;
}

void MergeRunner::stop()
{
    d->scope.cancel();
}

Task<Result<MergeRead>> MergeRunner::read(QString module, QStringList ids, CancelToken cancel)
{
    MergeReader reader(d->service, module);
    co_return co_await reader.read(ids, cancel);
}

Task<Result<Done>> MergeRunner::Private::keep(MergePlan plan)
{
    RecordBatch batch;
    batch.upserts.append(StoredRecord{plan.id, {}, mergeplan::toJson(plan)});
    const RecordSet merges = set();
    co_return co_await store.apply(merges, batch);
}

Task<Result<MergePlan>> MergeRunner::run(MergePlan plan)
{
    if (d->busy)
        co_return fail(ErrorKind::Usage, u"busy"_s, u"Another merge is running."_s);
    d->busy = true;
    if (plan.id.isEmpty()) {
        plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        plan.madeAt = d->clock.now();
    }
    Result<Done> going = co_await d->keep(plan);
    for (int i = 0; going && i < plan.steps.size(); ++i) {
        if (plan.steps.at(i).done)
            continue;
        const MergeStep step = plan.steps.at(i);
        going = co_await d->perform(plan, step);
        if (!going)
            break;
        plan.steps[i].done = true;
        going = co_await d->keep(plan);
        Q_EMIT stepped(plan);
    }
    if (going) {
        plan.finished = true;
        going = co_await d->keep(plan);
    }
    d->busy = false;
    if (!going)
        co_return fail(going.error());
    co_return MergePlan(plan);
}

Task<Result<Done>> MergeRunner::Private::perform(MergePlan plan, MergeStep step)
{
    switch (step.kind) {
    case MergeStep::Kind::UpdateMaster:
        co_return co_await updateMaster(step);
    case MergeStep::Kind::Repoint:
        co_return co_await repoint(step);
    case MergeStep::Kind::CopyNote:
        co_return co_await copyNote(step);
    case MergeStep::Kind::Delete:
        break;
    }
    co_return co_await removeMerged(plan, step);
}

Task<Result<Done>> MergeRunner::Private::updateMaster(MergeStep step)
{
    const CancelToken token = scope.token();
    const Result<UpdateOutcome> outcome = co_await service.update(step.module, step.id, step.before, step.after, token);
    if (!outcome)
        co_return fail(outcome.error());
    if (outcome->conflict)
        co_return fail(changedMeanwhile(u"The record that stays was changed by somebody else."_s));
    co_return Done{};
}

Task<Result<Done>> MergeRunner::Private::repoint(MergeStep step)
{
    const QString field = linkField(step.after);
    const QString wanted = linkedId(step.after, field);
    const QStringList fields{field, u"Modified_Time"_s};
    const CancelToken token = scope.token();
    const Result<QJsonObject> now = co_await service.record(step.module, step.id, fields, token);
    if (!now && now.error().kind == ErrorKind::NotFound)
        co_return Done{}; // gone: nothing points there
    if (!now)
        co_return fail(now.error());
    if (linkedId(*now, field) != linkedId(step.before, field))
        co_return Done{}; // done before, or somebody gave it to another record
    const ApiRequest request =
        crmrequests::update(step.module, step.id, step.after, json::text(*now, "Modified_Time"_L1));
    const Result<QJsonObject> answer = co_await service.client().json(request, token);
    const Result<QJsonObject> written = answer ? crmerrors::writtenDetails(*answer, 200)
                                               : Result<QJsonObject>(fail(crmerrors::refined(answer.error())));
    if (written)
        co_return Done{};
    if (!lostwrite::leavesFateOpen(written.error()))
        co_return fail(written.error());
    const Result<QJsonObject> after = co_await service.record(step.module, step.id, fields, token);
    if (after && linkedId(*after, field) == wanted)
        co_return Done{};
    co_return fail(written.error());
}

Task<Result<Done>> MergeRunner::Private::copyNote(MergeStep step)
{
    const CancelToken token = scope.token();
    const Result<RecordPage> known = co_await service.related(step.module, step.id, u"Notes"_s, {}, token);
    if (!known)
        co_return fail(known.error());
    if (hasNote(*known, step.after))
        co_return Done{};
    const QString title = json::text(step.after, "Note_Title"_L1);
    const QString content = json::text(step.after, "Note_Content"_L1);
    const Result<QJsonObject> note = co_await service.addNote(step.module, step.id, title, content, token);
    if (!note)
        co_return fail(note.error());
    co_return Done{};
}

Task<Result<Done>> MergeRunner::Private::removeMerged(MergePlan plan, MergeStep step)
{
    const CancelToken token = scope.token();
    const QStringList fields{u"Modified_Time"_s};
    const Result<QJsonObject> now = co_await service.record(step.module, step.id, fields, token);
    if (!now && now.error().kind == ErrorKind::NotFound)
        co_return Done{};
    if (!now)
        co_return fail(now.error());
    const QDateTime before = json::instant(originalOf(plan, step.id), "Modified_Time"_L1);
    if (json::instant(*now, "Modified_Time"_L1) != before)
        co_return fail(changedMeanwhile(u"A record was changed after it was compared: it is not deleted."_s));
    MergeReader reader(service, step.module);
    const Result<QList<MergeLink>> links = co_await reader.links(step.id, token);
    if (!links)
        co_return fail(links.error());
    const auto left = [&plan](const MergeLink &link) { return originalOf(plan, link.id).isEmpty(); };
    if (std::ranges::any_of(*links, left))
        co_return fail(changedMeanwhile(u"Something points to a record again: it is not deleted."_s));
    const Result<QStringList> files = co_await reader.attachments(step.id, token);
    if (!files)
        co_return fail(files.error());
    if (!files->isEmpty())
        co_return fail(changedMeanwhile(u"A file was attached to a record meanwhile: it is not deleted."_s));
    const Result<Done> removed = co_await service.remove(step.module, step.id, token);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return fail(removed.error());
    co_return Done{};
}

Task<Result<QString>> MergeRunner::Private::recreate(MergePlan plan, QString id)
{
    const CancelToken token = scope.token();
    const Result<LayoutMeta> layout = co_await service.layout(plan.module, token);
    if (!layout)
        co_return fail(layout.error());
    const QJsonObject record = mergeplan::recreation(*layout, originalOf(plan, id));
    const Result<QJsonObject> created = co_await service.create(plan.module, record, token);
    if (!created)
        co_return fail(created.error());
    co_return json::id(created->value("id"_L1));
}

/// The master has its former values: before the others are made anew, because some values only one record may have.
Task<Result<Done>> MergeRunner::Private::restoreMaster(MergePlan plan)
{
    for (const MergeStep &step : std::as_const(plan.steps)) {
        if (step.kind != MergeStep::Kind::UpdateMaster || !step.done)
            continue;
        MergeStep back = step;
        std::swap(back.before, back.after);
        const Result<Done> restored = co_await updateMaster(back);
        if (!restored)
            co_return fail(restored.error());
    }
    co_return Done{};
}

/// What pointed to the deleted records points to the new ones.
Task<Result<Done>> MergeRunner::Private::giveBack(MergePlan plan)
{
    for (const MergeStep &step : std::as_const(plan.steps)) {
        const QString field = linkField(step.before);
        const QString old = linkedId(step.before, field);
        if (step.kind == MergeStep::Kind::Repoint && step.done) {
            MergeStep back = step;
            back.before = step.after;
            back.after = mergeplan::linkChange(field, plan.module, plan.recreated.value(old, old));
            const Result<Done> pointed = co_await repoint(back);
            if (!pointed)
                co_return fail(pointed.error());
        } else if (step.kind == MergeStep::Kind::CopyNote && step.done) {
            MergeStep back = step;
            const QString parent = json::text(step.before, "parent"_L1);
            back.id = plan.recreated.value(parent);
            if (back.id.isEmpty())
                continue;
            const Result<Done> noted = co_await copyNote(back);
            if (!noted)
                co_return fail(noted.error());
        }
    }
    co_return Done{};
}

Task<Result<MergePlan>> MergeRunner::undo(MergePlan plan)
{
    if (d->busy)
        co_return fail(ErrorKind::Usage, u"busy"_s, u"Another merge is running."_s);
    d->busy = true;
    Result<Done> going = co_await d->restoreMaster(plan);
    for (const MergeStep &step : std::as_const(plan.steps)) {
        if (!going || step.kind != MergeStep::Kind::Delete || !step.done || plan.recreated.contains(step.id))
            continue;
        const Result<QString> id = co_await d->recreate(plan, step.id);
        if (id) {
            plan.recreated.insert(step.id, *id);
            going = co_await d->keep(plan);
        } else {
            going = fail(id.error());
        }
    }
    if (going)
        going = co_await d->giveBack(plan);
    if (going) {
        plan.undone = true;
        going = co_await d->keep(plan);
    }
    d->busy = false;
    if (!going)
        co_return fail(going.error());
    co_return MergePlan(plan);
}

Task<Result<QList<MergePlan>>> MergeRunner::kept()
{
    const RecordSet merges = d->set();
    const Result<RecordSnapshot> stored = co_await d->store.read(merges);
    if (!stored)
        co_return fail(stored.error());
    QList<MergePlan> plans;
    for (const StoredRecord &record : stored->records)
        plans.append(mergeplan::fromJson(record.body));
    std::ranges::stable_sort(plans, std::ranges::greater(), &MergePlan::madeAt);
    co_return QList<MergePlan>(plans);
}

Task<Result<Done>> MergeRunner::forget(QString planId)
{
    RecordBatch batch;
    batch.removedIds.append(planId);
    const RecordSet merges = d->set();
    co_return co_await d->store.apply(merges, batch);
}
} // namespace atlas
