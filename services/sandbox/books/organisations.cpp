// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/organisations.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString sisterId = u"20087654399"_s;

QJsonObject sisterDetail(const Store &store)
{
    QJsonObject sister = store.organisation;
    sister.insert(u"organization_id"_s, sisterId);
    sister.insert(u"name"_s, store.organisation.value(u"name"_s).toString() + u" Stock"_s);
    sister.insert(u"is_default_org"_s, false);
    return sister;
}

/// The list shows less of the organisation than the detail, and some things of its own.
QJsonObject organisationRow(const QJsonObject &detail, const QString &app)
{
    static const QStringList shared{u"organization_id"_s, u"name"_s,
                                    u"contact_name"_s,    u"email"_s,
                                    u"is_default_org"_s,  u"language_code"_s,
                                    u"time_zone"_s,       u"fiscal_year_start_month"_s,
                                    u"is_org_active"_s,   u"account_created_date"_s,
                                    u"currency_id"_s,     u"currency_code"_s,
                                    u"currency_symbol"_s, u"currency_format"_s,
                                    u"price_precision"_s, u"date_format"_s,
                                    u"field_separator"_s};
    QJsonObject row{{u"plan_type"_s, 3},
                    {u"plan_name"_s, detail.value(u"plan_name"_s).toString(u"PROFESSIONAL"_s)},
                    {u"plan_period"_s, u"Monthly"_s},
                    {u"tax_group_enabled"_s, false},
                    {u"zi_migration_status"_s, 0},
                    {u"country"_s, u"France"_s},
                    {u"country_code"_s, u"FR"_s},
                    {u"portal_name"_s, detail.value(u"name"_s).toString().toLower().remove(u' ')},
                    {u"mode"_s, u"production"_s},
                    {u"org_joined_app_list"_s, QJsonArray{app}},
                    {u"AppList"_s, QJsonArray{app}}};
    for (const QString &key : shared)
        row.insert(key, detail.value(key));
    return row;
}

Response listOrganisations(Call &call)
{
    return success(u"organizations"_s, organisationRows(call.store));
}

Response getOrganisation(Call &call)
{
    if (call.id() == organisationId)
        return success(u"organization"_s, call.store.organisation);
    if (call.id() == sisterId)
        return success(u"organization"_s, sisterDetail(call.store));
    return refuse(400, 6041, u"This user is not associated with the CompanyID/CompanyName:%1."_s.arg(call.id()));
}

QJsonObject userRow(const Call &, const QJsonObject &user)
{
    QJsonObject row{{u"photo_url"_s, u""_s},
                    {u"is_customer_segmented"_s, false},
                    {u"is_vendor_segmented"_s, false},
                    {u"user_type"_s, u"zoho"_s}};
    for (const char16_t *name : {u"user_id", u"role_id", u"name", u"email", u"user_role", u"status"})
        row.insert(QString::fromUtf16(name), user.value(QStringView(name)).toString());
    row.insert(u"is_current_user"_s, user.value(u"is_current_user"_s).toBool());
    return row;
}

QJsonObject userDetail(const QJsonObject &user)
{
    const QJsonObject address{{u"email"_s, user.value(u"email"_s).toString()}, {u"is_selected"_s, true}};
    return {{u"user_id"_s, user.value(u"user_id"_s)},
            {u"name"_s, user.value(u"name"_s)},
            {u"email_ids"_s, QJsonArray{address}},
            {u"status"_s, user.value(u"status"_s)},
            {u"user_role"_s, user.value(u"user_role"_s)},
            {u"user_type"_s, u"zoho"_s},
            {u"role_id"_s, user.value(u"role_id"_s).toString()},
            {u"cost_rate"_s, u""_s},
            {u"photo_url"_s, u""_s},
            {u"is_employee"_s, true},
            {u"created_time"_s, user.value(u"created_time"_s).toString()},
            {u"custom_fields"_s, QJsonArray{}}};
}

std::optional<bool> userPasses(const Call &, const QJsonObject &user, const QString &filter)
{
    static const QStringList known{u"active"_s, u"inactive"_s, u"invited"_s, u"deleted"_s};
    if (!known.contains(filter))
        return std::nullopt;
    return user.value(u"status"_s).toString() == filter;
}

Response listUsers(Call &call)
{
    ListSpec spec;
    spec.kind = kind::users;
    spec.key = u"users"_s;
    spec.idField = u"user_id"_s;
    spec.reportName = u"Users"_s;
    spec.defaultSort = u"name"_s;
    spec.defaultDescending = false;
    spec.sortColumns = {u"name"_s, u"email"_s, u"user_role"_s, u"status"_s};
    spec.row = userRow;
    spec.passes = userPasses;
    return listRecords(call, spec);
}

Response getUser(Call &call)
{
    const QJsonObject *user = call.store.of(kind::users).find(call.id());
    return user ? success(u"user"_s, userDetail(*user)) : notFound(u"User"_s);
}

Response getMyself(Call &call)
{
    const QJsonObject user = currentUser(call.store);
    return user.isEmpty() ? notFound(u"User"_s) : success(u"user"_s, userDetail(user));
}
} // namespace

QJsonArray organisationRows(const Store &store)
{
    return {organisationRow(store.organisation, u"books"_s), organisationRow(sisterDetail(store), u"inventory"_s)};
}

Response organisationMissing(const Store &store)
{
    return Response::json(400, {{u"code"_s, 6024},
                                {u"message"_s, u"This user belongs to multiple organizations"_s},
                                {u"organizations"_s, organisationRows(store)}});
}

QJsonObject currentUser(const Store &store)
{
    for (const auto &[id, user] : store.of(kind::users).all()) {
        if (user.value(u"is_current_user"_s).toBool())
            return user;
    }
    return {};
}

QList<BooksRoute> organisationRoutes()
{
    const QString read = u"settings.READ"_s;
    const QList<BooksRoute> own{{"GET", u"/organizations"_s, read, listOrganisations, true},
                                {"GET", u"/organizations/{id}"_s, read, getOrganisation, true},
                                {"GET", u"/users"_s, read, listUsers},
                                {"GET", u"/users/me"_s, read, getMyself},
                                {"GET", u"/users/{id}"_s, read, getUser}};
    return own + rateRoutes() + itemRoutes();
}
} // namespace atlas::sandbox::books
