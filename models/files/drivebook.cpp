// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/drivebook.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
struct DriveBook::Private {
    /// Where an item was listed.
    struct Place {
        QString folderId;
        qsizetype row = 0;
    };
    DriveUser user;
    QList<DriveSpace> spaces;
    QDateTime readAt;
    QHash<QString, DriveFolder> folders;
    QHash<QString, Place> places;
    QString ownName;

    void forget(const QString &folderId);
    void learn(const DriveFolder &folder);
    [[nodiscard]] const DriveItem *find(const QString &id) const;
    [[nodiscard]] QString nameOf(const DriveSpace &space) const;
};

void DriveBook::Private::forget(const QString &folderId)
{
    const DriveFolder before = folders.take(folderId);
    for (const DriveItem &item : before.items) {
        const auto place = places.constFind(item.id);
        if (place != places.constEnd() && place->folderId == folderId)
            places.erase(place);
    }
}

void DriveBook::Private::learn(const DriveFolder &folder)
{
    folders.insert(folder.id, folder);
    for (qsizetype row = 0; row < folder.items.size(); ++row)
        places.insert(folder.items.at(row).id, Place{folder.id, row});
}

const DriveItem *DriveBook::Private::find(const QString &id) const
{
    const auto place = places.constFind(id);
    if (place != places.constEnd()) {
        const auto folder = folders.constFind(place->folderId);
        return folder == folders.constEnd() ? nullptr : &folder->items.at(place->row);
    }
    // Listed by two folders of which one has lost it: rare enough to be looked for.
    const DriveItem *found = nullptr;
    QDateTime newest;
    for (const DriveFolder &folder : folders) {
        const auto item = std::find_if(folder.items.cbegin(), folder.items.cend(),
                                       [&id](const DriveItem &each) { return each.id == id; });
        if (item != folder.items.cend() && (!found || folder.readAt > newest)) {
            found = &*item;
            newest = folder.readAt;
        }
    }
    return found;
}

QString DriveBook::Private::nameOf(const DriveSpace &space) const
{
    return space.kind == DriveSpace::Kind::Own && !ownName.isEmpty() ? ownName : space.name;
}

DriveBook::DriveBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

DriveBook::~DriveBook() = default;

void DriveBook::setSnapshot(const DriveSnapshot &snapshot)
{
    d->user = snapshot.user;
    d->spaces = snapshot.spaces;
    d->readAt = snapshot.readAt;
    d->folders.clear();
    d->places.clear();
    // What several folders list lies where it was seen last.
    QList<DriveFolder> folders = snapshot.folders.values();
    std::sort(folders.begin(), folders.end(),
              [](const DriveFolder &a, const DriveFolder &b) { return a.readAt < b.readAt; });
    for (const DriveFolder &folder : std::as_const(folders))
        d->learn(folder);
    Q_EMIT changed();
}

void DriveBook::setFolder(const DriveFolder &folder)
{
    d->forget(folder.id);
    d->learn(folder);
    Q_EMIT folderChanged(folder.id);
}

const DriveUser &DriveBook::user() const
{
    return d->user;
}

const QList<DriveSpace> &DriveBook::spaces() const
{
    return d->spaces;
}

QDateTime DriveBook::readAt() const
{
    return d->readAt;
}

const DriveSpace *DriveBook::space(const QString &id) const
{
    const auto found =
        std::find_if(d->spaces.cbegin(), d->spaces.cend(), [&id](const DriveSpace &space) { return space.id == id; });
    return found == d->spaces.cend() ? nullptr : &*found;
}

const DriveFolder *DriveBook::folder(const QString &id) const
{
    const auto found = d->folders.constFind(id);
    return found == d->folders.constEnd() ? nullptr : &*found;
}

const DriveItem *DriveBook::item(const QString &id) const
{
    return d->find(id);
}

QList<DriveStep> DriveBook::wayTo(const QString &folderId) const
{
    QList<DriveStep> way;
    QSet<QString> met; // what was read at different times may go round in a circle
    for (QString id = folderId; !id.isEmpty() && !met.contains(id);) {
        met.insert(id);
        if (const DriveSpace *root = space(id)) {
            way.prepend({id, d->nameOf(*root)});
            break;
        }
        const DriveItem *found = d->find(id);
        if (!found)
            break;
        way.prepend({id, found->name});
        id = found->parentId;
    }
    return way;
}

QString DriveBook::placeName(const QString &folderId) const
{
    QStringList names;
    const QList<DriveStep> way = wayTo(folderId);
    for (const DriveStep &step : way)
        names.append(step.name);
    return names.join(u" / "_s);
}

bool DriveBook::isWithin(const QString &folderId, const QString &ancestorId) const
{
    if (folderId == ancestorId)
        return true;
    const QList<DriveStep> way = wayTo(folderId);
    return std::any_of(way.cbegin(), way.cend(), [&](const DriveStep &step) { return step.id == ancestorId; });
}

void DriveBook::setOwnName(const QString &name)
{
    if (name == d->ownName)
        return;
    d->ownName = name;
    Q_EMIT changed();
}
} // namespace atlas
