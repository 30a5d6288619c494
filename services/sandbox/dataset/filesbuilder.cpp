// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/filesbuilder.h"

#include "services/sandbox/dataset/dataset.h"
#include "services/sandbox/dataset/filescontent.h"

#include <algorithm>
#include <QLocale>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
using workdrive::Item;
using workdrive::ItemKind;

namespace
{
bool isWithoutContent(const QString &kind)
{
    return kind == "zw"_L1 || kind == "zs"_L1 || kind == "zp"_L1;
}

/// Names of folders take no slash.
QString folderName(const QString &name)
{
    QString clean = name;
    return clean.replace(u'/', u'-');
}
} // namespace

FilesBuilder::FilesBuilder(workdrive::Store &store, quint32 seed, int scale, QDate today)
    : m_store(store)
    , m_seed(seed)
    , m_scale(std::max(1, scale))
    , m_today(today)
    , m_zone("Europe/Paris")
    , m_dice(seed ^ 0x66696c65U)
{
}

void FilesBuilder::build()
{
    m_store.organisation = organisationName();
    buildClients();
    buildLibrary(u"Technique"_s, u"Hébergement, maquettes, livraisons"_s, technicalFolders(), filesOfTechnique);
    buildLibrary(u"Direction et finance"_s, u"Réservé à la direction"_s, managementFolders(), filesOfManagement);
    buildPrivateSpaces();
    buildMembers();
    buildShares();
    buildLinks();
    buildOddities();
}

qint64 FilesBuilder::at(int daysAgo)
{
    QDate day = m_today.addDays(-daysAgo);
    if (day.dayOfWeek() > 5)
        day = day.addDays(5 - day.dayOfWeek());
    return QDateTime(day, QTime(m_dice.between(8, 17), m_dice.below(60), m_dice.below(60)), m_zone).toMSecsSinceEpoch();
}

int FilesBuilder::author()
{
    const int people = int(m_store.people.size());
    return people < 2 || m_dice.chance(55) ? 0 : m_dice.between(1, people - 1);
}

QString FilesBuilder::addRoot(const QString &name, const QString &parent, ItemKind kind, int person, int daysAgo)
{
    Item item;
    item.id = item.libraryId = m_store.nextId();
    item.name = name;
    item.kind = kind;
    item.parentId = parent;
    item.creatorZuid = item.modifierZuid = workdrive::Store::zuidAt(person);
    item.createdMs = item.modifiedMs = at(daysAgo);
    m_store.items.insert_or_assign(item.id, item);
    return item.id;
}

QString FilesBuilder::addFolder(const QString &name, const QString &parentId, int daysAgo)
{
    Item item;
    item.id = m_store.nextId();
    item.name = folderName(name);
    item.kind = ItemKind::Folder;
    item.parentId = parentId;
    item.libraryId = m_store.item(parentId)->libraryId;
    item.creatorZuid = item.modifierZuid = workdrive::Store::zuidAt(0);
    item.createdMs = item.modifiedMs = at(daysAgo);
    m_store.items.insert_or_assign(item.id, item);
    return item.id;
}

void FilesBuilder::buildClients()
{
    const QString root = addRoot(u"Clients"_s, m_store.teamId, ItemKind::TeamFolder, 0, daysBack + 20);
    m_libraries.append(root);
    m_store.item(root)->description = u"Un dossier par client"_s;
    const int clients = int(std::clamp<qsizetype>(m_store.clients.size(), 1, mostClients));
    const int files = filesOfClients * m_scale;
    for (int number = 0; number < clients; ++number) {
        const QString name = m_store.clients.isEmpty() ? u"Divers"_s : m_store.clients.at(number).name;
        const QList<FolderPattern> &patterns = clientFolders(number % 4 != 3);
        const QString folder = addFolder(name, root, daysBack - number);
        QStringList ids;
        QList<QList<FilePattern>> inside;
        for (const FolderPattern &pattern : patterns) {
            ids.append(addFolder(pattern.name, folder, daysBack - number));
            inside.append(pattern.files);
        }
        const int share = files / clients + (number < files % clients ? 1 : 0);
        fill(ids, inside, share, folderName(name));
    }
}

void FilesBuilder::buildLibrary(const QString &name, const QString &description, const QList<FolderPattern> &folders,
                                int files)
{
    const QString root =
        addRoot(name, m_store.teamId, ItemKind::TeamFolder, 0, daysBack + 19 - int(m_libraries.size()));
    m_libraries.append(root);
    m_store.item(root)->description = description;
    QStringList ids;
    QList<QList<FilePattern>> inside;
    for (const FolderPattern &pattern : folders) {
        ids.append(addFolder(pattern.name, root, daysBack));
        inside.append(pattern.files);
    }
    fill(ids, inside, files * m_scale, {});
}

void FilesBuilder::fill(const QStringList &folderIds, const QList<QList<FilePattern>> &patterns, int files,
                        const QString &client)
{
    for (int number = 0; number < files; ++number) {
        const qsizetype folder = number % folderIds.size();
        const QList<FilePattern> &here = patterns.at(folder);
        const int turn = number / int(folderIds.size());
        addFile(here.at(turn % here.size()), folderIds.at(folder), author(), client, turn / int(here.size()) + 1);
    }
}

qint64 FilesBuilder::sizeOf(const FilePattern &pattern)
{
    // Many small ones, few large ones.
    const int span = pattern.most - pattern.least;
    const int kib = pattern.least + (m_dice.chance(75) ? m_dice.below(span / 4 + 1) : m_dice.below(span + 1));
    const qint64 bytes = qint64(kib) * 1024 + m_dice.below(1000);
    return pattern.kind == "txt"_L1 || pattern.kind == "csv"_L1 ? bytes : std::max(bytes, GeneratedFile::smallest);
}

QString FilesBuilder::addFile(const FilePattern &pattern, const QString &parentId, int person, const QString &client,
                              int number)
{
    const int daysAgo = m_dice.between(1, daysBack - 25);
    const QDate day = m_today.addDays(-daysAgo);
    const QLocale french(QLocale::French, QLocale::France);
    Item item;
    item.id = m_store.nextId();
    item.name = QString(pattern.name)
                    .replace(u"{client}"_s, client)
                    .replace(u"{year}"_s, QString::number(day.year()))
                    .replace(u"{month}"_s, french.toString(day, u"d MMMM yyyy"_s))
                    .replace(u"{number}"_s, QString::number(number));
    item.parentId = parentId;
    item.libraryId = m_store.item(parentId)->libraryId;
    item.creatorZuid = item.modifierZuid = workdrive::Store::zuidAt(person);
    item.createdMs = item.modifiedMs = at(daysAgo);
    if (isWithoutContent(pattern.kind))
        item.serviceType = pattern.kind;
    else
        addVersions(item, pattern, person, daysAgo);
    m_store.items.insert_or_assign(item.id, item);
    return item.id;
}

void FilesBuilder::addVersions(Item &item, const FilePattern &pattern, int person, int daysAgo)
{
    const int versions = m_dice.chance(20) ? m_dice.between(2, 4) : 1;
    for (int number = 0; number < versions; ++number) {
        const quint32 seed = m_seed * 7919U + quint32(m_dice.below(1 << 30));
        const bool first = number == 0;
        // Each later one some days after the one before, never in the future.
        const int ago = std::max(daysAgo - number * 6, 1);
        const qint64 ms = first ? item.createdMs : std::max(item.modifiedMs + 1000, at(ago));
        m_store.addVersion(item, {{}, pattern.kind, seed, sizeOf(pattern)},
                           workdrive::Store::zuidAt(first ? person : author()), ms,
                           first ? QString() : m_dice.pick(versionNotes()));
    }
}

void FilesBuilder::buildPrivateSpaces()
{
    for (int person = 0; person < m_store.people.size(); ++person) {
        const QString space = addRoot(u"My Folders"_s, m_store.teamId, ItemKind::PrivateSpace, person, daysBack + 10);
        const QList<FilePattern> none;
        const QList<FilePattern> &files = person == 0   ? unsortedFiles()
                                          : person == 1 ? unsortedFilesOfColleague()
                                                        : none;
        for (const FilePattern &pattern : files)
            addFile(pattern, space, person, {}, 1);
    }
}
} // namespace atlas::sandbox::dataset

namespace atlas::sandbox::workdrive
{
void generateFiles(Store &store, quint32 seed, int scale, const QDate &today)
{
    dataset::FilesBuilder(store, seed, scale, today).build();
}
} // namespace atlas::sandbox::workdrive
