// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "services/books/booksrecords.h"

namespace atlas::home
{
/// The row of a document: the other party, its number as a note, no amount yet.
[[nodiscard]] HomeRow documentRow(const QString &kind, const BooksDocument &document);
/// An invoice past its due date, with what is left to pay.
[[nodiscard]] HomeRow overdueRow(const Invoice &invoice, const QDate &today);
} // namespace atlas::home
