// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/teamfixtures.h"

namespace atlas::test
{
using namespace Qt::StringLiterals;

namespace
{
CliqPerson teamPerson(const QString &id, const QString &name, const QString &email, bool isBot = false)
{
    CliqPerson person;
    person.id = id;
    person.name = name;
    person.email = email;
    person.isBot = isBot;
    return person;
}
} // namespace

QDateTime teamNow()
{
    return QDateTime(QDate(2026, 11, 25), QTime(11, 0), Qt::UTC);
}

CliqPerson teamMe()
{
    return teamPerson(u"m1"_s, u"Maud Carsin"_s, u"maud@studio.example"_s);
}

QList<CliqPerson> teamPeople()
{
    return {teamMe(), teamPerson(u"y1"_s, u"Yanis Derrouiche"_s, u"yanis@studio.example"_s),
            teamPerson(u"i1"_s, u"In\u00e8s Vauquelin"_s, u"ines@studio.example"_s),
            teamPerson(u"m2"_s, u"Maud Carron"_s, u"carron@studio.example"_s),
            teamPerson(u"b-projects"_s, u"Robot Projets"_s, {}, true)};
}

CliqChat teamChannel(const QString &id, const QString &name, int unread)
{
    CliqChat chat;
    chat.id = id;
    chat.channelId = u"O"_s + id;
    chat.name = name;
    chat.unread = unread;
    chat.lastAt = teamNow().addDays(-1);
    return chat;
}

CliqChat teamDirect(const QString &otherId, int minutesAgo, int unread)
{
    CliqChat chat;
    chat.id = u"d-"_s + otherId;
    chat.kind = CliqChat::Kind::Direct;
    chat.otherId = otherId;
    chat.unread = unread;
    chat.lastAt = teamNow().addSecs(-60LL * minutesAgo);
    const QList<CliqPerson> people = teamPeople();
    for (const CliqPerson &person : people) {
        if (person.id == otherId)
            chat.name = person.name;
    }
    return chat;
}

CliqMessage teamMessage(int minutesAgo, const QString &senderId, const QString &text, const QString &chatId)
{
    CliqMessage message;
    message.at = teamNow().addSecs(-60LL * minutesAgo);
    message.id = QString::number(message.at.toMSecsSinceEpoch()) + u"_1000"_s;
    message.chatId = chatId;
    message.text = text.isEmpty() ? u"Message "_s + QString::number(minutesAgo) : text;
    const QList<CliqPerson> people = teamPeople();
    for (const CliqPerson &person : people) {
        if (person.id == senderId)
            message.sender = person;
    }
    return message;
}

CliqHistory teamHistory(const QList<CliqMessage> &messages, const QString &seenId, const QString &chatId)
{
    CliqHistory history;
    history.chatId = chatId;
    history.messages = messages;
    std::sort(history.messages.begin(), history.messages.end(),
              [](const CliqMessage &a, const CliqMessage &b) { return a.at < b.at; });
    history.seenId = seenId;
    history.readAt = teamNow();
    return history;
}

CliqMention teamMention(const QString &chatId, int minutesAgo, bool unread)
{
    CliqMention mention;
    mention.chatId = chatId;
    mention.message = teamMessage(minutesAgo, u"y1"_s, {}, chatId);
    mention.isUnread = unread;
    return mention;
}

CliqSnapshot teamSnapshot(const QList<CliqChat> &chats, const QList<CliqMention> &mentions)
{
    CliqSnapshot snapshot;
    snapshot.me = teamMe();
    snapshot.people = teamPeople();
    snapshot.chats = chats;
    snapshot.mentions = mentions;
    snapshot.readAt = teamNow();
    return snapshot;
}
} // namespace atlas::test
