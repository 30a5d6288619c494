// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrepository.h"

#include "services/books/booksrepositoryprivate.h"
#include "services/books/bookssettingsreader.h"

#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 booksSettingsSeconds = 24 * 60 * 60;

/// The small value that holds the organisation the person chose.
QString chosenOrganisation()
{
    return u"organisation"_s;
}

QString valueName(const QString &name)
{
    return u"books/value/"_s + name;
}

/// The organisation's edition or plan has no such list (code 5: no such address): nothing to report.
bool isNoList(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || (error.kind == ErrorKind::Usage && error.code == "5"_L1);
}

/// Whether the other kinds can still be read: this one is not for this user, or Books stumbles over it.
bool othersMayGoOn(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::MissingScope:
    case ErrorKind::Forbidden:
    case ErrorKind::Validation:
    case ErrorKind::Server:
    case ErrorKind::Decode:
        return true;
    default:
        return isNoList(error);
    }
}

bool isNotForThisUser(const ApiError &error)
{
    return error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Forbidden || isNoList(error);
}
} // namespace

BooksRepository::Private::Private(BooksRepository *owner, BooksService &books, Store &cache, const Clock &time,
                                  QString account)
    : q(owner)
    , service(books)
    , store(cache)
    , clock(time)
    , accountId(account)
    , mirror(cache, account)
    , sync(books, mirror, time)
{
    QObject::connect(&store, &Store::movedAside, q, [this] { mirror.forget(); });
}

BooksRepository::BooksRepository(BooksService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

BooksRepository::~BooksRepository() = default;

BooksService &BooksRepository::service() const
{
    return d->service;
}

bool BooksRepository::isRefreshing() const
{
    return d->refreshing;
}

QString BooksRepository::accountId() const
{
    return d->accountId;
}

void BooksRepository::Private::announce()
{
    announced = mirror.revision();
    Q_EMIT q->changed(mirror.snapshot());
}

void BooksRepository::Private::announceIfMoved()
{
    if (announced != mirror.revision())
        announce();
}

Task<bool> BooksRepository::Private::mirrorsThisOrganisation()
{
    const Result<Done> loaded = co_await load();
    const Result<BooksOrg> org = co_await service.organisation();
    co_return loaded &&org && org->id == mirror.snapshot().settings.org.id;
}

Task<Result<Done>> BooksRepository::Private::load()
{
    if (!choiceRead) {
        const Result<QByteArray> chosen = co_await store.value(accountId, valueName(chosenOrganisation()));
        if (!chosen)
            co_return fail(chosen.error());
        if (!choiceRead && !chosen->isEmpty())
            service.useOrganisation(QString::fromUtf8(*chosen));
        choiceRead = true;
    }
    co_return co_await mirror.load();
}

Task<Result<BooksSnapshot>> BooksRepository::load()
{
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return BooksSnapshot(d->mirror.snapshot());
}

Task<Result<QByteArray>> BooksRepository::value(QString name)
{
    co_return co_await d->store.value(d->accountId, valueName(name));
}

Task<Result<Done>> BooksRepository::setValue(QString name, QByteArray value)
{
    const Result<Done> kept = co_await d->store.setValue(d->accountId, valueName(name), value);
    if (kept && name == chosenOrganisation()) {
        d->choiceRead = true;
        d->service.useOrganisation(QString::fromUtf8(value));
    }
    co_return kept;
}

Task<Result<Done>> BooksRepository::refresh(Priority priority, CancelToken cancel)
{
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &BooksRepository::refreshingChanged);
        const bool abandoned = !d->lastRefresh && d->lastRefresh.error().kind == ErrorKind::Cancelled;
        if (!d->refreshing && !(abandoned && !cancel.isCancelled()))
            co_return Result<Done>(d->lastRefresh); // a copy: QCoro 0.8 moves out of what is named here
    }
    d->refreshing = true;
    Q_EMIT refreshingChanged(true);
    d->lastRefresh = co_await d->refreshOnce(priority, cancel);
    d->refreshing = false;
    const Result<Done> outcome = d->lastRefresh;
    Q_EMIT refreshingChanged(false);
    co_return outcome;
}

/// Sales and purchases side by side, what is looked at first leading each.
Task<Result<Done>> BooksRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    const Result<BooksOrg> org = co_await service.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QString before = mirror.snapshot().settings.org.id;
    const Result<Done> opened = co_await mirror.open(*org);
    if (!opened)
        co_return fail(opened.error());
    if (!before.isEmpty() && before != org->id)
        announce(); // what the store has of the other organisation
    using enum BooksKind;
    const QList<BooksKind> sales{Invoice, CustomerPayment, Contact, CreditNote, Estimate, RecurringInvoice};
    const QList<BooksKind> purchases{BankAccount,   Bill,          Expense,         VendorPayment,
                                     PurchaseOrder, RecurringBill, RecurringExpense};
    auto salesTask = refreshKinds(sales, priority, cancel);
    auto purchasesTask = refreshKinds(purchases, priority, cancel);
    const Result<Done> sold = co_await salesTask;
    const Result<Done> bought = co_await purchasesTask;
    Result<Done> settings = Done{};
    if ((sold || othersMayGoOn(sold.error())) && (bought || othersMayGoOn(bought.error())))
        settings = co_await refreshSettings(*org, priority, cancel);
    announce();
    if (!sold)
        co_return sold;
    co_return bought ? settings : bought;
}

Task<Result<Done>> BooksRepository::Private::refreshKinds(QList<BooksKind> kinds, Priority priority, CancelToken cancel)
{
    Result<Done> outcome = Done{};
    for (const BooksKind kind : kinds) {
        const bool firstRead = !mirror.cursor(kind).readAt.isValid();
        const Result<Done> read = co_await refreshKind(kind, priority, cancel);
        if (read && firstRead)
            announce();
        if (!read && !othersMayGoOn(read.error()))
            co_return fail(read.error());
        if (!read && outcome && !isNoList(read.error()))
            outcome = read;
    }
    co_return outcome;
}

Task<Result<Done>> BooksRepository::Private::refreshKind(BooksKind kind, Priority priority, CancelToken cancel)
{
    const Result<Done> read = co_await sync.run(kind, priority, cancel);
    if (read || !isNotForThisUser(read.error()))
        co_return read;
    // Not for this user or plan: known to be empty as far as Atlas can see, and asked for again next time.
    BooksCursor refused = mirror.cursor(kind);
    refused.fullAt = {};
    refused.readAt = clock.now();
    const Result<Done> noted = co_await mirror.finish(kind, refused, QStringList());
    co_return noted ? read : noted;
}

Task<Result<Done>> BooksRepository::Private::refreshSettings(BooksOrg org, Priority priority, CancelToken cancel)
{
    const QDateTime readAt = mirror.settingsReadAt();
    const qint64 age = readAt.isValid() ? readAt.secsTo(clock.now()) : booksSettingsSeconds;
    if (!settingsStale && age >= 0 && age < booksSettingsSeconds)
        co_return Done{};
    const QDateTime begun = clock.now();
    settingsStale = false;
    const Result<QJsonObject> read = co_await readBooksSettings(&service, org, priority, cancel);
    if (!read) {
        settingsStale = true;
        co_return fail(read.error());
    }
    co_return co_await mirror.putSettings(*read, begun);
}
} // namespace atlas
