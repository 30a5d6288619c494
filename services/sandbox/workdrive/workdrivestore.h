// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdriveapp.h"
#include "services/sandbox/workdrive/workdriverecords.h"

#include <map>
#include <QDate>
#include <QReadWriteLock>

namespace atlas::sandbox::workdrive
{
/// What a person may do with an item.
struct Access {
    bool read = false;
    bool upload = false;   ///< put something new into it
    bool edit = false;     ///< rename, new versions
    bool organise = false; ///< move, trash, delete
    bool share = false;
    void add(const Access &other);
};

/// The access a role gives. Roles of team folders: 1 admin, 2 organizer, 5 editor, 6 viewer; of folders: 3 organize,
/// 5 edit, 6 view, 7 upload; of files: 4 share, 5 edit, 6 view and comment, 33 view and fill, 34 view.
[[nodiscard]] Access accessOfRole(int role);

/// Where visitors open an external link.
[[nodiscard]] QString externalUrlOf(const QString &linkId);

/// The files of the organisation. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    explicit Store(quint32 seed);
    /// An opaque id of 37 lower-case characters: the team's first five, then 32 hexadecimal digits.
    [[nodiscard]] QString nextId();
    /// Ascending, above 2^53: of versions and permissions.
    [[nodiscard]] qint64 nextNumber();

    /// Position of the person a token belongs to in `people`; -1: a user the organisation does not have.
    [[nodiscard]] int personOf(const QString &crmUserId) const;
    [[nodiscard]] QString nameOf(const QString &zuid) const; ///< "Claire Morel"
    [[nodiscard]] static QString zuidAt(int person);         ///< "900000001" for the first
    [[nodiscard]] QString memberIdAt(int person) const;      ///< of the team: "<team>-2774428000000002001"
    /// Position of the person with this ZUID, or for team member ids with this one; -1: nobody.
    [[nodiscard]] int personWith(const QString &id) const;

    [[nodiscard]] Item *item(const QString &id); ///< nullptr: none
    [[nodiscard]] const Item *item(const QString &id) const;
    /// In the trash, by itself or with a folder above it.
    [[nodiscard]] bool isTrashed(const Item &item) const;
    [[nodiscard]] bool isBelow(const Item &item, const QString &ancestorId) const; ///< or the ancestor itself
    [[nodiscard]] QList<const Item *> childrenOf(const QString &folderId) const;   ///< without trashed ones
    /// An item of this name in the folder that is not in the trash. nullptr: the name is free.
    [[nodiscard]] const Item *namedIn(const QString &folderId, const QString &name) const;
    [[nodiscard]] QStringList branchOf(const QString &id) const;     ///< the item and everything below it
    [[nodiscard]] qint64 usedBytes(const QString &libraryId) const;  ///< with trash and old versions
    [[nodiscard]] qint64 teamBytes() const;                          ///< of all team folders
    [[nodiscard]] bool blobUsed(const QString &blob) const;          ///< by any version or unfinished session
    [[nodiscard]] QString privateSpaceOf(const QString &zuid) const; ///< empty: none
    [[nodiscard]] QList<const Permission *> permissionsOf(const QString &resourceId) const;
    /// What the person at this position may do, permissions of all folders above included. `nowMs`: for expiries.
    [[nodiscard]] Access accessOf(int person, const Item &item, qint64 nowMs) const;

    /// A file's first or next version; becomes its content.
    void addVersion(Item &item, const Content &content, const QString &zuid, qint64 nowMs, const QString &notes = {});

    QString teamId, organisation;
    QList<Person> people;
    QList<Client> clients;
    std::map<QString, Item> items;             ///< by id
    std::map<QString, Permission> permissions; ///< by id, which begins with the resource's
    std::map<QString, Link> links;             ///< by id
    std::map<QString, UploadSession> sessions; ///< by id
    std::map<QString, Progress> progress;      ///< by "upload_<ZUID>_<upload-id>"; not kept across restarts
    mutable QReadWriteLock lock;

private:
    quint32 m_seed;
    qint64 m_lastId = 0, m_lastNumber = 2'774'428'000'000'003'000;
    friend struct StateCodec;
};

/// The invented files around `today`: the team folders Clients, Technique and "Direction et finance" with 400 files for
/// each unit of `scale`, and the private spaces of the people. The store has its people and clients already. See
/// dataset/files*.
void generateFiles(Store &store, quint32 seed, int scale, const QDate &today);
} // namespace atlas::sandbox::workdrive
