// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/booksapp.h"

#include "services/sandbox/books/booksanswers.h"
#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/booksstate.h"
#include "services/sandbox/books/organisations.h"
#include "services/sandbox/kernel/routetable.h"

namespace atlas::sandbox
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int dailyCalls = 5000; ///< of the Professional plan; what Zoho One has is UNCONFIRMED

QString mountedPattern(const books::BooksRoute &route)
{
    return u"/books/v3"_s + route.pattern;
}

QList<books::BooksRoute> allBooksRoutes()
{
    return books::organisationRoutes() + books::contactRoutes() + books::invoiceRoutes() + books::receiptRoutes() +
           books::orderRoutes() + books::purchaseRoutes() + books::expenseRoutes() + books::bankingRoutes() +
           books::reportRoutes();
}

/// "GET, POST" by pattern.
QMap<QString, QByteArray> allowedVerbs(const QList<books::BooksRoute> &routes)
{
    QMap<QString, QByteArray> verbs;
    for (const books::BooksRoute &route : routes) {
        QByteArray &list = verbs[route.pattern];
        list += (list.isEmpty() ? "" : ", ") + route.method;
    }
    return verbs;
}
} // namespace

struct BooksApp::Private {
    Private(const Options &given, const WorldClock &worldClock, BooksSource from, std::function<void()> onChange)
        : options(given)
        , clock(worldClock)
        , source(std::move(from))
        , changed(std::move(onChange))
    {
    }

    Options options;
    WorldClock clock;
    BooksSource source;
    std::function<void()> changed;
    std::unique_ptr<books::Store> store;
    books::Baseline baseline;
    QDate generatedOn;
    std::atomic<qint64> agedTo = 0; ///< Julian day the statuses are right for
    books::DailyQuota quota{dailyCalls};
    RouteTable table; ///< of this app alone: tells which verbs a path has

    [[nodiscard]] qint64 nowMs() const { return clock.now().toMSecsSinceEpoch(); }
    [[nodiscard]] Response dressed(const Response &response, const QByteArray &allowed = {}) const
    {
        return books::dressed(response, quota, nowMs(), allowed);
    }
    [[nodiscard]] QList<books::CrmParty> parties() const
    {
        return source.parties ? source.parties() : QList<books::CrmParty>();
    }
    void generate(const QDate &today);
    void ageTo(const QDate &today);
    [[nodiscard]] std::optional<Response> refusal(const Request &request, const books::BooksRoute &route);
    [[nodiscard]] Response serve(const Request &request, const books::BooksRoute &route);
    [[nodiscard]] Response run(const Request &request, const books::BooksRoute &route, bool *wrote);
    [[nodiscard]] Response write(const Request &request, const books::BooksRoute &route);
};

void BooksApp::Private::generate(const QDate &today)
{
    store = std::make_unique<books::Store>();
    store->parties = parties();
    if (source.fill)
        source.fill(*store, options.seed, options.scale, today);
    store->franceEdition = options.booksFrance;
    store->lockedUntil = options.booksLockedUntil;
    baseline = books::StateCodec::baseline(*store);
    generatedOn = today;
    agedTo = today.toJulianDay();
}

void BooksApp::Private::ageTo(const QDate &today)
{
    if (agedTo == today.toJulianDay())
        return;
    const QWriteLocker lock(&store->lock);
    books::ageDocuments(*store, today);
    agedTo = today.toJulianDay();
}

std::optional<Response> BooksApp::Private::refusal(const Request &request, const books::BooksRoute &route)
{
    if (!quota.take(clock.today()) && options.limits)
        return books::dayAnswer(quota.limit());
    if (route.organisationFree)
        return std::nullopt;
    const QString id = request.query.value(u"organization_id"_s);
    if (id == books::organisationId)
        return std::nullopt;
    if (!id.isEmpty())
        return books::foreignAnswer(id);
    const QReadLocker lock(&store->lock);
    return books::organisationMissing(*store);
}

Response BooksApp::Private::run(const Request &request, const books::BooksRoute &route, bool *wrote)
{
    books::Call call{request, *store, clock.today(), nowMs(), wrote};
    return route.handle(call);
}

Response BooksApp::Private::write(const Request &request, const books::BooksRoute &route)
{
    // Asked before the lock is taken: the CRM has one of its own.
    const bool fromCrm = route.pattern.startsWith(u"/crm/"_s);
    const QList<books::CrmParty> known = fromCrm ? parties() : QList<books::CrmParty>();
    bool wrote = false;
    Response response;
    {
        const QWriteLocker lock(&store->lock);
        if (fromCrm)
            store->parties = known;
        response = run(request, route, &wrote);
    }
    if (wrote && changed)
        changed();
    return response;
}

Response BooksApp::Private::serve(const Request &request, const books::BooksRoute &route)
{
    if (auto refused = refusal(request, route))
        return *refused;
    ageTo(clock.today());
    if (route.method != "GET")
        return write(request, route);
    const QReadLocker lock(&store->lock);
    return run(request, route, nullptr);
}

BooksApp::BooksApp(const Options &options, const WorldClock &clock, BooksSource source, std::function<void()> changed)
    : d(std::make_unique<Private>(options, clock, std::move(source), std::move(changed)))
{
    d->generate(clock.today());
    d->table.mount(this);
}

BooksApp::~BooksApp() = default;

QString BooksApp::name() const
{
    return u"books"_s;
}

QString BooksApp::prefix() const
{
    return u"/books"_s;
}

QList<Route> BooksApp::routes()
{
    const QList<books::BooksRoute> all = allBooksRoutes();
    const QMap<QString, QByteArray> verbs = allowedVerbs(all);
    QList<Route> mounted;
    for (const books::BooksRoute &route : all) {
        Route entry;
        entry.method = route.method;
        entry.pattern = mountedPattern(route);
        if (!route.scope.isEmpty())
            entry.anyOf = {{u"ZohoBooks."_s + route.scope}};
        entry.handle = [this, route, allowed = verbs.value(route.pattern)](const Request &request) {
            return d->dressed(d->serve(request, route), allowed);
        };
        mounted.append(entry);
    }
    return mounted;
}

AuthErrors BooksApp::authErrors() const
{
    return {.noToken = [this] { return d->dressed(books::noTokenAnswer()); },
            .badToken = [this] { return d->dressed(books::deniedAnswer()); },
            .missingScope = [this] { return d->dressed(books::deniedAnswer()); },
            .throttled = [this](int seconds) { // no Retry-After: Books never sends one
                return d->dressed(seconds > 0 ? books::minuteAnswer() : books::parallelAnswer());
            }};
}

Response BooksApp::unknownPath(const Request &) const
{
    return d->dressed(books::refuse(404, 5, u"Invalid URL Passed"_s)); // the code is UNCONFIRMED
}

Response BooksApp::wrongMethod(const Request &request) const
{
    const QStringList segments = request.path.split(u'/', Qt::SkipEmptyParts);
    QByteArray allowed;
    for (const char *verb : {"GET", "POST", "PUT", "DELETE"}) {
        if (d->table.match(verb, segments).route)
            allowed += (allowed.isEmpty() ? "" : ", ") + QByteArray(verb);
    }
    // The code is UNCONFIRMED.
    return d->dressed(books::refuse(405, 37, u"The HTTP method is not allowed for the requested resource"_s), allowed);
}

Persistent BooksApp::persistent()
{
    const auto save = [this] {
        const QReadLocker lock(&d->store->lock);
        QJsonObject state = books::StateCodec::changes(*d->store, d->baseline);
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
        books::StateCodec::apply(*d->store, state);
    };
    return {u"books"_s, save, load};
}

books::Store &BooksApp::store()
{
    return *d->store;
}

void BooksApp::setDailyQuota(int calls)
{
    d->quota.setLimit(calls);
}
} // namespace atlas::sandbox
