// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Everything but messages.
namespace atlas
{
namespace
{
constexpr qint64 peopleStayFor = 24 * 3600; ///< seconds

QString lockValue()
{
    return u"cliq/locks"_s;
}

void keepFirst(Result<Done> &outcome, const Result<Done> &part)
{
    if (outcome && !part)
        outcome = part;
}
} // namespace

Task<Result<Done>> CliqRepository::Private::load()
{
    if (loaded)
        co_return Done{};
    const Result<Done> mirrored = co_await mirror.load();
    if (!mirrored)
        co_return mirrored;
    const Result<QByteArray> locks = co_await store.value(accountId, lockValue());
    if (!locks)
        co_return fail(locks.error());
    const Result<Done> waiting = co_await loadOutgoing();
    if (!waiting)
        co_return waiting;
    if (loaded)
        co_return Done{};
    loaded = true;
    service.usePerson(mirror.snapshot().me);
    schedule.setLocks(*locks, clock.now());
    if (q->lockedUntil().isValid())
        Q_EMIT q->lockedChanged(q->lockedUntil());
    co_return Done{};
}

void CliqRepository::Private::keepLocks()
{
    static_cast<void>(store.setValue(accountId, lockValue(), schedule.locks()));
}

void CliqRepository::Private::announce(bool differs)
{
    if (differs)
        Q_EMIT q->changed();
}

Task<Result<Done>> CliqRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<Done> here = co_await load();
    if (!here)
        co_return here;
    const QDateTime utc = clock.now();
    Result<Done> outcome = co_await readMe(priority, cancel);
    const QDateTime peopleAt = mirror.peopleReadAt();
    if (!cancel.isCancelled() && (!peopleAt.isValid() || peopleAt.secsTo(utc) >= peopleStayFor)) {
        const Result<Done> people = co_await readPeople(priority, cancel);
        keepFirst(outcome, people);
    }
    for (const Job job : {Job::Channels, Job::Chats, Job::Mentions}) {
        // One refused part leaves the others their turn; what is locked is not asked for.
        if (cancel.isCancelled() || schedule.lockedUntil(job, utc).isValid())
            continue;
        schedule.began(job, clock.monotonic());
        Result<Done> part = Done{};
        if (job == Job::Channels)
            part = co_await readChannels(priority, cancel);
        else if (job == Job::Chats)
            part = co_await readChats(true, priority, cancel);
        else
            part = co_await readMentions(priority, cancel);
        ended(job, part);
        keepFirst(outcome, part);
    }
    const Result<Done> result = outcome;
    co_return result;
}

Task<Result<Done>> CliqRepository::Private::readMe(Priority priority, CancelToken cancel)
{
    if (!mirror.snapshot().me.id.isEmpty())
        co_return Done{};
    const Result<CliqPerson> person = co_await service.me(priority, cancel);
    if (!person)
        co_return fail(person.error());
    announce(mirror.putMe(*person));
    co_return Done{};
}

Task<Result<Done>> CliqRepository::Private::readPeople(Priority priority, CancelToken cancel)
{
    const Result<QList<CliqPerson>> people = co_await service.users(priority, cancel);
    if (!people)
        co_return fail(people.error());
    announce(mirror.putPeople(*people, clock.now()));
    co_return Done{};
}

Task<Result<Done>> CliqRepository::Private::readChannels(Priority priority, CancelToken cancel)
{
    const Result<QList<CliqChat>> channels = co_await service.channels(true, priority, cancel);
    if (!channels)
        co_return fail(channels.error());
    announce(mirror.putChannels(*channels));
    co_return Done{};
}

Task<Result<Done>> CliqRepository::Private::readChats(bool all, Priority priority, CancelToken cancel)
{
    const QDateTime before = mirror.snapshot().readAt;
    QDateTime since;
    if (!all) {
        for (const CliqChat &chat : mirror.snapshot().chats) {
            if (chat.kind != CliqChat::Kind::Channel && (!since.isValid() || since < chat.lastAt))
                since = chat.lastAt;
        }
        if (since.isValid())
            since = since.addMSecs(-1);
    }
    const Result<QList<CliqChat>> chats = co_await service.chats(since, priority, cancel);
    if (!chats)
        co_return fail(chats.error());
    tellDirect(*chats, before);
    bool differs = mirror.putChats(*chats, !since.isValid(), clock.now());
    if (mirror.lacksOthers() && !since.isValid()) {
        const Result<QHash<QString, QString>> others = co_await service.directPeople(priority, cancel);
        if (others) // without it they only have names
            differs = mirror.putOthers(*others) || differs;
    }
    announce(differs || !before.isValid());
    co_return Done{};
}

Task<Result<Done>> CliqRepository::Private::readMentions(Priority priority, CancelToken cancel)
{
    const QDateTime before = mirror.mentionsReadAt();
    const QList<CliqMention> known = mirror.snapshot().mentions;
    QDateTime since = before.isValid() && !known.isEmpty() ? known.first().message.at : QDateTime();
    if (since.isValid())
        since = since.addMSecs(-1);
    const Result<QList<CliqMention>> mentions = co_await service.mentions(since, priority, cancel);
    if (!mentions)
        co_return fail(mentions.error());
    const QList<CliqMention> fresh = mirror.putMentions(*mentions, clock.now());
    announce(!fresh.isEmpty());
    if (!before.isValid())
        co_return Done{};
    for (auto mention = fresh.crbegin(); mention != fresh.crend(); ++mention) {
        if (mention->isUnread)
            tell(*mention);
    }
    co_return Done{};
}

void CliqRepository::Private::tell(const CliqMention &mention)
{
    // A direct message that names the person is told once, by whichever list it is seen in first.
    const QString key = mention.chatId + u'\n' + QString::number(mention.message.at.toMSecsSinceEpoch());
    if (told.contains(key))
        return;
    told.insert(key);
    Q_EMIT q->mentioned(mention);
}

void CliqRepository::Private::tellDirect(const QList<CliqChat> &chats, const QDateTime &before)
{
    if (!before.isValid()) // the first read: all of it is old
        return;
    const CliqPerson &me = mirror.snapshot().me;
    for (const CliqChat &chat : chats) {
        const CliqChat *old = mirror.chat(chat.id);
        const bool isNew = chat.unread > 0 && (old ? old->lastAt < chat.lastAt : before < chat.lastAt);
        if (chat.kind != CliqChat::Kind::Direct || !isNew || chat.lastSender == me.id)
            continue;
        CliqMention direct;
        direct.chatId = chat.id;
        direct.chatName = chat.name;
        direct.isUnread = true;
        direct.message.chatId = chat.id;
        direct.message.at = chat.lastAt;
        direct.message.text = chat.lastText;
        direct.message.sender.id = chat.lastSender;
        direct.message.sender.name = chat.name; // of two people it is the other one
        tell(direct);
    }
}
} // namespace atlas
