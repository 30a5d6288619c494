// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepositoryprivate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Which message of a chat is which of those whose answer was lost. Two of them may have the same words: one message
// settles one of them, the one that was being posted at its time.
namespace atlas
{
namespace
{
/// A message that may be what was posted, and how far their times are apart.
struct SettlingMatch {
    CliqOutgoing *outgoing = nullptr;
    QString messageId;
    qint64 distance = 0; ///< ms
};
} // namespace

void CliqRepository::Private::markBegun(CliqOutgoing &outgoing)
{
    outgoing.begun = clock.now();
    outgoing.others.clear();
    const auto book = books.constFind(outgoing.shown.chatId);
    if (book == books.constEnd())
        return;
    QStringList here;
    for (const CliqMessage &message : book->history.messages) {
        if (cliqoutgoing::isWhatWasSent(outgoing, message))
            here.append(message.id);
    }
    outgoing.others = here;
}

void CliqRepository::Private::claim(const CliqOutgoing &outgoing, const QString &messageId)
{
    if (messageId.isEmpty())
        return;
    posted.insert(messageId);
    // In the store with them: another run must not take it for one of them either.
    for (CliqOutgoing &other : outgoings) {
        if (&other != &outgoing && other.shown.chatId == outgoing.shown.chatId && other.begun.isValid() &&
            !other.others.contains(messageId))
            other.others.append(messageId);
    }
}

void CliqRepository::Private::settleByReading(const QString &chatId)
{
    const CliqPerson &me = mirror.snapshot().me;
    const CliqHistory history = books.value(chatId).history;
    QList<SettlingMatch> matches;
    for (CliqOutgoing &outgoing : outgoings) {
        const bool isOpen = outgoing.shown.error && outgoing.begun.isValid() && !outgoing.isSending;
        if (outgoing.shown.chatId != chatId || !isOpen)
            continue;
        for (const CliqMessage &message : history.messages) {
            if (message.sender.id == me.id && !posted.contains(message.id) &&
                cliqoutgoing::isWhatWasSent(outgoing, message))
                matches.append({&outgoing, message.id, qAbs(outgoing.begun.msecsTo(message.at))});
        }
    }
    if (matches.isEmpty())
        return;
    std::stable_sort(matches.begin(), matches.end(),
                     [](const SettlingMatch &a, const SettlingMatch &b) { return a.distance < b.distance; });
    QSet<const CliqOutgoing *> settled;
    for (const SettlingMatch &match : std::as_const(matches)) {
        if (settled.contains(match.outgoing) || posted.contains(match.messageId))
            continue;
        settled.insert(match.outgoing);
        claim(*match.outgoing, match.messageId);
        cliqoutgoing::advance(*match.outgoing);
    }
    outgoings.removeIf([](const CliqOutgoing &each) { return !each.isSending && cliqoutgoing::isDone(each); });
    QCoro::connect(keepOutgoing(), q, [](const Result<Done> &) {});
    Q_EMIT q->pendingChanged(chatId);
}
} // namespace atlas
