// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/pages/cashflow/documents/amounttable.h"
#include "ui/widgets/label.h"

#include <QJsonObject>

/// An invoice in words, for its panel: from the row of the book and, once it is read, the detail.
namespace atlas::invoicedetails
{
/// "Overdue by 41 days", "Part-paid, due in 3 days", "Draft".
struct State {
    QString words;
    Pill::Tone tone = Pill::Tone::Neutral;
};
[[nodiscard]] State stateOf(const Invoice &invoice, const QDate &today);
/// Dates with their lateness, terms, reference, deal, mails.
[[nodiscard]] QList<AmountTable::Row> facts(const Invoice &invoice, const QJsonObject &detail, const CashBook &book);
[[nodiscard]] QList<AmountTable::Row> lines(const Invoice &invoice, const QJsonObject &detail);
/// Sub-total, taxes one by one, total, what was paid, credited and written off, what is still due.
[[nodiscard]] QList<AmountTable::Row> totals(const Invoice &invoice, const QJsonObject &detail);
/// Payments of the book that name the invoice, and the credits applied.
[[nodiscard]] QList<AmountTable::Row> payments(const Invoice &invoice, const QJsonObject &detail, const CashBook &book);
/// One comment: what, who and when.
[[nodiscard]] QString historyLine(const QJsonObject &comment, const QDate &today);
} // namespace atlas::invoicedetails
