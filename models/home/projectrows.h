// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/insight/projecthealth.h"

namespace atlas::home
{
/// A project with how it stands; numbers "burn" and "complete" where they are known.
[[nodiscard]] HomeRow projectRow(const Project &project, const ProjectHealth &health);
/// A task with its project and end.
[[nodiscard]] HomeRow taskRow(const ProjectTask &task);
/// The earliest day first, rows without one last; then by title.
void sortByDate(QList<HomeRow> &rows);
} // namespace atlas::home
