// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/dataset/dice.h"
#include "services/sandbox/dataset/filestexts.h"
#include "services/sandbox/workdrive/workdrivestore.h"

#include <QTimeZone>

namespace atlas::sandbox::dataset
{
/// Builds the agency's files over the 500 days before `today`. The first person of the store is at home everywhere.
class FilesBuilder
{
public:
    static constexpr int filesOfClients = 220, filesOfTechnique = 110, filesOfManagement = 70, daysBack = 500;
    static constexpr int mostClients = 22;

    FilesBuilder(workdrive::Store &store, quint32 seed, int scale, QDate today);
    void build();

private:
    // filesbuilder.cpp
    void buildClients();
    void buildLibrary(const QString &name, const QString &description, const QList<FolderPattern> &folders, int files);
    void buildPrivateSpaces();
    [[nodiscard]] QString addRoot(const QString &name, const QString &parent, workdrive::ItemKind kind, int person,
                                  int daysAgo);
    [[nodiscard]] QString addFolder(const QString &name, const QString &parentId, int daysAgo);
    /// `files` files into these folders by turns.
    void fill(const QStringList &folderIds, const QList<QList<FilePattern>> &patterns, int files,
              const QString &client);
    QString addFile(const FilePattern &pattern, const QString &parentId, int person, const QString &client, int number);
    void addVersions(workdrive::Item &item, const FilePattern &pattern, int person, int daysAgo);
    [[nodiscard]] qint64 sizeOf(const FilePattern &pattern);
    [[nodiscard]] int author(); ///< position of a person
    /// A working hour of the day that many days before today, in milliseconds since 1970 UTC.
    [[nodiscard]] qint64 at(int daysAgo);
    // filessharing.cpp
    void buildMembers();
    void buildShares();
    void buildLinks();
    void buildOddities();
    void addPermission(const QString &resourceId, const QString &type, const QString &email, int role);
    workdrive::Link &addLink(const workdrive::Item &item, const QString &name);
    [[nodiscard]] QList<QString> filesIn(const QString &library, const QString &extension) const;

    workdrive::Store &m_store;
    quint32 m_seed;
    int m_scale;
    QDate m_today;
    QTimeZone m_zone;
    Dice m_dice;
    QStringList m_libraries; ///< ids of the team folders
};
} // namespace atlas::sandbox::dataset
