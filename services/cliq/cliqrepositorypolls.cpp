// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// What is due now.
namespace atlas
{
namespace
{
constexpr CliqSchedule::Interval wholeAge = 60s;    ///< after which the last hundred are read again
constexpr CliqSchedule::Interval allChatsAge = 60s; ///< unread counts fall without a new message
constexpr CliqSchedule::Interval reactionRoundEvery = 15s, reactionAge = 60s;
constexpr CliqSchedule::Interval presenceRoundEvery = 20s, presenceStays = 60s;
constexpr qsizetype reactionsARound = 10, presencesARound = 5;

bool isOver(const std::optional<CliqSchedule::Interval> &last, CliqSchedule::Interval now, CliqSchedule::Interval age)
{
    return !last || now - *last >= age;
}
} // namespace

void CliqRepository::Private::poll()
{
    if (!loaded) {
        if (std::exchange(isLoading, true))
            return;
        QCoro::connect(q->load(), q, [this](const Result<CliqSnapshot> &) { isLoading = false; });
        return;
    }
    const Milliseconds now = clock.monotonic();
    const QDateTime utc = clock.now();
    const bool isLocked = q->lockedUntil().isValid();
    if (std::exchange(wasLocked, isLocked) && !isLocked)
        Q_EMIT q->lockedChanged(QDateTime());
    for (const Job job : CliqSchedule::kJobs) {
        const bool hasPlace = job != Job::Open || !openId.isEmpty();
        if (hasPlace && !refreshing && schedule.isDue(job, watch, now, utc))
            start(job);
    }
    sendMarks(now);
    if (watch == Watch::Hidden)
        return;
    readReactions(now);
    readPresences(now);
}

void CliqRepository::Private::start(Job job)
{
    schedule.began(job, clock.monotonic());
    QCoro::connect(run(job), q, [this, job](const Result<Done> &result) { ended(job, result); });
}

void CliqRepository::Private::ended(Job job, const Result<Done> &result)
{
    const QDateTime utc = clock.now();
    const ApiError *error = result ? nullptr : &result.error();
    const bool isNews = schedule.ended(job, error, clock.monotonic(), utc);
    if (!error)
        return;
    if (CliqSchedule::isLock(*error)) {
        keepLocks();
        if (job == Job::Open) {
            wasLocked = true;
            Q_EMIT q->lockedChanged(q->lockedUntil());
        }
    }
    if (isNews)
        Q_EMIT q->pollFailed(*error);
}

Task<Result<Done>> CliqRepository::Private::run(Job job)
{
    const Busy busyNow(*this);
    const CancelToken cancel = closing.token();
    const Milliseconds now = clock.monotonic();
    switch (job) {
    case Job::Channels:
        co_return co_await readChannels(Priority::Background, cancel);
    case Job::Mentions:
        co_return co_await readMentions(Priority::Background, cancel);
    case Job::Chats: {
        const bool all = isOver(allChatsAt, now, allChatsAge);
        const Result<Done> read = co_await readChats(all, Priority::Background, cancel);
        if (read && all)
            allChatsAt = now;
        co_return read;
    }
    case Job::Open:
        break;
    }
    const QString chatId = openId;
    const Result<Done> here = co_await loadHistory(chatId);
    if (!here)
        co_return here;
    const Book book = books.value(chatId);
    QDateTime from;
    const QDateTime open;
    if (!isOver(book.whole, now, wholeAge) && !book.history.messages.isEmpty())
        from = book.history.messages.last().at.addMSecs(-1);
    co_return co_await readMessages(chatId, from, open, Priority::Background, cancel);
}

void CliqRepository::Private::sendMarks(Milliseconds now)
{
    const QStringList chats = marks.keys();
    for (const QString &chatId : chats) {
        const Mark mark = marks.value(chatId);
        if (mark.due > now)
            continue;
        marks.remove(chatId);
        QCoro::connect(sendMark(chatId, mark.messageId), q, [](Done) {});
    }
}

Task<Done> CliqRepository::Private::sendMark(QString chatId, QString messageId)
{
    const Busy busyNow(*this);
    const CancelToken cancel = closing.token();
    const Result<Done> done = co_await service.markRead(chatId, messageId, cancel);
    if (done || marks.contains(chatId))
        co_return Done{};
    switch (done.error().kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited: {
        constexpr Milliseconds later = 60s;
        marks.insert(chatId, {messageId, clock.monotonic() + done.error().retryAfter.value_or(later)});
        break;
    }
    default:
        break; // a chat that is gone needs no mark
    }
    co_return Done{};
}

void CliqRepository::wantReactions(const QString &chatId, const QStringList &messageIds)
{
    for (const QString &id : messageIds) {
        const QPair<QString, QString> wanted(chatId, id);
        if (!d->wantedReactions.contains(wanted))
            d->wantedReactions.append(wanted);
    }
}

void CliqRepository::Private::readReactions(Milliseconds now)
{
    if (readsReactions || wantedReactions.isEmpty() || !isOver(reactionRound, now, reactionRoundEvery))
        return;
    QList<QPair<QString, QString>> round;
    while (!wantedReactions.isEmpty() && round.size() < reactionsARound) {
        const QPair<QString, QString> next = wantedReactions.takeFirst();
        const auto asked = reactionsAt.constFind(next.second);
        if (next.first == openId && (asked == reactionsAt.constEnd() || now - *asked >= reactionAge))
            round.append(next); // what is not on screen any more is not asked for
    }
    if (round.isEmpty())
        return;
    reactionRound = now;
    readsReactions = true;
    QCoro::connect(readReactionsOf(round), q, [this](Done) { readsReactions = false; });
}

Task<Done> CliqRepository::Private::readReactionsOf(QList<QPair<QString, QString>> messages)
{
    const Busy busyNow(*this);
    const CancelToken cancel = closing.token();
    for (const auto &message : std::as_const(messages)) {
        const QString chatId = message.first, id = message.second;
        const Result<QList<CliqReaction>> read = co_await service.reactions(chatId, id, Priority::Background, cancel);
        if (!read && read.error().kind != ErrorKind::NotFound) {
            reactionRound = clock.monotonic() + read.error().retryAfter.value_or(Milliseconds(60s));
            co_return Done{};
        }
        reactionsAt.insert(id, clock.monotonic());
        const CliqMessage *here = read ? cliqhistory::find(books[chatId].history, id) : nullptr;
        if (!here || here->reactions == *read)
            continue;
        CliqMessage shown = *here;
        shown.reactions = *read;
        putMessage(shown);
    }
    co_return Done{};
}

void CliqRepository::wantPresence(const QStringList &userIds)
{
    for (const QString &id : userIds) {
        if (!id.isEmpty() && !d->wantedPresences.contains(id))
            d->wantedPresences.append(id);
    }
}

void CliqRepository::Private::readPresences(Milliseconds now)
{
    if (readsPresences || wantedPresences.isEmpty() || !isOver(presenceRound, now, presenceRoundEvery))
        return;
    QStringList round;
    while (!wantedPresences.isEmpty() && round.size() < presencesARound) {
        const QString next = wantedPresences.takeFirst();
        const auto seen = presences.constFind(next);
        if (seen == presences.constEnd() || now - seen->at >= presenceStays)
            round.append(next);
    }
    if (round.isEmpty())
        return;
    presenceRound = now;
    readsPresences = true;
    QCoro::connect(readPresencesOf(round), q, [this](Done) { readsPresences = false; });
}

Task<Done> CliqRepository::Private::readPresencesOf(QStringList userIds)
{
    const Busy busyNow(*this);
    const CancelToken cancel = closing.token();
    QStringList read;
    for (const QString &id : std::as_const(userIds)) {
        const QString userId = id;
        const Result<CliqPresence> presence = co_await service.presence(userId, cancel);
        if (!presence && presence.error().kind != ErrorKind::NotFound) {
            presenceRound = clock.monotonic() + presence.error().retryAfter.value_or(Milliseconds(60s));
            break;
        }
        presences.insert(userId, {presence.value_or(CliqPresence::Unknown), clock.monotonic()});
        read.append(userId);
    }
    if (!read.isEmpty())
        Q_EMIT q->presenceChanged(read);
    co_return Done{};
}
} // namespace atlas
