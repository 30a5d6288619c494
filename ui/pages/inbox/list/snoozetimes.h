// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace atlas
{
/// A time a mail may come back at.
struct SnoozeTime {
    QString name; ///< "Tomorrow"
    QDateTime at; ///< UTC
};

/// Later today (in three hours, on the hour; not in the evening), tomorrow, Monday and in a week, all in the person's
/// zone at 8:00, earliest first and each time once. `now` in UTC.
[[nodiscard]] QList<SnoozeTime> snoozeTimes(const QDateTime &now);
/// 8:00 of a day in the person's zone, as UTC.
[[nodiscard]] QDateTime snoozeMorning(const QDate &day);
} // namespace atlas
