// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksservice.h"

#include "services/books/booksserviceprivate.h"
#include "services/core/errormap/errormap.h"
#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
const Clock &booksClock()
{
    static const SystemClock clock;
    return clock;
}
} // namespace

BooksListQuery::BooksListQuery(BooksKind k)
    : kind(k)
{
}

BooksService::Private::Private(ApiClient &api, const Clock *time)
    : client(&api)
    , clock(time ? time : &booksClock())
    , choice(api)
{
}

BooksService::BooksService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>(client, clock))
{
}

BooksService::~BooksService() = default;

ApiClient &BooksService::client() const
{
    return *d->client;
}

ApiError BooksService::Private::noted(ApiError error)
{
    if (error.code == "6024"_L1 || error.code == "6041"_L1)
        choice.forget();
    return error;
}

Task<Result<ApiRequest>> BooksService::Private::addressed(ApiRequest request, CancelToken cancel)
{
    const Result<BooksOrg> org = co_await choice.settled(cancel);
    if (!org)
        co_return fail(org.error());
    ApiRequest complete = request;
    complete.addParam(u"organization_id"_s, org->id);
    co_return complete;
}

Task<Result<QJsonObject>> BooksService::Private::call(ApiRequest request, CancelToken cancel)
{
    const Result<ApiRequest> complete = co_await addressed(request, cancel);
    if (!complete)
        co_return fail(complete.error());
    const Result<QJsonObject> answer = co_await client->json(*complete, cancel);
    if (!answer)
        co_return fail(noted(answer.error()));
    const Result<Done> good = booksrequests::checkEnvelope(*answer, request);
    if (!good)
        co_return fail(noted(good.error()));
    co_return answer;
}

Task<Result<QByteArray>> BooksService::Private::bytes(ApiRequest request, CancelToken cancel)
{
    const Result<ApiRequest> complete = co_await addressed(request, cancel);
    if (!complete)
        co_return fail(complete.error());
    const Result<ApiReply> reply = co_await client->send(*complete, cancel);
    if (!reply)
        co_return fail(noted(reply.error()));
    // Every answer of Books, JSON included, claims to be an attachment: only the type of the content tells.
    const QByteArray type = reply->header(QByteArrayLiteral("content-type"));
    if (type.startsWith("application/json")) {
        const Result<QJsonObject> answer = json::parseObject(reply->body);
        const Result<Done> good = answer ? booksrequests::checkEnvelope(*answer, request) : fail(answer.error());
        co_return fail(good ? ApiError(ErrorKind::Decode, u"not_a_file"_s) : noted(good.error()));
    }
    if (reply->body.isEmpty())
        co_return fail(ErrorKind::Decode, u"not_a_file"_s);
    if (type.startsWith("text/html"))
        co_return fail(ErrorKind::Server, u"html_instead_of_file"_s);
    co_return reply->body;
}

Task<Result<QJsonObject>> BooksService::Private::record(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = booksrequests::of(Verb::Get, kind, id);
    const Result<QJsonObject> answer = co_await call(request, cancel);
    if (answer)
        co_return booksrequests::recordIn(*answer, kind);
    ApiError error = answer.error();
    if (error.kind == ErrorKind::NotFound && error.field.isEmpty())
        error.field = u"id"_s;
    co_return fail(error);
}

Task<Result<QList<BooksOrg>>> BooksService::organisations(CancelToken cancel)
{
    co_return co_await d->choice.all(cancel);
}

Task<Result<BooksOrg>> BooksService::organisation(CancelToken cancel)
{
    co_return co_await d->choice.settled(cancel);
}

qsizetype BooksService::organisationCount() const
{
    return d->choice.count();
}

void BooksService::useOrganisation(const QString &id)
{
    d->choice.choose(id);
}

Task<Result<BooksPage>> BooksService::list(BooksListQuery query, CancelToken cancel)
{
    const Result<ApiRequest> request = booksrequests::list(query);
    if (!request)
        co_return fail(request.error());
    const Result<QJsonObject> answer = co_await d->call(*request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return booksrequests::pageIn(*answer, query);
}

Task<Result<QJsonObject>> BooksService::record(BooksKind kind, QString id, CancelToken cancel)
{
    co_return co_await d->record(kind, id, cancel);
}

Task<Result<QByteArray>> BooksService::pdf(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(id);
    if (!target)
        co_return fail(target.error());
    ApiRequest request = booksrequests::of(Verb::Get, kind, id);
    request.addParam(u"accept"_s, u"pdf"_s);
    request.timeout = 60s; // made on demand
    const Result<QByteArray> file = co_await d->bytes(request, cancel);
    if (file && !file->startsWith("%PDF"))
        co_return fail(ErrorKind::Decode, u"not_a_pdf"_s);
    co_return file;
}

Task<Result<QByteArray>> BooksService::receipt(QString expenseId, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(expenseId);
    if (!target)
        co_return fail(target.error());
    ApiRequest request = booksrequests::of(Verb::Get, BooksKind::Expense, expenseId, u"receipt"_s);
    request.timeout = 60s;
    co_return co_await d->bytes(request, cancel);
}

Task<Result<QJsonArray>> BooksService::comments(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = booksrequests::of(Verb::Get, kind, id, u"comments"_s);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    const QLatin1StringView key = kind == BooksKind::Contact ? "contact_comments"_L1 : "comments"_L1;
    co_return answer->value(key).toArray();
}
} // namespace atlas
