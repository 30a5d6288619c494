// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/crm/crmjson.h"

using namespace Qt::Literals::StringLiterals;

// CrmSettings in the store: our own compact form, so that a stored copy does not depend on the shape of Zoho's replies.
namespace atlas::crmjson
{
namespace
{
template <class T, class F>
QJsonArray arrayOf(const QList<T> &items, F toObject)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toObject(item));
    return array;
}

template <class T, class F>
QList<T> listOf(const QJsonValue &array, F fromObject)
{
    QList<T> items;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue &entry : entries)
        items.append(fromObject(entry.toObject()));
    return items;
}

QJsonObject userToStored(const CrmUser &user)
{
    return {{"id"_L1, user.id},     {"name"_L1, user.name},     {"email"_L1, user.email},
            {"role"_L1, user.role}, {"zone"_L1, user.timeZone}, {"active"_L1, user.active}};
}

CrmUser userFromStored(const QJsonObject &stored)
{
    CrmUser user;
    user.id = json::text(stored, "id"_L1);
    user.name = json::text(stored, "name"_L1);
    user.email = json::text(stored, "email"_L1);
    user.role = json::text(stored, "role"_L1);
    user.timeZone = json::text(stored, "zone"_L1);
    user.active = json::boolean(stored, "active"_L1, true);
    return user;
}

QJsonObject orgToStored(const CrmOrg &org)
{
    return {{"id"_L1, org.id}, {"name"_L1, org.name}, {"currency"_L1, org.currency}, {"zone"_L1, org.timeZone}};
}

CrmOrg orgFromStored(const QJsonObject &stored)
{
    CrmOrg org;
    org.id = json::text(stored, "id"_L1);
    org.name = json::text(stored, "name"_L1);
    org.currency = json::text(stored, "currency"_L1);
    org.timeZone = json::text(stored, "zone"_L1);
    return org;
}

QJsonObject stageToStored(const Stage &stage)
{
    return {{"id"_L1, stage.id},
            {"actual"_L1, stage.actual},
            {"display"_L1, stage.display},
            {"outcome"_L1, int(stage.outcome)},
            {"probability"_L1, stage.probability},
            {"order"_L1, stage.order}};
}

Stage stageFromStored(const QJsonObject &stored)
{
    Stage stage;
    stage.id = json::text(stored, "id"_L1);
    stage.actual = json::text(stored, "actual"_L1);
    stage.display = json::text(stored, "display"_L1);
    const qint64 outcome = json::integer(stored, "outcome"_L1);
    stage.outcome = outcome == 1 ? StageOutcome::Won : outcome == 2 ? StageOutcome::Lost : StageOutcome::Open;
    stage.probability = int(json::integer(stored, "probability"_L1));
    stage.order = int(json::integer(stored, "order"_L1));
    return stage;
}

QJsonObject pipelineToStored(const Pipeline &pipeline)
{
    return {{"id"_L1, pipeline.id},
            {"actual"_L1, pipeline.actual},
            {"display"_L1, pipeline.display},
            {"default"_L1, pipeline.isDefault},
            {"stages"_L1, arrayOf(pipeline.stages, stageToStored)}};
}

Pipeline pipelineFromStored(const QJsonObject &stored)
{
    Pipeline pipeline;
    pipeline.id = json::text(stored, "id"_L1);
    pipeline.actual = json::text(stored, "actual"_L1);
    pipeline.display = json::text(stored, "display"_L1);
    pipeline.isDefault = json::boolean(stored, "default"_L1);
    pipeline.stages = listOf<Stage>(stored.value("stages"_L1), stageFromStored);
    return pipeline;
}

QJsonObject picklistToStored(const PicklistValue &value)
{
    return {{"actual"_L1, value.actual}, {"display"_L1, value.display}};
}

PicklistValue picklistFromStored(const QJsonObject &stored)
{
    return {json::text(stored, "actual"_L1), json::text(stored, "display"_L1)};
}

QJsonObject fieldToStored(const FieldMeta &field)
{
    return {{"name"_L1, field.apiName},
            {"label"_L1, field.label},
            {"type"_L1, field.dataType},
            {"section"_L1, field.section},
            {"order"_L1, field.order},
            {"length"_L1, field.length},
            {"decimals"_L1, field.decimals},
            {"required"_L1, field.required},
            {"readOnly"_L1, field.readOnly},
            {"visible"_L1, field.visible},
            {"unique"_L1, field.unique},
            {"lookup"_L1, field.lookupModule},
            {"picklist"_L1, arrayOf(field.picklist, picklistToStored)}};
}

FieldMeta fieldFromStored(const QJsonObject &stored)
{
    FieldMeta field;
    field.apiName = json::text(stored, "name"_L1);
    field.label = json::text(stored, "label"_L1);
    field.dataType = json::text(stored, "type"_L1);
    field.section = json::text(stored, "section"_L1);
    field.order = int(json::integer(stored, "order"_L1));
    field.length = int(json::integer(stored, "length"_L1));
    field.decimals = int(json::integer(stored, "decimals"_L1));
    field.required = json::boolean(stored, "required"_L1);
    field.readOnly = json::boolean(stored, "readOnly"_L1);
    field.visible = json::boolean(stored, "visible"_L1, true);
    field.unique = json::boolean(stored, "unique"_L1);
    field.lookupModule = json::text(stored, "lookup"_L1);
    field.picklist = listOf<PicklistValue>(stored.value("picklist"_L1), picklistFromStored);
    return field;
}
} // namespace

QJsonObject toJson(const CrmSettings &settings)
{
    const QJsonObject layout{{"id"_L1, settings.dealLayout.id},
                             {"name"_L1, settings.dealLayout.name},
                             {"fields"_L1, arrayOf(settings.dealLayout.fields, fieldToStored)}};
    return {{"org"_L1, orgToStored(settings.org)},
            {"me"_L1, userToStored(settings.me)},
            {"users"_L1, arrayOf(settings.users, userToStored)},
            {"pipelines"_L1, arrayOf(settings.pipelines, pipelineToStored)},
            {"dealLayout"_L1, layout}};
}

CrmSettings settings(const QJsonObject &stored)
{
    CrmSettings settings;
    settings.org = orgFromStored(stored.value("org"_L1).toObject());
    settings.me = userFromStored(stored.value("me"_L1).toObject());
    settings.users = listOf<CrmUser>(stored.value("users"_L1), userFromStored);
    settings.pipelines = listOf<Pipeline>(stored.value("pipelines"_L1), pipelineFromStored);
    const QJsonObject layout = stored.value("dealLayout"_L1).toObject();
    settings.dealLayout.id = json::text(layout, "id"_L1);
    settings.dealLayout.name = json::text(layout, "name"_L1);
    settings.dealLayout.fields = listOf<FieldMeta>(layout.value("fields"_L1), fieldFromStored);
    return settings;
}
} // namespace atlas::crmjson
