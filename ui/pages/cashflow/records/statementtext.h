// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/statement.h"

/// A statement in words, in the program's language: to show, to copy, to print.
namespace atlas::statementtext
{
/// Titles of the columns: date, what, number, about, amount, balance.
[[nodiscard]] QStringList titles();
/// One row of cells for each entry.
[[nodiscard]] QStringList cells(const StatementEntry &entry, const QDate &today);
/// What the statement leaves out or cannot explain; empty: nothing.
[[nodiscard]] QString remark(const Statement &statement);
/// Tab-separated, with opening and closing balance: what spreadsheets paste as cells.
[[nodiscard]] QString plain(const Statement &statement, const QDate &today);
/// An A4 document. `sender`: the organisation. Empty: it could not be made.
[[nodiscard]] QByteArray pdf(const Statement &statement, const QString &sender, const QDate &today);
} // namespace atlas::statementtext
