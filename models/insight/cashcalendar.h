// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"
#include "services/books/booksrecords.h"

/// When recurring things happen, and the 13 weeks they fall into.
namespace atlas::cash
{
/// The `n`th step (0: `first` itself) of a rhythm. Months are counted from `first`, so that a 31st comes back after a
/// shorter month. `frequency`: days, weeks, months, years as Zoho spells them. Invalid for an unknown frequency.
[[nodiscard]] QDate stepOf(const QDate &first, const QString &frequency, int every, int n);
[[nodiscard]] QDate stepOf(const QDate &first, PlannedLine::Every every, int n);
/// All days of a profile or line within from..to, both included. Endless loops are impossible: steps that do not
/// advance end the list.
[[nodiscard]] QList<QDate> daysOf(const RecurringProfile &profile, const QDate &from, const QDate &to);
[[nodiscard]] QList<QDate> daysOf(const PlannedLine &line, const QDate &from, const QDate &to);

/// 13 weeks, Monday to Sunday; the first begins with `today`.
class Horizon
{
public:
    static constexpr int kWeeks = 13;
    static constexpr int kMaxDays = kWeeks * 7;
    explicit Horizon(const QDate &today);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_first.addDays(m_days - 1); }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] int dayOf(const QDate &date) const { return int(m_first.daysTo(date)); } ///< 0: today
    [[nodiscard]] bool contains(const QDate &date) const { return date >= m_first && date <= last(); }
    [[nodiscard]] int weekOf(int day) const; ///< 0 to 12
    [[nodiscard]] int firstDayOf(int week) const;
    [[nodiscard]] int lastDayOf(int week) const;

private:
    QDate m_first;
    int m_firstWeekDays, m_days;
};
} // namespace atlas::cash
