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
    void announce();

    // For writes: a record that Projects confirmed goes into the store and the snapshot, announced with changed().
    /// `row`: the record as v3 sends it. What is older than the record here is not taken; a log of a month that is not
    /// kept neither.
    Task<Result<Done>> keep(ProjectsKind kind, QJsonObject row);
    Task<Result<Done>> drop(ProjectsKind kind, QString id);

    ProjectsRepository *q;
    ProjectsService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    ProjectsMirror mirror;
    ProjectsSync sync;
    bool refreshing = false;
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
