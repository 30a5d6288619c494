// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/validation.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void checkDeal(Draft &draft, const DraftContext &context)
{
    if (!draft.sets(u"Stage"_s) && !draft.sets(u"Pipeline"_s))
        return;
    const QString stage = context.after(draft, u"Stage"_s).text;
    const Pipeline *pipeline = context.store.schema().pipeline(context.after(draft, u"Pipeline"_s).text);
    if (!stage.isEmpty() && pipeline && !pipeline->stages.contains(stage))
        addError(draft, context, u"Stage"_s, u"MAPPING_MISMATCH"_s, u"Pipeline doesn`t contain the Stage"_s,
                 {{u"mapped_field"_s, u"Pipeline"_s}});
}

void checkCall(Draft &draft, const DraftContext &context)
{
    const Value type = context.after(draft, u"Call_Type"_s);
    const Value duration = context.after(draft, u"Call_Duration"_s);
    const bool scheduled = context.after(draft, u"Outgoing_Call_Status"_s).text == u"Scheduled";
    if (duration.isNull()) {
        // A call that has not happened yet has no duration.
        if (!type.isNull() && !scheduled)
            addError(draft, context, u"Call_Duration"_s, u"DEPENDENT_FIELD_MISSING"_s, u"required field not found"_s,
                     {{u"dependee"_s, QJsonObject{{u"api_name"_s, u"Call_Type"_s},
                                                  {u"json_path"_s, QString(context.path + u".Call_Type"_s)}}}});
        return;
    }
    static const QRegularExpression shape(u"^(\\d{1,3}):([0-5]\\d)$"_s);
    const auto match = shape.match(duration.text);
    if (!match.hasMatch())
        addError(draft, context, u"Call_Duration"_s, u"INVALID_DATA"_s, u"invalid data"_s,
                 {{u"expected_data_type"_s, u"text"_s}});
    else if (match.captured(1).toInt() == 0 && match.captured(2).toInt() == 0)
        addError(draft, context, u"Call_Duration"_s, u"DEPENDENT_MISMATCH"_s, u"Call Duration can not be zero."_s);
}

void checkEvent(Draft &draft, const DraftContext &context)
{
    const Value from = context.after(draft, u"Start_DateTime"_s);
    const Value to = context.after(draft, u"End_DateTime"_s);
    if (!from.isNull() && !to.isNull() && to.integer < from.integer)
        addError(draft, context, u"End_DateTime"_s, u"INVALID_DATA"_s, u"invalid data"_s);
    const auto participants = draft.value(u"Participants"_s);
    if (participants && QJsonDocument::fromJson(participants->text.toUtf8()).array().size() > 50)
        addError(draft, context, u"Participants"_s, u"LIMIT_EXCEEDED"_s, u"limit exceeded"_s,
                 {{u"maximum_length"_s, 50}});
}

// What_Id may point anywhere, so $se_module has to say where.
void checkWhatId(Draft &draft, const DraftContext &context, const QJsonObject &json)
{
    const auto what = draft.value(u"What_Id"_s);
    if (!what || what->isNull())
        return;
    const QJsonValue named = json.value(u"$se_module"_s);
    const Module *actual = context.store.moduleOfId(what->integer);
    if (!named.isString())
        addError(draft, context, u"$se_module"_s, u"MANDATORY_NOT_FOUND"_s, u"required field not found"_s);
    else if (!context.store.schema().module(named.toString()))
        addError(draft, context, u"$se_module"_s, u"INVALID_DATA"_s, u"invalid data"_s);
    else if (draft.errors.isEmpty() && actual && actual->api != named.toString())
        addError(draft, context, u"What_Id"_s, u"INVALID_DATA"_s, u"the related id given seems to be invalid"_s, {},
                 u".id"_s);
}
} // namespace

void checkModuleRules(Draft &draft, const DraftContext &context, const QJsonObject &json)
{
    const QString &module = context.table.module().api;
    if (module == u"Deals")
        checkDeal(draft, context);
    else if (module == u"Calls")
        checkCall(draft, context);
    else if (module == u"Events")
        checkEvent(draft, context);
    if (context.table.module().isActivity())
        checkWhatId(draft, context, json);
}
} // namespace atlas::sandbox::crm
