// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealrow.h"

#include <QHash>

namespace atlas
{
/// The stages of a pipeline by text, actual or display: what a record carries differs between organisations.
class StageLookup
{
public:
    explicit StageLookup(const Pipeline &pipeline = {});
    [[nodiscard]] int indexOf(const QString &text) const { return m_index.value(text, -1); } ///< -1: no such stage
    [[nodiscard]] int size() const { return int(m_outcomes.size()); }
    /// False for -1: what is not known to be open is not counted as open.
    [[nodiscard]] bool isOpen(int stageIndex) const;

private:
    QHash<QString, int> m_index;
    QList<StageOutcome> m_outcomes;
};

/// The local calendar day of instants, fast for many of them: the offset is looked up once a week, not once an instant.
class LocalDays
{
public:
    /// Julian day of the instant in the system's zone; it must be valid.
    [[nodiscard]] qint64 julianDay(const QDateTime &instant);

private:
    QHash<qint64, int> m_offsets; ///< UTC week -> offset in seconds, or Mixed where it changes within the week
};

/// The folded text of a deal: name, account, contact, owner, one a line.
[[nodiscard]] QString needleOf(const Deal &deal);
/// What a deal tells by itself: stage, needle, missing next step, and all of redate(). Rotting needs the others of its
/// stage, see isRotting().
[[nodiscard]] DealRow deriveDealRow(const Deal &deal, QString needle, const StageLookup &stages, LocalDays &days,
                                    const QDate &today);
/// What depends on the day: quiet days, overdue.
void redate(DealRow &row, const StageLookup &stages, LocalDays &days, const QDate &today);
/// Whole local days between the last sign of life (activity, else change, else creation) and today; never negative.
[[nodiscard]] int quietDaysOf(const Deal &deal, LocalDays &days, const QDate &today);
/// Quiet for more than 1.5 x the median of its stage, and for a week at least. Source: docs/kpis.md "Rotting".
[[nodiscard]] bool isRotting(int quietDays, int stageMedian);
} // namespace atlas
