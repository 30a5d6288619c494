// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/dispatcher.h"

#include "services/sandbox/kernel/target.h"

#include <QElapsedTimer>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
constexpr qsizetype bodyLimit = 32 << 20; ///< of bodies that are read whole

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Response htmlError(int status, const QByteArray &title)
{
    return Response::text(status, "text/html;charset=UTF-8",
                          "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title +
                              "</h1></body></html>");
}

bool tokenInUrl(const QMap<QString, QString> &query)
{
    return query.contains(u"access_token"_s) || query.contains(u"authtoken"_s) || query.contains(u"oauthtoken"_s);
}

bool scopesSuffice(const QStringList &granted, const QList<QStringList> &anyOf)
{
    const auto allGranted = [&granted](const QStringList &needed) {
        return std::all_of(needed.cbegin(), needed.cend(),
                           [&granted](const QString &scope) { return grants(granted, scope); });
    };
    return anyOf.isEmpty() || std::any_of(anyOf.cbegin(), anyOf.cend(), allGranted);
}
} // namespace

struct Dispatcher::Passage {
    Exchange &exchange;
    RouteMatch match;
    Request request;
};

Dispatcher::Dispatcher(const Options &options, const WorldClock &clock, TokenAuthority authority)
    : m_options(options)
    , m_clock(clock)
    , m_authority(std::move(authority))
    , m_faults(options.faultsFile, options.seed)
    , m_limits(steadyMs)
{
}

bool Dispatcher::prepare(QString *error)
{
    return m_log.open(m_options.logFile, error) && m_faults.load(error);
}

void Dispatcher::mount(AppMount *app)
{
    m_routes.mount(app);
}

void Dispatcher::stop()
{
    m_stop.raise();
}

Answer Dispatcher::handle(Exchange &exchange)
{
    QElapsedTimer timer;
    timer.start();
    LogLine line;
    line.time = m_clock.now();
    line.method = exchange.method;
    line.target = exchange.target;
    line.ifUnmodifiedSince = exchange.headers.value("if-unmodified-since");
    const Answer answer = handleTimed(exchange, line);
    line.ms = timer.elapsed();
    m_log.write(line);
    return answer;
}

Answer Dispatcher::handleTimed(Exchange &exchange, LogLine &line)
{
    Answer answer;
    const auto target = parseTarget(exchange.target);
    if (!target) {
        answer.response = htmlError(400, "Bad Request");
        line.status = 400;
        return answer;
    }
    Passage passage{exchange, m_routes.match(exchange.method, target->segments), {}};
    passage.request.method = exchange.method;
    passage.request.path = passage.match.app ? passage.match.path : target->path();
    passage.request.query = target->query;
    passage.request.headers = exchange.headers;
    passage.request.segments = passage.match.segments;
    line.app = passage.match.app ? passage.match.app->name() : QString();

    const QList<Fault> faults = m_faults.strike(exchange.method, target->path());
    QStringList names;
    for (const Fault &fault : faults)
        names.append(fault.name());
    line.fault = names.join(u',');
    if (m_options.latencyMs > 0)
        m_stop.waitFor(std::chrono::milliseconds(m_options.latencyMs));
    if (!strikeBefore(faults, exchange, passage.match, answer)) {
        answer.response = dispatch(passage);
        strikeAfter(faults, exchange, passage.match, answer);
    }
    line.status = answer.dropped ? 0 : answer.response.status;
    return answer;
}

Response Dispatcher::dispatch(Passage &passage)
{
    if (!passage.match.app)
        return htmlError(404, "Not Found");
    if (!passage.match.route)
        return passage.match.pathKnown ? passage.match.app->wrongMethod(passage.request)
                                       : passage.match.app->unknownPath(passage.request);
    if (auto refused = refusal(passage))
        return *refused;
    return m_options.limits ? runLimited(passage) : run(passage);
}

std::optional<Response> Dispatcher::refusal(Passage &passage)
{
    if (passage.match.route->open)
        return std::nullopt;
    const AuthErrors errors = passage.match.app->authErrors();
    Request &request = passage.request;
    const QString token = authorizationToken(request.headers.value("authorization"));
    // Never accepted in the URL, where proxies and logs would see it.
    if (token.isEmpty() || tokenInUrl(request.query))
        return errors.noToken();
    const TokenFacts facts = m_authority.check(token);
    if (facts.state == TokenFacts::State::Expired && errors.expiredToken)
        return errors.expiredToken();
    if (facts.state != TokenFacts::State::Valid)
        return errors.badToken();
    if (!scopesSuffice(facts.scopes, passage.match.anyOf))
        return errors.missingScope();
    request.userId = facts.userId;
    request.scopes = facts.scopes;
    return std::nullopt;
}

Response Dispatcher::runLimited(Passage &passage)
{
    const AppMount &app = *passage.match.app;
    const Route &route = *passage.match.route;
    const Admission admission = m_limits.enter(app, route);
    if (!admission.admitted)
        return app.authErrors().throttled(admission.retryAfterSeconds);
    const auto leave = qScopeGuard([this, &app, &route] { m_limits.leave(app, route); });
    Response response = run(passage);
    if (admission.creditsLeft >= 0)
        response.headers.append({"X-API-CREDITS-REMAINING", QByteArray::number(admission.creditsLeft)});
    return response;
}

Response Dispatcher::run(Passage &passage)
{
    Request &request = passage.request;
    if (passage.match.route->streamsIn) {
        request.readBody = passage.exchange.readBody;
        return passage.match.route->handle(request);
    }
    bool tooLarge = false;
    const bool complete = passage.exchange.readBody([&request, &tooLarge](const char *data, size_t size) {
        tooLarge = tooLarge || request.body.size() + qsizetype(size) > bodyLimit;
        if (!tooLarge)
            request.body.append(data, qsizetype(size));
        return true;
    });
    if (tooLarge)
        return htmlError(413, "Request Entity Too Large");
    if (!complete)
        return htmlError(400, "Bad Request");
    return passage.match.route->handle(request);
}
} // namespace atlas::sandbox
