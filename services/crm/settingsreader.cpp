// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/settingsreader.h"

#include "services/core/json.h"
#include "services/crm/crmjson.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonObject stageFieldOf(const QJsonObject &reply)
{
    const QJsonArray fields = reply.value("fields"_L1).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        if (json::text(field, "api_name"_L1) == "Stage"_L1)
            return field;
    }
    return {};
}

/// An answer the page can do without when the grant or the user may not have it.
Result<QJsonObject> optionalReply(Result<QJsonObject> reply)
{
    if (reply)
        return reply;
    const ErrorKind kind = reply.error().kind;
    if (kind == ErrorKind::MissingScope || kind == ErrorKind::Forbidden)
        return QJsonObject();
    return reply;
}

/// Users, the signed-in one, and the organisation: nice to have.
Task<Result<Done>> readPeople(CrmService *service, CrmSettings *settings, CancelToken cancel)
{
    auto orgTask = service->org(cancel);
    auto meTask = service->users(u"CurrentUser"_s, cancel);
    auto usersTask = service->users(u"AllUsers"_s, cancel);
    const Result<QJsonObject> org = optionalReply(co_await orgTask);
    const Result<QJsonObject> me = optionalReply(co_await meTask);
    const Result<QJsonObject> users = optionalReply(co_await usersTask);
    for (const Result<QJsonObject> *reply : {&org, &me, &users}) {
        if (!*reply)
            co_return fail(reply->error());
    }
    settings->org = crmjson::org(org->value("org"_L1).toArray().first().toObject());
    settings->me = crmjson::user(me->value("users"_L1).toArray().first().toObject());
    const QJsonArray all = users->value("users"_L1).toArray();
    for (const QJsonValue &user : all)
        settings->users.append(crmjson::user(user.toObject()));
    co_return Done{};
}
} // namespace

Task<Result<CrmSettings>> readCrmSettings(CrmService *service, CancelToken cancel)
{
    CrmSettings settings;
    auto peopleTask = readPeople(service, &settings, cancel);
    auto fieldsTask = service->fields(u"Deals"_s, cancel);
    const Result<LayoutMeta> layout = co_await service->layout(u"Deals"_s, cancel);
    Result<QJsonObject> pipelines = QJsonObject();
    if (layout)
        pipelines = co_await service->pipelines(layout->id, cancel);
    const Result<QJsonObject> fields = co_await fieldsTask;
    const Result<Done> people = co_await peopleTask;
    if (!layout)
        co_return fail(layout.error());
    if (!pipelines)
        co_return fail(pipelines.error());
    if (!fields)
        co_return fail(fields.error());
    if (!people)
        co_return fail(people.error());
    settings.dealLayout = *layout;
    settings.pipelines = crmjson::pipelines(*pipelines, stageFieldOf(*fields));
    co_return settings;
}
} // namespace atlas
