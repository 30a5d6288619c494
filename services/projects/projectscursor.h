// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"

#include <QMap>

namespace atlas
{
/// How far a kind of record has been read, by our clock. Kept in the store as JSON text.
class ProjectsCursor
{
public:
    QDateTime fullAt;       ///< at the last complete read of the whole list, UTC; invalid: never
    QDateTime readAt;       ///< at the last complete read of any sort, UTC; not part of the text
    bool truncated = false; ///< the last whole read ended at 100,000 records

    /// A default cursor (the whole list is needed) for damaged or missing text.
    [[nodiscard]] static ProjectsCursor fromText(const QString &text);
    [[nodiscard]] QString toText() const;
};

/// How far the time logs have been read: whole months, and the changes since, each module (task, issue, general) for
/// itself. Months that are here are kept; logs of others are not.
class LogCursor
{
public:
    QMap<QDate, QMap<LogModule, QDateTime>> months; ///< by first day: when the whole month was read, UTC
    QMap<LogModule, QDateTime> changes;             ///< up to when changes are known, UTC

    [[nodiscard]] static LogCursor fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    /// Months of which every module was read, with the oldest time up to which one is known.
    [[nodiscard]] QMap<QDate, QDateTime> complete() const;
    [[nodiscard]] QDateTime wholeAt(const QDate &month, LogModule module) const;
};

inline constexpr std::array logModules{LogModule::Task, LogModule::Issue, LogModule::General};
/// The first day of a day's month.
[[nodiscard]] QDate firstOfMonth(const QDate &day);
} // namespace atlas
