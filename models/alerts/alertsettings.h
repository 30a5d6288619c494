// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alert.h"

#include <QSet>
#include <QTime>

namespace atlas
{
/// What a person wants to be told, and when. Kept on this computer.
struct AlertSettings {
    QSet<AlertKind> off;    ///< never raised
    QSet<AlertKind> silent; ///< in the window only, not through the system
    bool quietHours = false;
    QTime quietFrom{20, 0}, quietTo{8, 0}; ///< local; until before `quietFrom` means the next morning
    int largeClients = 10;                 ///< overdue invoices of so many clients, by what they owe
    int quietDealDays = 0;                 ///< 0: by the rule of the pipeline (1.5 x the median of the stage)
    int meetingMinutes = 10;               ///< before the start

    [[nodiscard]] bool isOn(AlertKind kind) const { return !off.contains(kind); }
    /// Whether nothing is said through the system at this time of day.
    [[nodiscard]] bool isQuietAt(const QTime &local) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or out of range is as by default.
    [[nodiscard]] static AlertSettings fromJson(const QJsonObject &object);
    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};
} // namespace atlas
