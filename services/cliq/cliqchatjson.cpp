// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqids.h"
#include "services/cliq/cliqjson.h"
#include "services/core/json.h"

#include <optional>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

// Channels and chats.
namespace atlas::cliqjson
{
namespace
{
CliqChat::Level levelOf(const QString &word)
{
    if (word == "private"_L1 || word == "personal"_L1)
        return CliqChat::Level::Private;
    if (word == "team"_L1)
        return CliqChat::Level::Team;
    return word == "external"_L1 ? CliqChat::Level::External : CliqChat::Level::Organization;
}

/// What the person's role may do; where nothing is said, it may. Super admins have no table: they may do everything.
bool mayDo(const QJsonObject &row, QLatin1StringView right)
{
    const QString role = json::text(row, "current_user_role"_L1);
    if (role.isEmpty() || role == "super_admin"_L1)
        return true;
    const QJsonObject rights = row.value(role + u"_permission"_s).toObject();
    return json::boolean(rights, right, true);
}

QString withoutHash(const QString &name)
{
    return name.startsWith(u'#') ? name.mid(1) : name;
}

/// last_message_info of v2 or v3.
void putLast(CliqChat &chat, const QJsonObject &row)
{
    const QJsonObject last = row.value("last_message_info"_L1).toObject();
    const QJsonValue content = last.value("content"_L1);
    chat.lastAt = time(last.value("time"_L1));
    if (!chat.lastAt.isValid())
        chat.lastAt = time(row.value("last_modified_time"_L1));
    chat.lastText = json::text(last, "text"_L1);
    if (chat.lastText.isEmpty())
        chat.lastText = content.isString() ? content.toString() : content["text"_L1].toString();
    if (chat.lastText.isEmpty())
        chat.lastText = content["comment"_L1].toString(content["file"_L1]["name"_L1].toString());
    chat.lastSender = json::text(last, "sender_name"_L1);
    if (chat.lastSender.isEmpty())
        chat.lastSender = json::id(last.value(last.contains("sender"_L1) ? "sender"_L1 : "sender_id"_L1));
}

std::optional<CliqChat::Kind> kindOf(const QString &type)
{
    if (type == "direct_message"_L1 || type == "dm"_L1)
        return CliqChat::Kind::Direct;
    if (type == "bot"_L1)
        return CliqChat::Kind::Bot;
    if (type == "channel"_L1 || type == "thread"_L1)
        return std::nullopt;
    return CliqChat::Kind::Group; // group_chat, chat, entity_chat, and what Zoho may add
}
} // namespace

CliqChat channel(const QJsonObject &row)
{
    CliqChat channel;
    channel.kind = CliqChat::Kind::Channel;
    channel.id = json::id(row.value("chat_id"_L1));
    channel.channelId = json::id(row.value("channel_id"_L1));
    channel.uniqueName = json::text(row, "unique_name"_L1);
    channel.name = withoutHash(json::text(row, "name"_L1));
    channel.description = json::text(row, "description"_L1);
    channel.level = levelOf(json::text(row, "level"_L1));
    channel.people = int(json::integer(row, "participant_count"_L1));
    channel.unread = int(json::integer(row, "unread_message_count"_L1));
    channel.isJoined = json::boolean(row, "joined"_L1, true);
    channel.isPinned = json::boolean(row, "pinned"_L1);
    channel.isMuted = row.contains("muted_interval"_L1);
    channel.isArchived = json::text(row, "status"_L1) == "archived"_L1;
    channel.mayPost = channel.isJoined && !channel.isArchived && mayDo(row, "send_message"_L1);
    channel.mayMentionAll = mayDo(row, "special_mentions"_L1);
    putLast(channel, row);
    return channel;
}

std::optional<CliqChat> chat(const QJsonObject &row)
{
    const auto kind = kindOf(json::text(row, "chat_type"_L1));
    if (!kind)
        return std::nullopt;
    const QJsonObject membership = row.value("user_membership"_L1).toObject();
    const bool removed = json::boolean(row, "removed"_L1, json::boolean(membership, "removed"_L1));
    CliqChat chat;
    chat.kind = *kind;
    chat.id = json::id(row.value("chat_id"_L1));
    chat.name = json::text(row, "name"_L1);
    if (chat.name.isEmpty())
        chat.name = json::text(row, "title"_L1);
    chat.people = int(json::integer(row, "participant_count"_L1));
    chat.unread = int(json::integer(row, "unread_message_count"_L1));
    chat.isPinned = json::boolean(row, "pinned"_L1, json::boolean(membership, "pinned"_L1));
    chat.isJoined = !removed;
    chat.mayPost = !removed;
    const auto others = recipients({row});
    chat.otherId = others.value(chat.id);
    putLast(chat, row);
    return chat;
}
} // namespace atlas::cliqjson
