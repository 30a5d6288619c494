// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/dispatcher.h"

// What the faults file does to a request. The rest of the dispatcher is the weather-free way.

namespace atlas::sandbox
{
namespace
{
constexpr std::chrono::milliseconds hangPoll{50};
constexpr int defaultThrottleSeconds = 60;

QByteArray gatewayPage(int status)
{
    const QByteArray title = QByteArray::number(status);
    return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>";
}

void spoilJson(Response &response)
{
    const QByteArray half = response.body.first(response.body.size() / 2);
    response.body = half.isEmpty() ? QByteArray("{\"data\":[{") : half + "}}{";
    response.contentType = "application/json;charset=UTF-8";
    if (response.status == 204 || response.status == 304)
        response.status = 200; // those carry no body to spoil
}
} // namespace

Response Dispatcher::faultResponse(const Fault &fault, const RouteMatch &match) const
{
    Response response = Response::text(fault.status, "text/html;charset=UTF-8", gatewayPage(fault.status));
    if (fault.status == 429 && match.app) {
        const auto throttled = match.app->authErrors().throttled;
        if (throttled)
            response = throttled(fault.retryAfterSeconds < 0 ? defaultThrottleSeconds : fault.retryAfterSeconds);
        response.status = fault.status; // some apps throttle with 400; the rule's number wins
    }
    if (fault.body) {
        response.body = *fault.body;
        response.contentType = "application/json;charset=UTF-8";
    }
    if (fault.retryAfterSeconds >= 0) {
        response.headers.removeIf([](const auto &header) { return header.first.toLower() == "retry-after"; });
        response.headers.append({"Retry-After", QByteArray::number(fault.retryAfterSeconds)});
    }
    return response;
}

/// Stays silent until the client leaves or the server stops.
void Dispatcher::hang(Exchange &exchange)
{
    // An unread body would look like a client that is still there.
    exchange.readBody([](const char *, size_t) { return true; });
    while (!exchange.clientLeft() && !m_stop.waitFor(hangPoll)) {
    }
}

/// True when the request ends here: its answer is decided (or its connection gone) without the handler.
bool Dispatcher::strikeBefore(const QList<Fault> &faults, Exchange &exchange, const RouteMatch &match, Answer &answer)
{
    for (const Fault &fault : faults) {
        if (fault.kind == Fault::Kind::Delay)
            m_stop.waitFor(std::chrono::milliseconds(fault.delayMs));
        else if (fault.kind == Fault::Kind::ExpireTokens)
            m_authority.expireAll();
        else if (fault.kind == Fault::Kind::RevokeTokens)
            m_authority.revokeAll();
        if (fault.after)
            continue;
        if (fault.kind == Fault::Kind::Status) {
            answer.response = faultResponse(fault, match);
            return true;
        }
        if (fault.kind == Fault::Kind::Hang || fault.kind == Fault::Kind::Drop) {
            if (fault.kind == Fault::Kind::Hang)
                hang(exchange);
            answer.dropped = true;
            return true;
        }
    }
    return false;
}

void Dispatcher::strikeAfter(const QList<Fault> &faults, Exchange &exchange, const RouteMatch &match, Answer &answer)
{
    for (const Fault &fault : faults) {
        if (fault.kind == Fault::Kind::Truncate)
            answer.truncated = true;
        else if (fault.kind == Fault::Kind::InvalidJson)
            spoilJson(answer.response);
        else if (fault.after && fault.kind == Fault::Kind::Status)
            answer.response = faultResponse(fault, match);
        else if (fault.after && fault.kind == Fault::Kind::Hang)
            hang(exchange);
        if (fault.after && (fault.kind == Fault::Kind::Drop || fault.kind == Fault::Kind::Hang))
            answer.dropped = true;
    }
}
} // namespace atlas::sandbox
