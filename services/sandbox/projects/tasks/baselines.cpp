// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/milestones.h"
#include "services/sandbox/projects/tasks/recordfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

// Of baselines only the two paths are known. The shapes here are UNCONFIRMED.

namespace
{
/// Of a project, oldest first: ids ascend with creation.
QList<QJsonObject> baselinesOf(const Call &call, const QString &projectId)
{
    QList<QJsonObject> baselines;
    for (const auto &[id, baseline] : std::as_const(call.store).of(kind::baselines).all()) {
        if (textOf(baseline.value(u"project_id")) != projectId)
            continue;
        baselines.append(baseline);
        baselines.last().insert(u"id"_s, id);
    }
    return baselines;
}

QJsonObject baselineRow(const QJsonObject &baseline, bool newest)
{
    QJsonObject row = reference(baseline);
    row.insert(u"created_time"_s, baseline.value(u"created_time"));
    row.insert(u"is_active"_s, newest);
    return row;
}

/// A task of a baseline: {"task":{"id","name"},"start_date","end_date"}, as it was planned then.
QJsonObject detailRow(const Call &call, const QJsonObject &planned)
{
    const QString id = textOf(planned.value(u"task_id"));
    const QJsonObject *task = std::as_const(call.store).of(kind::tasks).find(id);
    const QJsonValue name = task ? task->value(u"name") : planned.value(u"name");
    QJsonObject row{{u"task"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name.toString()}}}};
    for (const QString &key : {u"start_date"_s, u"end_date"_s}) {
        if (planned.contains(key))
            row.insert(key, planned.value(key));
    }
    return row;
}
} // namespace

Response listBaselines(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    const QList<QJsonObject> baselines = baselinesOf(call, call.id());
    QList<QJsonObject> rows;
    for (qsizetype i = 0; i < baselines.size(); ++i)
        rows.append(baselineRow(baselines[i], i + 1 == baselines.size()));
    ListSpec spec;
    spec.key = u"baselines"_s;
    spec.envelope = ListSpec::Envelope::NoInfo;
    return listRecords(call, spec, rows);
}

/// Of the baseline named by baseline_id, else of the newest.
Response baselineDetails(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    QList<QJsonObject> baselines = baselinesOf(call, call.id());
    if (call.has(u"baseline_id"_s)) {
        const QString wanted = call.param(u"baseline_id"_s);
        baselines.removeIf([&](const QJsonObject &baseline) { return textOf(baseline.value(u"id")) != wanted; });
        if (baselines.isEmpty())
            return notFound(call.request);
    }
    QList<QJsonObject> rows;
    const QJsonArray planned = baselines.isEmpty() ? QJsonArray() : baselines.constLast().value(u"tasks").toArray();
    for (const QJsonValue &task : planned)
        rows.append(detailRow(call, task.toObject()));
    ListSpec spec;
    spec.key = u"baseline_details"_s;
    spec.parameters = {u"baseline_id"_s};
    return listRecords(call, spec, rows);
}
} // namespace atlas::sandbox::projects
