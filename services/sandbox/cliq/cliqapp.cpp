// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqapp.h"

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/cliqstate.h"
#include "services/sandbox/dataset/teamdata.h"

#include <atomic>

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype largestForm = (10LL * 50 << 20) + (1 << 20); ///< ten files of 50 MB and the form around them

QList<cliq::CliqRoute> allCliqRoutes()
{
    using Routes = QList<cliq::CliqRoute> (*)();
    static constexpr Routes areas[]{cliq::channelReadRoutes,  cliq::channelWriteRoutes, cliq::channelMemberRoutes,
                                    cliq::chatRoutes,         cliq::messageReadRoutes,  cliq::messageWriteRoutes,
                                    cliq::postRoutes,         cliq::botRoutes,          cliq::fileRoutes,
                                    cliq::threadRoutes,       cliq::userRoutes,         cliq::statusRoutes,
                                    cliq::eventRoutes,        cliq::newerChatRoutes,    cliq::newerChatWriteRoutes,
                                    cliq::newerMessageRoutes, cliq::searchRoutes,       cliq::mentionRoutes,
                                    cliq::pinRoutes};
    QList<cliq::CliqRoute> all;
    for (const Routes area : areas)
        all += area();
    return all;
}

QList<QStringList> wholeScopes(QList<QStringList> alternatives)
{
    for (QStringList &set : alternatives) {
        for (QString &scope : set) {
            if (!scope.startsWith(u"ZohoCalendar."_s))
                scope.prepend(u"ZohoCliq."_s);
        }
    }
    return alternatives;
}

qint64 computerMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The form of an upload; nothing when it is too large or the client left.
std::optional<QByteArray> wholeForm(const Request &request)
{
    QByteArray body;
    bool fits = true;
    // Too much is read to its end all the same, so that the client gets to read the refusal.
    const bool complete = request.readBody([&body, &fits](const char *data, size_t size) {
        fits = fits && body.size() + qsizetype(size) <= largestForm;
        if (fits)
            body.append(data, qsizetype(size));
        return true;
    });
    return complete && fits ? std::optional(body) : std::nullopt;
}
} // namespace

struct CliqApp::Private {
    Private(const Options &given, const WorldClock &worldClock, CliqSource from, std::function<void()> onChange)
        : options(given)
        , clock(worldClock)
        , source(std::move(from))
        , changed(std::move(onChange))
    {
    }

    Options options;
    WorldClock clock;
    CliqSource source;
    std::function<void()> changed;
    std::unique_ptr<cliq::Store> store;
    cliq::Baseline baseline;
    QDate generatedOn;
    cliq::Throttle throttle{computerMs};
    std::atomic<qint64> lockSeconds = 0; ///< 0: as documented for each endpoint
    std::atomic<int> throttledStatus = 400;
    std::atomic<bool> retryAfter = false, newestFirst = false;

    void generate(const QDate &today);
    [[nodiscard]] std::optional<Response> limitRefusal(const Request &request, const cliq::CliqRoute &route);
    [[nodiscard]] Response run(const Request &request, const cliq::CliqRoute &route, bool *wrote);
    [[nodiscard]] Response serve(const Request &request, const cliq::CliqRoute &route);
};

void CliqApp::Private::generate(const QDate &today)
{
    store = std::make_unique<cliq::Store>();
    if (source.people)
        store->people = source.people();
    if (source.fill)
        source.fill(*store, options.seed, options.scale, today);
    else
        dataset::generateTeam(*store, source.projects ? source.projects() : QStringList(), options.seed, options.scale,
                              today);
    baseline = cliq::StateCodec::baseline(*store);
    generatedOn = today;
}

std::optional<Response> CliqApp::Private::limitRefusal(const Request &request, const cliq::CliqRoute &route)
{
    if (!options.limits)
        return std::nullopt;
    cliq::CallLimit limit = route.limit;
    if (lockSeconds > 0)
        limit.lock = std::chrono::seconds(lockSeconds);
    const QString counter = request.userId + u' ' + QString::fromLatin1(route.method) + u' ' + route.pattern;
    const int seconds = throttle.enter(counter, limit);
    if (seconds == 0)
        return std::nullopt;
    return cliq::throttled(throttledStatus, retryAfter ? seconds : 0);
}

Response CliqApp::Private::run(const Request &request, const cliq::CliqRoute &route, bool *wrote)
{
    const QString zuid = store->zuidOf(request.userId);
    const cliq::Person *who = store->personOf(zuid);
    if (!who)
        return cliq::notPermitted();
    for (auto it = request.query.cbegin(); it != request.query.cend(); ++it) {
        if (!route.query.contains(it.key()))
            return cliq::extraParameter(it.key());
    }
    std::optional<Response> refusal;
    const auto body = cliq::bodyOf(request, route, refusal);
    if (!body)
        return refusal.value_or(cliq::invalidInputs());
    cliq::Call call{request, *store, *who, zuid, clock.now().toMSecsSinceEpoch(), *body, newestFirst, source, wrote};
    return route.handle(call);
}

Response CliqApp::Private::serve(const Request &request, const cliq::CliqRoute &route)
{
    if (auto refused = limitRefusal(request, route))
        return *refused;
    Request whole = request;
    if (route.form && request.readBody) {
        // Before the lock is taken: a slow upload must not keep the chats from everybody else.
        const auto form = wholeForm(request);
        if (!form)
            return cliq::invalidInputs();
        whole.body = *form;
    }
    if (route.method == "GET") {
        const QReadLocker lock(&store->lock);
        return run(whole, route, nullptr);
    }
    bool wrote = false;
    Response response;
    {
        const QWriteLocker lock(&store->lock);
        response = run(whole, route, &wrote);
    }
    if (wrote && changed)
        changed();
    return response;
}

CliqApp::CliqApp(const Options &options, const WorldClock &clock, CliqSource source, std::function<void()> changed)
    : d(std::make_unique<Private>(options, clock, std::move(source), std::move(changed)))
{
    d->generate(clock.today());
}

CliqApp::~CliqApp() = default;

QString CliqApp::name() const
{
    return u"cliq"_s;
}

QString CliqApp::prefix() const
{
    return {};
}

QString CliqApp::mountPoint() const
{
    return u"/_cliq"_s;
}

QList<Route> CliqApp::routes()
{
    QList<Route> mounted;
    const QList<cliq::CliqRoute> all = allCliqRoutes();
    for (const cliq::CliqRoute &route : all) {
        Route entry;
        entry.method = route.method;
        entry.pattern = route.pattern;
        entry.anyOf = wholeScopes(route.scopes);
        entry.streamsIn = route.form;
        entry.handle = [this, route](const Request &request) { return d->serve(request, route); };
        mounted.append(entry);
    }
    return mounted;
}

AuthErrors CliqApp::authErrors() const
{
    return {.noToken = cliq::badToken,
            .badToken = cliq::badToken,
            .missingScope = cliq::missingScope,
            .throttled = [](int) { return cliq::throttled(400, 0); }};
}

Response CliqApp::unknownPath(const Request &) const
{
    return cliq::unknownUrl();
}

Response CliqApp::wrongMethod(const Request &) const
{
    return cliq::refuse(405, u"method_not_allowed"_s, u"The HTTP method is not allowed for this URL."_s);
}

Persistent CliqApp::persistent()
{
    const auto save = [this] {
        const QReadLocker lock(&d->store->lock);
        QJsonObject state = cliq::StateCodec::changes(*d->store, d->baseline);
        state.insert(u"seed"_s, qint64(d->options.seed));
        state.insert(u"scale"_s, d->options.scale);
        state.insert(u"generated_on"_s, d->generatedOn.toString(Qt::ISODate));
        return state;
    };
    const auto load = [this](const QJsonObject &state) {
        // Other generated data have other messages behind the same ids, so they are made again as they were.
        if (state.value(u"seed"_s).toInteger() != d->options.seed ||
            state.value(u"scale"_s).toInt() != d->options.scale)
            return;
        const QDate day = QDate::fromString(state.value(u"generated_on"_s).toString(), Qt::ISODate);
        if (day.isValid() && day != d->generatedOn)
            d->generate(day);
        const QWriteLocker lock(&d->store->lock);
        cliq::StateCodec::apply(*d->store, state);
    };
    return {u"cliq"_s, save, load};
}

cliq::Store &CliqApp::store()
{
    return *d->store;
}

void CliqApp::setLock(std::chrono::seconds lock)
{
    d->lockSeconds = lock.count();
}

void CliqApp::setThrottled(int status, bool retryAfter)
{
    d->throttledStatus = status;
    d->retryAfter = retryAfter;
}

void CliqApp::setNewestFirst(bool on)
{
    d->newestFirst = on;
}

void CliqApp::setThrottleClock(std::function<qint64()> monotonicMs)
{
    d->throttle.setClock(std::move(monotonicMs));
}
} // namespace atlas::sandbox
