// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/calendarapp.h"

#include "services/sandbox/calendar/attendees.h"
#include "services/sandbox/calendar/calendarcall.h"
#include "services/sandbox/calendar/calendarstate.h"
#include "services/sandbox/kernel/target.h"

#include <atomic>

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int callsPerMinute = 600;
const QString calendarBase = QStringLiteral("/api/v1");

QList<calendar::CalendarRoute> allCalendarRoutes()
{
    return calendar::calendarRoutes() + calendar::eventReadRoutes() + calendar::eventWriteRoutes() +
           calendar::freeBusyRoutes();
}

/// The parameters of a call: of the query, and of a form body where the verb has one. Any other body is ignored, as
/// Zoho ignores JSON. Nothing for a form whose encoding is broken.
std::optional<QMap<QString, QString>> inputOf(const Request &request)
{
    QMap<QString, QString> input = request.query;
    const QByteArray type = request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
    if (request.method == "GET" || request.method == "DELETE" || type != "application/x-www-form-urlencoded")
        return input;
    const auto form = parseForm(request.body);
    if (!form)
        return std::nullopt;
    input.insert(*form);
    return input;
}
} // namespace

struct CalendarApp::Private {
    Private(const Options &given, const WorldClock &worldClock, CalendarSource from, std::function<void()> onChange)
        : options(given)
        , clock(worldClock)
        , source(std::move(from))
        , changed(std::move(onChange))
    {
    }

    Options options;
    WorldClock clock;
    CalendarSource source;
    std::function<void()> changed;
    std::unique_ptr<calendar::Store> store;
    calendar::Baseline baseline;
    QDate generatedOn;
    std::atomic<int> staleEtagStatus = 412;
    std::atomic<bool> yearlyEndsLate = true;

    void generate(const QDate &today);
    [[nodiscard]] Response run(const Request &request, const calendar::CalendarRoute &route, bool *wrote);
    [[nodiscard]] Response serve(const Request &request, const calendar::CalendarRoute &route);
};

void CalendarApp::Private::generate(const QDate &today)
{
    store = std::make_unique<calendar::Store>();
    if (source.people)
        store->people = source.people();
    if (source.guests)
        store->guests = source.guests();
    if (source.fill)
        source.fill(*store, options.seed, options.scale, today);
    else
        calendar::generateCalendars(*store, options.seed, options.scale, today);
    baseline = calendar::StateCodec::baseline(*store);
    generatedOn = today;
}

Response CalendarApp::Private::run(const Request &request, const calendar::CalendarRoute &route, bool *wrote)
{
    const calendar::Person *who = store->person(request.userId);
    if (!who)
        return calendar::notPermitted();
    const auto input = inputOf(request);
    if (!input)
        return calendar::badPattern(route.parameters.value(0));
    for (auto it = input->cbegin(); it != input->cend(); ++it) {
        if (!route.parameters.contains(it.key()))
            return calendar::extraParameter(it.key());
    }
    calendar::Call call{
        request, *store, *who, clock.now().toMSecsSinceEpoch(), *input, {staleEtagStatus, yearlyEndsLate}, wrote};
    return route.handle(call);
}

Response CalendarApp::Private::serve(const Request &request, const calendar::CalendarRoute &route)
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

CalendarApp::CalendarApp(const Options &options, const WorldClock &clock, CalendarSource source,
                         std::function<void()> changed)
    : d(std::make_unique<Private>(options, clock, std::move(source), std::move(changed)))
{
    d->generate(clock.today());
}

CalendarApp::~CalendarApp() = default;

QString CalendarApp::name() const
{
    return u"calendar"_s;
}

QString CalendarApp::prefix() const
{
    return calendarBase;
}

QString CalendarApp::mountPoint() const
{
    return u"/_calendar"_s;
}

QList<Route> CalendarApp::routes()
{
    QList<Route> mounted;
    const QList<calendar::CalendarRoute> all = allCalendarRoutes();
    for (const calendar::CalendarRoute &route : all) {
        Route entry;
        entry.method = route.method;
        entry.pattern = calendarBase + route.pattern;
        entry.anyOf = {{u"ZohoCalendar."_s + route.scope}};
        entry.handle = [this, route](const Request &request) { return d->serve(request, route); };
        mounted.append(entry);
    }
    return mounted;
}

AuthErrors CalendarApp::authErrors() const
{
    return {.noToken = calendar::noToken,
            .badToken = calendar::badToken,
            .missingScope = calendar::missingScope,
            .throttled = [](int) { return calendar::throttled(); }};
}

Response CalendarApp::unknownPath(const Request &) const
{
    return calendar::unknownUrl();
}

Response CalendarApp::wrongMethod(const Request &) const
{
    return calendar::unknownUrl();
}

int CalendarApp::perMinute() const
{
    return callsPerMinute;
}

Persistent CalendarApp::persistent()
{
    const auto save = [this] {
        const QReadLocker lock(&d->store->lock);
        QJsonObject state = calendar::StateCodec::changes(*d->store, d->baseline);
        state.insert(u"seed"_s, qint64(d->options.seed));
        state.insert(u"scale"_s, d->options.scale);
        state.insert(u"generated_on"_s, d->generatedOn.toString(Qt::ISODate));
        return state;
    };
    const auto load = [this](const QJsonObject &state) {
        // Other generated data have other records behind the same uids, so they are made again as they were.
        if (state.value(u"seed"_s).toInteger() != d->options.seed ||
            state.value(u"scale"_s).toInt() != d->options.scale)
            return;
        const QDate day = QDate::fromString(state.value(u"generated_on"_s).toString(), Qt::ISODate);
        if (day.isValid() && day != d->generatedOn)
            d->generate(day);
        const QWriteLocker lock(&d->store->lock);
        calendar::StateCodec::apply(*d->store, state);
    };
    return {u"calendar"_s, save, load};
}

calendar::Store &CalendarApp::store()
{
    return *d->store;
}

void CalendarApp::setStaleEtagStatus(int status)
{
    d->staleEtagStatus = status;
}

void CalendarApp::setYearlyEndsLate(bool on)
{
    d->yearlyEndsLate = on;
}

std::optional<QString> CalendarApp::answerInvitation(const QString &crmUserId, const QString &uid,
                                                     const QString &answer)
{
    const QString word = answer == u"yet_to_respond" ? u"NEEDS-ACTION"_s : answer.toUpper();
    QString etag;
    {
        const QWriteLocker lock(&d->store->lock);
        const calendar::Person *who = d->store->person(crmUserId);
        const auto found = d->store->events.find(uid);
        if (!who || found == d->store->events.end() || found->second.organizer == who->email)
            return std::nullopt;
        calendar::EventRecord &event = found->second;
        QJsonObject own = calendar::attendeeNamed(event.fields, who->email);
        if (own.isEmpty())
            return std::nullopt;
        own.insert(u"status"_s, word);
        const QJsonArray attendees = event.fields.value(u"attendees"_s).toArray();
        event.fields.insert(u"attendees"_s, calendar::mergedAttendees(attendees, {own}));
        d->store->touch(event, d->clock.now().toMSecsSinceEpoch());
        etag = QString::number(event.etag);
    }
    if (d->changed)
        d->changed();
    return etag;
}
} // namespace atlas::sandbox
