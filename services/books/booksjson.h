// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "services/books/booksrecords.h"

#include <QJsonObject>

/// From Zoho Books' JSON to typed records. List rows and details are both taken, though their keys differ here and
/// there. Tolerant: "" is null, numbers may be strings, any key may be missing; status words are kept as they came.
/// `base` is the organisation's currency: that of a row which names none, and of all bcy_ amounts.
namespace atlas::booksjson
{
[[nodiscard]] Invoice invoice(const QJsonObject &row, const QString &base);
[[nodiscard]] CreditNote creditNote(const QJsonObject &row, const QString &base);
[[nodiscard]] Estimate estimate(const QJsonObject &row, const QString &base);
[[nodiscard]] PurchaseOrder purchaseOrder(const QJsonObject &row, const QString &base);
[[nodiscard]] Bill bill(const QJsonObject &row, const QString &base);
/// Of a customer or to a vendor.
[[nodiscard]] BooksPayment payment(const QJsonObject &row, const QString &base);
[[nodiscard]] Expense expense(const QJsonObject &row, const QString &base);
[[nodiscard]] BooksContact contact(const QJsonObject &row, const QString &base);
[[nodiscard]] BankAccount bankAccount(const QJsonObject &row, const QString &base);
/// A recurring invoice, bill or expense.
[[nodiscard]] RecurringProfile recurring(const QJsonObject &row, const QString &base);
[[nodiscard]] InvoiceStatus invoiceStatus(const QString &word);

/// Whether a row of GET /organizations is one Atlas can work with: it uses Books, is active and supported.
[[nodiscard]] bool usesBooks(const QJsonObject &row);
[[nodiscard]] BooksOrg organisation(const QJsonObject &row);
[[nodiscard]] BooksItem item(const QJsonObject &row, const QString &base);
[[nodiscard]] BooksTax tax(const QJsonObject &row);
[[nodiscard]] BooksCurrency currency(const QJsonObject &row);
[[nodiscard]] BooksLedgerAccount ledgerAccount(const QJsonObject &row);

/// The keys of a record that the functions above read, under the names of a list row where there are two: what the
/// store keeps. Idempotent.
[[nodiscard]] QJsonObject compact(BooksKind kind, const QJsonObject &record);
/// The row of an organisation, so that organisation() gives it back.
[[nodiscard]] QJsonObject organisationRow(const BooksOrg &org);
/// {"org":{...},"items":[...],"taxes":[...],"currencies":[...],"accounts":[...]}: rows as Zoho sent them.
[[nodiscard]] BooksSettings settings(const QJsonObject &stored);
} // namespace atlas::booksjson
