// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "services/core/result.h"

#include <QJsonObject>
#include <QStringList>

/// What can be refused before anything is sent. Every refusal is a Validation error that names the field
/// ("line_items/0/quantity").
namespace atlas::booksvalidation
{
/// The currencies a document may silently take over. Empty ids: unknown, nothing is concluded.
struct Currencies {
    QString base, baseId;   ///< of the organisation
    QString party, partyId; ///< of the customer, vendor or account the document names
};

/// Whether Atlas creates records of this kind.
[[nodiscard]] bool isCreatable(BooksKind kind);
/// "customer_id", "vendor_id", or empty.
[[nodiscard]] QString partyField(BooksKind kind);
/// "invoice_number", ...: the number a person may choose; empty where there is none.
[[nodiscard]] QString numberField(BooksKind kind);
/// "invoices" or "bills" of a payment: what it is applied to; empty for other kinds.
[[nodiscard]] QString applicationsField(BooksKind kind);
/// "invoice_id" or "bill_id" within these.
[[nodiscard]] QString applicationId(BooksKind kind);

/// What can be told without knowing any currency: a kind Atlas creates, mandatory fields, ids, dates and lengths.
[[nodiscard]] Result<Done> checkShape(BooksKind kind, const QJsonObject &record);
/// The record as it should be sent: blank members left out, ids as text, numbers as numbers, and for a foreign currency
/// its currency_id and exchange_rate, without which Books takes a rate of 1. Codes: "mandatory_missing",
/// "not_a_number", "too_many_decimals", "negative", "not_positive", "too_large", "too_long", "invalid_date",
/// "invalid_id", "no_lines", "rate_missing", "currency_needs_id", "exceeds_amount".
[[nodiscard]] Result<QJsonObject> checkCreate(BooksKind kind, const QJsonObject &record, const Currencies &currencies);
/// The same for the touched fields of an update; `current` is the record they are written over.
[[nodiscard]] Result<QJsonObject> checkUpdate(BooksKind kind, const QJsonObject &changes, const QJsonObject &current);
/// Whether `amount` can be applied to a document as it is now: "not_open" and "exceeds_balance" otherwise.
[[nodiscard]] Result<Done> checkApplication(const QJsonObject &document, const QJsonValue &amount,
                                            const QString &field);
/// Whether `amount` (decimal text) of a credit note can be applied to an invoice: besides the above "not_positive",
/// "other_customer" and "other_currency".
[[nodiscard]] Result<Done> checkCredit(const QJsonObject &invoice, const QJsonObject &creditNote, const QString &amount,
                                       const QString &field);
} // namespace atlas::booksvalidation
