// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepositoryprivate.h"
#include "services/cliq/cliqstored.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

// What is on its way. Every step is in the store before it is taken: after a crash a message that was being posted is
// looked for, and only posted again when it is certain not to be there.
namespace atlas
{
namespace
{
QString outgoingName()
{
    return u"cliq/outgoing"_s;
}
} // namespace

CliqOutgoing *CliqRepository::Private::find(const QString &key)
{
    const auto found = std::find_if(outgoings.begin(), outgoings.end(),
                                    [&key](const CliqOutgoing &each) { return each.shown.key == key; });
    return found == outgoings.end() ? nullptr : &*found;
}

QString CliqRepository::post(const QString &chatId, const CliqDraft &draft, const QStringList &files)
{
    const CliqOutgoing outgoing = cliqoutgoing::make(chatId, draft, files, d->clock.now());
    if (cliqoutgoing::isDone(outgoing))
        return {};
    d->outgoings.append(outgoing);
    Q_EMIT pendingChanged(chatId);
    d->sendNext(chatId);
    return outgoing.shown.key;
}

QList<CliqPending> CliqRepository::pending(const QString &chatId) const
{
    QList<CliqPending> shown;
    for (const CliqOutgoing &outgoing : std::as_const(d->outgoings)) {
        if (outgoing.shown.chatId == chatId && !outgoing.isDropped)
            shown.append(outgoing.shown);
    }
    return shown;
}

QStringList CliqRepository::pendingChats() const
{
    QStringList chats;
    for (const CliqOutgoing &outgoing : std::as_const(d->outgoings)) {
        if (!chats.contains(outgoing.shown.chatId))
            chats.append(outgoing.shown.chatId);
    }
    return chats;
}

void CliqRepository::retry(const QString &pendingKey)
{
    CliqOutgoing *outgoing = d->find(pendingKey);
    if (!outgoing || outgoing->isSending)
        return;
    const QString chatId = outgoing->shown.chatId;
    outgoing->shown.error.reset();
    Q_EMIT pendingChanged(chatId);
    d->sendNext(chatId);
}

void CliqRepository::discard(const QString &pendingKey)
{
    CliqOutgoing *outgoing = d->find(pendingKey);
    if (!outgoing)
        return;
    const QString chatId = outgoing->shown.chatId;
    if (outgoing->isSending) { // the call under way cannot be called back; nothing follows it
        outgoing->isDropped = true;
        Q_EMIT pendingChanged(chatId);
        return;
    }
    d->drop(pendingKey);
}

void CliqRepository::Private::drop(const QString &key)
{
    const CliqOutgoing *outgoing = find(key);
    if (!outgoing)
        return;
    const QString chatId = outgoing->shown.chatId;
    outgoings.removeIf([&key](const CliqOutgoing &each) { return each.shown.key == key; });
    QCoro::connect(keepOutgoing(), q, [](const Result<Done> &) {});
    Q_EMIT q->pendingChanged(chatId);
}

Task<Result<Done>> CliqRepository::Private::keepOutgoing()
{
    const Busy busyNow(*this);
    if (!loaded) { // what the last run left must not be written over
        const Result<Done> here = co_await load();
        if (!here)
            co_return here;
    }
    QJsonArray rows;
    for (const CliqOutgoing &outgoing : std::as_const(outgoings))
        rows.append(cliqoutgoing::stored(outgoing));
    const QByteArray bytes = rows.isEmpty() ? QByteArray() : cliqstored::bytes({{"entries"_L1, rows}});
    const QString name = outgoingName();
    co_return co_await store.setValue(accountId, name, bytes);
}

Task<Result<Done>> CliqRepository::Private::loadOutgoing()
{
    const QString name = outgoingName();
    const Result<QByteArray> stored = co_await store.value(accountId, name);
    if (!stored)
        co_return fail(stored.error());
    if (loaded)
        co_return Done{};
    QList<CliqOutgoing> left;
    const QJsonArray rows = cliqstored::object(*stored).value("entries"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const CliqOutgoing outgoing = cliqoutgoing::restored(row.toObject());
        if (!cliqoutgoing::isDone(outgoing) && !find(outgoing.shown.key))
            left.append(outgoing);
    }
    outgoings = left + outgoings;
    for (const CliqOutgoing &outgoing : std::as_const(left))
        Q_EMIT q->pendingChanged(outgoing.shown.chatId);
    co_return Done{};
}

/// One at a time in a chat: messages arrive in the order they were written.
void CliqRepository::Private::sendNext(const QString &chatId)
{
    CliqOutgoing *next = nullptr;
    for (CliqOutgoing &outgoing : outgoings) {
        if (outgoing.shown.chatId != chatId)
            continue;
        if (outgoing.isSending)
            return;
        if (!next && !outgoing.shown.error)
            next = &outgoing;
    }
    if (!next)
        return;
    next->isSending = true;
    // The first message to a person makes their chat: what waits goes on there.
    QCoro::connect(send(next->shown.key), q, [this, chatId](Done) { sendNext(met.value(chatId, chatId)); });
}

Task<Done> CliqRepository::Private::send(QString key)
{
    const Busy busyNow(*this);
    bool goesOn = true;
    while (goesOn)
        goesOn = co_await sendStep(key);
    if (CliqOutgoing *outgoing = find(key)) {
        outgoing->isSending = false;
        if (cliqoutgoing::isDone(*outgoing) || outgoing->isDropped)
            drop(key);
    }
    co_return Done{};
}

Task<bool> CliqRepository::Private::noteBegun(QString key)
{
    markBegun(*find(key));
    const Result<Done> kept = co_await keepOutgoing();
    CliqOutgoing *outgoing = find(key);
    if (!outgoing || kept)
        co_return outgoing != nullptr;
    outgoing->begun = {}; // it would be posted without a trace of it
    failedHere(*outgoing, kept.error());
    co_return false;
}

Task<bool> CliqRepository::Private::sendStep(QString key)
{
    const CliqOutgoing *waiting = find(key);
    if (!waiting || waiting->isDropped || cliqoutgoing::isDone(*waiting))
        co_return false;
    const bool isOpen = waiting->begun.isValid();
    if (!isOpen && !co_await noteBegun(key))
        co_return false;
    const CliqOutgoing now = *find(key);
    Result<CliqPosted> result = CliqPosted();
    if (isOpen)
        result = co_await lookFor(now);
    else
        result = co_await sendOnce(now);
    settle(key, isOpen, result);
    const CliqOutgoing *left = find(key);
    if (!left)
        co_return false;
    const bool goesOn = !left->shown.error && !cliqoutgoing::isDone(*left);
    co_await keepOutgoing(); // what it does not take stays in memory, and is looked for after a crash
    co_return goesOn;
}

void CliqRepository::Private::settle(const QString &key, bool wasOpen, const Result<CliqPosted> &result)
{
    CliqOutgoing *outgoing = find(key);
    if (!outgoing)
        return;
    if (result) {
        taken(*outgoing, *result);
        return;
    }
    if (wasOpen && result.error().code == "not_created"_L1) { // certainly not there: now it is sent
        outgoing->begun = {};
        return;
    }
    if (!wasOpen && result.error().kind != ErrorKind::Ambiguous)
        outgoing->begun = {};
    failedHere(*outgoing, result.error());
}

Task<Result<CliqPosted>> CliqRepository::Private::sendOnce(CliqOutgoing outgoing)
{
    const CancelToken cancel = closing.token();
    const QString person = cliq::personOf(outgoing.shown.chatId);
    const QStringList others = outgoing.others;
    CliqTarget target;
    target.kind = person.isEmpty() ? CliqTarget::Kind::Chat : CliqTarget::Kind::Person;
    target.id = person.isEmpty() ? outgoing.shown.chatId : person;
    if (!outgoing.pieces.isEmpty()) {
        const CliqDraft draft = cliqoutgoing::next(outgoing);
        co_return co_await service.post(target, draft, cancel, others);
    }
    const QList<CliqUpload> files = cliqoutgoing::uploads(outgoing);
    const Result<Done> done = co_await service.postFiles(target, files, cancel, others);
    if (!done)
        co_return fail(done.error());
    CliqPosted outcome;
    outcome.chatId = person.isEmpty() ? target.id : QString();
    co_return outcome;
}

Task<Result<CliqPosted>> CliqRepository::Private::lookFor(CliqOutgoing outgoing)
{
    const CancelToken cancel = closing.token();
    const QString chatId = outgoing.shown.chatId;
    const QDateTime begun = outgoing.begun;
    const QStringList others = outgoing.others;
    if (!outgoing.pieces.isEmpty()) {
        const CliqDraft draft = cliqoutgoing::next(outgoing);
        co_return co_await service.findPost(chatId, draft, begun, cancel, others);
    }
    const QList<CliqUpload> files = cliqoutgoing::uploads(outgoing);
    co_return co_await service.findFiles(chatId, files, begun, cancel, others);
}

void CliqRepository::Private::failedHere(CliqOutgoing &outgoing, const ApiError &error)
{
    outgoing.shown.error = error;
    const QString chatId = outgoing.shown.chatId; // listeners may discard it
    Q_EMIT q->pendingChanged(chatId);
}

void CliqRepository::Private::taken(CliqOutgoing &outgoing, const CliqPosted &result)
{
    const CliqDraft draft = cliqoutgoing::next(outgoing);
    const bool isText = !outgoing.pieces.isEmpty();
    claim(outgoing, result.messageId);
    cliqoutgoing::advance(outgoing);
    const QString begun = outgoing.shown.chatId;
    const bool isFirst = !cliq::personOf(begun).isEmpty();
    if (isFirst)
        meet(begun, result.chatId);
    const QString chatId = isFirst ? met.value(begun) : begun;
    if (chatId.isEmpty()) { // Zoho did not say which chat it made
        Q_EMIT q->pendingChanged(begun);
        return;
    }
    const QDateTime at = cliq::messageTime(result.messageId);
    const bool isHere = result.chatId.isEmpty() || result.chatId == chatId;
    if (isText && at.isValid() && isHere && !mirror.snapshot().me.id.isEmpty()) {
        CliqMessage message;
        message.id = result.messageId;
        message.chatId = chatId;
        message.at = at;
        message.sender = mirror.snapshot().me;
        message.text = draft.text;
        message.replyToId = draft.replyToId;
        if (!cliqhistory::find(books[chatId].history, message.id))
            putMessage(message);
    } else if (chatId == openId) {
        schedule.hurry(Job::Open); // the next read shows it
    }
    Q_EMIT q->pendingChanged(chatId);
}
} // namespace atlas
