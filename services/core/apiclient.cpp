// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/apiclient.h"

#include "services/core/apiclient_p.h"
#include "services/core/errormap/errormap.h"
#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/core/transporterror.h"
#include "services/core/underway.h"

#include <QRandomGenerator>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
Result<ApiReply> judged(const ApiRequest &request, const Exchange &exchange, const QDateTime &now)
{
    if (!exchange.fault.isEmpty())
        return fail(ErrorKind::Storage, exchange.fault);
    if (exchange.broke())
        return fail(transportError(exchange));
    const int status = exchange.reply.status;
    const bool good = (status >= 200 && status < 300) || status == 304;
    if (good && !failsInBody(request.app, exchange.reply))
        return exchange.reply;
    ApiError error = classify(request.app, exchange.reply, now);
    if (error.kind == ErrorKind::MissingScope)
        error.missingScope = request.requiredScope;
    return fail(std::move(error));
}

/// A failed write with its fate made plain: whatever may have happened at Zoho is Ambiguous.
ApiError settled(const ApiRequest &request, ApiError error, bool sent)
{
    if (request.repeat == Repeat::Safe || !sent)
        return error;
    const bool unanswered =
        error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Decode;
    const bool brokenInside = error.kind == ErrorKind::Server && error.http >= 500 && error.http != 503;
    if (unanswered || brokenInside)
        error.kind = ErrorKind::Ambiguous;
    return error;
}

QString endpointOf(const ApiRequest &request)
{
    return request.endpoint.isEmpty() ? endpointPattern(request) : request.endpoint;
}

bool looksLikeHtml(const ApiReply &reply)
{
    return reply.header(QByteArrayLiteral("content-type")).startsWith("text/html") ||
           reply.body.trimmed().startsWith('<');
}
} // namespace

Task<Attempt> ApiClient::Private::attempt(std::shared_ptr<Private> client, ApiRequest request, QUrl url,
                                          CancelToken cancel)
{
    Attempt tried;
    tried.settled = true;
    const QString endpoint = endpointOf(request);
    const Result<RequestGate::Ticket> ticket =
        co_await client->gate.enter(client->account, request.app, request.priority, request.heavy, endpoint, cancel);
    if (!ticket) {
        tried.result = fail(ticket.error());
        co_return tried;
    }
    const Result<QString> token = co_await client->tokens.token(cancel);
    if (!token) {
        tried.result = fail(token.error());
        co_return tried;
    }
    if (cancel.isCancelled()) {
        tried.result = fail(ErrorKind::Cancelled);
        co_return tried;
    }
    ++client->exchangeCount;
    const Exchange exchange = co_await client->http->run(request, url, *token, cancel);
    if (cancel.isCancelled()) {
        tried.result = fail(ErrorKind::Cancelled);
        co_return tried;
    }
    tried.settled = false;
    tried.token = *token;
    tried.sent = exchange.sent;
    tried.result = judged(request, exchange, client->clock.now());
    client->observe(request, exchange, tried.result);
    co_return tried;
}

Task<Result<ApiReply>> ApiClient::Private::send(std::shared_ptr<Private> client, ApiRequest request, CancelToken cancel)
{
    const UnderWay underWay;
    const QUrl base = client->tokens.base(request.app, request.host);
    if (!tokenMayTravelTo(base))
        co_return fail(ErrorKind::Usage, u"insecure_base"_s, base.host());
    const QUrl url = requestUrl(base, request);
    const CancelEither either(cancel, client->closing.token());
    bool renewed = false;
    for (int count = 1;;) {
        Attempt tried = co_await attempt(client, request, url, either.token());
        if (either.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (tried.result || tried.settled)
            co_return client->told(std::move(tried.result));

        ApiError error = tried.result.error();
        if (error.kind == ErrorKind::SignedOut) {
            if (std::exchange(renewed, true))
                co_return client->told(fail(client->refusedTwice(request, error)));
            ++client->exchangeCount;
            const Result<QString> newer = co_await client->tokens.renew(tried.token, either.token());
            if (either.token().isCancelled())
                co_return fail(ErrorKind::Cancelled);
            if (!newer)
                co_return client->told(fail(newer.error()));
            continue;
        }
        if (error.retryAfter) // Zoho throttles: everybody keeps away from it for a while
            co_await client->gate.pause(client->account, request.app, *error.retryAfter, endpointOf(request));
        if (!client->policy.mayRetry(request, error, count, tried.sent))
            co_return fail(settled(request, std::move(error), tried.sent));
        const auto pause = client->policy.delay(error, count, client->random());
        co_await client->clock.sleep(pause, either.token());
        if (either.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        ++count;
    }
}

Task<Result<QJsonObject>> ApiClient::Private::json(std::shared_ptr<Private> client, ApiRequest request,
                                                   CancelToken cancel)
{
    const Result<ApiReply> reply = co_await send(client, request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == 204 || reply->status == 304 || reply->body.isEmpty())
        co_return QJsonObject();
    Result<QJsonObject> object = fail(ErrorKind::Server, u"html_instead_of_json"_s);
    if (!looksLikeHtml(*reply)) {
        const auto decode = [body = reply->body] { return json::parseObject(body); };
        constexpr qsizetype quickToParse = 16 * 1024; // under the cost of the way to another thread and back
        if (reply->body.size() < quickToParse)
            object = decode();
        else
            object = co_await offThread(decode);
    }
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!object) {
        object.error().http = reply->status;
        if (request.repeat == Repeat::OnlyIfUnsent) // written or not: nobody can tell from this
            object.error().kind = ErrorKind::Ambiguous;
    }
    co_return object;
}

ApiClient::ApiClient(QNetworkAccessManager &network, AccessTokens &tokens, RequestGate &gate, const Clock &clock,
                     RetryPolicy policy, std::function<double()> random)
    : d(std::make_shared<Private>(this, network, tokens, gate, clock))
{
    d->policy = policy;
    d->random = random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); };
}

ApiClient::~ApiClient()
{
    d->owner.clear();
    d->closing.cancel();
    d->http->close();
}

Task<Result<ApiReply>> ApiClient::send(ApiRequest request, CancelToken cancel)
{
    return Private::send(d, std::move(request), std::move(cancel));
}

Task<Result<QJsonObject>> ApiClient::json(ApiRequest request, CancelToken cancel)
{
    return Private::json(d, std::move(request), std::move(cancel));
}

AccessTokens &ApiClient::tokens() const
{
    return d->tokens;
}

RequestGate &ApiClient::gate() const
{
    return d->gate;
}

int ApiClient::exchanges() const
{
    return d->exchangeCount;
}
} // namespace atlas
