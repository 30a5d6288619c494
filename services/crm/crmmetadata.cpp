// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/crm/crmerrors.h"
#include "services/crm/crmjson.h"
#include "services/crm/crmrequests.h"
#include "services/crm/crmserviceprivate.h"

using namespace Qt::Literals::StringLiterals;

// The settings half of CrmService: modules, fields, layouts, pipelines, users, organisation.
namespace atlas
{
namespace
{
constexpr std::chrono::hours layoutAge(24);

Task<Result<QJsonObject>> settingsReply(ApiClient *client, ApiRequest request, CancelToken cancel)
{
    Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        answer = fail(crmerrors::refined(answer.error()));
    co_return answer;
}

/// The layout people work with: the first that is active and visible.
QJsonObject activeLayout(const QJsonObject &reply)
{
    const QJsonArray layouts = reply.value("layouts"_L1).toArray();
    for (const QJsonValue &value : layouts) {
        const QJsonObject layout = value.toObject();
        const QString status = json::text(layout, "status"_L1);
        if ((status.isEmpty() || status == "active"_L1) && json::boolean(layout, "visible"_L1, true))
            return layout;
    }
    return layouts.first().toObject();
}
} // namespace

Task<Result<QJsonObject>> CrmService::modules(CancelToken cancel)
{
    const ApiRequest request = crmrequests::settings(u"modules"_s);
    co_return co_await settingsReply(d->client, request, cancel);
}

Task<Result<QJsonObject>> CrmService::fields(QString module, CancelToken cancel)
{
    const ApiRequest request = crmrequests::settings(u"fields"_s, module);
    co_return co_await settingsReply(d->client, request, cancel);
}

Task<Result<QJsonObject>> CrmService::layouts(QString module, CancelToken cancel)
{
    const ApiRequest request = crmrequests::settings(u"layouts"_s, module);
    co_return co_await settingsReply(d->client, request, cancel);
}

Task<Result<QJsonObject>> CrmService::pipelines(QString dealLayoutId, CancelToken cancel)
{
    ApiRequest request = crmrequests::settings(u"pipeline"_s);
    request.addParam(u"layout_id"_s, dealLayoutId);
    co_return co_await settingsReply(d->client, request, cancel);
}

Task<Result<QJsonObject>> CrmService::users(QString type, CancelToken cancel)
{
    QJsonArray all;
    for (int number = 1;; ++number) {
        ApiRequest request(App::Crm, Verb::Get, u"/crm/v8/users"_s);
        request.addParam(u"type"_s, type);
        request.addParam(u"page"_s, QString::number(number));
        request.addParam(u"per_page"_s, u"200"_s);
        request.requiredScope = u"ZohoCRM.users.READ"_s;
        const Result<QJsonObject> answer = co_await settingsReply(d->client, request, cancel);
        if (!answer)
            co_return fail(answer.error());
        const QJsonArray users = answer->value("users"_L1).toArray();
        for (const QJsonValue &user : users)
            all.append(user);
        const QJsonObject info = answer->value("info"_L1).toObject();
        if (users.isEmpty() || !json::boolean(info, "more_records"_L1))
            break;
    }
    const QJsonObject merged{{"users"_L1, all}};
    co_return merged;
}

Task<Result<QJsonObject>> CrmService::org(CancelToken cancel)
{
    ApiRequest request(App::Crm, Verb::Get, u"/crm/v8/org"_s);
    request.requiredScope = u"ZohoCRM.org.READ"_s;
    co_return co_await settingsReply(d->client, request, cancel);
}

Task<Result<LayoutMeta>> CrmService::layout(QString module, CancelToken cancel)
{
    const auto known = d->layouts.constFind(module);
    if (known != d->layouts.constEnd() && d->clock->monotonic() - known->readAt < layoutAge)
        co_return known->layout;
    const Result<QJsonObject> reply = co_await layouts(module, cancel);
    if (!reply)
        co_return fail(reply.error());
    const LayoutMeta read = crmjson::layout(activeLayout(*reply));
    d->layouts.insert(module, {read, d->clock->monotonic()});
    co_return read;
}

void CrmService::useDealSettings(const LayoutMeta &layout, const QList<Pipeline> &pipelines)
{
    if (!layout.fields.isEmpty())
        d->layouts.insert(u"Deals"_s, {layout, d->clock->monotonic()});
    d->pipelines = pipelines;
}

LayoutMeta CrmService::knownLayout(const QString &module) const
{
    const auto known = d->layouts.constFind(module);
    return known == d->layouts.constEnd() ? LayoutMeta() : known->layout;
}

const QList<Pipeline> &CrmService::knownPipelines() const
{
    return d->pipelines;
}
} // namespace atlas
