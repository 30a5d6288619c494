// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"

/// The forms in which the store keeps what is no record of Zoho's: each function undoes its counterpart.
namespace atlas::projectsstored
{
[[nodiscard]] QJsonObject ofPortal(const ProjectsPortal &portal);
[[nodiscard]] ProjectsPortal toPortal(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofSchedule(const ProjectSchedule &schedule);
[[nodiscard]] ProjectSchedule toSchedule(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofStatuses(const QList<WorkStatus> &statuses);
[[nodiscard]] QList<WorkStatus> toStatuses(const QJsonObject &stored);
} // namespace atlas::projectsstored
