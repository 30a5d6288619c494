// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/drivefixtures.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::test
{
QDateTime driveNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

DriveItem driveFile(const QString &id, const QString &name, qint64 size, int hoursAgo)
{
    DriveItem item;
    item.id = id;
    item.name = name;
    item.extension = name.section(u'.', -1).toLower();
    item.type = item.extension;
    item.size = size;
    item.modifiedAt = driveNow().addSecs(-3600LL * hoursAgo);
    item.createdAt = item.modifiedAt;
    item.modifiedBy = u"Léna Guirec"_s;
    return item;
}

DriveItem driveSubFolder(const QString &id, const QString &name, int inside)
{
    DriveItem item = driveFile(id, name, 0);
    item.extension.clear();
    item.type = u"folder"_s;
    item.isFolder = true;
    item.folders = inside;
    return item;
}

DriveFolder driveListing(const QString &id, QList<DriveItem> items, int minutesAgo)
{
    for (DriveItem &item : items)
        item.parentId = id;
    return {id, driveNow().addSecs(-60LL * minutesAgo), items};
}

DriveSnapshot someDrive()
{
    DriveSnapshot drive;
    drive.user.zuid = u"7001"_s;
    drive.readAt = driveNow();
    DriveSpace marketing{u"marketing"_s, u"Marketing"_s, DriveSpace::Kind::Team, true};
    DriveSpace finance{u"finance"_s, u"Finance"_s, DriveSpace::Kind::Team, false};
    DriveSpace own{u"own"_s, QString(), DriveSpace::Kind::Own, true};
    drive.spaces = {marketing, finance, own};
    const DriveFolder top = driveListing(u"marketing"_s, {driveSubFolder(u"campaigns"_s, u"Campaigns"_s, 2),
                                                          driveSubFolder(u"press"_s, u"Press"_s, 1),
                                                          driveFile(u"brief"_s, u"brief.docx"_s)});
    const DriveFolder campaigns = driveListing(
        u"campaigns"_s, {driveSubFolder(u"autumn"_s, u"Autumn"_s, 1), driveSubFolder(u"spring"_s, u"Spring"_s, 1)});
    drive.folders = {{top.id, top}, {campaigns.id, campaigns}};
    return drive;
}
} // namespace atlas::test
