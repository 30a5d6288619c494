// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrecords.h"

/// What can be done with an invoice in its state. Books decides in the end; this spares the question.
namespace atlas::invoiceabilities
{
enum class Ability { Edit, MarkSent, Email, Remind, Pay, Credit, Void, WriteOff, Delete };
/// Why it cannot be done, as a sentence for a tooltip; empty: it can. `status`: Books' word.
[[nodiscard]] QString whyNot(Ability ability, const QString &status, const Money &balance);
} // namespace atlas::invoiceabilities
