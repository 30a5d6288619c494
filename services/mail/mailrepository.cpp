// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailrepository.h"

#include "services/mail/mailrepositoryprivate.h"

#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString mailValueName(const QString &name)
{
    return u"mail/value/"_s + name;
}

/// The small value that holds the changes of an account that wait.
QString waitingChangesName(const QString &mailAccountId)
{
    return u"mail/changes/"_s + mailAccountId;
}
} // namespace

MailRepository::Private::Private(MailRepository *owner, MailService &mail, Store &cache, const Clock &time,
                                 QString account)
    : q(owner)
    , service(mail)
    , store(cache)
    , clock(time)
    , accountId(account)
    , mirror(cache, account)
    , budget(cache, time, account)
{
    QObject::connect(&store, &Store::movedAside, q, [this] { mirror.forget(); });
}

MailRepository::MailRepository(MailService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

MailRepository::~MailRepository() = default;

MailService &MailRepository::service() const
{
    return d->service;
}

QString MailRepository::accountId() const
{
    return d->accountId;
}

bool MailRepository::isRefreshing() const
{
    return d->refreshing || d->busy > 0;
}

int MailRepository::waitingChanges() const
{
    return d->batches.count();
}

void MailRepository::Private::announce()
{
    announced = mirror.revision();
    Q_EMIT q->changed(mirror.snapshot());
}

void MailRepository::Private::announceIfMoved()
{
    if (announced != mirror.revision())
        announce();
}

Task<Result<Done>> MailRepository::Private::load()
{
    const MailTurns::Turn turn = co_await turns.enter(u"load"_s);
    const Result<Done> loaded = co_await mirror.load();
    if (!loaded)
        co_return loaded;
    const Result<Done> counted = co_await budget.load();
    if (!counted)
        co_return counted;
    const MailAccount account = mirror.account();
    if (!changesLoaded && !account.id.isEmpty()) {
        service.useAccount(account);
        co_return co_await loadChanges();
    }
    co_return Done{};
}

Task<Result<Done>> MailRepository::Private::loadChanges()
{
    const QString account = mirror.snapshot().accountId;
    const Result<QByteArray> waiting = co_await store.value(accountId, waitingChangesName(account));
    if (!waiting)
        co_return fail(waiting.error());
    changesLoaded = true;
    batchesOf = account;
    batches = MailBatches::fromBytes(*waiting);
    if (!batches.hasWaiting())
        co_return Done{};
    const QSet<QString> touched = batches.placedSince(batches.sequence());
    QList<MailMessage> rows;
    for (const MailMessage &row : mirror.snapshot().messages) {
        if (touched.contains(row.id))
            rows.append(batches.shown(row, mirror.snapshot().folders));
    }
    sendWhenQuiet();
    co_return co_await mirror.putRows(rows);
}

void MailRepository::Private::saveChanges()
{
    // Without a store that takes it, it still is in memory.
    static_cast<void>(store.setValue(accountId, waitingChangesName(batchesOf), batches.toBytes()));
}

Task<Result<MailSnapshot>> MailRepository::load()
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return MailSnapshot(d->mirror.snapshot());
}

void MailRepository::useAccount(const QString &mailAccountId)
{
    QCoro::connect(d->switchTo(mailAccountId), this, [](const Result<Done> &) {}); // changed() tells of it
}

Task<Result<Done>> MailRepository::Private::switchTo(QString mailAccountId)
{
    const Busy busyNow(*this);
    const Result<Done> loaded = co_await load();
    if (!loaded || mirror.snapshot().accountId == mailAccountId)
        co_return loaded;
    const QList<MailAccount> accounts = mirror.snapshot().accounts;
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [&](const MailAccount &each) { return each.id == mailAccountId; });
    if (found == accounts.cend())
        co_return fail(ErrorKind::NotFound, u"no_mailbox"_s);
    const MailAccount account = *found;
    quiet.cancel();
    const CancelToken never;
    co_await flushOnce(never); // what cannot be sent now stays in the store for that account
    ++epoch;
    service.useAccount(account);
    const Result<Done> opened = co_await mirror.open(mailAccountId);
    ++epoch;
    if (!opened) {
        service.useAccount(mirror.account());
        co_return opened;
    }
    const Result<Done> changes = co_await loadChanges();
    announce();
    co_return changes;
}

Task<MailBudget> MailRepository::budget()
{
    const Private::Busy busyNow(*d);
    co_await d->budget.load(); // without it: what this run knows
    const RequestGate::State state = co_await d->service.client().gate().state(d->accountId, App::Mail);
    co_return d->budget.budget(state);
}

Task<Result<QByteArray>> MailRepository::value(QString name)
{
    co_return co_await d->store.value(d->accountId, mailValueName(name));
}

Task<Result<Done>> MailRepository::setValue(QString name, QByteArray value)
{
    co_return co_await d->store.setValue(d->accountId, mailValueName(name), value);
}

Task<Result<Done>> MailRepository::refresh(Priority priority, CancelToken cancel)
{
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &MailRepository::refreshingChanged);
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
} // namespace atlas
