// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace atlas
{
/// The person signed in, as WorkDrive knows them. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/get-user-info.html
struct DriveUser {
    QString zuid;     ///< in the progress call of an upload
    QString memberId; ///< inside the team: "{team}-{number}"; empty in a personal edition
    QString teamId;   ///< empty in a personal edition
    QString teamName, email;
    friend bool operator==(const DriveUser &, const DriveUser &) = default;
};

/// A root of folders: a team folder, or the person's own folders. Its id is used wherever a folder's id is.
struct DriveSpace {
    enum class Kind { Team, Own };
    QString id, name; ///< name empty for Own: the ui has a word for it
    Kind kind = Kind::Team;
    bool isMember = true; ///< false: visible, but its files are not
    friend bool operator==(const DriveSpace &, const DriveSpace &) = default;
};

/// What Zoho says the person may do. Where it says nothing, it is tried: Zoho refuses what is not allowed.
struct DriveRights {
    bool canEdit = true, canRename = true, canDelete = true, canShare = true, canMove = true, canDownload = true;
    bool canUpload = true; ///< folders
    friend bool operator==(const DriveRights &, const DriveRights &) = default;
};

/// A file or folder. Several of one name may lie in one folder: only the id tells them apart. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/list-files-folders-inside-a-folder.html
struct DriveItem {
    QString id, parentId, name;
    QString extension;          ///< lower case, without the dot
    QString type;               ///< Zoho's word: "pdf", "image", "folder", "zwriter", ...
    QDateTime modifiedAt;       ///< UTC, of the milliseconds; Zoho's display texts are never read
    QDateTime createdAt;        ///< UTC
    QString modifiedBy;         ///< display name
    QString ownerId;            ///< zuid of the owner
    QString downloadUrl;        ///< as Zoho says it; used only when its host is one of the data centre's
    QString webUrl;             ///< opens it in the browser
    qint64 size = 0;            ///< bytes; 0 for a document of Zoho's own
    int files = 0, folders = 0; ///< of a folder: what lies directly in it
    int sharedWith = -1;        ///< people it was given to beyond the folder's own; -1: not told
    bool isFolder = false;
    bool isNative = false; ///< a document of Zoho's own (Writer, Sheet, Show): no fixed size, comes as an export
    bool isLocked = false; ///< checked out by somebody
    DriveRights rights;
    friend bool operator==(const DriveItem &, const DriveItem &) = default;
};

/// Source: https://www.zoho.com/workdrive/developer/docs/api/v1/get-file-versions.html
struct DriveVersion {
    QString id, number;                ///< number as in a download's "version"
    QDateTime createdAt;               ///< UTC
    QString createdBy, note, sizeText; ///< size only as Zoho shows it ("12.3 KB")
    friend bool operator==(const DriveVersion &, const DriveVersion &) = default;
};

/// What somebody may do with a shared file or folder. Zoho's numbers differ between files and folders (role 6 is "view
/// and comment" on a file and "view" on a folder): workdrive::roleId maps them.
enum class DriveRole { View, Comment, Edit, Share, Upload, Organize };

/// Source: https://www.zoho.com/workdrive/developer/docs/api/v1/share-files-folders-to-individual-team-members.html
struct DrivePermission {
    enum class Whom { Person, Group, Team, Everyone, Other };
    QString id, email, name;
    Whom whom = Whom::Person;
    DriveRole role = DriveRole::View;
    int roleId = 0;  ///< Zoho's own
    QString expires; ///< "YYYY-MM-DD HH:MM:SS" as Zoho says it, its zone is not told; empty: never
    friend bool operator==(const DrivePermission &, const DrivePermission &) = default;
};

/// A link for people outside. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/create-external-share-custom-link.html
struct DriveLink {
    QString id, name, url;
    DriveRole role = DriveRole::View;
    bool allowsDownload = true;
    bool hasPassword = false;
    QString expires; ///< as DrivePermission's
    QString itemId;  ///< where it leads; empty: Zoho does not say
    friend bool operator==(const DriveLink &, const DriveLink &) = default;
};

/// A link to be made.
struct DriveLinkDraft {
    QString name;
    DriveRole role = DriveRole::View;
    bool allowsDownload = true;
    QString password; ///< empty: none; never logged
    QDate expiresOn;  ///< the last day, as the organisation counts days; invalid: never
};

/// What becomes of an upload whose name is taken in its folder.
enum class NameConflict {
    KeepBoth, ///< stored under another name ("report (2).pdf")
    Replace,  ///< a new version of the file that is there
    Fail      ///< Duplicate "name_taken"
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::DriveItem)
