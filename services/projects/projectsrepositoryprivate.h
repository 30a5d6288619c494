// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectssync.h"

namespace atlas
{
/// State of ProjectsRepository, shared by its source files only.
struct ProjectsRepository::Private {
    Private(ProjectsRepository *owner, ProjectsService &projects, Store &cache, const Clock &time, QString account);

    /// What the store has, and its portal for the service.
    Task<Result<Done>> load();
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    /// Settles the portal and goes over to it; no request if it is known.
    Task<Result<Done>> openPortal(CancelToken cancel);
    /// One step after another; goes on after one this user may not have. The first error.
    Task<Result<Done>> runSteps(QList<SyncStep> steps, Priority priority, CancelToken cancel);
    Task<Result<Done>> readSchedule(QString projectId, CancelToken cancel);
    Task<Result<Done>> readTaskLists(QString projectId, CancelToken cancel);
    void announce();
    void announceIfMoved();

    // For writes: a record that Projects confirmed goes into the store and the snapshot, and changed() is emitted.
    /// `row`: the record as v3 sends it; without "project" that of the record here is taken. What is older than the
    /// record here is not taken; a log of a month that is not kept neither.
    Task<Result<Done>> keep(ProjectsKind kind, QJsonObject row);
    Task<Result<Done>> drop(ProjectsKind kind, QString id);
    /// Whether the mirror is that of the portal the service works with now.
    Task<bool> mirrorsThisPortal();

    ProjectsRepository *q;
    ProjectsService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    ProjectsMirror mirror;
    ProjectsSync sync;
    qint64 announced = 0; ///< revision of the mirror
    bool choiceRead = false;
    bool refreshing = false;
    int reads = 0; ///< of what is shown, under way
    /// Counts a read while it lives: until then this must not go.
    class Reading
    {
    public:
        explicit Reading(Private &owner)
            : m_owner(owner)
        {
            ++m_owner.reads;
        }
        ~Reading() { --m_owner.reads; }
        Q_DISABLE_COPY_MOVE(Reading)

    private:
        Private &m_owner;
    };
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
