// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrepository.h"
#include "ui/pages/cashflow/documents/documentform.h"

/// Translated words about documents, by kind: whole sentences, because grammar differs with the noun.
namespace atlas::documentwords
{
[[nodiscard]] QString newTitle(DocumentForm::Kind kind);
[[nodiscard]] QString editTitle(DocumentForm::Kind kind);
/// What saving and issuing at once is called; empty: this kind has no drafts.
[[nodiscard]] QString issueLabel(DocumentForm::Kind kind);
[[nodiscard]] QString savedWords(DocumentForm::Kind kind, const QString &number);
[[nodiscard]] QString issuedWords(DocumentForm::Kind kind, const QString &number);
/// What people call a field of Books ("line_items/1/rate": "Rate, line 2"); the field itself where there is no word.
[[nodiscard]] QString fieldName(const QString &field);
/// Number and total of every document of a party and a day.
[[nodiscard]] QStringList documentsOf(DocumentForm::Kind kind, const BooksSnapshot &books, const QString &partyId,
                                      const QDate &day);
} // namespace atlas::documentwords
