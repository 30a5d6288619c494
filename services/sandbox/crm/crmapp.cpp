// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/crmapp.h"

#include "services/sandbox/books/booksstore.h"
#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/persistence.h"
#include "services/sandbox/dataset/dataset.h"
#include "services/sandbox/projects/projectsstore.h"

#include <algorithm>
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

namespace
{
using ScopeSets = QList<QStringList>;

/// Collects the routes; `read` and `write` run a handler under the right lock.
struct RouteList {
    std::function<Response(const Request &, crm::Handler)> read, write;
    QList<Route> routes;

    Route &add(const QByteArray &verb, const QString &path, const ScopeSets &scopes, crm::Handler handler)
    {
        const auto &run = verb == "GET" || path == u"coql" ? read : write;
        routes.append({verb, u"/crm/v8/"_s + path, scopes,
                       [run, handler](const Request &request) { return run(request, handler); }});
        return routes.last();
    }
};

// The scope of a record call depends on its module, so the handlers check it.
void addRecordRoutes(RouteList &list)
{
    list.add("GET", u"{module}"_s, {}, crm::listRecords);
    list.add("GET", u"{module}/{id}"_s, {}, crm::getRecord);
    list.add("GET", u"{module}/search"_s, {}, crm::searchRecords).heavy = true;
    list.add("GET", u"{module}/actions/count"_s, {}, crm::countRecords);
    list.add("GET", u"{module}/deleted"_s, {}, crm::listDeleted);
    list.add("GET", u"{module}/{id}/__timeline"_s, {}, crm::timeline);
    list.add("GET", u"{module}/{id}/{related_list}"_s, {}, crm::relatedRecords);
    list.add("GET", u"{module}/{id}/Notes"_s, {}, crm::relatedRecords);
    list.add("GET", u"Leads/{id}/__conversion_options"_s, {}, crm::conversionOptions);
    list.add("GET", u"Contacts/roles"_s, {}, crm::contactRoles);
    list.add("POST", u"{module}"_s, {}, crm::insertRecords);
    list.add("PUT", u"{module}"_s, {}, crm::updateRecords);
    list.add("PUT", u"{module}/{id}"_s, {}, crm::updateRecords);
    list.add("POST", u"{module}/upsert"_s, {}, crm::upsertRecords);
    list.add("DELETE", u"{module}"_s, {}, crm::deleteRecords);
    list.add("DELETE", u"{module}/{id}"_s, {}, crm::deleteRecords);
    list.add("POST", u"{module}/{id}/Notes"_s, {}, crm::insertNotes);
    list.add("PUT", u"{module}/{id}/Notes"_s, {}, crm::updateNotes);
    list.add("DELETE", u"{module}/{id}/Notes/{note}"_s, {}, crm::deleteNotes);
    Route &convert = list.add("POST", u"Leads/{id}/actions/convert"_s, {}, crm::convertLead);
    convert.heavy = true;
    convert.credits = 5;
    list.add("POST", u"coql"_s, {{u"ZohoCRM.coql.READ"_s}}, crm::runCoql).heavy = true;
}

void addSettingsRoutes(RouteList &list)
{
    const auto get = [&](const QString &path, const QString &area, crm::Handler handler) {
        list.add("GET", u"settings/"_s + path, {{u"ZohoCRM.settings.ALL"_s}, {u"ZohoCRM.settings.%1.READ"_s.arg(area)}},
                 handler);
    };
    get(u"modules"_s, u"modules"_s, crm::listModules);
    get(u"modules/{api_name}"_s, u"modules"_s, crm::listModules);
    get(u"fields"_s, u"fields"_s, crm::listFieldsMetadata);
    get(u"fields/{field}"_s, u"fields"_s, crm::listFieldsMetadata);
    get(u"fields/{field}/pick_list_values"_s, u"fields"_s, crm::pickListValues);
    get(u"layouts"_s, u"layouts"_s, crm::listLayouts);
    get(u"layouts/{layout}"_s, u"layouts"_s, crm::listLayouts);
    // Whether settings.ALL covers pipelines is UNCONFIRMED; it does for every other area.
    get(u"pipeline"_s, u"pipeline"_s, crm::listPipelines);
    get(u"pipeline/{pipeline}"_s, u"pipeline"_s, crm::listPipelines);
    get(u"custom_views"_s, u"custom_views"_s, crm::listCustomViews);
    get(u"related_lists"_s, u"related_lists"_s, crm::listRelatedLists);
    get(u"tags"_s, u"tags"_s, crm::listTags);
    get(u"recycle_bin"_s, u"recycle_bin"_s, crm::recycleBin);
    const ScopeSets users{{u"ZohoCRM.users.READ"_s}};
    list.add("GET", u"users"_s, users, crm::listUsers);
    list.add("GET", u"users/{user}"_s, users, crm::listUsers);
    list.add("GET", u"users/actions/count"_s, users, crm::countUsers);
    list.add("GET", u"org"_s, {{u"ZohoCRM.org.READ"_s}}, crm::organisation);
}

// Needs a scope of its own, which the usual consent does not have.
Response compositeRequests(crm::Call &)
{
    return crm::failure(400, u"API_NOT_SUPPORTED"_s, {}, u"API not supported"_s);
}
} // namespace

QList<Route> CrmApp::routes()
{
    RouteList list;
    list.read = [this](const Request &request, crm::Handler handler) { return d->read(request, handler); };
    list.write = [this](const Request &request, crm::Handler handler) { return d->write(request, handler); };
    addRecordRoutes(list);
    addSettingsRoutes(list);
    list.add("POST", u"__composite_requests"_s, {{u"ZohoCRM.composite_requests.CUSTOM"_s}}, compositeRequests);
    return list.routes;
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

QList<books::CrmParty> CrmApp::parties() const
{
    const QReadLocker lock(&d->store.lock);
    const crm::Store &store = d->store;
    const crm::Table &accounts = store.table(store.schema().at(u"Accounts"_s));
    const crm::Table &people = store.table(store.schema().at(u"Contacts"_s));
    const auto text = [](const crm::Table &table, const crm::Row &row, const QString &api) {
        const crm::Field *field = table.module().field(api);
        return field ? table.stored(row, field->index).text : QString();
    };
    const int accountField = people.module().field(u"Account_Name"_s)->index;
    QList<books::CrmParty> parties;
    parties.reserve(qsizetype(accounts.live().size()));
    for (const quint32 slot : accounts.live()) {
        const crm::Row &row = accounts.row(slot);
        books::CrmParty party;
        party.accountId = QString::number(row.id);
        party.name = text(accounts, row, u"Account_Name"_s);
        party.currency = text(accounts, row, u"Currency"_s);
        party.country = text(accounts, row, u"Billing_Country"_s);
        party.city = text(accounts, row, u"Billing_City"_s);
        party.street = text(accounts, row, u"Billing_Street"_s);
        party.zip = text(accounts, row, u"Billing_Code"_s);
        party.website = text(accounts, row, u"Website"_s);
        party.phone = text(accounts, row, u"Phone"_s);
        const QList<quint32> linked = people.linked(accountField, row.id);
        const auto first = std::min_element(linked.begin(), linked.end());
        if (first != linked.end()) {
            const crm::Row &person = people.row(*first);
            party.contactId = QString::number(person.id);
            party.firstName = text(people, person, u"First_Name"_s);
            party.lastName = text(people, person, u"Last_Name"_s);
            party.email = text(people, person, u"Email"_s);
        }
        parties.append(party);
    }
    return parties;
}

QList<projects::CrmAccount> CrmApp::accounts() const
{
    const QReadLocker lock(&d->store.lock);
    const crm::Table &table = d->store.table(d->store.schema().at(u"Accounts"_s));
    const crm::Field *name = table.module().field(u"Account_Name"_s);
    QList<projects::CrmAccount> accounts;
    accounts.reserve(qsizetype(table.live().size()));
    for (const quint32 slot : table.live()) {
        const crm::Row &row = table.row(slot);
        accounts.append({QString::number(row.id), table.stored(row, name->index).text});
    }
    return accounts;
}

QList<projects::CrmUser> CrmApp::users() const
{
    const QReadLocker lock(&d->store.lock);
    QList<projects::CrmUser> users;
    for (const crm::User &user : d->store.users) {
        if (user.active)
            users.append({QString::number(user.id), user.first, user.last, user.email});
    }
    return users;
}

void CrmApp::setSearchLag(std::chrono::milliseconds lag)
{
    d->lagMs = lag.count();
}
} // namespace atlas::sandbox
