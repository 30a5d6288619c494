// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/workdriveparameters.h"

#include "services/mail/mailtext.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas::workdriveparameters
{
namespace
{
const QList<std::pair<QString, DriveRole>> &driveRoles()
{
    static const QList<std::pair<QString, DriveRole>> roles{
        {u"view"_s, DriveRole::View},   {u"comment"_s, DriveRole::Comment}, {u"edit"_s, DriveRole::Edit},
        {u"share"_s, DriveRole::Share}, {u"upload"_s, DriveRole::Upload},   {u"organize"_s, DriveRole::Organize}};
    return roles;
}

ApiError driveUsage(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, code, sentence);
    error.field = field;
    return error;
}

QString givenText(const QJsonObject &parameters, QLatin1StringView name)
{
    return parameters.value(name).toString();
}

NameConflict conflictOf(const QJsonObject &parameters)
{
    const QString word = givenText(parameters, "on_conflict"_L1);
    if (word == "replace"_L1)
        return NameConflict::Replace;
    return word == "fail"_L1 ? NameConflict::Fail : NameConflict::KeepBoth;
}

/// The role asked for, if files or folders, whichever it is, can be shared so.
Result<DriveRole> roleOf(const QJsonObject &parameters, const DriveItem &item, const QList<DriveRole> &possible)
{
    const QString word = parameters.value("role"_L1).toString(u"view"_s);
    QStringList words;
    for (const auto &[name, role] : driveRoles()) {
        if (!possible.contains(role))
            continue;
        if (name == word)
            return role;
        words.append(name);
    }
    return fail(driveUsage(
        u"invalid_parameter"_s, u"role"_s,
        u"role of a %1 must be one of: %2."_s.arg(item.isFolder ? u"folder"_s : u"file"_s, words.join(u", "_s))));
}

/// The first of the parameters that is given.
QString firstGiven(const QJsonObject &parameters, const QStringList &names)
{
    const auto found =
        std::find_if(names.cbegin(), names.cend(), [&](const QString &name) { return parameters.contains(name); });
    return found == names.cend() ? QString() : *found;
}

QString isoTime(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}
} // namespace

Result<UploadOrder> uploadOrder(const QJsonObject &parameters)
{
    UploadOrder order;
    order.path = QFileInfo(givenText(parameters, "path"_L1)).absoluteFilePath();
    order.folderId = givenText(parameters, "folder_id"_L1);
    order.name = givenText(parameters, "name"_L1);
    order.onConflict = conflictOf(parameters);
    const Result<FileMark> mark = fileMark(order.path);
    if (!mark)
        return fail(mark.error());
    if (order.name.isEmpty())
        order.name = QFileInfo(order.path).fileName();
    const Result<Done> named = workdrive::checkName(order.name);
    if (!named)
        return fail(named.error());
    return order;
}

Result<DownloadOrder> downloadOrder(const QJsonObject &parameters, const DriveItem &item)
{
    if (item.isFolder)
        return fail(driveUsage(u"not_a_file"_s, u"file_id"_s, u"\"%1\" is a folder."_s.arg(item.name)));
    DownloadOrder order;
    order.item = item;
    order.overwrite = parameters.value("overwrite"_L1).toBool();
    const QString given = givenText(parameters, "path"_L1);
    QFileInfo place(given);
    if (place.isDir())
        place = QFileInfo(given + u'/' + mailtext::safeFileName(item.name));
    order.path = place.absoluteFilePath();
    if (!QFileInfo(place.absolutePath()).isDir())
        return fail(
            driveUsage(u"no_such_folder"_s, u"path"_s, u"There is no folder \"%1\"."_s.arg(place.absolutePath())));
    if (place.exists() && !order.overwrite)
        return fail(driveUsage(u"exists"_s, u"path"_s, u"There is a file \"%1\" already."_s.arg(place.fileName())));
    return order;
}

bool isLink(const QJsonObject &parameters)
{
    return parameters.contains("link"_L1);
}

Result<PersonShare> personShare(const QJsonObject &parameters, const DriveItem &item)
{
    const QString ofLinks = firstGiven(parameters, {u"link_name"_s, u"expires"_s, u"password"_s, u"allow_download"_s});
    if (!ofLinks.isEmpty())
        return fail(driveUsage(u"invalid_parameter"_s, ofLinks, u"%1 is for links only."_s.arg(ofLinks)));
    const Result<DriveRole> role = roleOf(parameters, item, workdrive::rolesFor(item.isFolder));
    if (!role)
        return fail(role.error());
    return PersonShare{givenText(parameters, "email"_L1).trimmed(), *role, parameters.value("notify"_L1).toBool()};
}

Result<DriveLinkDraft> linkDraft(const QJsonObject &parameters, const DriveItem &item)
{
    if (!parameters.value("link"_L1).toBool())
        return fail(driveUsage(u"invalid_parameter"_s, u"link"_s, u"link must be true, or email be given instead."_s));
    if (parameters.contains("notify"_L1))
        return fail(driveUsage(u"invalid_parameter"_s, u"notify"_s, u"Nobody is told about a link."_s));
    // A link has no people to share on or organise.
    QList<DriveRole> possible{DriveRole::View, DriveRole::Edit};
    possible.append(item.isFolder ? DriveRole::Upload : DriveRole::Comment);
    const Result<DriveRole> role = roleOf(parameters, item, possible);
    if (!role)
        return fail(role.error());
    DriveLinkDraft draft;
    draft.role = *role;
    draft.name = givenText(parameters, "link_name"_L1).trimmed();
    if (draft.name.isEmpty())
        draft.name = item.name;
    draft.allowsDownload = parameters.value("allow_download"_L1).toBool(true);
    draft.password = givenText(parameters, "password"_L1);
    if (parameters.contains("expires"_L1)) {
        draft.expiresOn = QDate::fromString(givenText(parameters, "expires"_L1), Qt::ISODate);
        if (!draft.expiresOn.isValid())
            return fail(driveUsage(u"invalid_parameter"_s, u"expires"_s,
                                   u"expires must be a day that exists, as yyyy-MM-dd."_s));
    }
    return draft;
}

QString roleName(DriveRole role)
{
    const auto found = std::find_if(driveRoles().cbegin(), driveRoles().cend(),
                                    [role](const auto &each) { return each.second == role; });
    return found == driveRoles().cend() ? QString() : found->first;
}

QStringList roleNames()
{
    QStringList names;
    for (const auto &[name, role] : driveRoles())
        names.append(name);
    return names;
}

QJsonObject shown(const DriveItem &item)
{
    const auto millis = [](const QDateTime &when) { return when.isValid() ? when.toMSecsSinceEpoch() : qint64(0); };
    const QJsonObject storage{
        {"size_in_bytes"_L1, item.size}, {"files_count"_L1, item.files}, {"folders_count"_L1, item.folders}};
    return {{"id"_L1, item.id},
            {"name"_L1, item.name},
            {"type"_L1, item.type},
            {"extn"_L1, item.extension},
            {"is_folder"_L1, item.isFolder},
            {"parent_id"_L1, item.parentId},
            {"modified_by"_L1, item.modifiedBy},
            {"modified_time_in_millisecond"_L1, millis(item.modifiedAt)},
            {"created_time_in_millisecond"_L1, millis(item.createdAt)},
            {"modified_at"_L1, isoTime(item.modifiedAt)},
            {"owner"_L1, item.ownerId},
            {"is_locked"_L1, item.isLocked},
            {"permalink"_L1, item.webUrl},
            {"storage_info"_L1, storage}};
}

QJsonObject shown(const DrivePermission &permission)
{
    return {{"id"_L1, permission.id},
            {"email_id"_L1, permission.email},
            {"display_name"_L1, permission.name},
            {"role_id"_L1, permission.roleId},
            {"role"_L1, roleName(permission.role)},
            {"expiration_date"_L1, permission.expires}};
}

QJsonObject shown(const DriveLink &link)
{
    return {{"id"_L1, link.id},
            {"link_name"_L1, link.name},
            {"link"_L1, link.url},
            {"role"_L1, roleName(link.role)},
            {"allow_download"_L1, link.allowsDownload},
            {"is_password_protected"_L1, link.hasPassword},
            {"expiration_date"_L1, link.expires}};
}

ApiError blamed(ApiError error, const QString &usual)
{
    if (error.field.isEmpty() && error.kind == ErrorKind::NotFound)
        error.field = usual;
    return error;
}
} // namespace atlas::workdriveparameters
