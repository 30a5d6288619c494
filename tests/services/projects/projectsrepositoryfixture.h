// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrepository.h"
#include "tests/services/projects/projectsfixture.h"

#include <QTemporaryDir>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// ProjectsRepository with a store of its own before a scripted server whose lists are empty unless said otherwise.
struct ProjectsRepositoryFixture : ProjectsFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<ProjectsService> service;
    std::unique_ptr<ProjectsRepository> repository;
    QList<ProjectsSnapshot> changes;

    ProjectsRepositoryFixture()
    {
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        restart();
    }
    /// A new process over the same store.
    void restart()
    {
        repository.reset();
        service = std::make_unique<ProjectsService>(*client, &clock);
        repository = std::make_unique<ProjectsRepository>(*service, store, clock, u"acc"_s);
        changes.clear();
        QObject::connect(repository.get(), &ProjectsRepository::changed,
                         [this](const ProjectsSnapshot &snapshot) { changes.append(snapshot); });
    }
    /// Every list not said otherwise before.
    void emptyLists()
    {
        onePortal();
        server.always(v3(u"/projects"_s), ok("[]"));
        for (const QString &name : {u"tasks"_s, u"phases"_s, u"issues"_s, u"users"_s})
            server.always(v3(u'/' + name), list(name.toLatin1(), {}));
        server.always(v3(u"/timelogs"_s), logs({}));
    }
    /// The first read, with these logs of tasks of October and November.
    void firstRead(const QByteArrayList &october = {}, const QByteArrayList &november = {})
    {
        server.expect(v3(u"/timelogs"_s), logs(october));
        server.expect(v3(u"/timelogs"_s), logs(november));
        const Result<Done> read = refresh();
        Q_ASSERT(read);
    }
    [[nodiscard]] Result<Done> refresh(Priority priority = Priority::User)
    {
        return QCoro::waitFor(repository->refresh(priority));
    }
    [[nodiscard]] ProjectsSnapshot snapshot()
    {
        const Result<ProjectsSnapshot> loaded = QCoro::waitFor(repository->load());
        Q_ASSERT(loaded);
        return *loaded;
    }
    template <class T>
    static QStringList ids(const QList<T> &list)
    {
        QStringList found;
        for (const T &record : list)
            found.append(record.id);
        found.sort();
        return found;
    }
};
} // namespace atlas::test
