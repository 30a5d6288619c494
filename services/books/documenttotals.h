// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrecords.h"
#include "services/core/result.h"

#include <optional>
#include <QJsonObject>

/// Exact totals of a document while it is typed, by the arithmetic Books itself uses (entity-level tax rounding, half
/// up): what the form shows is what Books will answer.
namespace atlas
{
/// One line as typed. Texts are decimals with a point.
struct DocumentLine {
    QString itemId, name, description, unit, accountId, lineItemId;
    QString quantity = QStringLiteral("1");
    QString rate = QStringLiteral("0");
    QString discount;      ///< "10%" or an amount; empty: none
    QString taxId;         ///< empty: no tax
    QString taxPercentage; ///< "20"
    QString taxName;
    friend bool operator==(const DocumentLine &, const DocumentLine &) = default;
};

struct DocumentInput {
    QString currency;
    QList<DocumentLine> lines;
    QString discount; ///< of the whole document: "10%" or an amount; empty: none
    bool discountBeforeTax = true;
    bool taxInclusive = false;
    QString shipping, adjustment; ///< amounts, may be empty
    friend bool operator==(const DocumentInput &, const DocumentInput &) = default;
};

struct DocumentTotals {
    QList<Money> lineTotals; ///< without tax, after the line's discount
    Money subTotal, discount, shipping, adjustment, tax, total;
    struct TaxLine {
        QString name;
        Money amount;
    };
    QList<TaxLine> taxes; ///< one per tax, in order of first use
};

/// The totals, or a Validation error whose field is "line_items/2/quantity" and the like. Codes: "not_a_number",
/// "too_many_decimals" (quantities and rates: 6, percentages: 4, amounts: the currency's), "negative", "too_large"
/// (beyond 2^52 minor units: Books computes in doubles; or a discount above what it is taken from), "no_lines".
/// A percentage discount after tax is of the sub-total with its tax; with inclusive prices, a discount before tax is of
/// the prices as typed. Source: docs/zoho.md, "Books", totals.
[[nodiscard]] Result<DocumentTotals> documentTotals(const DocumentInput &input);
} // namespace atlas
