// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/crmapp.h"

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/persistence.h"
#include "services/sandbox/dataset/dataset.h"

#include <atomic>

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

struct CrmApp::Private {
    Private(const WorldClock &worldClock, std::function<void()> onChange)
        : clock(worldClock)
        , changed(std::move(onChange))
    {
    }

    crm::Store store;
    WorldClock clock;
    std::function<void()> changed;
    QByteArray secret;
    quint32 seed = 1;
    int scale = 1;
    std::atomic<qint64> lagMs = 2000;

    [[nodiscard]] Response run(const Request &request, crm::Handler handler, bool *wrote);
    [[nodiscard]] Response read(const Request &request, crm::Handler handler);
    [[nodiscard]] Response write(const Request &request, crm::Handler handler);
};

Response CrmApp::Private::run(const Request &request, crm::Handler handler, bool *wrote)
{
    const auto id = crm::parseId(request.userId);
    const auto user = id ? store.userIndex(*id) : std::nullopt;
    if (!user)
        return crm::failure(401, u"AUTHENTICATION_FAILURE"_s, {}, u"Authentication failed"_s);
    crm::Call call{request, store, *user, clock.now().toMSecsSinceEpoch(), lagMs, secret, wrote};
    return handler(call);
}

Response CrmApp::Private::read(const Request &request, crm::Handler handler)
{
    const QReadLocker lock(&store.lock);
    return run(request, handler, nullptr);
}

Response CrmApp::Private::write(const Request &request, crm::Handler handler)
{
    bool wrote = false;
    Response response;
    {
        const QWriteLocker lock(&store.lock);
        response = run(request, handler, &wrote);
    }
    if (wrote && changed)
        changed();
    return response;
}

CrmApp::CrmApp(const Options &options, const WorldClock &clock, std::function<void()> changed)
    : d(std::make_unique<Private>(clock, std::move(changed)))
{
    d->seed = options.seed;
    d->scale = options.scale;
    d->secret = "page-token-" + QByteArray::number(options.seed);
    dataset::generate(d->store, options.seed, options.scale, clock.today());
}

CrmApp::~CrmApp() = default;

QString CrmApp::name() const
{
    return u"crm"_s;
}

QString CrmApp::prefix() const
{
    return u"/crm/v8"_s;
}

QList<Route> CrmApp::routes()
{
    using Scopes = QList<QStringList>;
    const auto settings = [](const QString &area) {
        return Scopes{{u"ZohoCRM.settings.ALL"_s}, {u"ZohoCRM.settings."_s + area + u".READ"_s}};
    };
    QList<Route> routes;
    const auto add = [&](const QByteArray &verb, const QString &path, const Scopes &scopes, const auto &handle,
                         bool heavy = false, int credits = 1) {
        Route route{verb, u"/crm/v8/"_s + path, scopes, handle};
        route.heavy = heavy;
        route.credits = credits;
        routes.append(route);
    };
    const auto get = [&](const QString &path, const Scopes &scopes, crm::Handler handler, bool heavy = false) {
        add(
            "GET", path, scopes, [this, handler](const Request &request) { return d->read(request, handler); }, heavy);
    };
    const auto write = [&](const QByteArray &verb, const QString &path, crm::Handler handler, bool heavy = false,
                           int credits = 1) {
        add(
            verb, path, {}, [this, handler](const Request &request) { return d->write(request, handler); }, heavy,
            credits);
    };
    // The scope of a record call depends on its module, so the handlers check it.
    get(u"{module}"_s, {}, crm::listRecords);
    get(u"{module}/{id}"_s, {}, crm::getRecord);
    get(u"{module}/search"_s, {}, crm::searchRecords, true);
    get(u"{module}/actions/count"_s, {}, crm::countRecords);
    get(u"{module}/deleted"_s, {}, crm::listDeleted);
    get(u"{module}/{id}/__timeline"_s, {}, crm::timeline);
    get(u"{module}/{id}/{related_list}"_s, {}, crm::relatedRecords);
    get(u"{module}/{id}/Notes"_s, {}, crm::relatedRecords);
    get(u"Leads/{id}/__conversion_options"_s, {}, crm::conversionOptions);
    get(u"Contacts/roles"_s, {}, crm::contactRoles);
    write("POST", u"{module}"_s, crm::insertRecords);
    write("PUT", u"{module}"_s, crm::updateRecords);
    write("PUT", u"{module}/{id}"_s, crm::updateRecords);
    write("POST", u"{module}/upsert"_s, crm::upsertRecords);
    write("DELETE", u"{module}"_s, crm::deleteRecords);
    write("DELETE", u"{module}/{id}"_s, crm::deleteRecords);
    write("POST", u"{module}/{id}/Notes"_s, crm::insertNotes);
    write("PUT", u"{module}/{id}/Notes"_s, crm::updateNotes);
    write("DELETE", u"{module}/{id}/Notes/{note}"_s, crm::deleteNotes);
    write("POST", u"Leads/{id}/actions/convert"_s, crm::convertLead, true, 5);
    add(
        "POST", u"coql"_s, {{u"ZohoCRM.coql.READ"_s}},
        [this](const Request &request) { return d->read(request, crm::runCoql); }, true);
    // Composite requests need a scope of their own, which the usual consent does not have.
    add("POST", u"__composite_requests"_s, {{u"ZohoCRM.composite_requests.CUSTOM"_s}},
        [](const Request &) { return crm::failure(400, u"API_NOT_SUPPORTED"_s, {}, u"API not supported"_s); });
    for (const auto &path : {u"settings/modules"_s, u"settings/modules/{api_name}"_s})
        get(path, settings(u"modules"_s), crm::listModules);
    for (const auto &path : {u"settings/fields"_s, u"settings/fields/{field}"_s})
        get(path, settings(u"fields"_s), crm::listFieldsMetadata);
    get(u"settings/fields/{field}/pick_list_values"_s, settings(u"fields"_s), crm::pickListValues);
    for (const auto &path : {u"settings/layouts"_s, u"settings/layouts/{layout}"_s})
        get(path, settings(u"layouts"_s), crm::listLayouts);
    // Whether settings.ALL covers pipelines is UNCONFIRMED; it does for every other area.
    for (const auto &path : {u"settings/pipeline"_s, u"settings/pipeline/{pipeline}"_s})
        get(path, settings(u"pipeline"_s), crm::listPipelines);
    get(u"settings/custom_views"_s, settings(u"custom_views"_s), crm::listCustomViews);
    get(u"settings/related_lists"_s, settings(u"related_lists"_s), crm::listRelatedLists);
    get(u"settings/tags"_s, settings(u"tags"_s), crm::listTags);
    get(u"settings/recycle_bin"_s, settings(u"recycle_bin"_s), crm::recycleBin);
    const Scopes users{{u"ZohoCRM.users.READ"_s}};
    for (const auto &path : {u"users"_s, u"users/{user}"_s})
        get(path, users, crm::listUsers);
    get(u"users/actions/count"_s, users, crm::countUsers);
    get(u"org"_s, {{u"ZohoCRM.org.READ"_s}}, crm::organisation);
    return routes;
}

AuthErrors CrmApp::authErrors() const
{
    return {.noToken = [] { return crm::failure(401, u"AUTHENTICATION_FAILURE"_s, {}, u"Authentication failed"_s); },
            .badToken = [] { return crm::failure(401, u"INVALID_TOKEN"_s, {}, u"invalid oauth token"_s); },
            .missingScope = crm::scopeMismatch,
            .throttled = [](int) { // no Retry-After; the text is UNCONFIRMED
                return crm::failure(429, u"TOO_MANY_REQUESTS"_s, {},
                                    u"You have made too many requests. Please try again after some time."_s);
            }};
}

Response CrmApp::unknownPath(const Request &) const
{
    return crm::failure(404, u"INVALID_URL_PATTERN"_s, {},
                        u"Please check if the URL trying to access is a correct one"_s);
}

Response CrmApp::wrongMethod(const Request &) const
{
    // 405 has been suggested as well (UNCONFIRMED).
    return crm::failure(400, u"INVALID_REQUEST_METHOD"_s, {}, u"The http request method type is not a valid one"_s);
}

Persistent CrmApp::persistent()
{
    const auto save = [this] {
        const QReadLocker lock(&d->store.lock);
        QJsonObject state = crm::savedState(d->store);
        state.insert(u"seed"_s, qint64(d->seed));
        state.insert(u"scale"_s, d->scale);
        return state;
    };
    const auto load = [this](const QJsonObject &state) {
        const QWriteLocker lock(&d->store.lock);
        // Other generated data have other records behind the same ids.
        if (state.value(u"seed"_s).toInteger() == d->seed && state.value(u"scale"_s).toInt() == d->scale)
            crm::loadState(d->store, state);
    };
    return {u"crm"_s, save, load};
}

QString CrmApp::userId() const
{
    return QString::number(d->store.users.at(0).id);
}

QString CrmApp::userEmail() const
{
    return d->store.users.at(0).email;
}

QString CrmApp::colleagueId() const
{
    return QString::number(d->store.users.at(1).id);
}

QString CrmApp::colleagueEmail() const
{
    return d->store.users.at(1).email;
}

void CrmApp::setSearchLag(std::chrono::milliseconds lag)
{
    d->lagMs = lag.count();
}
} // namespace atlas::sandbox
