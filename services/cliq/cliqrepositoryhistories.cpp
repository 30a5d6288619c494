// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepositoryprivate.h"
#include "services/cliq/cliqrequests.h"
#include "services/cliq/cliqstored.h"
#include "services/core/offthread.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The messages of each chat.
namespace atlas
{
namespace
{
RecordSet messageSet(const QString &account, const QString &chatId)
{
    return {account, App::Cliq, u"Messages/"_s + chatId};
}

/// What is kept beside the messages: how far back they reach, and what was seen.
QString cursorOf(const CliqHistory &history, bool isWhole)
{
    return QString::fromUtf8(
        cliqstored::bytes({{"complete"_L1, history.isComplete && isWhole}, {"seen"_L1, history.seenId}}));
}

CliqHistory decodedHistory(const RecordSnapshot &records)
{
    CliqHistory history;
    for (const StoredRecord &record : records.records)
        history.messages.append(cliqstored::toMessage(cliqstored::object(record.body)));
    cliqhistory::sort(history);
    const QJsonObject cursor = cliqstored::object(records.state.cursor.toUtf8());
    history.isComplete = cursor.value("complete"_L1).toBool();
    history.seenId = cursor.value("seen"_L1).toString();
    history.readAt = records.state.readAt;
    return history;
}
} // namespace

Task<Result<Done>> CliqRepository::Private::loadHistory(QString chatId)
{
    if (books.value(chatId).isLoaded)
        co_return Done{};
    const RecordSet set = messageSet(accountId, chatId);
    const Result<RecordSnapshot> records = co_await store.read(set);
    if (!records)
        co_return fail(records.error());
    const auto decode = [snapshot = *records] { return decodedHistory(snapshot); };
    CliqHistory history = co_await offThread(decode);
    Book &book = books[chatId];
    if (book.isLoaded)
        co_return Done{};
    for (const CliqMessage &message : std::as_const(book.history.messages)) // came meanwhile
        cliqhistory::put(history, message);
    if (history.seenId.isEmpty())
        history.seenId = book.history.seenId;
    history.chatId = chatId;
    book.history = history;
    book.isLoaded = true;
    co_return Done{};
}

void CliqRepository::Private::keep(const QString &chatId, const cliqhistory::Change &change)
{
    const CliqHistory &history = books[chatId].history;
    RecordBatch batch;
    batch.readAt = history.readAt;
    batch.removedIds = change.removed;
    const qsizetype surplus = std::max<qsizetype>(0, history.messages.size() - cliqhistory::kKept);
    for (qsizetype i = 0; i < surplus; ++i)
        batch.removedIds.append(history.messages.at(i).id);
    for (const CliqMessage &message : change.upserts) {
        if (!batch.removedIds.contains(message.id))
            batch.upserts.append({message.id, {}, cliqstored::bytes(cliqstored::ofMessage(message))});
    }
    if (books[chatId].isLoaded) // else what is kept there is not known
        batch.cursor = cursorOf(history, surplus == 0);
    static_cast<void>(store.apply(messageSet(accountId, chatId), batch));
}

void CliqRepository::Private::putMessage(const CliqMessage &message)
{
    cliqhistory::put(books[message.chatId].history, message);
    cliqhistory::Change change;
    change.upserts.append(message);
    keep(message.chatId, change);
    Q_EMIT q->historyChanged(message.chatId);
}

std::optional<ApiError> CliqRepository::Private::readLock() const
{
    const QDateTime until = q->lockedUntil();
    if (!until.isValid())
        return std::nullopt;
    ApiError error(ErrorKind::RateLimited, u"request_limit_exceeded"_s);
    error.retryAfter = Milliseconds(clock.now().msecsTo(until));
    return error;
}

void CliqRepository::Private::noteRead(const Result<Done> &read)
{
    if (!read && CliqSchedule::isLock(read.error()))
        ended(Job::Open, read);
}

Task<Result<Done>> CliqRepository::Private::readMessages(QString chatId, QDateTime from, QDateTime to,
                                                         Priority priority, CancelToken cancel)
{
    if (const auto locked = readLock()) // asking again would only make it longer
        co_return fail(*locked);
    cliqhistory::Window window{from, to, cliqhistory::ids(books.value(chatId).history)};
    const Result<QList<CliqMessage>> fresh = co_await service.messages(chatId, from, to, priority, cancel);
    if (!fresh)
        co_return fail(fresh.error());
    Book &book = books[chatId];
    const bool isFirst = !book.history.readAt.isValid();
    const cliqhistory::Change change = cliqhistory::merge(book.history, *fresh, window, book.gone);
    book.history.readAt = clock.now();
    if (!from.isValid() && !to.isValid())
        book.whole = clock.monotonic();
    if (isFirst || !change.isEmpty()) {
        keep(chatId, change);
        Q_EMIT q->historyChanged(chatId);
    }
    settleByReading(chatId);
    co_return Done{};
}

Task<Result<Done>> CliqRepository::openChat(QString chatId, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> here = co_await d->load();
    if (!here)
        co_return here;
    if (!cliq::personOf(chatId).isEmpty()) // there is nothing to read yet
        co_return Done{};
    const Result<Done> loaded = co_await d->loadHistory(chatId);
    if (!loaded)
        co_return loaded;
    Q_EMIT historyChanged(chatId);
    // Who goes to and fro between chats does not use up the reads of the minute.
    constexpr std::chrono::milliseconds justRead = 8s;
    const auto whole = d->books.value(chatId).whole;
    if (whole && d->clock.monotonic() - *whole < justRead)
        co_return Done{};
    if (chatId == d->openId)
        d->schedule.postpone(Private::Job::Open, d->clock.monotonic());
    const QDateTime open;
    const Result<Done> read = co_await d->readMessages(chatId, open, open, Priority::User, cancel);
    d->noteRead(read);
    co_return read;
}

Task<Result<Done>> CliqRepository::readOlder(QString chatId, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const CliqHistory history = d->books.value(chatId).history;
    if (history.isComplete || !cliq::personOf(chatId).isEmpty())
        co_return Done{};
    const QDateTime open;
    const QDateTime to = history.messages.isEmpty() ? open : history.messages.first().at;
    const Result<Done> read = co_await d->readMessages(chatId, open, to, Priority::User, cancel);
    d->noteRead(read);
    if (!read)
        co_return read;
    CliqHistory &now = d->books[chatId].history;
    const bool isStuck = now.messages.size() == history.messages.size() && !now.isComplete;
    if (isStuck) { // a hundred messages of one millisecond: there is no way behind them
        now.isComplete = true;
        Q_EMIT historyChanged(chatId);
    }
    co_return Done{};
}

Task<Result<Done>> CliqRepository::edit(CliqMessage message, QString text, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> done = co_await d->service.edit(message.chatId, message.id, text, cancel);
    if (!done)
        co_return done;
    const CliqMessage *here = cliqhistory::find(d->books[message.chatId].history, message.id);
    CliqMessage edited = here ? *here : message;
    (edited.kind == CliqMessage::Kind::File ? edited.file.comment : edited.text) = text;
    ++edited.revision;
    d->putMessage(edited);
    co_return Done{};
}

Task<Result<Done>> CliqRepository::remove(CliqMessage message, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> done = co_await d->service.remove(message.chatId, message.id, cancel);
    if (!done)
        co_return done;
    Private::Book &book = d->books[message.chatId];
    book.gone.insert(message.id);
    book.history.messages.removeIf([&message](const CliqMessage &each) { return each.id == message.id; });
    cliqhistory::Change change;
    change.removed.append(message.id);
    d->keep(message.chatId, change);
    Q_EMIT historyChanged(message.chatId);
    co_return Done{};
}

Task<Result<Done>> CliqRepository::react(CliqMessage message, QString emoji, bool on, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> done = co_await d->service.react(message.chatId, message.id, emoji, on, cancel);
    if (!done)
        co_return done;
    const CliqMessage *here = cliqhistory::find(d->books[message.chatId].history, message.id);
    CliqMessage shown = here ? *here : message;
    const CliqPerson me = snapshot().me;
    auto found = std::find_if(shown.reactions.begin(), shown.reactions.end(),
                              [&emoji](const CliqReaction &each) { return each.emoji == emoji; });
    if (found == shown.reactions.end() && on)
        found = shown.reactions.insert(shown.reactions.end(), CliqReaction{emoji, {}, {}});
    if (found != shown.reactions.end()) {
        const qsizetype place = found->who.indexOf(me.id);
        if (on && place < 0) {
            found->who.append(me.id);
            found->names.append(me.name);
        } else if (!on && place >= 0) {
            found->who.removeAt(place);
            found->names.removeAt(place);
        }
        if (found->who.isEmpty())
            shown.reactions.erase(found);
    }
    d->putMessage(shown);
    co_return Done{};
}

void CliqRepository::markSeen(const QString &chatId, const QString &messageId)
{
    const QDateTime at = cliq::messageTime(messageId);
    Private::Book &book = d->books[chatId];
    const QDateTime before = cliq::messageTime(book.history.seenId);
    const CliqChat *chat = d->mirror.chat(chatId);
    const bool isNews = at.isValid() && (!before.isValid() || before < at);
    if (!isNews && !(chat && chat->unread > 0))
        return;
    constexpr std::chrono::milliseconds aMoment = 2s;
    d->marks.insert(chatId, {messageId, d->clock.monotonic() + aMoment});
    if (isNews) {
        book.history.seenId = messageId;
        if (book.isLoaded)
            d->keep(chatId, {});
    }
    d->announce(d->mirror.markSeen(chatId, at));
}
} // namespace atlas
