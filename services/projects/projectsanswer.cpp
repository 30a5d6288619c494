// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsanswer.h"

#include "services/core/errormap/errormap.h"
#include "services/core/offthread.h"
#include "services/projects/projectsrequests.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError unreadable(ApiError error, const ApiRequest &request, const ApiReply &reply)
{
    error.http = reply.status;
    if (request.repeat == Repeat::OnlyIfUnsent) // written or not: nobody can tell from this
        error.kind = ErrorKind::Ambiguous;
    return error;
}

ApiError hiddenFailure(const ApiRequest &request, const ApiReply &reply)
{
    ApiError error = classify(App::Projects, reply, {});
    if (error.kind == ErrorKind::MissingScope)
        error.missingScope = request.requiredScope;
    return error;
}

bool isWebPage(const ApiReply &reply)
{
    return reply.header(QByteArrayLiteral("content-type")).startsWith("text/html") ||
           reply.body.trimmed().startsWith('<');
}
} // namespace

Task<Result<QJsonObject>> projectsAnswer(ApiClient *client, ApiRequest request, CancelToken cancel)
{
    const Result<ApiReply> reply = co_await client->send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == 204 || reply->status == 304)
        co_return QJsonObject();
    if (isWebPage(*reply))
        co_return fail(unreadable(ApiError(ErrorKind::Server, u"html_instead_of_json"_s), request, *reply));
    Result<QJsonObject> answer = QJsonObject();
    const auto decode = [body = reply->body] { return projectsrequests::decoded(body); };
    constexpr qsizetype quickToParse = 16 * 1024; // under the cost of the way to another thread and back
    if (reply->body.size() < quickToParse)
        answer = decode();
    else
        answer = co_await offThread(decode);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!answer)
        co_return fail(unreadable(answer.error(), request, *reply));
    if (projectsrequests::isFailure(*answer))
        co_return fail(hiddenFailure(request, *reply));
    co_return answer;
}
} // namespace atlas
