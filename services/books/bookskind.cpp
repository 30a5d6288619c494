// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookskind.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct KindRow {
    BooksKind kind;
    QString name;
    BooksKindInfo info;
};

// In the order of BooksKind. last_modified_time is documented for seven kinds of documents and the chart of accounts;
// single-record keys of the recurring kinds follow the pattern of the others (docs/zoho.md, "Books").
const auto &kindRows()
{
    using enum BooksKind;
    static const std::array rows{
        KindRow{
            Invoice, u"invoice"_s, {u"/invoices"_s, u"invoices"_s, u"invoice"_s, u"invoice_id"_s, u"invoices"_s, true}},
        KindRow{CustomerPayment,
                u"customer_payment"_s,
                {u"/customerpayments"_s, u"customerpayments"_s, u"payment"_s, u"payment_id"_s, u"customerpayments"_s,
                 false}},
        KindRow{CreditNote,
                u"credit_note"_s,
                {u"/creditnotes"_s, u"creditnotes"_s, u"creditnote"_s, u"creditnote_id"_s, u"creditnotes"_s, true}},
        KindRow{Estimate,
                u"estimate"_s,
                {u"/estimates"_s, u"estimates"_s, u"estimate"_s, u"estimate_id"_s, u"estimates"_s, true}},
        KindRow{SalesOrder,
                u"sales_order"_s,
                {u"/salesorders"_s, u"salesorders"_s, u"salesorder"_s, u"salesorder_id"_s, u"salesorders"_s, true}},
        KindRow{PurchaseOrder,
                u"purchase_order"_s,
                {u"/purchaseorders"_s, u"purchaseorders"_s, u"purchaseorder"_s, u"purchaseorder_id"_s,
                 u"purchaseorders"_s, true}},
        KindRow{Bill, u"bill"_s, {u"/bills"_s, u"bills"_s, u"bill"_s, u"bill_id"_s, u"bills"_s, true}},
        KindRow{VendorPayment,
                u"vendor_payment"_s,
                {u"/vendorpayments"_s, u"vendorpayments"_s, u"vendorpayment"_s, u"payment_id"_s, u"vendorpayments"_s,
                 true}},
        KindRow{Expense,
                u"expense"_s,
                {u"/expenses"_s, u"expenses"_s, u"expense"_s, u"expense_id"_s, u"expenses"_s, false}},
        KindRow{Contact,
                u"contact"_s,
                {u"/contacts"_s, u"contacts"_s, u"contact"_s, u"contact_id"_s, u"contacts"_s, false}},
        KindRow{BankAccount,
                u"bank_account"_s,
                {u"/bankaccounts"_s, u"bankaccounts"_s, u"bankaccount"_s, u"account_id"_s, u"banking"_s, false}},
        KindRow{RecurringInvoice,
                u"recurring_invoice"_s,
                {u"/recurringinvoices"_s, u"recurring_invoices"_s, u"recurring_invoice"_s, u"recurring_invoice_id"_s,
                 u"invoices"_s, false}},
        KindRow{RecurringBill,
                u"recurring_bill"_s,
                {u"/recurringbills"_s, u"recurringbills"_s, u"recurring_bill"_s, u"recurring_bill_id"_s, u"bills"_s,
                 false}},
        KindRow{RecurringExpense,
                u"recurring_expense"_s,
                {u"/recurringexpenses"_s, u"recurring_expenses"_s, u"recurring_expense"_s, u"recurring_expense_id"_s,
                 u"expenses"_s, false}},
        KindRow{Item, u"item"_s, {u"/items"_s, u"items"_s, u"item"_s, u"item_id"_s, u"settings"_s, false}},
        KindRow{Tax, u"tax"_s, {u"/settings/taxes"_s, u"taxes"_s, u"tax"_s, u"tax_id"_s, u"settings"_s, false}},
        KindRow{Currency,
                u"currency"_s,
                {u"/settings/currencies"_s, u"currencies"_s, u"currency"_s, u"currency_id"_s, u"settings"_s, false}},
        KindRow{Account,
                u"account"_s,
                {u"/chartofaccounts"_s, u"chartofaccounts"_s, u"chart_of_account"_s, u"account_id"_s, u"accountants"_s,
                 true}},
    };
    return rows;
}

const KindRow &kindRow(BooksKind kind)
{
    return kindRows()[static_cast<std::size_t>(kind)];
}
} // namespace

const BooksKindInfo &booksKindInfo(BooksKind kind)
{
    return kindRow(kind).info;
}

QString booksKindName(BooksKind kind)
{
    return kindRow(kind).name;
}
} // namespace atlas
