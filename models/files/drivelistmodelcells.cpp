// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/drivelistmodel_p.h"

#include "models/support/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

// Cells: what is said of a file or folder.
namespace atlas
{
namespace
{
class DriveWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::DriveListModel)
public:
    static QString inside(const DriveItem &folder) { return tr("%n items", nullptr, folder.files + folder.folders); }
    static QString people(int count) { return tr("%n people", nullptr, count); }
    static QString folder() { return tr("folder"); }
    static QString locked() { return tr("locked"); }
    static QString changedBy(const QString &name) { return tr("changed by %1").arg(name); }
    static QString title(DriveListModel::Column column)
    {
        switch (column) {
        case DriveListModel::Column::Name:
            return tr("Name");
        case DriveListModel::Column::By:
            return tr("By");
        case DriveListModel::Column::Modified:
            return tr("Modified");
        case DriveListModel::Column::Size:
            return tr("Size");
        case DriveListModel::Column::Sharing:
            return tr("Sharing");
        }
        return {};
    }
};

QString driveTime(const QDateTime &when)
{
    return format::dateTime(when);
}

/// Empty for a document of Zoho's own, which has no fixed size.
QString driveSize(const DriveItem &item)
{
    if (item.isFolder)
        return DriveWords::inside(item);
    return item.isNative ? QString() : QLocale().formattedDataSize(item.size, 1, QLocale::DataSizeTraditionalFormat);
}
} // namespace

QString drivecells::title(DriveListModel::Column column)
{
    return DriveWords::title(column);
}

QString drivecells::display(const DriveItem &item, DriveListModel::Column column)
{
    switch (column) {
    case DriveListModel::Column::Name:
        return item.name;
    case DriveListModel::Column::By:
        return item.modifiedBy;
    case DriveListModel::Column::Modified:
        return driveTime(item.modifiedAt);
    case DriveListModel::Column::Size:
        return driveSize(item);
    case DriveListModel::Column::Sharing:
        return item.sharedWith > 0 ? DriveWords::people(item.sharedWith) : QString();
    }
    return {};
}

QString drivecells::spoken(const DriveItem &item)
{
    QStringList parts{item.name,
                      item.isFolder ? DriveWords::folder() : QString(),
                      item.isLocked ? DriveWords::locked() : QString(),
                      item.modifiedBy.isEmpty() ? QString() : DriveWords::changedBy(item.modifiedBy),
                      driveTime(item.modifiedAt),
                      driveSize(item)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool drivecells::isMissing(const DriveItem &item, DriveListModel::Column column)
{
    switch (column) {
    case DriveListModel::Column::Name:
        return false;
    case DriveListModel::Column::By:
        return item.modifiedBy.isEmpty();
    case DriveListModel::Column::Modified:
        return !item.modifiedAt.isValid();
    case DriveListModel::Column::Size:
        return item.isNative && !item.isFolder;
    case DriveListModel::Column::Sharing:
        return item.sharedWith <= 0;
    }
    return true;
}

QVariant drivecells::sortValue(const DriveItem &item, DriveListModel::Column column)
{
    if (isMissing(item, column))
        return {};
    switch (column) {
    case DriveListModel::Column::Name:
        return item.name;
    case DriveListModel::Column::By:
        return item.modifiedBy;
    case DriveListModel::Column::Modified:
        return item.modifiedAt;
    case DriveListModel::Column::Size:
        return item.isFolder ? qint64(item.files + item.folders) : item.size;
    case DriveListModel::Column::Sharing:
        return item.sharedWith;
    }
    return {};
}
} // namespace atlas
