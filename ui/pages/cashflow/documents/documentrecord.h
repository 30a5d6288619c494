// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/documenttotals.h"
#include "ui/pages/cashflow/documents/documentform.h"

#include <QDate>

/// A document between its form and Books: the same content in both languages.
namespace atlas::documentrecord
{
/// What stands in a form. Decimals are plain ("1234.5"), dates may be invalid.
struct Content {
    QString contactId, number, reference, currencyId, exchangeRate, discount, notes;
    QDate date, due;
    int terms = -2; ///< see dueterms
    QList<DocumentLine> lines;
    friend bool operator==(const Content &, const Content &) = default;
};

/// From a record's detail.
[[nodiscard]] Content contentOf(DocumentForm::Kind kind, const QJsonObject &detail);
/// Every field in Books' names, also those that are empty ("" or 0).
[[nodiscard]] QJsonObject fieldsOf(DocumentForm::Kind kind, const Content &content);
/// The fields that say something: what a new record is made of.
[[nodiscard]] QJsonObject filledFields(DocumentForm::Kind kind, const Content &content);
/// The fields whose value differs from `before`: what an update is made of. Arrays whole.
[[nodiscard]] QJsonObject changedFields(DocumentForm::Kind kind, const Content &before, const Content &now);
} // namespace atlas::documentrecord
