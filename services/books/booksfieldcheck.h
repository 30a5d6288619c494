// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "services/core/result.h"

#include <QJsonArray>
#include <QJsonObject>

/// The single checks booksvalidation is made of. A failed one is a Validation error with its field.
namespace atlas::booksvalidation::fieldcheck
{
[[nodiscard]] bool isBlank(const QJsonValue &value);
/// Without members that say nothing, on the record and on the rows of its lists: Books then uses its defaults (a blank
/// number would be refused).
[[nodiscard]] QJsonObject withoutBlanks(QJsonObject record);
/// Ids as text and numeric text as numbers, on the record and on the rows of its lists.
[[nodiscard]] QJsonObject tidied(QJsonObject record);

/// Members that end in "_id" are digits.
[[nodiscard]] Result<Done> checkIds(BooksKind kind, const QJsonObject &record);
/// "date" and members that end in "_date" are yyyy-MM-dd.
[[nodiscard]] Result<Done> checkDates(BooksKind kind, const QJsonObject &record);
[[nodiscard]] Result<Done> checkLengths(BooksKind kind, const QJsonObject &record);
/// The amounts and the rate of the record itself; its lines are checked by checkLines.
[[nodiscard]] Result<Done> checkNumbers(const QJsonObject &record, const QString &currency);
/// An amount above zero that Books can hold.
[[nodiscard]] Result<Done> checkAmount(const QJsonValue &value, const QString &currency, const QString &field);
/// Every line names something and has a price, and the document's total can be computed exactly.
[[nodiscard]] Result<Done> checkLines(const QJsonObject &document, const QString &currency);
} // namespace atlas::booksvalidation::fieldcheck
