// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqstored.h"

#include "services/cliq/cliqcardjson.h"
#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::cliqstored
{
namespace
{
/// Bits of a chat's row; the numbers are in stores: never change them.
enum ChatBit { Joined = 1, Pinned = 2, Muted = 4, Archived = 8, MayPost = 16, MayMentionAll = 32 };

int bitsOfChat(const CliqChat &chat)
{
    return (chat.isJoined ? Joined : 0) | (chat.isPinned ? Pinned : 0) | (chat.isMuted ? Muted : 0) |
           (chat.isArchived ? Archived : 0) | (chat.mayPost ? MayPost : 0) | (chat.mayMentionAll ? MayMentionAll : 0);
}

void putGiven(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

template <class Enum>
Enum enumOf(const QJsonValue &stored, Enum last)
{
    const int number = stored.toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : Enum(0);
}

QJsonObject ofFile(const CliqFile &file)
{
    return {{"id"_L1, file.id},           {"name"_L1, file.name},
            {"type"_L1, file.mimeType},   {"size"_L1, file.size},
            {"comment"_L1, file.comment}, {"preview"_L1, QString::fromLatin1(file.preview.toBase64())}};
}

CliqFile toFile(const QJsonObject &stored)
{
    CliqFile file;
    file.id = json::text(stored, "id"_L1);
    file.name = json::text(stored, "name"_L1);
    file.mimeType = json::text(stored, "type"_L1);
    file.size = json::integer(stored, "size"_L1);
    file.comment = json::text(stored, "comment"_L1);
    file.preview = QByteArray::fromBase64(json::text(stored, "preview"_L1).toLatin1());
    return file;
}

QStringList textsOf(const QJsonValue &stored)
{
    QStringList texts;
    const QJsonArray all = stored.toArray();
    for (const QJsonValue &text : all)
        texts.append(text.toString());
    return texts;
}

void putReactions(QJsonObject &object, const QList<CliqReaction> &reactions)
{
    QJsonArray rows;
    for (const CliqReaction &each : reactions)
        rows.append(QJsonObject{{"e"_L1, each.emoji},
                                {"w"_L1, QJsonArray::fromStringList(each.who)},
                                {"n"_L1, QJsonArray::fromStringList(each.names)}});
    if (!rows.isEmpty())
        object.insert(u"reactions"_s, rows);
}

QList<CliqReaction> reactionsOf(const QJsonValue &stored)
{
    QList<CliqReaction> reactions;
    const QJsonArray rows = stored.toArray();
    for (const QJsonValue &row : rows)
        reactions.append({row["e"_L1].toString(), textsOf(row["w"_L1]), textsOf(row["n"_L1])});
    return reactions;
}
} // namespace

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QJsonValue ofTime(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime toTime(const QJsonValue &stored)
{
    return stored.isDouble() ? QDateTime::fromMSecsSinceEpoch(stored.toInteger(), Qt::UTC) : QDateTime();
}

QJsonObject ofPerson(const CliqPerson &person)
{
    QJsonObject object{{"id"_L1, person.id}};
    putGiven(object, u"name"_s, person.name);
    putGiven(object, u"email"_s, person.email);
    if (person.isBot)
        object.insert(u"bot"_s, true);
    return object;
}

CliqPerson toPerson(const QJsonObject &stored)
{
    return {json::text(stored, "id"_L1), json::text(stored, "name"_L1), json::text(stored, "email"_L1),
            stored.value("bot"_L1).toBool()};
}

QJsonObject ofChat(const CliqChat &chat)
{
    QJsonObject object{{"id"_L1, chat.id},         {"kind"_L1, int(chat.kind)},  {"level"_L1, int(chat.level)},
                       {"people"_L1, chat.people}, {"unread"_L1, chat.unread},   {"at"_L1, ofTime(chat.lastAt)},
                       {"name"_L1, chat.name},     {"bits"_L1, bitsOfChat(chat)}};
    putGiven(object, u"channel"_s, chat.channelId);
    putGiven(object, u"unique"_s, chat.uniqueName);
    putGiven(object, u"about"_s, chat.description);
    putGiven(object, u"text"_s, chat.lastText);
    putGiven(object, u"sender"_s, chat.lastSender);
    putGiven(object, u"other"_s, chat.otherId);
    return object;
}

CliqChat toChat(const QJsonObject &stored)
{
    CliqChat chat;
    chat.id = json::text(stored, "id"_L1);
    chat.kind = enumOf(stored.value("kind"_L1), CliqChat::Kind::Bot);
    chat.level = enumOf(stored.value("level"_L1), CliqChat::Level::External);
    chat.people = stored.value("people"_L1).toInt();
    chat.unread = stored.value("unread"_L1).toInt();
    chat.lastAt = toTime(stored.value("at"_L1));
    chat.name = json::text(stored, "name"_L1);
    chat.channelId = json::text(stored, "channel"_L1);
    chat.uniqueName = json::text(stored, "unique"_L1);
    chat.description = json::text(stored, "about"_L1);
    chat.lastText = json::text(stored, "text"_L1);
    chat.lastSender = json::text(stored, "sender"_L1);
    chat.otherId = json::text(stored, "other"_L1);
    const int bits = stored.value("bits"_L1).toInt();
    chat.isJoined = (bits & Joined) != 0;
    chat.isPinned = (bits & Pinned) != 0;
    chat.isMuted = (bits & Muted) != 0;
    chat.isArchived = (bits & Archived) != 0;
    chat.mayPost = (bits & MayPost) != 0;
    chat.mayMentionAll = (bits & MayMentionAll) != 0;
    return chat;
}

QJsonObject ofMessage(const CliqMessage &message)
{
    QJsonObject object{{"id"_L1, message.id},          {"chat"_L1, message.chatId},
                       {"at"_L1, ofTime(message.at)},  {"from"_L1, ofPerson(message.sender)},
                       {"kind"_L1, int(message.kind)}, {"revision"_L1, message.revision}};
    putGiven(object, u"text"_s, message.text);
    putGiven(object, u"word"_s, message.kindWord);
    putGiven(object, u"thread"_s, message.threadId);
    putGiven(object, u"reply"_s, message.replyToId);
    putGiven(object, u"reply_text"_s, message.replyToText);
    putGiven(object, u"reply_from"_s, message.replyToSender);
    if (message.kind == CliqMessage::Kind::File)
        object.insert(u"file"_s, ofFile(message.file));
    if (!message.card.isEmpty())
        object.insert(u"card"_s, cliqcardjson::stored(message.card));
    if (message.replies > 0)
        object.insert(u"replies"_s, message.replies);
    if (message.isPinned)
        object.insert(u"pinned"_s, true);
    QJsonArray mentions;
    for (const CliqPerson &person : message.mentions)
        mentions.append(ofPerson(person));
    if (!mentions.isEmpty())
        object.insert(u"mentions"_s, mentions);
    putReactions(object, message.reactions);
    return object;
}

CliqMessage toMessage(const QJsonObject &stored)
{
    CliqMessage message;
    message.id = json::text(stored, "id"_L1);
    message.chatId = json::text(stored, "chat"_L1);
    message.at = toTime(stored.value("at"_L1));
    message.sender = toPerson(stored.value("from"_L1).toObject());
    message.kind = enumOf(stored.value("kind"_L1), CliqMessage::Kind::Other);
    message.revision = stored.value("revision"_L1).toInt(1);
    message.text = json::text(stored, "text"_L1);
    message.kindWord = json::text(stored, "word"_L1);
    message.threadId = json::text(stored, "thread"_L1);
    message.replyToId = json::text(stored, "reply"_L1);
    message.replyToText = json::text(stored, "reply_text"_L1);
    message.replyToSender = json::text(stored, "reply_from"_L1);
    message.file = toFile(stored.value("file"_L1).toObject());
    message.card = cliqcardjson::restored(stored.value("card"_L1).toObject());
    message.replies = stored.value("replies"_L1).toInt();
    message.isPinned = stored.value("pinned"_L1).toBool();
    const QJsonArray mentions = stored.value("mentions"_L1).toArray();
    for (const QJsonValue &person : mentions)
        message.mentions.append(toPerson(person.toObject()));
    message.reactions = reactionsOf(stored.value("reactions"_L1));
    return message;
}

QJsonObject ofMention(const CliqMention &mention)
{
    return {{"chat"_L1, mention.chatId},
            {"name"_L1, mention.chatName},
            {"unread"_L1, mention.isUnread},
            {"message"_L1, ofMessage(mention.message)}};
}

CliqMention toMention(const QJsonObject &stored)
{
    return {json::text(stored, "chat"_L1), json::text(stored, "name"_L1),
            toMessage(stored.value("message"_L1).toObject()), stored.value("unread"_L1).toBool()};
}
} // namespace atlas::cliqstored
