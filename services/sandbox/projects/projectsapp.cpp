// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsapp.h"

#include "services/sandbox/projects/projectsanswers.h"
#include "services/sandbox/projects/projectscall.h"
#include "services/sandbox/projects/projectsstate.h"
#include "services/sandbox/projects/throttle.h"

#include <atomic>

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

namespace
{
qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QList<projects::ProjectsRoute> allProjectsRoutes()
{
    QList<projects::ProjectsRoute> all;
    all += projects::portalRoutes();
    all += projects::projectRoutes();
    all += projects::taskRoutes();
    all += projects::milestoneRoutes();
    all += projects::issueRoutes();
    all += projects::timeRoutes();
    all += projects::tagRoutes();
    all += projects::olderRoutes();
    return all;
}

/// "/api/v3/portal/{portal}/projects/{project}".
QString mountedPath(const projects::ProjectsRoute &route)
{
    const QString base = route.old ? u"/restapi"_s : u"/api/v3"_s;
    return base + (route.portalFree ? QString() : u"/portal/{portal}"_s) + route.pattern;
}

/// A search may be granted under two names: sources differ on which one Projects wants.
QList<QStringList> scopesFor(const QString &scope)
{
    if (scope.isEmpty())
        return {};
    QList<QStringList> sets{{u"ZohoProjects."_s + scope}};
    if (scope == u"search.READ"_s)
        sets.append({u"ZohoSearch.securesearch.READ"_s});
    return sets;
}
} // namespace

struct ProjectsApp::Private {
    Private(const Options &given, const WorldClock &worldClock, ProjectsSource from, std::function<void()> onChange)
        : options(given)
        , clock(worldClock)
        , source(std::move(from))
        , changed(std::move(onChange))
        , lockSpan(std::chrono::seconds(given.projectsLockSeconds))
    {
    }

    Options options;
    WorldClock clock;
    ProjectsSource source;
    std::function<void()> changed;
    std::unique_ptr<projects::Store> store;
    projects::Baseline baseline;
    QDate generatedOn;
    projects::Throttle throttle{steadyMilliseconds};
    std::atomic<int> calls = 200;
    std::atomic<std::chrono::seconds> window{std::chrono::seconds(120)}, lockSpan;
    std::atomic<bool> stuckPages = false, emptyAs204 = false;

    void generate(const QDate &today);
    [[nodiscard]] projects::ThrottleLimit limitOf(const projects::ProjectsRoute &route) const;
    [[nodiscard]] std::optional<Response> refusal(const Request &request, const projects::ProjectsRoute &route) const;
    [[nodiscard]] Response serve(const Request &request, const projects::ProjectsRoute &route);
    [[nodiscard]] Response run(const Request &request, const projects::ProjectsRoute &route, bool *wrote);
    [[nodiscard]] Response admit(const Request &request, const projects::ProjectsRoute &route);
};

void ProjectsApp::Private::generate(const QDate &today)
{
    store = std::make_unique<projects::Store>();
    if (source.accounts)
        store->accounts = source.accounts();
    if (source.users)
        store->crmUsers = source.users();
    if (source.fill)
        source.fill(*store, options.seed, options.scale, today);
    baseline = projects::StateCodec::baseline(*store);
    generatedOn = today;
}

projects::ThrottleLimit ProjectsApp::Private::limitOf(const projects::ProjectsRoute &route) const
{
    if (!route.old)
        return {calls, window, lockSpan};
    // Half the calls, and 17 minutes where v3 locks for 10: as seen on live answers.
    return {qMax(1, calls / 2), window, lockSpan.load() * 17 / 10};
}

/// What is checked before the handler, with the store locked.
std::optional<Response> ProjectsApp::Private::refusal(const Request &request,
                                                      const projects::ProjectsRoute &route) const
{
    // The older API words a missing scope in its own way, which the kernel cannot.
    if (route.old && !route.scope.isEmpty() && !grants(request.scopes, u"ZohoProjects."_s + route.scope))
        return projects::olderRefusal(403, 6403, u"Invalid OAuth scope."_s);
    if (route.portalFree)
        return std::nullopt;
    const QString asked = request.segments.value(0);
    const bool named = route.old && asked == store->portal.value(u"portal_name"_s).toString();
    if (asked == projects::portalId || named)
        return std::nullopt;
    return route.old ? projects::olderRefusal(404, 6404, u"Resource Not Found"_s) : projects::notFound(request);
}

Response ProjectsApp::Private::run(const Request &request, const projects::ProjectsRoute &route, bool *wrote)
{
    if (auto refused = refusal(request, route))
        return *refused;
    const QString zpuid = projects::zpuidOfCrmUser(*store, request.userId);
    if (zpuid.isEmpty())
        return projects::strangerAnswer(request);
    projects::Call call{request, *store, clock.today(), clock.now().toMSecsSinceEpoch(),
                        zpuid,   wrote,  stuckPages,    emptyAs204};
    return route.handle(call);
}

Response ProjectsApp::Private::serve(const Request &request, const projects::ProjectsRoute &route)
{
    if (route.method == "GET") {
        const QReadLocker lock(&store->lock);
        return run(request, route, nullptr);
    }
    bool wrote = false;
    Response response;
    {
        const QWriteLocker lock(&store->lock);
        response = run(request, route, &wrote);
    }
    if (wrote && changed)
        changed();
    return response;
}

Response ProjectsApp::Private::admit(const Request &request, const projects::ProjectsRoute &route)
{
    const projects::ThrottleLimit limit = limitOf(route);
    projects::ThrottleVerdict verdict{0, limit.calls};
    if (options.limits)
        verdict = throttle.enter(projects::bucketOf(mountedPath(route)), limit);
    if (verdict.locked())
        return projects::lockedAnswer(limit, verdict.retryAfterSeconds);
    return projects::withRateHeaders(serve(request, route), limit, verdict.remaining);
}

ProjectsApp::ProjectsApp(const Options &options, const WorldClock &clock, ProjectsSource source,
                         std::function<void()> changed)
    : d(std::make_unique<Private>(options, clock, std::move(source), std::move(changed)))
{
    d->generate(clock.today());
}

ProjectsApp::~ProjectsApp() = default;

QString ProjectsApp::name() const
{
    return u"projects"_s;
}

QString ProjectsApp::prefix() const
{
    return {};
}

QString ProjectsApp::mountPoint() const
{
    return u"/_projects"_s;
}

QList<Route> ProjectsApp::routes()
{
    QList<Route> mounted;
    const QList<projects::ProjectsRoute> all = allProjectsRoutes();
    for (const projects::ProjectsRoute &route : all) {
        Route entry;
        entry.method = route.method;
        entry.pattern = mountedPath(route);
        if (!route.old)
            entry.anyOf = scopesFor(route.scope);
        entry.handle = [this, route](const Request &request) { return d->admit(request, route); };
        mounted.append(entry);
    }
    return mounted;
}

AuthErrors ProjectsApp::authErrors() const
{
    return {.noToken = projects::badTokenAnswer,
            .badToken = projects::badTokenAnswer,
            .missingScope = projects::missingScopeAnswer,
            .throttled = [this](int seconds) { return projects::lockedAnswer(d->limitOf({}), seconds); }};
}

Response ProjectsApp::unknownPath(const Request &request) const
{
    const QString message = u"Given URL is wrong"_s;
    if (request.path.startsWith(u"/restapi/"_s))
        return projects::olderRefusal(400, 6891, message);
    return projects::refuse(request, {.title = u"URL_RULE_NOT_CONFIGURED"_s, .message = message, .field = {}});
}

Response ProjectsApp::wrongMethod(const Request &request) const
{
    // What the older API says is UNCONFIRMED; security-layer errors look like those of v3 there too.
    return projects::refuse(request, {.title = u"INVALID_METHOD"_s,
                                      .message = u"The HTTP method is not allowed for the request"_s,
                                      .field = QString::fromLatin1(request.method)});
}

Persistent ProjectsApp::persistent()
{
    const auto save = [this] {
        const QReadLocker lock(&d->store->lock);
        QJsonObject state = projects::StateCodec::changes(*d->store, d->baseline);
        state.insert(u"seed"_s, qint64(d->options.seed));
        state.insert(u"scale"_s, d->options.scale);
        state.insert(u"generated_on"_s, d->generatedOn.toString(Qt::ISODate));
        return state;
    };
    const auto load = [this](const QJsonObject &state) {
        // Other generated data have other records behind the same ids, so they are made again as they were.
        if (state.value(u"seed"_s).toInteger() != d->options.seed ||
            state.value(u"scale"_s).toInt() != d->options.scale)
            return;
        const QDate day = QDate::fromString(state.value(u"generated_on"_s).toString(), Qt::ISODate);
        if (day.isValid() && day != d->generatedOn)
            d->generate(day);
        const QWriteLocker lock(&d->store->lock);
        projects::StateCodec::apply(*d->store, state);
    };
    return {u"projects"_s, save, load};
}

projects::Store &ProjectsApp::store()
{
    return *d->store;
}

void ProjectsApp::setThrottle(int calls, std::chrono::seconds window, std::chrono::seconds lock)
{
    d->calls = calls;
    d->window = window;
    d->lockSpan = lock;
}

void ProjectsApp::setStuckPages(bool on)
{
    d->stuckPages = on;
}

void ProjectsApp::setEmptyAs204(bool on)
{
    d->emptyAs204 = on;
}
} // namespace atlas::sandbox
