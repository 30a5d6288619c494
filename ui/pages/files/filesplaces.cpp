// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is no folder: the files changed last, and what was put into the trash here.

#include "ui/pages/files/filesactionsprivate.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype keptTrashed = 200;

QJsonObject ofTrashed(const DriveItem &item)
{
    return {{u"id"_s, item.id},
            {u"name"_s, item.name},
            {u"in"_s, item.parentId},
            {u"type"_s, item.type},
            {u"ext"_s, item.extension},
            {u"size"_s, item.size},
            {u"at"_s, item.modifiedAt.isValid() ? item.modifiedAt.toMSecsSinceEpoch() : 0},
            {u"folder"_s, item.isFolder}};
}

DriveItem toTrashed(const QJsonValue &kept)
{
    DriveItem item;
    item.id = kept[u"id"_s].toString();
    item.name = kept[u"name"_s].toString();
    item.parentId = kept[u"in"_s].toString();
    item.type = kept[u"type"_s].toString();
    item.extension = kept[u"ext"_s].toString();
    item.size = kept[u"size"_s].toInteger();
    if (const qint64 at = kept[u"at"_s].toInteger(); at > 0)
        item.modifiedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    item.isFolder = kept[u"folder"_s].toBool();
    item.rights = {};
    return item;
}
} // namespace

QList<DriveItem> FilesActions::recent(int limit) const
{
    QHash<QString, const DriveItem *> newest; // what two folders list is there once
    const auto &folders = m_repository.snapshot().folders;
    for (const DriveFolder &folder : folders) {
        for (const DriveItem &item : folder.items) {
            const DriveItem *&known = newest[item.id];
            if (!item.isFolder && item.modifiedAt.isValid() && (!known || known->modifiedAt < item.modifiedAt))
                known = &item;
        }
    }
    QList<const DriveItem *> files = newest.values();
    files.removeAll(nullptr);
    std::sort(files.begin(), files.end(), [](const DriveItem *a, const DriveItem *b) {
        return a->modifiedAt == b->modifiedAt ? a->id < b->id : b->modifiedAt < a->modifiedAt;
    });
    QList<DriveItem> shown;
    for (qsizetype at = 0; at < qMin<qsizetype>(limit, files.size()); ++at)
        shown.append(*files.at(at));
    return shown;
}

QList<DriveItem> FilesActions::trashed() const
{
    return d->trashed;
}

void FilesActions::noteTrashed(const QList<DriveItem> &items, bool isIn)
{
    for (const DriveItem &item : items) {
        d->trashed.removeIf([&item](const DriveItem &each) { return each.id == item.id; });
        if (isIn)
            d->trashed.prepend(item);
    }
    while (d->trashed.size() > keptTrashed)
        d->trashed.removeLast();
    QJsonArray rows;
    for (const DriveItem &item : std::as_const(d->trashed))
        rows.append(ofTrashed(item));
    Q_EMIT trashedChanged(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void FilesActions::restoreTrashed(const QByteArray &kept)
{
    const QJsonArray rows = QJsonDocument::fromJson(kept).array();
    for (const QJsonValue &row : rows) {
        const DriveItem item = toTrashed(row);
        if (!item.id.isEmpty())
            d->trashed.append(item);
    }
}

void FilesActions::restore(const QList<DriveItem> &items)
{
    if (items.isEmpty())
        return;
    QCoro::connect(m_repository.restore(items), this, [this, items](const Result<Done> &done) {
        if (done) {
            noteTrashed(items, false);
            say(items.size() == 1 ? tr("%1 is back").arg(items.first().name)
                                  : tr("%n are back", nullptr, int(items.size())));
            return;
        }
        if (done.error().kind == ErrorKind::NotFound) { // taken out or emptied elsewhere: nothing to be taken out here
            noteTrashed(items, false);
            say(tr("It is no longer in the trash: somebody restored it, or the trash was emptied."));
            return;
        }
        sayError(done.error());
    });
}
} // namespace atlas
