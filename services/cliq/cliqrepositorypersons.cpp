// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;

// Writing to somebody with whom there is no chat yet. Until the first message has made it, what is on its way waits
// below an id of its own (cliq::personChat()), in the store like everything else.
namespace atlas
{
void CliqRepository::Private::meet(const QString &personChat, const QString &chatId)
{
    if (!chatId.isEmpty())
        moveTo(personChat, chatId);
    else
        QCoro::connect(lookForChat(personChat), q, [](Done) {});
}

Task<Done> CliqRepository::Private::lookForChat(QString personChat)
{
    const Busy busyNow(*this);
    const CancelToken cancel = closing.token();
    const QString person = cliq::personOf(personChat);
    const Result<Done> read = co_await readChats(true, Priority::User, cancel);
    if (!read) {
        schedule.hurry(Job::Chats); // the list brings it, a little later
        co_return Done{};
    }
    for (const CliqChat &chat : mirror.snapshot().chats) {
        if (chat.kind == CliqChat::Kind::Direct && chat.otherId == person) {
            const QString found = chat.id;
            moveTo(personChat, found);
            break;
        }
    }
    co_return Done{};
}

void CliqRepository::Private::moveTo(const QString &personChat, const QString &chatId)
{
    const QString person = cliq::personOf(personChat);
    met.insert(personChat, chatId);
    for (CliqOutgoing &outgoing : outgoings) {
        if (outgoing.shown.chatId == personChat)
            outgoing.shown.chatId = chatId;
    }
    bool differs = false;
    if (!mirror.chat(chatId)) {
        CliqChat chat;
        chat.id = chatId;
        chat.kind = CliqChat::Kind::Direct;
        chat.otherId = person;
        chat.people = 2;
        chat.lastAt = clock.now();
        for (const CliqPerson &each : mirror.snapshot().people) {
            if (each.id == person)
                chat.name = each.name;
        }
        differs = mirror.putChats({chat}, false, mirror.snapshot().readAt);
    }
    differs = mirror.putOthers({{chatId, person}}) || differs;
    schedule.hurry(Job::Chats); // what Zoho says of it
    QCoro::connect(keepOutgoing(), q, [](const Result<Done> &) {});
    Q_EMIT q->pendingChanged(personChat);
    Q_EMIT q->pendingChanged(chatId);
    announce(differs);
    Q_EMIT q->chatMade(personChat, chatId);
    sendNext(chatId);
}
} // namespace atlas
