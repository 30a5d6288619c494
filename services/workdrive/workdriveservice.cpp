// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/workdrive/workdriveserviceprivate.h"

#include <algorithm>
#include <QHash>

// Who and where; roles and names.
namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Clock &driveClock()
{
    static const SystemClock clock;
    return clock;
}

QJsonObject attributesIn(const QJsonObject &row)
{
    return row.value("attributes"_L1).toObject();
}

/// The first team the person is part of, else the first.
QJsonObject ownTeam(const QJsonArray &teams)
{
    for (const QJsonValue &team : teams) {
        if (json::boolean(attributesIn(team.toObject()), "is_partof"_L1, true))
            return team.toObject();
    }
    return teams.first().toObject();
}

ApiError badName(const QString &code)
{
    ApiError error(ErrorKind::Validation, code);
    error.field = u"name"_s;
    return error;
}

struct RoleNumber {
    DriveRole role;
    int ofFile, ofFolder; ///< 0: there is none
};

/// Source: https://www.zoho.com/workdrive/developer/docs/api/v1/share-files-folders-to-individual-team-members.html
constexpr RoleNumber roleNumbers[] = {
    {DriveRole::View, 34, 6}, {DriveRole::Comment, 6, 0}, {DriveRole::Upload, 0, 7},
    {DriveRole::Edit, 5, 5},  {DriveRole::Share, 4, 0},   {DriveRole::Organize, 0, 3},
};

int numberOf(const RoleNumber &row, bool folder)
{
    return folder ? row.ofFolder : row.ofFile;
}
} // namespace

WorkDriveService::Private::Private(ApiClient &api, const Clock *time)
    : client(&api)
    , clock(time ? time : &driveClock())
{
}

WorkDriveService::WorkDriveService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>(client, clock))
{
}

WorkDriveService::~WorkDriveService() = default;

ApiClient &WorkDriveService::client() const
{
    return *d->client;
}

Task<Result<QJsonArray>> WorkDriveService::Private::rows(ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return drivejson::rowsOf(*answer);
}

Task<Result<DriveUser>> WorkDriveService::Private::askUser(Priority priority, CancelToken cancel)
{
    const ApiRequest askMe = driverequests::me(priority);
    const Result<QJsonArray> me = co_await rows(askMe, cancel);
    if (!me)
        co_return fail(me.error());
    const QJsonObject person = me->first().toObject();
    DriveUser found;
    found.zuid = json::id(person.value("id"_L1));
    found.email = json::text(attributesIn(person), "email_id"_L1);
    if (!driverequests::checkId(found.zuid, u"zuid"_s))
        co_return fail(ErrorKind::Decode, u"no_user"_s);
    if (json::text(attributesIn(person), "edition"_L1) == "PERSONAL"_L1)
        co_return found;
    const ApiRequest askTeams = driverequests::teams(found.zuid, priority);
    const Result<QJsonArray> teams = co_await rows(askTeams, cancel);
    if (!teams)
        co_return fail(teams.error());
    if (teams->isEmpty())
        co_return found;
    const QJsonObject team = ownTeam(*teams);
    found.teamId = json::id(team.value("id"_L1));
    found.teamName = json::text(attributesIn(team), "name"_L1);
    const ApiRequest askMember = driverequests::currentMember(found.teamId, priority);
    const Result<QJsonArray> member = co_await rows(askMember, cancel);
    if (!member)
        co_return fail(member.error());
    found.memberId = json::id(member->first().toObject().value("id"_L1));
    co_return found;
}

Task<Result<DriveUser>> WorkDriveService::user(Priority priority, CancelToken cancel)
{
    if (d->user)
        co_return DriveUser(*d->user); // a copy: QCoro would move the member out
    const Result<DriveUser> found = co_await d->askUser(priority, cancel);
    if (found)
        d->user = *found;
    co_return found;
}

void WorkDriveService::useUser(const DriveUser &user)
{
    d->user = user;
}

Task<Result<QJsonArray>> WorkDriveService::Private::teamFolders(QString teamId, Priority priority, CancelToken cancel)
{
    const ApiRequest proven = driverequests::teamFolders(teamId, false, 0, priority);
    Result<QJsonArray> all = co_await rows(proven, cancel);
    // Older grants have the newer scope only, and Zoho may give up the older path.
    const bool newer = !all && (all.error().kind == ErrorKind::MissingScope || all.error().kind == ErrorKind::NotFound);
    if (newer) {
        const ApiRequest other = driverequests::teamFolders(teamId, true, 0, priority);
        all = co_await rows(other, cancel);
    }
    while (all && !all->isEmpty() && all->size() % driverequests::offsetRows == 0) {
        const ApiRequest more = driverequests::teamFolders(teamId, newer, int(all->size()), priority);
        const Result<QJsonArray> next = co_await rows(more, cancel);
        // That this list has pages is not documented: what came first holds.
        if (!next || next->isEmpty() || next->first() == all->first())
            break;
        for (const QJsonValue &row : *next)
            all->append(row);
    }
    co_return all;
}

Task<Result<QList<DriveSpace>>> WorkDriveService::spaces(Priority priority, CancelToken cancel)
{
    const Result<DriveUser> who = co_await user(priority, cancel);
    if (!who)
        co_return fail(who.error());
    QList<DriveSpace> spaces;
    if (!who->teamId.isEmpty()) {
        const Result<QJsonArray> folders = co_await d->teamFolders(who->teamId, priority, cancel);
        if (!folders)
            co_return fail(folders.error());
        for (const QJsonValue &row : *folders)
            spaces.append(drivejson::teamFolder(row.toObject()));
    }
    const QString userId = who->memberId.isEmpty() ? who->zuid : who->memberId;
    const ApiRequest request = driverequests::ownFolder(userId, priority);
    const Result<QJsonArray> own = co_await d->rows(request, cancel);
    if (!own)
        co_return fail(own.error());
    DriveSpace space;
    space.id = json::id(own->first().toObject().value("id"_L1));
    space.kind = DriveSpace::Kind::Own;
    if (!space.id.isEmpty())
        spaces.append(space);
    co_return spaces;
}

namespace workdrive
{
int roleId(DriveRole role, bool folder)
{
    for (const RoleNumber &row : roleNumbers) {
        if (row.role == role)
            return numberOf(row, folder);
    }
    return 0;
}

DriveRole roleFromId(int id, bool folder)
{
    if (folder && (id == 1 || id == 2)) // administrators and organisers of a team folder
        return DriveRole::Organize;
    if (!folder && id == 33) // "view and fill" of a form
        return DriveRole::View;
    for (const RoleNumber &row : roleNumbers) {
        if (id > 0 && numberOf(row, folder) == id)
            return row.role;
    }
    return DriveRole::View;
}

QList<DriveRole> rolesFor(bool folder)
{
    QList<DriveRole> roles;
    for (const RoleNumber &row : roleNumbers) {
        if (numberOf(row, folder) > 0)
            roles.append(row.role);
    }
    return roles;
}

Result<Done> checkName(const QString &name)
{
    constexpr qsizetype longest = 200;
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (name.trimmed().isEmpty())
        return fail(badName(u"empty"_s));
    if (name.contains(u'/'))
        return fail(badName(u"slash"_s));
    if (name.size() > longest)
        return fail(badName(u"too_long"_s));
    if (std::any_of(name.cbegin(), name.cend(), isControl) || !name.isValidUtf16())
        return fail(badName(u"control"_s));
    return Done{};
}
} // namespace workdrive
} // namespace atlas
