// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailapp.h"

#include "services/sandbox/mail/mailcall.h"
#include "services/sandbox/mail/mailcompose.h"
#include "services/sandbox/mail/mailstate.h"
#include "services/sandbox/mail/mailupload.h"

#include <atomic>
#include <QJsonDocument>

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QList<mail::MailRoute> allMailRoutes()
{
    QList<mail::MailRoute> all;
    all += mail::accountRoutes();
    all += mail::folderRoutes();
    all += mail::labelRoutes();
    all += mail::listRoutes();
    all += mail::readRoutes();
    all += mail::sendRoutes();
    all += mail::updateRoutes();
    return all;
}

/// "/api/accounts/{account}/folders".
QString mountedPath(const mail::MailRoute &route)
{
    return (route.accountFree ? u"/api"_s : u"/api/accounts/{account}"_s) + route.pattern;
}

/// Zoho still grants scopes under the former product name too.
QList<QStringList> scopesFor(const QString &scope)
{
    return {{u"ZohoMail."_s + scope}, {u"VirtualOffice."_s + scope}};
}

/// What the gate before the app says: an array, unlike the app's own errors.
Response gateRefusal(const QString &code)
{
    const QJsonArray body{2, QJsonObject{{u"msg"_s, u"Error while processing!"_s},
                                         {u"errorCode"_s, code},
                                         {u"authFail"_s, u"true"_s},
                                         {u"status"_s, u"401"_s}}};
    Response response;
    response.status = 401;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}
} // namespace

struct MailApp::Private {
    Options options;
    WorldClock clock;
    MailSource source;
    std::function<void()> changed;
    std::unique_ptr<mail::Store> store;
    mail::Baseline baseline;
    QDate generatedOn;
    std::atomic<bool> throttledAs400 = false;

    void generate(const QDate &today);
    [[nodiscard]] Response serve(const Request &request, const mail::MailRoute &route);
    [[nodiscard]] Response run(const Request &request, const mail::MailRoute &route, bool *wrote);
    void sendDue();
};

void MailApp::Private::generate(const QDate &today)
{
    store = std::make_unique<mail::Store>();
    if (source.people)
        store->people = source.people();
    store->owner = store->people.value(0);
    if (source.contacts)
        store->contacts = source.contacts();
    if (source.fill)
        source.fill(*store, options.seed, options.scale, today);
    baseline = mail::StateCodec::baseline(*store);
    generatedOn = today;
}

Response MailApp::Private::run(const Request &request, const mail::MailRoute &route, bool *wrote)
{
    // Ids are digits: a path with anything else in their place, such as the address of the mailbox, is no path.
    for (const QString &segment : request.segments) {
        if (!mail::isId(segment))
            return mail::noSuchPath();
    }
    if (!route.accountFree && request.segments.value(0) != mail::accountId)
        return mail::unknownId(u"Account"_s, request.segments.value(0));
    mail::Call call{request, *store, clock.now().toMSecsSinceEpoch(), wrote};
    return route.handle(call);
}

/// Lets the scheduled mails go whose time has come.
void MailApp::Private::sendDue()
{
    bool sent = false;
    {
        const QWriteLocker lock(&store->lock);
        sent = mail::sendScheduled(*store, clock.now().toMSecsSinceEpoch());
    }
    if (sent && changed)
        changed();
}

Response MailApp::Private::serve(const Request &request, const mail::MailRoute &route)
{
    if (route.streamsIn && request.readBody) {
        // Before the lock is taken: a slow upload must not keep the mailbox from everybody else.
        const auto body = mail::uploadBody(request);
        if (!body)
            return mail::tooLarge();
        Request whole = request;
        whole.body = *body;
        whole.readBody = {};
        return serve(whole, route);
    }
    sendDue();
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

MailApp::MailApp(const Options &options, const WorldClock &clock, MailSource source, std::function<void()> changed)
    : d(new Private{options, clock, std::move(source), std::move(changed), {}, {}, {}})
{
    d->generate(clock.today());
}

MailApp::~MailApp() = default;

QString MailApp::name() const
{
    return u"mail"_s;
}

QString MailApp::prefix() const
{
    return u"/api"_s;
}

QString MailApp::mountPoint() const
{
    return u"/_mail"_s;
}

QList<Route> MailApp::routes()
{
    QList<Route> mounted;
    const QList<mail::MailRoute> all = allMailRoutes();
    for (const mail::MailRoute &route : all) {
        Route entry;
        entry.method = route.method;
        entry.pattern = mountedPath(route);
        entry.anyOf = scopesFor(route.scope);
        entry.streamsIn = route.streamsIn;
        entry.handle = [this, route](const Request &request) { return d->serve(request, route); };
        mounted.append(entry);
    }
    return mounted;
}

AuthErrors MailApp::authErrors() const
{
    const auto throttled = [this](int seconds) {
        Response response =
            mail::refuse(d->throttledAs400 ? 400 : 429, u"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"_s); // UNCONFIRMED
        if (!d->throttledAs400)
            response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
        return response;
    };
    return {.noToken = [] { return mail::refuse(400, u"INVALID_TICKET"_s, u"Invalid ticket"_s); },
            .badToken = [] { return mail::refuse(401, u"INVALID_OAUTHTOKEN"_s); },
            .missingScope = [] { return gateRefusal(u"INVALID_OAUTHSCOPE"_s); },
            .throttled = throttled};
}

Response MailApp::unknownPath(const Request & /*request*/) const
{
    return mail::noSuchPath();
}

Response MailApp::wrongMethod(const Request & /*request*/) const
{
    return mail::refuse(404, u"INVALID_METHOD"_s); // listed beside URL_RULE_NOT_CONFIGURED; the status is UNCONFIRMED
}

int MailApp::perMinute() const
{
    return 30;
}

int MailApp::dailyCredits() const
{
    return 250;
}

void MailApp::setThrottledAs400(bool on)
{
    d->throttledAs400 = on;
}

Persistent MailApp::persistent()
{
    const auto save = [this] {
        const QReadLocker lock(&d->store->lock);
        QJsonObject state = mail::StateCodec::changes(*d->store, d->baseline);
        state.insert(u"seed"_s, qint64(d->options.seed));
        state.insert(u"scale"_s, d->options.scale);
        state.insert(u"generated_on"_s, d->generatedOn.toString(Qt::ISODate));
        return state;
    };
    const auto load = [this](const QJsonObject &state) {
        // Other generated data have other mails behind the same ids, so they are made again as they were.
        if (state.value(u"seed"_s).toInteger() != d->options.seed ||
            state.value(u"scale"_s).toInt() != d->options.scale)
            return;
        const QDate day = QDate::fromString(state.value(u"generated_on"_s).toString(), Qt::ISODate);
        if (day.isValid() && day != d->generatedOn)
            d->generate(day);
        const QWriteLocker lock(&d->store->lock);
        mail::StateCodec::apply(*d->store, state);
    };
    return {u"mail"_s, save, load};
}

mail::Store &MailApp::store()
{
    return *d->store;
}
} // namespace atlas::sandbox
