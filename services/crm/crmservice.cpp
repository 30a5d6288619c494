// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmservice.h"

#include "services/core/errormap/errormap.h"
#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmerrors.h"
#include "services/crm/crmrequests.h"
#include "services/crm/crmserviceprivate.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Result<RecordPage> decodedPage(const ApiReply &reply)
{
    RecordPage page;
    page.servedAt = httpDate(reply.header("date"));
    page.notModified = reply.status == 304;
    if (reply.status == 204 || reply.status == 304)
        return page;
    const Result<QJsonObject> body = json::parseObject(reply.body);
    if (!body)
        return fail(body.error());
    page.data = body->value("data"_L1).toArray();
    const QJsonObject info = body->value("info"_L1).toObject();
    page.more = json::boolean(info, "more_records"_L1);
    page.pageToken = page.more ? json::text(info, "next_page_token"_L1) : QString();
    page.page = int(json::integer(info, "page"_L1, 1));
    return page;
}
} // namespace

CrmListQuery::CrmListQuery(QString m, QStringList f)
    : module(std::move(m))
    , fields(std::move(f))
{
}

CrmSearchQuery::CrmSearchQuery(QString m)
    : module(std::move(m))
{
}

CrmService::CrmService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>())
{
    d->client = &client;
    d->clock = clock ? clock : &systemClock();
}

CrmService::~CrmService() = default;

ApiClient &CrmService::client() const
{
    return *d->client;
}

Task<Result<RecordPage>> CrmService::page(ApiRequest request, CancelToken cancel)
{
    const Result<ApiReply> reply = co_await d->client->send(request, cancel);
    if (!reply)
        co_return fail(crmerrors::refined(reply.error()));
    const ApiReply answer = *reply;
    auto decode = [answer] { return decodedPage(answer); };
    co_return co_await offThread(decode);
}

Task<Result<RecordPage>> CrmService::list(CrmListQuery query, CancelToken cancel)
{
    const Result<ApiRequest> request = crmrequests::list(query);
    if (!request)
        co_return fail(request.error());
    co_return co_await page(*request, cancel);
}

Task<Result<RecordBytes>> CrmService::listBytes(CrmListQuery query, CancelToken cancel)
{
    const Result<ApiRequest> request = crmrequests::list(query);
    if (!request)
        co_return fail(request.error());
    const Result<ApiReply> reply = co_await d->client->send(*request, cancel);
    if (!reply)
        co_return fail(crmerrors::refined(reply.error()));
    RecordBytes bytes;
    bytes.servedAt = httpDate(reply->header("date"));
    if (reply->status != 204 && reply->status != 304)
        bytes.body = reply->body;
    co_return bytes;
}

Task<Result<RecordPage>> CrmService::search(CrmSearchQuery query, CancelToken cancel)
{
    const Result<ApiRequest> request = crmrequests::search(query);
    if (!request)
        co_return fail(request.error());
    Result<RecordPage> found = co_await page(*request, cancel);
    if (found)
        found->page = query.page;
    co_return found;
}

Task<Result<QJsonObject>> CrmService::record(QString module, QString id, QStringList fields, CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module, id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::record(module, id, fields);
    const Result<RecordPage> answer = co_await page(request, cancel);
    if (answer && !answer->data.isEmpty())
        co_return answer->data.first().toObject();
    if (answer || crmerrors::meansNotFound(answer.error())) {
        ApiError missing = answer ? ApiError(ErrorKind::NotFound, u"no_content"_s) : answer.error();
        missing.kind = ErrorKind::NotFound;
        missing.field = u"id"_s;
        co_return fail(missing);
    }
    co_return fail(answer.error());
}

Task<Result<RecordPage>> CrmService::coql(QString query, CancelToken cancel)
{
    const ApiRequest request = crmrequests::coql(query);
    co_return co_await page(request, cancel);
}

Task<Result<RecordPage>> CrmService::deleted(QString module, QString modifiedSince, int number, Priority priority,
                                             CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::deleted(module, modifiedSince, number, priority);
    co_return co_await page(request, cancel);
}

Task<Result<RecordPage>> CrmService::related(QString module, QString id, QString relatedList, QStringList fields,
                                             CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module, id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::related(module, id, relatedList, fields);
    co_return co_await page(request, cancel);
}

Task<Result<qint64>> CrmService::count(QString module, QString criteria, CancelToken cancel)
{
    const Result<Done> target = crmrequests::checkTarget(module);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = crmrequests::count(module, criteria);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(crmerrors::refined(answer.error()));
    const qint64 rows = json::integer(*answer, "count"_L1, -1);
    if (rows < 0)
        co_return fail(ErrorKind::Decode, u"no_count"_s);
    co_return rows;
}
} // namespace atlas
