// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/customviews.h"
#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/ids.h"
#include "services/sandbox/crm/relatedlists.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject wholeInfo(qsizetype count)
{
    return {{u"per_page"_s, 200}, {u"count"_s, count}, {u"page"_s, 1}, {u"more_records"_s, false}};
}

QJsonObject relatedObject(const RelatedList &list, const Module &parent, const Schema &schema, int sequence,
                          bool french)
{
    const bool grouped = list.module.isEmpty();
    const Module *target = schema.module(list.module);
    const QJsonObject module{{u"api_name"_s, list.module},
                             {u"id"_s, QString::number(target ? target->id : ids::modules + 1)}};
    return {{u"module"_s, grouped ? QJsonValue() : QJsonValue(module)},
            {u"type"_s, grouped ? u"grouped"_s : u"default"_s},
            {u"sequence_number"_s, QString::number(sequence)},
            {u"display_label"_s, french ? list.french : list.english},
            {u"customize_sort"_s, true},
            {u"customize_fields"_s, true},
            {u"customize_display_label"_s, false},
            {u"api_name"_s, list.api},
            {u"name"_s, list.english},
            {u"action"_s, QJsonValue()},
            {u"href"_s, grouped ? QJsonValue() : QJsonValue(QString(parent.api + u"/{ENTITYID}/"_s + list.api))},
            {u"id"_s, QString::number(ids::relatedLists + parent.index * 20 + sequence)},
            {u"status"_s, u"visible"_s}};
}
} // namespace

Response listCustomViews(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = moduleParam(call, refusal);
    if (!module)
        return *refusal;
    const QList<CustomView> views = customViewsOf(*module);
    QJsonArray array;
    for (const CustomView &view : views)
        array.append(QJsonObject{{u"display_value"_s, call.user().french() ? view.french : view.english},
                                 {u"name"_s, view.english},
                                 {u"system_name"_s, view.systemName.isEmpty() ? QJsonValue() : view.systemName},
                                 {u"system_defined"_s, !view.systemName.isEmpty()},
                                 {u"default"_s, view.isDefault},
                                 {u"id"_s, QString::number(view.id)},
                                 {u"category"_s, u"public_views"_s},
                                 {u"locked"_s, false},
                                 {u"favorite"_s, QJsonValue()},
                                 {u"created_time"_s, QJsonValue()},
                                 {u"created_by"_s, QJsonValue()},
                                 {u"modified_time"_s, QJsonValue()},
                                 {u"modified_by"_s, QJsonValue()},
                                 {u"last_accessed_time"_s, QJsonValue()}});
    QJsonObject info = wholeInfo(array.size());
    info.insert(u"default"_s, QString::number(views.first().id));
    return Response::json(200, {{u"custom_views"_s, array}, {u"info"_s, info}});
}

Response listRelatedLists(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = moduleParam(call, refusal);
    if (!module)
        return *refusal;
    QJsonArray array;
    const QList<RelatedList> lists = relatedListsOf(*module);
    for (const RelatedList &list : lists)
        array.append(relatedObject(list, *module, call.schema(), int(array.size()) + 1, call.user().french()));
    return array.isEmpty() ? Response::empty(204) : Response::json(200, {{u"related_lists"_s, array}});
}

Response listTags(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = moduleParam(call, refusal);
    if (!module)
        return *refusal;
    const QJsonObject creator = userObject(call.store.users.first());
    const QString since = QString::fromLatin1(call.zone().format(call.store.users.first().created));
    QJsonArray array;
    for (const Tag &tag : std::as_const(call.store.tags))
        if (tag.module == module->api)
            array.append(QJsonObject{{u"name"_s, tag.name},
                                     {u"id"_s, QString::number(tag.id)},
                                     {u"color_code"_s, tag.colour.isEmpty() ? QJsonValue() : QJsonValue(tag.colour)},
                                     {u"created_time"_s, since},
                                     {u"modified_time"_s, since},
                                     {u"created_by"_s, creator},
                                     {u"modified_by"_s, creator}});
    if (array.isEmpty())
        return Response::empty(204);
    return Response::json(200, {{u"tags"_s, array}, {u"info"_s, wholeInfo(array.size())}});
}

Response contactRoles(Call &call)
{
    if (!mayUse(call, u"Contacts"_s, u"READ"_s))
        return scopeMismatch();
    QJsonArray roles;
    for (const auto &name : {u"Decision Maker"_s, u"Purchasing"_s, u"Executive Sponsor"_s, u"Product Management"_s})
        roles.append(QJsonObject{{u"sequence_number"_s, roles.size() + 1},
                                 {u"name"_s, name},
                                 {u"id"_s, QString::number(ids::roles + 500 + roles.size())}});
    return Response::json(200, {{u"contact_roles"_s, roles}});
}
} // namespace atlas::sandbox::crm
