// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

#include <QSet>

namespace atlas::sandbox::projects
{
/// Removes every record of a kind that `doomed` says.
void dropWhere(const Call &call, const QString &kind, const std::function<bool(const QJsonObject &)> &doomed);
/// Removes tasks and what is about them: comments, links, timers and their time logs.
void dropTasksWhole(const Call &call, const QSet<QString> &taskIds);
} // namespace atlas::sandbox::projects
