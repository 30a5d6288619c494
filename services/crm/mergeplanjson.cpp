// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/crm/mergeplan.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// A plan to and from the store.
namespace atlas::mergeplan
{
namespace
{
QJsonObject mergeStepJson(const MergeStep &step)
{
    return {{"kind"_L1, int(step.kind)}, {"module"_L1, step.module}, {"id"_L1, step.id},    {"name"_L1, step.name},
            {"before"_L1, step.before},  {"after"_L1, step.after},   {"done"_L1, step.done}};
}

MergeStep mergeStepFrom(const QJsonObject &json)
{
    MergeStep step;
    step.kind = MergeStep::Kind(std::clamp(json.value("kind"_L1).toInt(), 0, int(MergeStep::Kind::Delete)));
    step.module = json::text(json, "module"_L1);
    step.id = json::text(json, "id"_L1);
    step.name = json::text(json, "name"_L1);
    step.before = json.value("before"_L1).toObject();
    step.after = json.value("after"_L1).toObject();
    step.done = json.value("done"_L1).toBool();
    return step;
}
} // namespace

QByteArray toJson(const MergePlan &plan)
{
    QJsonArray originals;
    for (const QJsonObject &record : plan.originals)
        originals.append(record);
    QJsonArray steps;
    for (const MergeStep &step : plan.steps)
        steps.append(mergeStepJson(step));
    QJsonObject recreated;
    for (auto it = plan.recreated.cbegin(); it != plan.recreated.cend(); ++it)
        recreated.insert(it.key(), it.value());
    const QJsonObject json{{"id"_L1, plan.id},
                           {"module"_L1, plan.module},
                           {"masterId"_L1, plan.masterId},
                           {"madeAt"_L1, plan.madeAt.toString(Qt::ISODateWithMs)},
                           {"originals"_L1, originals},
                           {"steps"_L1, steps},
                           {"kept"_L1, QJsonArray::fromStringList(plan.kept)},
                           {"finished"_L1, plan.finished},
                           {"undone"_L1, plan.undone},
                           {"recreated"_L1, recreated}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

MergePlan fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    MergePlan plan;
    plan.id = json::text(json, "id"_L1);
    plan.module = json::text(json, "module"_L1);
    plan.masterId = json::text(json, "masterId"_L1);
    plan.madeAt = QDateTime::fromString(json::text(json, "madeAt"_L1), Qt::ISODateWithMs);
    const QJsonArray originals = json.value("originals"_L1).toArray();
    for (const QJsonValue &record : originals)
        plan.originals.append(record.toObject());
    const QJsonArray steps = json.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps)
        plan.steps.append(mergeStepFrom(step.toObject()));
    const QJsonArray kept = json.value("kept"_L1).toArray();
    for (const QJsonValue &id : kept)
        plan.kept.append(id.toString());
    plan.finished = json.value("finished"_L1).toBool();
    plan.undone = json.value("undone"_L1).toBool();
    const QJsonObject recreated = json.value("recreated"_L1).toObject();
    for (auto it = recreated.begin(); it != recreated.end(); ++it)
        plan.recreated.insert(it.key(), it.value().toString());
    return plan;
}
} // namespace atlas::mergeplan
