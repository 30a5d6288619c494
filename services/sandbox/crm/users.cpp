// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/ids.h"
#include "services/sandbox/crm/paging.h"
#include "services/sandbox/dataset/dataset.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void addPreferences(QJsonObject &object, const User &user)
{
    const bool french = user.french();
    object.insert(u"time_format"_s, french ? u"HH:mm"_s : u"hh:mm a"_s);
    object.insert(u"date_format"_s, u"dd/MM/yyyy"_s);
    object.insert(u"decimal_separator"_s, french ? u"Comma"_s : u"Period"_s);
    object.insert(u"number_separator"_s, french ? u"Space"_s : u"Comma"_s);
    object.insert(u"name_format__s"_s, u"Salutation,First Name,Last Name"_s);
    object.insert(u"sort_order_preference__s"_s, u"First Name,Last Name"_s);
    for (const auto &key :
         {u"mobile"_s, u"fax"_s, u"website"_s, u"alias"_s, u"signature"_s, u"dob"_s, u"city"_s, u"state"_s, u"street"_s,
          u"zip"_s, u"$shift_effective_from"_s, u"$current_shift"_s, u"$next_shift"_s})
        object.insert(key, QJsonValue());
}

QJsonObject fullUser(const Call &call, const User &user)
{
    const QJsonObject creator = userObject(call.store.users.first());
    const auto stamp = [&](qint64 at) { return QString::fromLatin1(call.zone().format(at)); };
    const bool french = user.french();
    QJsonObject object{{u"id"_s, QString::number(user.id)},
                       {u"zuid"_s, user.zuid},
                       {u"first_name"_s, user.first},
                       {u"last_name"_s, user.last},
                       {u"full_name"_s, user.fullName()},
                       {u"email"_s, user.email},
                       {u"role"_s, QJsonObject{{u"name"_s, user.role}, {u"id"_s, QString::number(user.roleId)}}},
                       {u"profile"_s, QJsonObject{{u"name"_s, user.admin ? u"Administrator"_s : u"Standard"_s},
                                                  {u"id"_s, QString::number(ids::profiles + (user.admin ? 11 : 14))}}},
                       {u"status"_s, user.active ? u"active"_s : u"disabled"_s},
                       {u"status_reason__s"_s, QJsonValue()},
                       {u"confirm"_s, user.confirmed},
                       {u"type__s"_s, u"Regular User"_s},
                       {u"language"_s, user.language},
                       {u"locale"_s, user.language},
                       {u"country"_s, french ? u"FR"_s : u"GB"_s},
                       {u"country_locale"_s, user.language},
                       {u"time_zone"_s, user.timeZone},
                       {u"offset"_s, qint64(user.zone->offset(call.now())) * 1000},
                       {u"phone"_s, user.phone.isEmpty() ? QJsonValue() : QJsonValue(user.phone)},
                       {u"microsoft"_s, false},
                       {u"personal_account"_s, false},
                       {u"sandboxDeveloper"_s, false},
                       {u"Isonline"_s, user.id == call.user().id},
                       {u"default_tab_group"_s, u"0"_s},
                       {u"created_by"_s, creator},
                       {u"created_time"_s, stamp(user.created)},
                       {u"Modified_By"_s, creator},
                       {u"Modified_Time"_s, stamp(user.created)}};
    addPreferences(object, user);
    return object;
}

using UserTest = bool (*)(const User &user, const User &asking);

// Types that the organisation has nobody for (not confirmed, deleted) are valid and empty.
const QHash<QString, UserTest> &userTypes()
{
    static const QHash<QString, UserTest> types{
        {u"AllUsers"_s, [](const User &, const User &) { return true; }},
        {u"ActiveUsers"_s, [](const User &u, const User &) { return u.active; }},
        {u"DeactiveUsers"_s, [](const User &u, const User &) { return !u.active; }},
        {u"ConfirmedUsers"_s, [](const User &u, const User &) { return u.confirmed; }},
        {u"NotConfirmedUsers"_s, [](const User &u, const User &) { return !u.confirmed; }},
        {u"DeletedUsers"_s, [](const User &, const User &) { return false; }},
        {u"ActiveConfirmedUsers"_s, [](const User &u, const User &) { return u.active && u.confirmed; }},
        {u"AdminUsers"_s, [](const User &u, const User &) { return u.admin; }},
        {u"ActiveConfirmedAdmins"_s, [](const User &u, const User &) { return u.admin && u.active && u.confirmed; }},
        {u"CurrentUser"_s, [](const User &u, const User &asking) { return u.id == asking.id; }}};
    return types;
}

Response badType()
{
    return failure(400, u"PATTERN_NOT_MATCHED"_s, {{u"api_name"_s, u"type"_s}},
                   u"Please check whether the input values are correct"_s);
}

Response oneUser(const Call &call)
{
    const auto id = parseId(call.request.segments.first());
    const auto index = id ? call.store.userIndex(*id) : std::nullopt;
    if (!index)
        return invalidId(1);
    return Response::json(200, {{u"users"_s, QJsonArray{fullUser(call, call.store.users.at(*index))}}});
}
} // namespace

Response listUsers(Call &call)
{
    std::optional<Response> refusal;
    const auto since = instantHeader(call, "if-modified-since", refusal);
    if (!refusal && !call.request.segments.isEmpty())
        return oneUser(call);
    const QString type = call.request.query.value(u"type"_s, u"AllUsers"_s);
    if (!refusal && !userTypes().contains(type))
        return badType();
    PageRequest request;
    request.perPage = intParam(call, u"per_page"_s, 200, 200, refusal);
    request.page = intParam(call, u"page"_s, 1, 1 << 30, refusal);
    const QStringList ids = call.has(u"ids"_s) ? call.param(u"ids"_s).split(u',') : QStringList();
    if (ids.size() > 100)
        refusal =
            failure(400, u"LIMIT_EXCEEDED"_s, {{u"limit"_s, 100}, {u"param_name"_s, u"ids"_s}}, u"limit exceeded"_s);
    if (refusal)
        return *refusal;
    QList<const User *> found;
    for (const User &user : std::as_const(call.store.users))
        if (userTypes().value(type)(user, call.user()) && (ids.isEmpty() || ids.contains(QString::number(user.id))) &&
            (!since || user.created > *since))
            found.append(&user);
    const qsizetype first = qsizetype(request.page - 1) * request.perPage;
    QJsonArray users;
    for (qsizetype i = first; i < found.size() && i < first + request.perPage; ++i)
        users.append(fullUser(call, *found.at(i)));
    if (users.isEmpty())
        return Response::empty(since ? 304 : 204);
    return Response::json(200, {{u"users"_s, users},
                                {u"info"_s, QJsonObject{{u"per_page"_s, request.perPage},
                                                        {u"count"_s, users.size()},
                                                        {u"page"_s, request.page},
                                                        {u"more_records"_s, first + users.size() < found.size()}}}});
}

Response countUsers(Call &call)
{
    const QString type = call.request.query.value(u"type"_s, u"AllUsers"_s);
    if (!userTypes().contains(type))
        return badType();
    const UserTest test = userTypes().value(type);
    const auto count = std::count_if(call.store.users.cbegin(), call.store.users.cend(),
                                     [&](const User &user) { return test(user, call.user()); });
    return Response::json(200, {{u"count"_s, qint64(count)}});
}

Response organisation(Call &call)
{
    const User &head = call.store.users.first();
    const auto stamp = [&](qint64 at) { return QString::fromLatin1(call.zone().format(at)); };
    const QJsonObject license{{u"paid"_s, true},
                              {u"paid_type"_s, u"enterprise"_s},
                              {u"paid_expiry"_s, stamp(call.now() + 200 * 86400)},
                              {u"users_license_purchased"_s, 25},
                              {u"portal_users_license_purchased"_s, 0},
                              {u"trial_type"_s, QJsonValue()},
                              {u"trial_expiry"_s, QJsonValue()}};
    QJsonObject org{{u"id"_s, QString::number(ids::org)},
                    {u"company_name"_s, dataset::organisationName()},
                    {u"type"_s, u"production"_s},
                    {u"country"_s, u"FR"_s},
                    {u"country_code"_s, u"FR"_s},
                    {u"city"_s, u"Lyon"_s},
                    {u"street"_s, u"14 quai des Étoffes"_s},
                    {u"zip"_s, u"69002"_s},
                    {u"time_zone"_s, u"Europe/Paris"_s},
                    {u"currency"_s, u"Euro - EUR"_s},
                    {u"currency_symbol"_s, u"€"_s},
                    {u"currency_locale"_s, u"fr_FR"_s},
                    {u"iso_code"_s, u"EUR"_s},
                    {u"employee_count"_s, u"25"_s},
                    {u"domain_name"_s, u"org758204117"_s},
                    {u"zgid"_s, u"758204117"_s},
                    {u"primary_zuid"_s, head.zuid},
                    {u"primary_email"_s, head.email},
                    {u"created_time"_s, stamp(head.created)},
                    {u"phone"_s, head.phone},
                    {u"website"_s, u"https://www.halvorine.example"_s},
                    {u"translation_enabled"_s, true},
                    {u"privacy_settings"_s, false},
                    {u"hipaa_compliance_enabled"_s, false},
                    {u"gapps_enabled"_s, false},
                    {u"mc_status"_s, false},
                    {u"lite_users_enabled"_s, false},
                    {u"deletable_org_account"_s, false},
                    {u"hierarchy_preferences"_s, QJsonObject{{u"type"_s, u"Role_Hierarchy"_s}}},
                    {u"license_details"_s, license}};
    for (const auto &key :
         {u"state"_s, u"photo_id"_s, u"description"_s, u"alias"_s, u"fax"_s, u"mobile"_s, u"zia_portal_id"_s})
        org.insert(key, QJsonValue());
    return Response::json(200, {{u"org"_s, QJsonArray{org}}});
}
} // namespace atlas::sandbox::crm
