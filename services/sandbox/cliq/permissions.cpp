// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/permissions.h"

#include <algorithm>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// What only the roles above may do unless the channel says otherwise.
bool usuallyAllowed(const QString &role, const QString &permission)
{
    static const QStringList ownersOnly{u"delete_channel"_s, u"archive_channel"_s, u"unarchive_channel"_s,
                                        u"clear_all_messages"_s};
    static const QStringList leadersOnly{u"edit_channel_info"_s, u"remove_participant"_s, u"delete_others_message"_s,
                                         u"close_thread"_s, u"prime_time"_s};
    if (role == u"admin")
        return true;
    if (ownersOnly.contains(permission))
        return false;
    return role == u"moderator" || !leadersOnly.contains(permission);
}
} // namespace

const QStringList &permissionNames()
{
    static const QStringList names{
        u"send_message"_s,      u"edit_channel_info"_s,     u"delete_channel"_s,   u"archive_channel"_s,
        u"unarchive_channel"_s, u"clear_all_messages"_s,    u"add_participant"_s,  u"remove_participant"_s,
        u"leave_channel"_s,     u"mention_users"_s,         u"special_mentions"_s, u"edit_my_msg"_s,
        u"delete_my_msg"_s,     u"delete_others_message"_s, u"post_reply"_s,       u"close_thread"_s,
        u"sticky_message"_s,    u"audio_conference"_s,      u"video_conference"_s, u"prime_time"_s};
    return names;
}

QJsonObject permissionsOf(const Chat &chat, const QString &role)
{
    const QJsonObject own = chat.permissions.value(role).toObject();
    QJsonObject all;
    for (const QString &name : permissionNames())
        all.insert(name, own.contains(name) ? own.value(name).toBool() : usuallyAllowed(role, name));
    return all;
}

bool isAllowed(const Chat &chat, const QString &role, const QString &permission)
{
    if (chat.kind != ChatKind::Channel || role == u"super_admin")
        return true;
    return permissionsOf(chat, role).value(permission).toBool();
}

bool mayKnow(const Store &store, const Chat &chat, const QString &zuid)
{
    if (chat.seats.contains(zuid) || chat.level == u"organization")
        return true;
    return std::any_of(store.teams.cbegin(), store.teams.cend(),
                       [&](const Team &team) { return chat.teams.contains(team.id) && team.members.contains(zuid); });
}

bool arePermissions(const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!permissionNames().contains(it.key()) || !it->isBool())
            return false;
    }
    return true;
}
} // namespace atlas::sandbox::cliq
