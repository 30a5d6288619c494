// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/fileview.h"

#include <algorithm>

// Users, teams, team folders, My Folders. Source: docs/zoho.md, WorkDrive, discovery.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject lastModifiedFirst()
{
    return {{u"sort_by"_s, u"last_modified"_s},
            {u"sort_order"_s, u"desc"_s},
            {u"filtered_by"_s, u"all"_s},
            {u"layout"_s, u"list"_s}};
}

QJsonObject resource(const QString &id, const QString &type, const QJsonObject &attributes)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"attributes"_s, attributes}};
}

QJsonObject userAttributes(const Call &call)
{
    const Person &who = call.store.people.at(call.person);
    return {{u"email_id"_s, who.email},
            {u"display_name"_s, who.firstName + u' ' + who.lastName},
            {u"zuid"_s, call.zuid()},
            {u"edition"_s, u"TEAM"_s},
            {u"member_type"_s, call.person == 0 ? 1 : 2},
            {u"theme_color"_s, u"28B294"_s},
            {u"getting_started"_s, 0},
            {u"is_org_template_admin"_s, call.person == 0},
            {u"default_view_type"_s, 2},
            {u"view_pref"_s, lastModifiedFirst()}};
}

qint64 foundedMs(const Call &call)
{
    qint64 first = call.nowMs;
    for (const auto &[id, item] : call.store.items)
        first = std::min(first, item.createdMs);
    return first;
}

Response me(Call &call)
{
    return data(resource(call.zuid(), u"users"_s, userAttributes(call)));
}

/// With a ZUID only; others' teams are nobody's business.
Response teamsOf(Call &call)
{
    if (call.id() != call.zuid())
        return gone();
    const QJsonObject attributes{{u"name"_s, call.store.organisation},
                                 {u"is_partof"_s, true},
                                 {u"created_time_in_millisecond"_s, foundedMs(call)}};
    return data(QJsonArray{resource(call.store.teamId, u"teams"_s, attributes)});
}

Response currentMember(Call &call)
{
    if (call.id() != call.store.teamId)
        return gone();
    return data(resource(call.store.memberIdAt(call.person), u"users"_s, userAttributes(call)));
}

/// With a team member id; the ZUID is for editions without a team.
Response privateSpace(Call &call)
{
    if (call.id() != call.store.memberIdAt(call.person))
        return gone();
    const Item *space = call.store.item(call.store.privateSpaceOf(call.zuid()));
    if (space == nullptr)
        return gone();
    const QJsonObject attributes{{u"name"_s, space->name},
                                 {u"is_partof"_s, true},
                                 {u"created_time_in_millisecond"_s, space->createdMs},
                                 {u"trashedfiles_view_pref"_s, lastModifiedFirst()}};
    return data(QJsonArray{resource(space->id, u"privatespace"_s, attributes)});
}

QJsonObject teamFolderObject(const Call &call, const Item &folder)
{
    const QJsonObject attributes{{u"name"_s, folder.name},
                                 {u"description"_s, folder.description},
                                 {u"is_partof"_s, accessTo(call, folder).read},
                                 {u"is_public_within_team"_s, false},
                                 {u"is_pinned"_s, false},
                                 {u"is_app_owned"_s, false},
                                 {u"groups_count"_s, 0},
                                 {u"created_time_in_millisecond"_s, folder.createdMs},
                                 {u"view_pref"_s, lastModifiedFirst()}};
    return resource(folder.id, u"teamfolders"_s, attributes);
}

/// All of the team, in the order they were made; is_partof tells those of the caller.
Response teamFolders(Call &call)
{
    if (call.id() != call.store.teamId)
        return gone();
    QList<const Item *> folders = call.store.childrenOf(call.store.teamId);
    folders.removeIf([](const Item *item) { return item->kind != ItemKind::TeamFolder; });
    std::stable_sort(folders.begin(), folders.end(),
                     [](const Item *left, const Item *right) { return left->createdMs < right->createdMs; });
    QJsonArray rows;
    for (const Item *folder : std::as_const(folders))
        rows.append(teamFolderObject(call, *folder));
    return data(rows);
}

Response teamFolder(Call &call)
{
    const Item *folder = readable(call, call.id());
    if (folder == nullptr || folder->kind != ItemKind::TeamFolder)
        return gone();
    return data(teamFolderObject(call, *folder));
}
} // namespace

QList<DriveRoute> peopleRoutes()
{
    const QList<QStringList> team{{u"WorkDrive.team.READ"_s}};
    const QList<QStringList> folders{{u"WorkDrive.teamfolders.READ"_s}}, workspaces{{u"WorkDrive.workspace.READ"_s}};
    return {{"GET",
             apiBase + u"/users/me"_s,
             {{u"WorkDrive.users.READ"_s}, {u"aaaserver.profile.read"_s, u"WorkDrive.team.READ"_s}},
             me},
            {"GET", apiBase + u"/users/{user}/teams"_s, team, teamsOf},
            {"GET", apiBase + u"/teams/{team}/currentuser"_s, team, currentMember},
            {"GET", apiBase + u"/users/{member}/privatespace"_s, {{u"WorkDrive.files.READ"_s}}, privateSpace},
            {"GET", apiBase + u"/teams/{team}/teamfolders"_s, folders, teamFolders},
            {"GET", apiBase + u"/teams/{team}/workspaces"_s, workspaces, teamFolders},
            {"GET", apiBase + u"/teamfolders/{folder}"_s, folders, teamFolder},
            {"GET", apiBase + u"/workspaces/{folder}"_s, workspaces, teamFolder}};
}
} // namespace atlas::sandbox::workdrive
