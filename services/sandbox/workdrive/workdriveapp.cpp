// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/workdriveapp.h"

#include "services/sandbox/workdrive/listing.h"
#include "services/sandbox/workdrive/throttle.h"
#include "services/sandbox/workdrive/workdrivecall.h"
#include "services/sandbox/workdrive/workdrivestate.h"

#include <chrono>

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

namespace
{
qint64 steadyClockMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QList<workdrive::DriveRoute> apiHostRoutes()
{
    return workdrive::peopleRoutes() + workdrive::resourceRoutes() + workdrive::sharingRoutes() +
           workdrive::linkRoutes() + workdrive::searchRoutes() + workdrive::formRoutes() + workdrive::sessionRoutes();
}

Response invalidToken()
{
    return workdrive::refuse(401, u"F7003"_s, u"Invalid OAuth token."_s);
}

Response expiredToken()
{
    Response response = invalidToken();
    response.headers.emplaceBack("WWW-Authenticate", "Bearer error=\"expired_token\"");
    return response;
}

bool isGone(const Response &response)
{
    return response.status == 401 && response.body.contains("\"R008\"");
}
} // namespace

struct WorkDriveApp::Private {
    Options options;
    WorldClock clock;
    WorkDriveSource source;
    workdrive::Contents contents;
    std::function<void()> changed;
    workdrive::Throttle throttle{steadyClockMs};
    std::unique_ptr<workdrive::Store> store;
    workdrive::Baseline baseline;
    QDate generatedOn;
    std::mutex settingsMutex; ///< of the two below
    workdrive::Settings settings;
    QString base;
    std::vector<std::unique_ptr<AppMount>> mounts;

    Private(const Options &given, const WorldClock &time, WorkDriveSource from, QString folder,
            std::function<void()> notify)
        : options(given)
        , clock(time)
        , source(std::move(from))
        , contents(std::move(folder))
        , changed(std::move(notify))
    {
    }
    void generate(const QDate &today);
    [[nodiscard]] std::optional<Response> refused(const Request &request, const workdrive::DriveRoute &route,
                                                  const workdrive::Settings &now);
    [[nodiscard]] Response serve(const Request &request, const workdrive::DriveRoute &route, bool apiHost);
    [[nodiscard]] Response run(workdrive::Call &call, const workdrive::DriveRoute &route) const;
    [[nodiscard]] QJsonObject save() const;
    void load(const QJsonObject &state);
};

namespace
{
using Serve = std::function<Response(const Request &, const workdrive::DriveRoute &)>;

/// One of the three hosts.
class DriveHost final : public AppMount
{
public:
    DriveHost(QString name, QString mountPoint, QString prefix, QList<workdrive::DriveRoute> routes, Serve serve)
        : m_name(std::move(name))
        , m_mountPoint(std::move(mountPoint))
        , m_prefix(std::move(prefix))
        , m_routes(std::move(routes))
        , m_serve(std::move(serve))
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString prefix() const override { return m_prefix; }
    [[nodiscard]] QString mountPoint() const override { return m_mountPoint; }
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request & /*request*/) const override
    {
        return workdrive::refuse(404, u"F000"_s, u"URL_RULE_NOT_CONFIGURED"_s);
    }
    [[nodiscard]] Response wrongMethod(const Request & /*request*/) const override
    {
        return workdrive::refuse(405, u"F000"_s, u"Method not allowed"_s);
    }

private:
    QString m_name, m_mountPoint, m_prefix;
    QList<workdrive::DriveRoute> m_routes;
    Serve m_serve;
};

QList<Route> DriveHost::routes()
{
    QList<Route> mounted;
    for (const workdrive::DriveRoute &route : std::as_const(m_routes)) {
        Route entry;
        entry.method = route.method;
        entry.pattern = route.pattern;
        entry.anyOf = route.anyOf;
        entry.streamsIn = route.streamsIn;
        entry.handle = [serve = m_serve, route](const Request &request) { return serve(request, route); };
        mounted.append(entry);
    }
    return mounted;
}

AuthErrors DriveHost::authErrors() const
{
    return {.noToken = [] { return workdrive::invalid(u"INVALID_TICKET"_s); },
            .badToken = invalidToken,
            .missingScope = [] { return workdrive::refuse(401, u"F7004"_s, u"INVALID_OAUTHSCOPE"_s); },
            .throttled = workdrive::throttled,
            .expiredToken = expiredToken};
}
} // namespace

void WorkDriveApp::Private::generate(const QDate &today)
{
    store = std::make_unique<workdrive::Store>(options.seed);
    if (source.people)
        store->people = source.people();
    if (source.clients)
        store->clients = source.clients();
    if (source.fill)
        source.fill(*store, options.seed, options.scale, today);
    else
        workdrive::generateFiles(*store, options.seed, options.scale, today);
    baseline = workdrive::StateCodec::baseline(*store);
    generatedOn = today;
}

std::optional<Response> WorkDriveApp::Private::refused(const Request &request, const workdrive::DriveRoute &route,
                                                       const workdrive::Settings &now)
{
    if (!options.limits)
        return std::nullopt;
    int seconds = throttle.call(request.userId, now);
    if (seconds == 0 && !request.segments.isEmpty())
        seconds = throttle.missing(request.userId, request.segments.constFirst());
    if (seconds == 0 && route.listing && workdrive::isFirstPage(request))
        seconds = throttle.listing(request.userId, request.segments.value(0), now);
    return seconds == 0 ? std::nullopt : std::optional(workdrive::throttled(seconds));
}

Response WorkDriveApp::Private::run(workdrive::Call &call, const workdrive::DriveRoute &route) const
{
    switch (route.locking) {
    case workdrive::Locking::Shared: {
        const QReadLocker lock(&store->lock);
        return route.handle(call);
    }
    case workdrive::Locking::Alone: {
        const QWriteLocker lock(&store->lock);
        return route.handle(call);
    }
    case workdrive::Locking::Own:
        break;
    }
    return route.handle(call);
}

Response WorkDriveApp::Private::serve(const Request &request, const workdrive::DriveRoute &route, bool apiHost)
{
    bool wrote = false;
    workdrive::Call call{
        request, *store, contents, {}, store->personOf(request.userId), clock.now().toMSecsSinceEpoch(), {}, &wrote};
    {
        const std::lock_guard lock(settingsMutex);
        call.settings = settings;
        call.base = base;
    }
    if (auto refusal = refused(request, route, call.settings))
        return *refusal;
    if (call.person < 0)
        return workdrive::gone();
    if (auto refusal = apiHost ? workdrive::checkHeaders(request, route.streamsIn) : std::nullopt)
        return *refusal;
    if (auto refusal = workdrive::checkQuery(request, route.parameters))
        return *refusal;
    const Response response = run(call, route);
    if (options.limits && isGone(response) && !request.segments.isEmpty())
        throttle.missed(request.userId, request.segments.constFirst(), call.settings);
    if (wrote && changed)
        changed();
    return response;
}

QJsonObject WorkDriveApp::Private::save() const
{
    const QReadLocker lock(&store->lock);
    QJsonObject state = workdrive::StateCodec::changes(*store, baseline);
    state.insert(u"seed"_s, qint64(options.seed));
    state.insert(u"scale"_s, options.scale);
    state.insert(u"generated_on"_s, generatedOn.toString(Qt::ISODate));
    return state;
}

void WorkDriveApp::Private::load(const QJsonObject &state)
{
    // Other generated data have other files behind the same ids, so they are made again as they were.
    if (state.value(u"seed"_s).toInteger() != options.seed || state.value(u"scale"_s).toInt() != options.scale)
        return;
    const QDate day = QDate::fromString(state.value(u"generated_on"_s).toString(), Qt::ISODate);
    if (day.isValid() && day != generatedOn)
        generate(day);
    const QWriteLocker lock(&store->lock);
    workdrive::StateCodec::apply(*store, state);
    contents.sweep([this](const QString &blob) { return store->blobUsed(blob); });
}

WorkDriveApp::WorkDriveApp(const Options &options, const WorldClock &clock, WorkDriveSource source, QString folder,
                           std::function<void()> changed)
    : d(std::make_unique<Private>(options, clock, std::move(source), std::move(folder), std::move(changed)))
{
    d->generate(clock.today());
    const auto serve = [this](bool apiHost) -> Serve {
        return [this, apiHost](const Request &request, const workdrive::DriveRoute &route) {
            return d->serve(request, route, apiHost);
        };
    };
    d->mounts.push_back(
        std::make_unique<DriveHost>(u"workdrive"_s, QString(), u"/workdrive"_s, apiHostRoutes(), serve(true)));
    d->mounts.push_back(std::make_unique<DriveHost>(u"workdrive_upload"_s, u"/_upload"_s, u"/workdrive-api"_s,
                                                    workdrive::uploadRoutes(), serve(false)));
    d->mounts.push_back(std::make_unique<DriveHost>(u"workdrive_download"_s, u"/_download"_s, u"/v1"_s,
                                                    workdrive::downloadRoutes(), serve(false)));
}

WorkDriveApp::~WorkDriveApp() = default;

QList<AppMount *> WorkDriveApp::mounts()
{
    QList<AppMount *> all;
    for (const auto &mount : d->mounts)
        all.append(mount.get());
    return all;
}

void WorkDriveApp::setBase(const QString &base)
{
    const std::lock_guard lock(d->settingsMutex);
    d->base = base;
}

Persistent WorkDriveApp::persistent()
{
    return {u"workdrive"_s, [this] { return d->save(); }, [this](const QJsonObject &state) { d->load(state); }};
}

workdrive::Store &WorkDriveApp::store()
{
    return *d->store;
}

void WorkDriveApp::setSettings(const workdrive::Settings &settings)
{
    const std::lock_guard lock(d->settingsMutex);
    d->settings = settings;
}

void WorkDriveApp::setMonotonic(std::function<qint64()> monotonicMs)
{
    d->throttle.setMonotonic(std::move(monotonicMs));
}
} // namespace atlas::sandbox
