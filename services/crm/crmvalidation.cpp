// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmvalidation.h"

#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmvalidation
{
namespace
{
ApiError refusal(const QString &code, const QString &field, const QString &detail)
{
    ApiError error(ErrorKind::Validation, code, detail);
    error.field = field;
    return error;
}

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

/// Zoho fills these itself when they are left out.
bool isFilledByZoho(const FieldMeta &field)
{
    return field.readOnly || field.dataType == "ownerlookup"_L1 || field.apiName == "Layout"_L1;
}

const PicklistValue *choice(const FieldMeta &field, const QString &text)
{
    for (const auto member : {&PicklistValue::actual, &PicklistValue::display}) {
        const auto found = std::ranges::find(field.picklist, text, member);
        if (found != field.picklist.end())
            return &*found;
    }
    return nullptr;
}

const Pipeline *findPipeline(const QList<Pipeline> &pipelines, const QString &text)
{
    const auto found =
        std::ranges::find_if(pipelines, [&text](const Pipeline &p) { return p.actual == text || p.display == text; });
    return found == pipelines.end() ? nullptr : &*found;
}

Result<QJsonValue> checkedValue(const FieldMeta &field, const QJsonValue &value)
{
    if (field.readOnly)
        return fail(refusal(u"read_only"_s, field.apiName, u"%1 cannot be changed."_s.arg(field.label)));
    if (isBlank(value)) {
        if (field.required)
            return fail(refusal(u"mandatory_missing"_s, field.apiName, u"%1 must not be empty."_s.arg(field.label)));
        return value;
    }
    // Of dates and times Zoho tells the length of its own short form.
    const bool isText = field.picklist.isEmpty() && !field.dataType.startsWith("date"_L1);
    if (value.isString() && field.length > 0 && isText && value.toString().size() > field.length)
        return fail(refusal(u"too_long"_s, field.apiName,
                            u"%1 may have at most %2 characters."_s.arg(field.label).arg(field.length)));
    if (field.dataType != "picklist"_L1 || field.picklist.isEmpty())
        return value;
    const PicklistValue *chosen = choice(field, value.toString());
    if (!chosen)
        return fail(refusal(u"not_a_choice"_s, field.apiName,
                            u"\"%1\" is not a choice of %2."_s.arg(value.toString(), field.label)));
    return QJsonValue(chosen->actual);
}

/// A stage must belong to the deal's pipeline; the stage list of the layout holds those of all pipelines.
Result<Done> checkStage(const KnownRules &rules, QJsonObject &values, const QJsonObject &current)
{
    const bool staged = values.contains("Stage"_L1) || values.contains("Pipeline"_L1);
    if (!staged || rules.pipelines.isEmpty())
        return Done{};
    const auto effective = [&](QLatin1StringView key) {
        return json::text(values.contains(key) ? values : current, key);
    };
    const QString pipelineText = effective("Pipeline"_L1);
    const QString stageText = effective("Stage"_L1);
    const Pipeline *pipeline = findPipeline(rules.pipelines, pipelineText);
    if (!pipeline && values.contains("Pipeline"_L1) && !pipelineText.isEmpty())
        return fail(refusal(u"not_a_choice"_s, u"Pipeline"_s, u"There is no pipeline \"%1\"."_s.arg(pipelineText)));
    if (!pipeline || stageText.isEmpty())
        return Done{}; // a deal without pipeline: Zoho decides
    const Stage *stage = pipeline->stage(stageText);
    if (!stage)
        return fail(
            refusal(u"stage_unknown"_s, u"Stage"_s,
                    u"The pipeline \"%1\" has no stage \"%2\" (any more)."_s.arg(pipeline->display, stageText)));
    if (values.contains("Stage"_L1))
        values.insert("Stage"_L1, stage->actual);
    if (values.contains("Pipeline"_L1))
        values.insert("Pipeline"_L1, pipeline->actual);
    return Done{};
}

/// Stages and pipelines are judged by checkStage when the pipelines are known: the layout's list may be older.
bool judgedByPipelines(const KnownRules &rules, const QString &name)
{
    return !rules.pipelines.isEmpty() && (name == "Stage"_L1 || name == "Pipeline"_L1);
}

Result<QJsonObject> checkedFields(const KnownRules &rules, QJsonObject values)
{
    const QStringList names = values.keys();
    for (const QString &name : names) {
        const FieldMeta *field = rules.layout.field(name);
        if (!field || judgedByPipelines(rules, name))
            continue;
        const Result<QJsonValue> checked = checkedValue(*field, values.value(name));
        if (!checked)
            return fail(checked.error());
        values.insert(name, *checked);
    }
    return values;
}
} // namespace

Result<QJsonObject> checkCreate(const KnownRules &rules, const QJsonObject &values)
{
    for (const FieldMeta &field : rules.layout.fields) {
        if (field.required && !isFilledByZoho(field) && isBlank(values.value(field.apiName)))
            return fail(refusal(u"mandatory_missing"_s, field.apiName, u"%1 is mandatory."_s.arg(field.label)));
    }
    return checkUpdate(rules, values, {});
}

Result<QJsonObject> checkUpdate(const KnownRules &rules, const QJsonObject &values, const QJsonObject &current)
{
    Result<QJsonObject> checked = checkedFields(rules, values);
    if (!checked)
        return checked;
    const Result<Done> stage = checkStage(rules, *checked, current);
    if (!stage)
        return fail(stage.error());
    return checked;
}
} // namespace atlas::crmvalidation
