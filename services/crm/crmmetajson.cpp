// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/crm/crmjson.h"

#include <algorithm>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmjson
{
namespace
{
StageOutcome stageOutcome(const QJsonObject &stage)
{
    const QString type = json::text(stage, "forecast_type"_L1);
    if (type == "Closed Won"_L1)
        return StageOutcome::Won;
    return type == "Closed Lost"_L1 ? StageOutcome::Lost : StageOutcome::Open;
}

/// Probability by the id of the picklist value; pipelines carry none.
QHash<QString, int> probabilities(const QJsonObject &stageField)
{
    QHash<QString, int> byId;
    const QJsonArray values = stageField.value("pick_list_values"_L1).toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject entry = value.toObject();
        byId.insert(json::id(entry.value("id"_L1)), int(json::integer(entry, "probability"_L1)));
    }
    return byId;
}

QString displayOr(const QJsonObject &entry, const QString &actual)
{
    const QString display = json::text(entry, "display_value"_L1);
    return display.isEmpty() ? actual : display;
}

Stage pipelineStage(const QJsonObject &entry, const QHash<QString, int> &probabilityById)
{
    Stage stage;
    stage.id = json::id(entry.value("id"_L1));
    stage.actual = json::text(entry, "actual_value"_L1);
    stage.display = displayOr(entry, stage.actual);
    stage.outcome = stageOutcome(entry);
    // A stage unknown to the Stage field: its outcome is all there is to go by.
    stage.probability = probabilityById.value(stage.id, stage.outcome == StageOutcome::Won ? 100 : 0);
    stage.order = int(json::integer(entry, "sequence_number"_L1));
    return stage;
}

QList<PicklistValue> picklistOf(const QJsonObject &field)
{
    QList<PicklistValue> values;
    const QJsonArray entries = field.value("pick_list_values"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (json::text(entry, "type"_L1) == "unused"_L1)
            continue;
        const QString actual = json::text(entry, "actual_value"_L1);
        values.append({actual, displayOr(entry, actual)});
    }
    return values;
}

QString lookupModuleOf(const QJsonObject &field)
{
    // {"module":{"api_name":"Accounts"}} or, in older replies, {"module":"Accounts"}.
    const QJsonValue module = field.value("lookup"_L1).toObject().value("module"_L1);
    return module.isObject() ? json::text(module.toObject(), "api_name"_L1) : module.toString();
}

FieldMeta fieldMeta(const QJsonObject &field, const QString &section)
{
    FieldMeta meta;
    meta.apiName = json::text(field, "api_name"_L1);
    const QString shown = json::text(field, "display_label"_L1);
    meta.label = shown.isEmpty() ? json::text(field, "field_label"_L1) : shown;
    meta.dataType = json::text(field, "data_type"_L1);
    meta.section = section;
    meta.order = int(json::integer(field, "sequence_number"_L1));
    meta.length = int(json::integer(field, "length"_L1));
    meta.decimals = int(json::integer(field, "decimal_place"_L1));
    meta.required = json::boolean(field, "required"_L1);
    meta.readOnly = json::boolean(field, "read_only"_L1) || json::boolean(field, "field_read_only"_L1);
    meta.visible = json::boolean(field, "visible"_L1, true);
    meta.unique = !field.value("unique"_L1).toObject().isEmpty();
    meta.lookupModule = lookupModuleOf(field);
    meta.picklist = picklistOf(field);
    return meta;
}

QList<QJsonObject> bySequence(const QJsonArray &entries)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue &entry : entries)
        sorted.append(entry.toObject());
    std::ranges::stable_sort(sorted, {},
                             [](const QJsonObject &entry) { return json::integer(entry, "sequence_number"_L1); });
    return sorted;
}
} // namespace

QList<Pipeline> pipelines(const QJsonObject &reply, const QJsonObject &stageField)
{
    const QHash<QString, int> probabilityById = probabilities(stageField);
    QList<Pipeline> result;
    const QJsonArray entries = reply.value("pipeline"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        Pipeline pipeline;
        pipeline.id = json::id(entry.value("id"_L1));
        pipeline.actual = json::text(entry, "actual_value"_L1);
        pipeline.display = displayOr(entry, pipeline.actual);
        pipeline.isDefault = json::boolean(entry, "default"_L1);
        for (const QJsonObject &stage : bySequence(entry.value("maps"_L1).toArray()))
            pipeline.stages.append(pipelineStage(stage, probabilityById));
        result.append(pipeline);
    }
    return result;
}

LayoutMeta layout(const QJsonObject &layout)
{
    LayoutMeta meta;
    meta.id = json::id(layout.value("id"_L1));
    meta.name = json::text(layout, "name"_L1);
    for (const QJsonObject &section : bySequence(layout.value("sections"_L1).toArray())) {
        if (json::boolean(section, "isSubformSection"_L1) || json::text(section, "type"_L1) == "unused"_L1)
            continue;
        const QString label = json::text(section, "display_label"_L1);
        for (const QJsonObject &field : bySequence(section.value("fields"_L1).toArray()))
            meta.fields.append(fieldMeta(field, label));
    }
    return meta;
}
} // namespace atlas::crmjson
