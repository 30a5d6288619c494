// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is no folder: the files changed last, what links lead to, and the trash.

#include "ui/pages/common/pendingcall.h"
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

bool holds(const QList<DriveItem> &items, const QString &id)
{
    return std::any_of(items.cbegin(), items.cend(), [&id](const DriveItem &each) { return each.id == id; });
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
    QList<DriveItem> all = d->trashed;
    for (const DriveItem &item : std::as_const(d->trash.items)) {
        if (!holds(d->trashed, item.id))
            all.append(item);
    }
    return all;
}

QList<DriveItem> FilesActions::linked() const
{
    return d->linked.items;
}

QStringList FilesActions::closedSpaces(FilesPlace place) const
{
    QStringList names;
    if (place != FilesPlace::Links && place != FilesPlace::Trash)
        return names;
    const QList<DriveSpace> &closed = place == FilesPlace::Trash ? d->trash.closed : d->linked.closed;
    for (const DriveSpace &space : closed)
        names.append(space.name);
    return names;
}

void FilesActions::readPlace(FilesPlace place, QObject *receiver, Then<Done> then)
{
    if (place != FilesPlace::Links && place != FilesPlace::Trash)
        return;
    auto *call = pendingcall::begin(*this, receiver);
    Then<DriveGathered> took = [this, place, then = std::move(then)](const Result<DriveGathered> &found) {
        if (found && place == FilesPlace::Trash)
            tookTrash(*found);
        else if (found)
            d->linked = *found;
        then(found ? Result<Done>(Done{}) : Result<Done>(fail(found.error())));
    };
    auto asked = place == FilesPlace::Trash ? m_repository.trashed(call->token()) : m_repository.linked(call->token());
    pendingcall::deliver(std::move(asked), call, std::move(took));
}

/// What was deleted here and is in the trash of no space that was listed was taken out of it elsewhere.
void FilesActions::tookTrash(const DriveGathered &found)
{
    d->trash = found;
    d->trashed.removeIf([this](const DriveItem &item) {
        const QList<DriveStep> way = m_book.wayTo(item.parentId);
        const DriveSpace *space = way.isEmpty() ? nullptr : m_book.space(way.first().id);
        const bool wasListed = space && !d->trash.closed.contains(*space);
        return wasListed && !holds(d->trash.items, item.id);
    });
    tellTrashed();
}

void FilesActions::noteTrashed(const QList<DriveItem> &items, bool isIn)
{
    for (const DriveItem &item : items) {
        const auto isIt = [&item](const DriveItem &each) { return each.id == item.id; };
        d->trashed.removeIf(isIt);
        d->trash.items.removeIf(isIt);
        if (isIn)
            d->trashed.prepend(item);
    }
    while (d->trashed.size() > keptTrashed)
        d->trashed.removeLast();
    tellTrashed();
}

void FilesActions::tellTrashed()
{
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
            const QString said = items.size() == 1 ? tr("%1 is back").arg(items.first().name)
                                                   : tr("%n are back", nullptr, int(items.size()));
            sayUndoable(said, [this, items] { trash(items, nullptr); });
            return;
        }
        if (done.error().kind == ErrorKind::NotFound) { // taken out or emptied elsewhere: nothing to be taken out here
            noteTrashed(items, false);
            say(tr("It cannot be restored: it is no longer in the trash, or the folder it lay in is gone."));
            return;
        }
        sayError(done.error());
    });
}
} // namespace atlas
