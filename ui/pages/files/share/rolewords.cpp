// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/share/rolewords.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

namespace atlas::rolewords
{
namespace
{
struct RoleWording {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};
} // namespace

QString name(DriveRole role)
{
    switch (role) {
    case DriveRole::View:
        return RoleWording::tr("View");
    case DriveRole::Comment:
        return RoleWording::tr("View and comment");
    case DriveRole::Edit:
        return RoleWording::tr("Edit");
    case DriveRole::Share:
        return RoleWording::tr("Edit and share");
    case DriveRole::Upload:
        return RoleWording::tr("Upload only");
    case DriveRole::Organize:
        return RoleWording::tr("Organize");
    }
    return {};
}

QString explanation(DriveRole role, bool folder)
{
    switch (role) {
    case DriveRole::View:
        return folder ? RoleWording::tr("Sees and downloads what is in the folder.")
                      : RoleWording::tr("Sees and downloads the file.");
    case DriveRole::Comment:
        return RoleWording::tr("Sees, downloads and comments on the file.");
    case DriveRole::Edit:
        return folder ? RoleWording::tr("Adds files and changes those in the folder.")
                      : RoleWording::tr("Changes the file and uploads new versions.");
    case DriveRole::Share:
        return RoleWording::tr("Changes the file and gives it to others.");
    case DriveRole::Upload:
        return RoleWording::tr("Puts files into the folder and does not see the others.");
    case DriveRole::Organize:
        return RoleWording::tr("Adds, changes, moves, deletes and shares everything in the folder.");
    }
    return {};
}

QString expiry(const QString &expires)
{
    const QDate day = QDate::fromString(expires.left(10), Qt::ISODate);
    if (!day.isValid())
        return {};
    //: %1 a date
    return RoleWording::tr("until %1").arg(format::longDate(day));
}
} // namespace atlas::rolewords
