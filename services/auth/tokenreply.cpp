// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/tokenreply.h"

#include "services/auth/scopes.h"
#include "services/core/json.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace atlas::tokenreply
{
namespace
{
constexpr qint64 defaultLifetime = 3'600;   // seconds, of every Zoho access token
constexpr qint64 longestInSeconds = 86'400; // a larger number can only be milliseconds

ApiError withStatus(ApiError error, int status)
{
    error.http = status;
    return error;
}

ApiError throttled(const QString &code, const QString &detail)
{
    ApiError error(ErrorKind::RateLimited, code, detail);
    error.retryAfter = throttlePause;
    return error;
}

// What Zoho's error word means for this kind of grant.
ApiError refusal(const QJsonObject &body, const QString &word, Grant grant)
{
    const QString code = foldedCode(word);
    const QString detail = json::text(body, "error_description"_L1);
    if (code == u"access_denied"_s)
        return throttled(code, detail);
    if (code == u"general_error"_s)
        return ApiError(ErrorKind::Server, code, detail);
    // Only sent when the account is known to live elsewhere; some answers name the place.
    if (code == u"other_dc"_s || code == u"invalid_member"_s) {
        const QString place = json::text(body, "user_location"_L1);
        return ApiError(ErrorKind::WrongRegion, code, place.isEmpty() ? json::text(body, "dc"_L1) : place);
    }
    if (code == u"invalid_code"_s && grant == Grant::Refresh)
        return ApiError(ErrorKind::SignedOut, code, detail);
    return ApiError(ErrorKind::SignInRejected, code, detail);
}

// `error` may be a word or an object in a hurry; any presence of it is a failure.
QString errorWord(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    if (error.isString())
        return error.toString();
    if (error.isObject())
        return json::text(error.toObject(), "code"_L1);
    return {};
}

bool hasError(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    return !error.isUndefined() && !error.isNull() && !(error.isString() && error.toString().isEmpty());
}

ApiError unreadable(int status, const QByteArray &body)
{
    if (status == 429)
        return throttled(u"too_many_requests"_s, {});
    if (status >= 500)
        return ApiError(ErrorKind::Server, u"server_error"_s);
    // A proxy's or maintenance page: it passes, and says nothing about the grant.
    if (body.trimmed().startsWith('<') || (status >= 300 && status < 400))
        return ApiError(ErrorKind::Server, u"html_instead_of_json"_s);
    return ApiError(ErrorKind::Decode, u"not_json"_s);
}

// The object of a reply that is not a failure.
Result<QJsonObject> acceptedBody(int status, const QByteArray &text, Grant grant)
{
    const Result<QJsonObject> body = json::parseObject(text);
    if (!body)
        return fail(withStatus(unreadable(status, text), status));
    if (hasError(*body))
        return fail(withStatus(refusal(*body, errorWord(*body), grant), status));
    if (status < 200 || status >= 300)
        return fail(withStatus(unreadable(status, text), status));
    return *body;
}

QDateTime expiryOf(const QJsonObject &body, const QDateTime &nowUtc)
{
    qint64 seconds = json::integer(body, "expires_in_sec"_L1);
    if (seconds <= 0)
        seconds = json::integer(body, "expires_in"_L1);
    if (seconds > longestInSeconds)
        seconds /= 1'000;
    return nowUtc.addSecs(seconds > 0 ? seconds : defaultLifetime);
}
} // namespace

QString foldedCode(const QString &error)
{
    return error.trimmed().toLower().replace(u' ', u'_');
}

Result<TokenReply> parse(int status, const QByteArray &text, Grant grant, const QDateTime &nowUtc)
{
    const Result<QJsonObject> body = acceptedBody(status, text, grant);
    if (!body)
        return fail(body.error());
    TokenReply reply;
    reply.accessToken = json::text(*body, "access_token"_L1);
    reply.refreshToken = json::text(*body, "refresh_token"_L1);
    reply.scopes = parseScopes(json::text(*body, "scope"_L1));
    reply.expiry = expiryOf(*body, nowUtc);
    if (reply.accessToken.isEmpty())
        return fail(withStatus(ApiError(ErrorKind::Decode, u"no_access_token"_s), status));
    // Without access_type=offline and prompt=consent a second consent of the same client brings none.
    if (grant == Grant::Code && reply.refreshToken.isEmpty())
        return fail(withStatus(ApiError(ErrorKind::SignInRejected, u"no_refresh_token"_s), status));
    const QUrl apiDomain(json::text(*body, "api_domain"_L1), QUrl::StrictMode);
    if (isSafeServer(apiDomain))
        reply.apiDomain = apiDomain;
    return reply;
}

Result<Done> parseRevoked(int status, const QByteArray &text)
{
    const Result<QJsonObject> body = acceptedBody(status, text, Grant::Code);
    if (!body)
        return fail(body.error());
    if (json::text(*body, "status"_L1) != u"success"_s)
        return fail(withStatus(ApiError(ErrorKind::Decode, u"not_confirmed"_s), status));
    return Done{};
}
} // namespace atlas::tokenreply
