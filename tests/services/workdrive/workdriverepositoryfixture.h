// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverepository.h"
#include "tests/services/workdrive/scripteddrive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// WorkDriveRepository with a store of its own.
struct WorkDriveRepositoryFixture : ScriptedDrive {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<WorkDriveService> service;
    std::unique_ptr<WorkDriveRepository> repository;
    QStringList folderChanges;
    int changes = 0;

    WorkDriveRepositoryFixture()
    {
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        person();
        spaces();
        restart();
    }
    ~WorkDriveRepositoryFixture() { leave(); }
    /// As the program does: what is under way ends first.
    void leave()
    {
        [[maybe_unused]] const bool ended =
            QTest::qWaitFor([this] { return !repository || !repository->isRefreshing(); });
        Q_ASSERT(ended);
        repository.reset();
    }
    /// A new process over the same store.
    void restart()
    {
        leave();
        service = std::make_unique<WorkDriveService>(*client, &clock);
        repository = std::make_unique<WorkDriveRepository>(*service, store, clock, u"acc"_s);
        changes = 0;
        folderChanges.clear();
        QObject::connect(repository.get(), &WorkDriveRepository::changed, [this] { ++changes; });
        QObject::connect(repository.get(), &WorkDriveRepository::folderChanged,
                         [this](const QString &id) { folderChanges.append(id); });
    }
    [[nodiscard]] Result<Done> refresh(Priority priority = Priority::User) const
    {
        return QCoro::waitFor(repository->refresh(priority));
    }
    [[nodiscard]] Result<Done> readFolder(const QString &id, bool again = false) const
    {
        return QCoro::waitFor(repository->readFolder(id, again));
    }
    /// The folder as it is shown: "name" of its rows.
    [[nodiscard]] QStringList shown(const QString &id) const { return namesOf(repository->snapshot(), id); }
    /// The folder as the store has it.
    [[nodiscard]] QStringList stored(const QString &id)
    {
        WorkDriveRepository other(*service, store, clock, u"acc"_s);
        const Result<DriveSnapshot> loaded = QCoro::waitFor(other.load());
        return loaded ? namesOf(*loaded, id) : QStringList{u"unreadable"_s};
    }
    [[nodiscard]] static QStringList namesOf(const DriveSnapshot &snapshot, const QString &id)
    {
        QStringList names;
        const QList<DriveItem> items = snapshot.folders.value(id).items;
        for (const DriveItem &item : items)
            names.append(item.name);
        return names;
    }
    [[nodiscard]] DriveItem item(const QString &folderId, const QString &id) const
    {
        const QList<DriveItem> items = repository->snapshot().folders.value(folderId).items;
        for (const DriveItem &each : items) {
            if (each.id == id)
                return each;
        }
        return {};
    }
    /// Lists "tf" with a folder and two files, and that folder with one.
    void twoFolders()
    {
        server.expect(listing(u"tf"_s), page({row(u"a"_s, u"a.txt"_s, u"tf"_s), row(u"b"_s, u"b.txt"_s, u"tf"_s),
                                              row(u"sub"_s, u"Press"_s, u"tf"_s, true)}));
        server.expect(listing(u"sub"_s), page({row(u"c"_s, u"c.txt"_s, u"sub"_s)}));
        const Result<Done> first = readFolder(u"tf"_s);
        const Result<Done> second = readFolder(u"sub"_s);
        Q_ASSERT(first && second);
        folderChanges.clear();
    }
};
} // namespace atlas::test
