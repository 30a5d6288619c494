// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqcardjson.h"
#include "services/cliq/cliqids.h"
#include "services/cliq/cliqjson.h"
#include "services/core/json.h"

#include <algorithm>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

// Messages, mentions, hits.
namespace atlas::cliqjson
{
namespace
{
CliqMessage::Kind kindOfMessage(const QString &type, bool hasFile)
{
    if (hasFile || type == "file"_L1)
        return CliqMessage::Kind::File;
    if (type.isEmpty() || type == "text"_L1 || type == "link"_L1)
        return CliqMessage::Kind::Text;
    return type == "info"_L1 ? CliqMessage::Kind::Info : CliqMessage::Kind::Other;
}

/// content.text, or content itself where it is a bare text.
QString textOf(const QJsonValue &content)
{
    return content.isString() ? content.toString() : content["text"_L1].toString();
}

CliqFile fileOf(const QJsonValue &content)
{
    const QJsonObject row = content["file"_L1].toObject();
    CliqFile file;
    file.id = json::id(row.value("id"_L1));
    file.name = json::text(row, "name"_L1);
    const QString type = json::text(row, "type"_L1);
    file.mimeType = type.contains(u'/') ? type : QString(); // "file" says nothing
    file.size = json::integer(row.value("dimensions"_L1).toObject(), "size"_L1, json::integer(row, "size"_L1));
    file.comment = content["comment"_L1].toString();
    file.preview = QByteArray::fromBase64(content["thumbnail"_L1]["blur_data"_L1].toString().toLatin1());
    return file;
}

CliqPerson senderOf(const QJsonObject &row)
{
    const QJsonValue sender = row.value("sender"_L1);
    if (sender.isObject())
        return person(sender.toObject());
    CliqPerson bare = person(QJsonObject{{"id"_L1, sender}});
    bare.name = json::text(row, "dname"_L1);
    return bare;
}

void putReply(CliqMessage &message, const QJsonObject &row)
{
    const QJsonObject original = row.value("replied_to"_L1).toObject();
    const QJsonValue content = original.value("content"_L1);
    message.replyToId = cliq::messageId(json::id(original.value("id"_L1)));
    message.replyToText = textOf(content);
    if (message.replyToText.isEmpty())
        message.replyToText = fileOf(content).name;
    message.replyToSender = senderOf(original).name;
}

/// "@Ada" as a mention names people.
CliqPerson mentioned(const QJsonObject &row)
{
    CliqPerson who = person(row);
    if (who.name.startsWith(u'@'))
        who.name.remove(0, 1);
    return who;
}
} // namespace

CliqMessage message(const QJsonObject &row, const QString &chatId)
{
    const QJsonValue content = row.value(row.contains("content"_L1) ? "content"_L1 : "msg"_L1);
    const QString type = json::text(row, "type"_L1);
    CliqMessage message;
    message.id = cliq::messageId(json::id(row.value(row.contains("id"_L1) ? "id"_L1 : "message_id"_L1)));
    message.chatId = chatId;
    message.at = time(row.value("time"_L1));
    if (!message.at.isValid())
        message.at = cliq::messageTime(message.id);
    message.sender = senderOf(row);
    message.text = textOf(content);
    message.kind = kindOfMessage(type, content["file"_L1].isObject());
    if (message.kind == CliqMessage::Kind::Other)
        message.kindWord = type;
    message.card = cliqcardjson::card(content.toObject());
    if (message.card.isEmpty())
        message.card = cliqcardjson::card(row);
    if (message.kind == CliqMessage::Kind::File)
        message.file = fileOf(content);
    message.revision = std::max(1, int(json::integer(row, "revision"_L1, 1)));
    message.isPinned = json::boolean(row, "is_pinned"_L1);
    const QJsonArray people = row.value("mentions"_L1).toArray();
    for (const QJsonValue &each : people)
        message.mentions.append(mentioned(each.toObject()));
    const QJsonObject thread = row.value("thread_information"_L1).toObject();
    message.threadId = json::id(thread.value("chat_id"_L1));
    message.replies = int(json::integer(thread, "message_count"_L1));
    if (row.value("replied_to"_L1).isObject())
        putReply(message, row);
    return message;
}

QList<CliqMessage> messages(const QJsonArray &rows, const QString &chatId)
{
    QList<CliqMessage> all;
    QSet<QString> seen;
    for (const QJsonValue &value : rows) {
        const CliqMessage one = message(value.toObject(), chatId);
        if (one.id.isEmpty() || seen.contains(one.id))
            continue;
        seen.insert(one.id);
        all.append(one);
    }
    // The order of the answer is not documented.
    std::sort(all.begin(), all.end(),
              [](const CliqMessage &a, const CliqMessage &b) { return a.at == b.at ? a.id < b.id : a.at < b.at; });
    return all;
}

CliqMessage searchHit(const QJsonObject &row)
{
    CliqMessage hit = message(row, json::id(row.value("chat_id"_L1)));
    hit.replyToId = cliq::messageId(json::id(row.value("reply_message_id"_L1)));
    return hit;
}

CliqMention mention(const QJsonObject &row)
{
    const QJsonObject chat = row.value("chat"_L1).toObject();
    CliqMention mention;
    mention.chatId = json::id(chat.value("id"_L1));
    mention.chatName = json::text(chat, "channel_display_name"_L1);
    if (mention.chatName.isEmpty())
        mention.chatName = json::text(chat, "title"_L1);
    if (mention.chatName.startsWith(u'#'))
        mention.chatName.remove(0, 1);
    mention.message = message(row.value("message"_L1).toObject(), mention.chatId);
    mention.isUnread = json::text(row, "status"_L1) == "unread"_L1;
    const QJsonArray people = row.value("mention"_L1)["mentioned_users"_L1].toArray();
    for (const QJsonValue &each : people)
        mention.message.mentions.append(mentioned(each.toObject()));
    return mention;
}
} // namespace atlas::cliqjson
