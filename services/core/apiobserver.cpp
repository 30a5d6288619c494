// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/apiclient_p.h"
#include "services/core/errormap/errormap.h"
#include "services/core/logging.h"

namespace atlas
{
using namespace Qt::StringLiterals;

ApiClient::Private::Private(ApiClient *client, QNetworkAccessManager &network, AccessTokens &t, RequestGate &g,
                            const Clock &c)
    : owner(client)
    , tokens(t)
    , gate(g)
    , clock(c)
    , account(t.accountId())
    , http(std::make_shared<HttpExchanges>(network, c))
{
}

void ApiClient::Private::observe(const ApiRequest &request, const Exchange &exchange, const Result<ApiReply> &result)
{
    qCInfo(lcHttp).noquote() << appId(request.app) << endpointPattern(request) << exchange.reply.status
                             << (result ? u"ok"_s : errorKindName(result.error().kind) + u'/' + result.error().code)
                             << exchange.took.count() << "ms";
    const bool offline = !result && result.error().kind == ErrorKind::Offline;
    const bool answered = exchange.reply.status > 0;
    if ((answered || offline) && std::exchange(online, answered) != answered)
        Q_EMIT owner->onlineChanged(online);
    if (answered)
        noteClock(exchange.reply);
}

void ApiClient::Private::noteClock(const ApiReply &reply)
{
    constexpr qint64 tolerated = 5 * 60;
    constexpr qint64 sameAsBefore = 60;
    const QDateTime server = httpDate(reply.header(QByteArrayLiteral("date")));
    if (!server.isValid())
        return;
    const qint64 difference = server.secsTo(clock.now());
    const qint64 skew = std::abs(difference) > tolerated ? difference : 0;
    if (std::abs(skew - skewSeconds) <= sameAsBefore)
        return;
    skewSeconds = skew;
    Q_EMIT owner->clockSkewSeen(skew);
}

Result<ApiReply> ApiClient::Private::told(Result<ApiReply> result)
{
    if (!result && result.error().kind == ErrorKind::SignedOut) {
        if (skewSeconds != 0)
            result.error().detail += u" (this computer's clock is off by %1 s)"_s.arg(skewSeconds);
        Q_EMIT owner->signedOut();
    }
    return result;
}

ApiError ApiClient::Private::refusedTwice(const ApiRequest &request, ApiError error) const
{
    // Books says the same of a dead token and of a missing scope; a token fresh from the mint is not dead.
    if (request.app == App::Books && error.code == u"57"_s) {
        error.kind = ErrorKind::MissingScope;
        error.missingScope = request.requiredScope;
    }
    return error;
}
} // namespace atlas
