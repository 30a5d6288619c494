// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

/// What purchase orders, bills and vendor credits share: vendor, currency, dates, lines, sums.
namespace atlas::sandbox::books::buying
{
/// How the documents of a kind are worded and which of them are made of what.
struct PurchaseKind {
    QString kind;         ///< of the store
    QString idField;      ///< "bill_id"
    QString numberField;  ///< "bill_number"
    QString title;        ///< "Bill": for "Bill does not exist."
    bool numbered = true; ///< Books numbers them; an own number needs ignore_auto_number_generation
};
extern const PurchaseKind purchaseOrderKind, billKind, vendorCreditKind;

/// Takes what the body says into the document and sums it. `fresh`: vendor and lines are mandatory, defaults are set.
[[nodiscard]] std::optional<Response> fillPurchase(const Call &call, QJsonObject &document, const QJsonObject &body,
                                                   bool fresh);
/// Gives a new document its number: the next one, or the body's own with ignore_auto_number_generation=true (4097
/// without, 1001 when taken).
[[nodiscard]] std::optional<Response> numberPurchase(const Call &call, const PurchaseKind &what, QJsonObject &document,
                                                     const QJsonObject &body);
/// The record of the path's id; nullptr: unknown.
[[nodiscard]] const QJsonObject *pathRecord(const Call &call, const PurchaseKind &what);
/// Replaces the lines: names, accounts, taxes and totals are completed. A refusal names the field.
[[nodiscard]] std::optional<Response> setLines(const Call &call, QJsonObject &document, const QJsonArray &lines);
/// Sets status, current_sub_status and, where the kind has it, order_status.
void setStatus(QJsonObject &document, const QString &status);
/// Adds a line to the history of a record.
void commentOn(const Call &call, const QString &id, const QString &text, const QString &operation);
} // namespace atlas::sandbox::books::buying
