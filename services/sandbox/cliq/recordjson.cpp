// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/recordjson.h"

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray all = array.toArray();
    for (const QJsonValue &text : all)
        texts.append(text.toString());
    return texts;
}

QJsonObject savedReactions(const Message &message)
{
    QJsonObject saved;
    for (auto it = message.reactions.cbegin(); it != message.reactions.cend(); ++it) {
        QJsonArray rows;
        for (const Reaction &reaction : it.value())
            rows.append(QJsonArray{reaction.zuid, reaction.time});
        saved.insert(it.key(), rows);
    }
    return saved;
}

QJsonObject savedMessage(const Message &message)
{
    return {
        {u"time"_s, message.time},         {u"type"_s, message.type},       {u"sender"_s, message.sender},
        {u"shown_as"_s, message.shownAs},  {u"text"_s, message.text},       {u"file"_s, message.file},
        {u"reply_to"_s, message.replyTo},  {u"thread"_s, message.thread},   {u"parts"_s, message.parts},
        {u"revision"_s, message.revision}, {u"deleted"_s, message.deleted}, {u"reactions"_s, savedReactions(message)}};
}

Message loadedMessage(const QString &id, const QJsonObject &saved)
{
    Message message;
    message.id = id;
    message.time = saved.value(u"time"_s).toInteger();
    message.type = saved.value(u"type"_s).toString();
    message.sender = saved.value(u"sender"_s).toString();
    message.shownAs = saved.value(u"shown_as"_s).toString();
    message.text = saved.value(u"text"_s).toString();
    message.file = saved.value(u"file"_s).toString();
    message.replyTo = saved.value(u"reply_to"_s).toString();
    message.thread = saved.value(u"thread"_s).toString();
    message.parts = saved.value(u"parts"_s).toObject();
    message.revision = saved.value(u"revision"_s).toInt(1);
    message.deleted = saved.value(u"deleted"_s).toBool();
    const QJsonObject reactions = saved.value(u"reactions"_s).toObject();
    for (auto it = reactions.begin(); it != reactions.end(); ++it) {
        const QJsonArray rows = it->toArray();
        for (const QJsonValue &row : rows)
            message.reactions[it.key()].append({row[0].toString(), row[1].toInteger()});
    }
    return message;
}

QJsonObject savedSeat(const Seat &seat)
{
    return {{u"role"_s, seat.role},     {u"read_up_to"_s, seat.readUpTo}, {u"cleared_up_to"_s, seat.clearedUpTo},
            {u"pinned"_s, seat.pinned}, {u"muted"_s, seat.muted},         {u"closed"_s, seat.closed}};
}

Seat loadedSeat(const QJsonObject &saved)
{
    Seat seat;
    seat.role = saved.value(u"role"_s).toString();
    seat.readUpTo = saved.value(u"read_up_to"_s).toInteger();
    seat.clearedUpTo = saved.value(u"cleared_up_to"_s).toInteger();
    seat.pinned = saved.value(u"pinned"_s).toBool();
    seat.muted = saved.value(u"muted"_s).toBool();
    seat.closed = saved.value(u"closed"_s).toBool();
    return seat;
}

QJsonObject savedPin(const Pin &pin)
{
    return {{u"message"_s, pin.message}, {u"creator"_s, pin.creator},   {u"expiry"_s, pin.expiry},
            {u"created"_s, pin.created}, {u"modified"_s, pin.modified}, {u"primary"_s, pin.primary}};
}

Pin loadedPin(const QJsonValue &saved)
{
    return {saved[u"message"_s].toString(),  saved[u"creator"_s].toString(),   saved[u"expiry"_s].toInteger(-1),
            saved[u"created"_s].toInteger(), saved[u"modified"_s].toInteger(), saved[u"primary"_s].toBool()};
}

QJsonObject savedLine(const StatusLine &line)
{
    return {{u"code"_s, line.code},
            {u"message"_s, line.message},
            {u"id"_s, QString::number(line.id)},
            {u"expiry"_s, line.expiry}};
}

StatusLine loadedLine(const QJsonValue &saved)
{
    return {saved[u"code"_s].toString(), saved[u"message"_s].toString(), saved[u"id"_s].toString().toLongLong(),
            saved[u"expiry"_s].toInteger()};
}

void loadParts(Chat &chat, const QJsonObject &saved)
{
    const QJsonObject seats = saved.value(u"seats"_s).toObject();
    for (auto it = seats.begin(); it != seats.end(); ++it)
        chat.seats.insert_or_assign(it.key(), loadedSeat(it->toObject()));
    const QJsonObject messages = saved.value(u"messages"_s).toObject();
    for (auto it = messages.begin(); it != messages.end(); ++it)
        chat.messages.insert_or_assign(it.key(), loadedMessage(it.key(), it->toObject()));
    const QJsonArray pins = saved.value(u"pins"_s).toArray();
    for (const QJsonValue &pin : pins)
        chat.pins.append(loadedPin(pin));
}
} // namespace

QJsonObject savedChat(const Chat &chat)
{
    QJsonObject seats, messages;
    for (const auto &[zuid, seat] : chat.seats)
        seats.insert(zuid, savedSeat(seat));
    for (const auto &[id, message] : chat.messages)
        messages.insert(id, savedMessage(message));
    QJsonArray pins;
    for (const Pin &pin : chat.pins)
        pins.append(savedPin(pin));
    return {{u"kind"_s, int(chat.kind)},
            {u"title"_s, chat.title},
            {u"description"_s, chat.description},
            {u"creator"_s, chat.creator},
            {u"created"_s, chat.created},
            {u"modified"_s, chat.modified},
            {u"channel_id"_s, chat.channelId},
            {u"unique_name"_s, chat.uniqueName},
            {u"level"_s, chat.level},
            {u"status"_s, chat.status},
            {u"invite_only"_s, chat.inviteOnly},
            {u"teams"_s, QJsonArray::fromStringList(chat.teams)},
            {u"bots"_s, QJsonArray::fromStringList(chat.bots)},
            {u"permissions"_s, chat.permissions},
            {u"auto_follow"_s, QJsonArray::fromStringList(chat.autoFollow)},
            {u"parent"_s, chat.parent},
            {u"parent_message"_s, chat.parentMessage},
            {u"open"_s, chat.open},
            {u"history_kept"_s, chat.historyKept},
            {u"seats"_s, seats},
            {u"messages"_s, messages},
            {u"pins"_s, pins},
            {u"stamp"_s, chat.stamp}};
}

Chat loadedChat(const QString &id, const QJsonObject &saved)
{
    Chat chat;
    chat.id = id;
    chat.kind = ChatKind(saved.value(u"kind"_s).toInt());
    chat.title = saved.value(u"title"_s).toString();
    chat.description = saved.value(u"description"_s).toString();
    chat.creator = saved.value(u"creator"_s).toString();
    chat.created = saved.value(u"created"_s).toInteger();
    chat.modified = saved.value(u"modified"_s).toInteger();
    chat.channelId = saved.value(u"channel_id"_s).toString();
    chat.uniqueName = saved.value(u"unique_name"_s).toString();
    chat.level = saved.value(u"level"_s).toString();
    chat.status = saved.value(u"status"_s).toString();
    chat.inviteOnly = saved.value(u"invite_only"_s).toBool();
    chat.teams = textsOf(saved.value(u"teams"_s));
    chat.bots = textsOf(saved.value(u"bots"_s));
    chat.permissions = saved.value(u"permissions"_s).toObject();
    chat.autoFollow = textsOf(saved.value(u"auto_follow"_s));
    chat.parent = saved.value(u"parent"_s).toString();
    chat.parentMessage = saved.value(u"parent_message"_s).toString();
    chat.open = saved.value(u"open"_s).toBool(true);
    chat.historyKept = saved.value(u"history_kept"_s).toBool(true);
    chat.stamp = saved.value(u"stamp"_s).toInteger();
    loadParts(chat, saved);
    return chat;
}

QJsonObject savedFile(const SharedFile &file)
{
    return {{u"name"_s, file.name},
            {u"type"_s, file.type},
            {u"bytes"_s, QString::fromLatin1(file.bytes.toBase64())},
            {u"width"_s, file.width},
            {u"height"_s, file.height}};
}

SharedFile loadedFile(const QString &id, const QJsonObject &saved)
{
    return {id,
            saved.value(u"name"_s).toString(),
            saved.value(u"type"_s).toString(),
            QByteArray::fromBase64(saved.value(u"bytes"_s).toString().toLatin1()),
            saved.value(u"width"_s).toInt(),
            saved.value(u"height"_s).toInt()};
}

QJsonObject savedStatuses(const OwnStatuses &statuses)
{
    QJsonArray custom;
    for (const StatusLine &line : statuses.custom)
        custom.append(savedLine(line));
    return {{u"custom"_s, custom},
            {u"current"_s, savedLine(statuses.current)},
            {u"ephemeral"_s, savedLine(statuses.ephemeral)}};
}

OwnStatuses loadedStatuses(const QJsonObject &saved)
{
    OwnStatuses statuses;
    const QJsonArray custom = saved.value(u"custom"_s).toArray();
    for (const QJsonValue &line : custom)
        statuses.custom.append(loadedLine(line));
    statuses.current = loadedLine(saved.value(u"current"_s));
    statuses.ephemeral = loadedLine(saved.value(u"ephemeral"_s));
    return statuses;
}
} // namespace atlas::sandbox::cliq
