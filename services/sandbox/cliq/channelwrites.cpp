// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/infoline.h"
#include "services/sandbox/cliq/permissions.h"

#include <algorithm>

// Creating, changing and deleting channels. Source: https://www.zoho.com/cliq/help/restapi/v2/channels/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestChannelName = 50, longestDescription = 10500, mostFirstMembers = 100;
const QStringList permissionRoles{QStringLiteral("admin"), QStringLiteral("moderator"), QStringLiteral("member")};
const QStringList permissionKeys{QStringLiteral("admin_permission"), QStringLiteral("moderator_permission"),
                                 QStringLiteral("member_permission")};

/// Lower-case letters and digits, without accents.
QString uniqueNameOf(const QString &title)
{
    QString name;
    const QString plain = title.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar letter : plain) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            name += letter;
    }
    return name;
}

QString freeUniqueName(Store &store, const QString &title)
{
    const QString base = uniqueNameOf(title);
    QString name = base.isEmpty() ? u"channel"_s : base;
    for (int number = 1; store.channelNamed(name); ++number)
        name = base + QString::number(number);
    return name;
}

bool isConfig(const QJsonValue &value)
{
    static const QMap<QString, QStringList> words{
        {u"reply_mode"_s, {u"normal_reply"_s, u"threads"_s, u"both"_s}},
        {u"leave_join_info"_s, {u"enable"_s, u"disable"_s}},
        {u"add_remove_info"_s, {u"enable"_s, u"disable"_s}},
        {u"meeting_chat_type"_s, {u"channel"_s, u"thread"_s, u"host_choice"_s}}};
    if (!value.isObject())
        return false;
    const QJsonObject config = value.toObject();
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (!words.value(it.key()).contains(it->toString()))
            return false;
    }
    return true;
}

/// What both writers take; the refusal of the first value that is wrong.
std::optional<Response> channelFieldsRefusal(const Call &call)
{
    const QString name = call.text(u"name"_s).trimmed();
    if (call.body.contains(u"name"_s) && (name.isEmpty() || name.size() > longestChannelName))
        return invalidInputs();
    if (call.text(u"description"_s).size() > longestDescription)
        return invalidInputs();
    if (call.body.contains(u"config"_s) && !isConfig(call.body.value(u"config"_s)))
        return invalidInputs();
    for (const QString &key : permissionKeys) {
        if (call.body.contains(key) && !arePermissions(call.body.value(key)))
            return invalidInputs();
    }
    return std::nullopt;
}

void takeChannelFields(const Call &call, Chat &chat)
{
    if (call.body.contains(u"name"_s)) {
        const QString name = call.text(u"name"_s).trimmed();
        chat.title = name.startsWith(u'#') ? name.mid(1) : name;
    }
    if (call.body.contains(u"description"_s))
        chat.description = call.text(u"description"_s);
    for (qsizetype i = 0; i < permissionKeys.size(); ++i) {
        if (call.body.contains(permissionKeys.at(i)))
            chat.permissions.insert(permissionRoles.at(i), call.body.value(permissionKeys.at(i)));
    }
}

QStringList knownTeams(const Store &store, const QJsonArray &ids)
{
    QStringList known;
    for (const Team &team : store.teams) {
        if (ids.contains(team.id))
            known.append(team.id);
    }
    return known;
}

Response createChannel(Call &call)
{
    static const QMap<QString, QString> letters{
        {u"organization"_s, u"O"_s}, {u"team"_s, u"T"_s}, {u"private"_s, u"P"_s}, {u"external"_s, u"E"_s}};
    for (const QString &key : {u"name"_s, u"level"_s}) {
        if (call.text(key).trimmed().isEmpty())
            return missing(key);
    }
    if (auto refused = channelFieldsRefusal(call))
        return *refused;
    Chat chat;
    chat.kind = ChatKind::Channel;
    chat.level = call.text(u"level"_s);
    const QJsonArray teamIds = call.body.value(u"team_ids"_s).toArray();
    chat.teams = knownTeams(call.store, teamIds);
    const auto members =
        peopleOf(call, call.body.value(u"user_ids"_s), call.body.value(u"email_ids"_s), mostFirstMembers);
    const bool teamsFit = chat.teams.size() == teamIds.size() && (chat.level == u"team") == !chat.teams.isEmpty();
    if (!letters.contains(chat.level) || !members || !teamsFit)
        return invalidInputs();
    takeChannelFields(call, chat);
    chat.id = u"CT_%1_%2"_s.arg(call.store.nextDigits(19), organisationId);
    chat.channelId = letters.value(chat.level) + call.store.nextDigits(19);
    chat.uniqueName = freeUniqueName(call.store, chat.title);
    chat.inviteOnly = call.body.value(u"invite_only"_s).toBool();
    chat.creator = call.me;
    chat.created = chat.modified = call.nowMs;
    for (const QString &zuid : *members)
        chat.seats.insert({zuid, {}});
    Seat own;
    own.role = u"super_admin"_s;
    own.readUpTo = call.nowMs;
    chat.seats.insert_or_assign(call.me, own);
    Chat &stored = call.store.chats.insert_or_assign(chat.id, chat).first->second;
    postInfo(call, stored, u"%1 created the channel"_s.arg(call.store.nameOf(call.me)));
    return Response::json(200, channelView(call.store, stored, call.me));
}

Response followThreads(Call &call, Chat &chat)
{
    const QString wanted = call.text(u"auto_follow_threads"_s);
    if (call.body.size() != 1 || (wanted != u"enable" && wanted != u"disable"))
        return invalidInputs();
    chat.autoFollow.removeAll(call.me);
    if (wanted == u"enable")
        chat.autoFollow.append(call.me);
    call.changed(chat);
    return Response::json(200, {{u"status"_s, wanted + u'd'}});
}

Response updateChannel(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChannel(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (call.body.isEmpty())
        return invalidInputs();
    if (call.body.contains(u"auto_follow_threads"_s) && chat->seats.contains(call.me))
        return followThreads(call, *chat);
    if (!may(call, *chat, u"edit_channel_info"_s))
        return notPermitted();
    if (auto refused = channelFieldsRefusal(call))
        return *refused;
    takeChannelFields(call, *chat);
    call.changed(*chat);
    return Response::json(200, channelView(call.store, *chat, call.me));
}

Response deleteChannel(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChannel(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (!may(call, *chat, u"delete_channel"_s))
        return notPermitted();
    const QString id = chat->id;
    std::erase_if(call.store.chats,
                  [&id](const auto &entry) { return entry.first == id || entry.second.parent == id; });
    call.changed();
    return done();
}
} // namespace

QList<CliqRoute> channelWriteRoutes()
{
    const QStringList fields{u"name"_s, u"description"_s, u"image_data"_s, u"config"_s};
    const QStringList creation{u"level"_s, u"invite_only"_s, u"team_ids"_s, u"user_ids"_s, u"email_ids"_s};
    return {{"POST",
             u"/api/v2/channels"_s,
             {{u"Channels.CREATE"_s}},
             limited(20, 5),
             createChannel,
             {},
             fields + permissionKeys + creation},
            {"PUT",
             u"/api/v2/channels/{c}"_s,
             {{u"Channels.UPDATE"_s}},
             limited(50, 5),
             updateChannel,
             {},
             fields + permissionKeys + QStringList{u"auto_follow_threads"_s}},
            {"DELETE", u"/api/v2/channels/{c}"_s, {{u"Channels.DELETE"_s}}, limited(10, 5), deleteChannel}};
}
} // namespace atlas::sandbox::cliq
