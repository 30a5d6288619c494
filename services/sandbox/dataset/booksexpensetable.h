// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// What the agency spends money on month by month. Amounts in cents, tax included.
namespace atlas::sandbox::dataset
{
inline constexpr int expenseMonths = 18;

struct RecurringExpense {
    QString account, vendor, description;
    qint64 total;
    int tax;    ///< index of the tax; -1: none
    int nextIn; ///< days until the next one
};
[[nodiscard]] const QList<RecurringExpense> &recurringExpenses();

struct UsualExpense {
    QString account, vendor, description;
    qint64 low, high;
    int tax;
    int perMonth;
    QString currency;
    int bank;
};
/// Small things bought every month.
[[nodiscard]] const QList<UsualExpense> &usualExpenses();
/// Large ones whose amounts make up what the month costs in all.
[[nodiscard]] const QList<UsualExpense> &largeExpenses();
} // namespace atlas::sandbox::dataset
