// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/messageview.h"

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/mentions.h"

#include <algorithm>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int textTimeEvery = 7; ///< messages whose time is a text, as has been seen

QJsonObject fileView(const SharedFile &file)
{
    QJsonObject dimensions{{u"size"_s, file.bytes.size()}};
    if (file.width > 0) {
        dimensions.insert(u"width"_s, file.width);
        dimensions.insert(u"height"_s, file.height);
    }
    return {{u"name"_s, file.name}, {u"type"_s, file.type}, {u"id"_s, file.id}, {u"dimensions"_s, dimensions}};
}

QJsonValue shownTime(const Message &message)
{
    if (message.time % textTimeEvery == 0)
        return QString::number(message.time);
    return message.time;
}

bool isPinnedIn(const Chat &chat, const QString &id)
{
    return std::any_of(chat.pins.cbegin(), chat.pins.cend(), [&id](const Pin &pin) { return pin.message == id; });
}

QJsonObject senderView(const Store &store, const Message &message)
{
    return {{u"name"_s, senderName(store, message)}, {u"id"_s, message.sender}};
}
} // namespace

QString senderName(const Store &store, const Message &message)
{
    return message.shownAs.isEmpty() ? store.nameOf(message.sender) : message.shownAs;
}

QJsonObject contentView(const Store &store, const Message &message)
{
    const auto file = store.files.find(message.file);
    if (file == store.files.end()) {
        QJsonObject content = message.parts;
        content.insert(u"text"_s, message.text);
        return content;
    }
    QJsonObject content{{u"file"_s, fileView(file->second)}};
    if (!message.text.isEmpty())
        content.insert(u"comment"_s, message.text);
    return content;
}

QJsonObject threadInformation(const Chat &thread, const QString &reader)
{
    return {{u"is_follower"_s, thread.seats.contains(reader)},
            {u"message_count"_s, messageCount(thread)},
            {u"follower_count"_s, int(thread.seats.size())},
            {u"thread_message_id"_s, encodedMessageId(thread.parentMessage)},
            {u"title"_s, thread.title},
            {u"chat_id"_s, thread.id}};
}

QJsonObject repliedTo(const Store &store, const Chat &chat, const Message &message)
{
    const auto found = chat.messages.find(message.replyTo);
    if (message.replyTo.isEmpty() || found == chat.messages.end() || found->second.deleted)
        return {};
    const Message &original = found->second;
    return {{u"id"_s, original.id},
            {u"time"_s, zonedTime(original.time)},
            {u"content"_s, contentView(store, original)},
            {u"sender"_s, senderView(store, original)}};
}

QJsonObject messageView(const Store &store, const Chat &chat, const Message &message, const QString &reader)
{
    QJsonObject view{{u"id"_s, message.id},
                     {u"time"_s, shownTime(message)},
                     {u"type"_s, message.type},
                     {u"sender"_s, senderView(store, message)},
                     {u"content"_s, contentView(store, message)}};
    if (message.type == u"info")
        return view; // a line of the service has nothing else
    const auto seat = chat.seats.find(reader);
    if (seat != chat.seats.end())
        view.insert(u"is_read"_s, message.time <= seat->second.readUpTo);
    if (message.revision > 1)
        view.insert(u"revision"_s, message.revision);
    view.insert(u"is_pinned"_s, isPinnedIn(chat, message.id));
    const QJsonArray mentioned = mentionRows(store, message.text);
    if (!mentioned.isEmpty())
        view.insert(u"mentions"_s, mentioned);
    if (const Chat *thread = store.chat(message.thread))
        view.insert(u"thread_information"_s, threadInformation(*thread, reader));
    const QJsonObject answered = repliedTo(store, chat, message);
    if (!answered.isEmpty())
        view.insert(u"replied_to"_s, answered);
    return view;
}

QJsonObject lastMessageInfo(const Store &store, const Chat &chat, bool withId)
{
    const Message *last = lastMessage(chat);
    if (!last)
        return {};
    QJsonObject info{{u"sender_id"_s, last->sender},
                     {u"sender_name"_s, senderName(store, *last)},
                     {u"message_type"_s, last->type},
                     {u"time"_s, zonedTime(last->time)},
                     {u"text"_s, last->text}};
    if (withId)
        info.insert(u"message_id"_s, encodedMessageId(last->id));
    return info;
}

QJsonObject newerLastMessageInfo(const Store &store, const Chat &chat)
{
    const Message *last = lastMessage(chat);
    if (!last)
        return {};
    return {{u"message_id"_s, last->id},
            {u"sender"_s, last->sender},
            {u"time"_s, utcTime(last->time)},
            {u"type"_s, last->type},
            {u"content"_s, contentView(store, *last)}};
}
} // namespace atlas::sandbox::cliq
