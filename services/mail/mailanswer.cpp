// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailanswer.h"

#include "services/core/errormap/errormap.h"
#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailanswer
{
namespace
{
constexpr int firstFailure = 300; ///< 200 and, for creations, 201 under HTTP 200

ApiError hiddenError(const ApiRequest &request, const QJsonObject &answer)
{
    ApiReply reply;
    reply.status = 200;
    reply.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    ApiError error = classify(App::Mail, reply, {});
    if (error.kind == ErrorKind::MissingScope)
        error.missingScope = request.requiredScope;
    if (error.kind == ErrorKind::Server && request.repeat == Repeat::OnlyIfUnsent) // it may have failed half-way
        error.kind = ErrorKind::Ambiguous;
    return error;
}

qint64 statusIn(const QJsonObject &answer)
{
    return json::integer(answer.value("status"_L1).toObject(), "code"_L1, 200);
}

/// Bare 19-digit numbers are exact here and would not survive other readers of JSON.
QJsonObject withTextIds(QJsonObject row)
{
    for (const QLatin1StringView key :
         {"accountId"_L1, "folderId"_L1, "parentFolderId"_L1, "previousFolderId"_L1, "messageId"_L1, "threadId"_L1,
          "labelId"_L1, "tagId"_L1, "attachmentId"_L1, "id"_L1}) {
        const auto value = row.find(key);
        if (value != row.end() && value->isDouble())
            *value = json::id(*value);
    }
    return row;
}
} // namespace

Task<Result<QJsonObject>> of(ApiClient *client, ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (statusIn(*answer) >= firstFailure)
        co_return fail(hiddenError(request, *answer));
    if (!answer->contains("status"_L1) && !answer->contains("data"_L1)) {
        const bool write = request.repeat == Repeat::OnlyIfUnsent; // done or not: nobody can tell from this
        co_return fail(write ? ErrorKind::Ambiguous : ErrorKind::Decode, u"no_envelope"_s);
    }
    co_return *answer;
}

Task<Result<QByteArray>> bytes(ApiClient *client, ApiRequest request, CancelToken cancel)
{
    const Result<ApiReply> reply = co_await client->send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!reply->header(QByteArrayLiteral("content-type")).startsWith("application/json"))
        co_return reply->body;
    const QJsonObject answer = QJsonDocument::fromJson(reply->body).object(); // or a file that happens to be JSON
    if (answer.value("status"_L1).isObject() && statusIn(answer) >= firstFailure)
        co_return fail(hiddenError(request, answer));
    co_return reply->body;
}

QJsonArray rows(const QJsonObject &answer)
{
    const QJsonValue data = answer.value("data"_L1);
    const QJsonArray list = data.isArray() ? data.toArray() : data.isObject() ? QJsonArray{data} : QJsonArray();
    QJsonArray found;
    for (const QJsonValue &row : list) {
        if (row.isObject() && !row.toObject().isEmpty())
            found.append(withTextIds(row.toObject()));
    }
    return found;
}

QJsonObject record(const QJsonObject &answer)
{
    return rows(answer).at(0).toObject(); // of an empty list: an empty object
}
} // namespace atlas::mailanswer
