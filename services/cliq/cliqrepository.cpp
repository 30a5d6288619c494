// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepository.h"

#include "services/cliq/cliqrepositoryprivate.h"

#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::milliseconds presenceAge{60'000};

QString cliqValueName(const QString &name)
{
    return u"cliq/value/"_s + name;
}
} // namespace

CliqRepository::Private::Private(CliqRepository *owner, CliqService &cliq, Store &cache, const Clock &time,
                                 QString account)
    : q(owner)
    , service(cliq)
    , store(cache)
    , clock(time)
    , accountId(account)
    , mirror(cache, account)
{
    QObject::connect(&store, &Store::movedAside, q, [this] { mirror.forget(); });
}

CliqRepository::CliqRepository(CliqService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

CliqRepository::~CliqRepository()
{
    d->closing.cancel();
}

CliqService &CliqRepository::service() const
{
    return d->service;
}

bool CliqRepository::isRefreshing() const
{
    return d->refreshing || d->busy > 0;
}

const CliqSnapshot &CliqRepository::snapshot() const
{
    return d->mirror.snapshot();
}

CliqHistory CliqRepository::history(const QString &chatId) const
{
    CliqHistory history = d->books.value(chatId).history;
    history.chatId = chatId;
    return history;
}

QDateTime CliqRepository::lockedUntil() const
{
    return d->schedule.lockedUntil(Private::Job::Open, d->clock.now());
}

CliqPresence CliqRepository::presence(const QString &userId) const
{
    const auto seen = d->presences.constFind(userId);
    const bool isFresh = seen != d->presences.constEnd() && d->clock.monotonic() - seen->at <= presenceAge;
    return isFresh ? seen->presence : CliqPresence::Unknown;
}

void CliqRepository::setWatch(Watch watch)
{
    d->watch = watch;
}

void CliqRepository::setOpenChat(const QString &given)
{
    const QString chatId = cliq::personOf(given).isEmpty() ? given : QString(); // nobody can be looked at there yet
    if (d->openId == chatId)
        return;
    d->openId = chatId;
    // What openChat() has just read needs no second read, and what it has not is read by the next poll.
    const auto book = d->books.constFind(chatId);
    if (book != d->books.constEnd() && book->whole)
        d->schedule.postpone(Private::Job::Open, *book->whole);
    else
        d->schedule.hurry(Private::Job::Open);
}

void CliqRepository::poll()
{
    d->poll();
}

Task<Result<CliqSnapshot>> CliqRepository::load()
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return CliqSnapshot(d->mirror.snapshot());
}

Task<Result<Done>> CliqRepository::refresh(Priority priority, CancelToken cancel)
{
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &CliqRepository::refreshingChanged);
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

Task<Result<QList<CliqPerson>>> CliqRepository::members(QString chatId, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    if (!cliq::personOf(chatId).isEmpty())
        co_return QList<CliqPerson>{};
    const CliqChat *known = d->mirror.chat(chatId);
    CliqChat chat = known ? *known : CliqChat();
    if (!known) {
        chat.kind = CliqChat::Kind::Group;
        chat.id = chatId;
    }
    co_return co_await d->service.members(chat, cancel);
}

Task<Result<QByteArray>> CliqRepository::value(QString name)
{
    const Private::Busy busyNow(*d);
    co_return co_await d->store.value(d->accountId, cliqValueName(name));
}

Task<Result<Done>> CliqRepository::setValue(QString name, QByteArray value)
{
    const Private::Busy busyNow(*d);
    co_return co_await d->store.setValue(d->accountId, cliqValueName(name), value);
}
} // namespace atlas
