// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksfields.h"
#include "services/books/booksjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// What the store keeps of a record. A key that the decoders read must stand here, or it is lost at the next start.
namespace atlas::booksjson
{
namespace
{
const QStringList &storedKeys()
{
    static const QStringList keys{
        u"status"_s,           u"date"_s,          u"total"_s,         u"balance"_s,
        u"currency_code"_s,    u"exchange_rate"_s, u"created_time"_s,  u"last_modified_time"_s,
        u"reference_number"_s, u"customer_id"_s,   u"customer_name"_s, u"vendor_id"_s,
        u"vendor_name"_s};
    return keys;
}

QStringList ownKeys(BooksKind kind)
{
    switch (kind) {
    case BooksKind::Invoice:
        return {u"invoice_id"_s,        u"invoice_number"_s,          u"due_date"_s,       u"payment_expected_date"_s,
                u"last_payment_date"_s, u"last_reminder_sent_date"_s, u"reminders_sent"_s, u"is_emailed"_s,
                u"salesperson_name"_s,  u"zcrm_potential_id"_s};
    case BooksKind::CreditNote:
        return {u"creditnote_id"_s, u"creditnote_number"_s};
    case BooksKind::Estimate:
        return {u"estimate_id"_s,   u"estimate_number"_s, u"expiry_date"_s,
                u"accepted_date"_s, u"declined_date"_s,   u"zcrm_potential_id"_s};
    case BooksKind::PurchaseOrder:
        return {u"purchaseorder_id"_s, u"purchaseorder_number"_s, u"delivery_date"_s, u"expected_delivery_date"_s,
                u"billed_status"_s};
    case BooksKind::Bill:
        return {u"bill_id"_s, u"bill_number"_s, u"due_date"_s};
    case BooksKind::CustomerPayment:
    case BooksKind::VendorPayment:
        return {u"payment_id"_s,
                u"payment_number"_s,
                u"payment_mode"_s,
                u"invoice_numbers"_s,
                u"bill_numbers"_s,
                u"account_name"_s,
                u"paid_through_account_name"_s,
                u"amount"_s,
                u"bcy_amount"_s,
                u"bcy_refunded_amount"_s,
                u"updated_time"_s};
    case BooksKind::Expense:
        return {u"expense_id"_s,
                u"account_id"_s,
                u"account_name"_s,
                u"description"_s,
                u"paid_through_account_name"_s,
                u"bcy_total"_s,
                u"expense_receipt_name"_s,
                u"has_attachment"_s,
                u"is_billable"_s};
    case BooksKind::Contact:
        return {u"contact_id"_s,
                u"contact_name"_s,
                u"company_name"_s,
                u"email"_s,
                u"phone"_s,
                u"mobile"_s,
                u"contact_type"_s,
                u"is_linked_with_zohocrm"_s,
                u"payment_terms"_s,
                u"outstanding_receivable_amount"_s,
                u"outstanding_receivable_amount_bcy"_s,
                u"outstanding_payable_amount"_s,
                u"outstanding_payable_amount_bcy"_s,
                u"unused_credits_receivable_amount"_s,
                u"unused_credits_receivable_amount_bcy"_s};
    case BooksKind::BankAccount:
        return {u"account_id"_s,
                u"account_name"_s,
                u"account_type"_s,
                u"account_number"_s,
                u"bcy_balance"_s,
                u"is_active"_s,
                u"uncategorized_transactions"_s,
                u"feeds_last_refresh_date"_s};
    case BooksKind::RecurringInvoice:
    case BooksKind::RecurringBill:
    case BooksKind::RecurringExpense:
        return {u"recurring_invoice_id"_s,
                u"recurring_bill_id"_s,
                u"recurring_expense_id"_s,
                u"recurrence_name"_s,
                u"recurrence_frequency"_s,
                u"repeat_every"_s,
                u"next_invoice_date"_s,
                u"next_bill_date"_s,
                u"next_expense_date"_s,
                u"next_date"_s,
                u"end_date"_s,
                u"payment_terms"_s};
    case BooksKind::Item:
        return {u"item_id"_s, u"name"_s, u"item_name"_s, u"description"_s, u"unit"_s, u"tax_id"_s, u"rate"_s};
    case BooksKind::Tax:
        return {u"tax_id"_s,         u"tax_group_id"_s,         u"tax_name"_s, u"tax_group_name"_s,
                u"tax_percentage"_s, u"tax_group_percentage"_s, u"tax_group"_s};
    case BooksKind::Currency:
        return {u"currency_id"_s, u"currency_symbol"_s, u"price_precision"_s, u"is_base_currency"_s};
    case BooksKind::Account:
        return {u"account_id"_s, u"account_name"_s, u"account_type"_s, u"is_active"_s};
    case BooksKind::SalesOrder:
        return {u"salesorder_id"_s, u"salesorder_number"_s};
    }
    return {};
}

void insertText(QJsonObject &row, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        row.insert(key, text);
}

/// What a detail says elsewhere than a list row does.
void insertDerived(QJsonObject &row, BooksKind kind, const QJsonObject &record)
{
    const QString base; // amounts are not looked at
    if (kind == BooksKind::Contact) {
        const BooksContact known = contact(record, base);
        insertText(row, "email"_L1, known.email);
        insertText(row, "phone"_L1, known.phone);
    }
    if (kind != BooksKind::CustomerPayment && kind != BooksKind::VendorPayment)
        return;
    const bool vendor = kind == BooksKind::VendorPayment;
    insertText(row, vendor ? "bill_numbers"_L1 : "invoice_numbers"_L1, payment(record, base).documentNumbers);
    for (const QLatin1StringView refunds : {"payment_refunds"_L1, "vendorpayment_refunds"_L1}) {
        if (!record.value(refunds).toArray().isEmpty())
            row.insert(refunds, record.value(refunds));
    }
}
} // namespace

QJsonObject compact(BooksKind kind, const QJsonObject &record)
{
    static const auto keys = [] {
        QHash<int, QStringList> all;
        for (int i = 0; i <= int(BooksKind::Account); ++i)
            all.insert(i, storedKeys() + ownKeys(BooksKind(i)));
        return all;
    }();
    QJsonObject row;
    const QStringList &kept = *keys.constFind(int(kind));
    for (const QString &key : kept) {
        const auto found = record.constFind(key);
        const bool absent = found == record.constEnd() || (found->isString() && found->toString().isEmpty());
        if (!absent)
            row.insert(key, *found);
    }
    insertDerived(row, kind, record);
    return row;
}
} // namespace atlas::booksjson
