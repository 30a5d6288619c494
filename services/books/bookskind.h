// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas
{
/// The record kinds of Zoho Books v3 that Atlas works with. A kind names its list path, its keys in answers and its id
/// field (see booksKindInfo).
enum class BooksKind {
    Invoice,
    CustomerPayment,
    CreditNote,
    Estimate,
    SalesOrder,
    PurchaseOrder,
    Bill,
    VendorPayment,
    Expense,
    Contact,
    BankAccount,
    RecurringInvoice,
    RecurringBill,
    RecurringExpense,
    Item,
    Tax,
    Currency,
    Account ///< chart of accounts
};

struct BooksKindInfo {
    QString path;                   ///< "/invoices", "/settings/taxes"
    QString listKey;                ///< "invoices"
    QString recordKey;              ///< "invoice"; customer payments: "payment"
    QString idField;                ///< "invoice_id"
    QString scope;                  ///< "invoices": the module in ZohoBooks.<module>.READ
    bool hasModifiedFilter = false; ///< the list understands last_modified_time
};
/// Source: https://www.zoho.com/books/api/v3/ (docs/zoho.md, "Books").
[[nodiscard]] const BooksKindInfo &booksKindInfo(BooksKind kind);
/// "invoice", "customer_payment", ...: the kind of a record set in the store.
[[nodiscard]] QString booksKindName(BooksKind kind);
} // namespace atlas
