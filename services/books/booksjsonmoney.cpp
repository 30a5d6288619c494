// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksfields.h"
#include "services/books/booksjson.h"
#include "services/core/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// Payments, expenses, the people and accounts money goes through, and what repeats.
namespace atlas::booksjson
{
namespace
{
/// "INV-1,INV-2" of a list row, or the documents of a detail, as "INV-1, INV-2".
QString documentNumbers(const QJsonObject &row)
{
    const QString listed = booksfields::text(row, {"invoice_numbers"_L1, "bill_numbers"_L1});
    QStringList numbers = listed.split(u',', Qt::SkipEmptyParts);
    for (QString &number : numbers)
        number = number.trimmed();
    if (!numbers.isEmpty())
        return numbers.join(u", "_s);
    const bool vendor = row.contains("bills"_L1);
    const QJsonArray documents = row.value(vendor ? "bills"_L1 : "invoices"_L1).toArray();
    for (const QJsonValue &document : documents)
        numbers.append(booksfields::text(document.toObject(), vendor ? "bill_number"_L1 : "invoice_number"_L1));
    return numbers.join(u", "_s);
}

/// bcy_refunded_amount of a list row; in a detail, the refunds themselves.
Money refunded(const QJsonObject &row, const QString &base)
{
    if (const std::optional<Money> stated = booksfields::knownAmount(row, "bcy_refunded_amount"_L1, base))
        return *stated;
    MoneyBag sum;
    for (const QLatin1StringView key : {"payment_refunds"_L1, "vendorpayment_refunds"_L1}) {
        const QJsonArray refunds = row.value(key).toArray();
        for (const QJsonValue &value : refunds) {
            const QJsonObject refund = value.toObject();
            const Money own = booksfields::amount(refund, "amount"_L1, booksfields::currencyOf(row, base));
            const Money converted = booksfields::inBase(row, QLatin1StringView(), own, base);
            sum.add(booksfields::knownAmount(refund, "amount_bcy"_L1, base).value_or(converted));
        }
    }
    return sum.in(base);
}

QJsonObject primaryPerson(const QJsonObject &contact)
{
    const QJsonArray people = contact.value("contact_persons"_L1).toArray();
    for (const QJsonValue &person : people) {
        if (json::boolean(person.toObject(), "is_primary_contact"_L1))
            return person.toObject();
    }
    return people.first().toObject();
}

QString textOrPersons(const QJsonObject &contact, booksfields::Keys keys)
{
    const QString own = booksfields::text(contact, keys);
    return own.isEmpty() ? booksfields::text(primaryPerson(contact), keys) : own;
}

/// "month", "Monthly", "months": one spelling.
QString frequencyWord(const QString &word)
{
    static const QStringList all{u"days"_s, u"weeks"_s, u"months"_s, u"years"_s};
    const QString lower = word.toLower();
    if (lower == "daily"_L1)
        return all.first();
    for (const QString &known : all) {
        if (lower.startsWith(QStringView(known).chopped(1)))
            return known;
    }
    return lower;
}
} // namespace

BooksPayment payment(const QJsonObject &row, const QString &base)
{
    BooksPayment payment;
    payment.id = json::id(row.value("payment_id"_L1));
    payment.number = booksfields::text(row, "payment_number"_L1);
    payment.contactId = booksfields::text(row, {"customer_id"_L1, "vendor_id"_L1});
    payment.contactName = booksfields::text(row, {"customer_name"_L1, "vendor_name"_L1});
    payment.mode = booksfields::text(row, "payment_mode"_L1);
    payment.reference = booksfields::text(row, "reference_number"_L1);
    payment.documentNumbers = documentNumbers(row);
    payment.accountName = booksfields::text(row, {"paid_through_account_name"_L1, "account_name"_L1});
    payment.date = json::date(row, "date"_L1);
    payment.amount = booksfields::amount(row, "amount"_L1, booksfields::currencyOf(row, base));
    payment.baseAmount = booksfields::inBase(row, "bcy_amount"_L1, payment.amount, base);
    if (json::text(row, "currency_code"_L1).isEmpty()) // customer payments: the figure may be in any currency
        payment.amount = payment.baseAmount;
    payment.baseRefunded = refunded(row, base);
    payment.rateSuspect = booksfields::rateOf(row, base).suspect;
    payment.created = json::instant(row, "created_time"_L1);
    payment.version = booksfields::text(row, {"last_modified_time"_L1, "updated_time"_L1});
    payment.modified = json::instant(row, "last_modified_time"_L1);
    if (!payment.modified.isValid())
        payment.modified = json::instant(row, "updated_time"_L1);
    return payment;
}

Expense expense(const QJsonObject &row, const QString &base)
{
    Expense expense;
    expense.id = json::id(row.value("expense_id"_L1));
    expense.accountId = json::id(row.value("account_id"_L1));
    expense.accountName = json::text(row, "account_name"_L1);
    expense.vendorName = json::text(row, "vendor_name"_L1);
    expense.customerId = json::id(row.value("customer_id"_L1));
    expense.customerName = json::text(row, "customer_name"_L1);
    expense.description = booksfields::text(row, "description"_L1);
    expense.reference = booksfields::text(row, "reference_number"_L1);
    expense.status = json::text(row, "status"_L1);
    expense.paidThrough = json::text(row, "paid_through_account_name"_L1);
    expense.date = json::date(row, "date"_L1);
    expense.total = booksfields::amount(row, "total"_L1, booksfields::currencyOf(row, base));
    expense.baseTotal = booksfields::inBase(row, "bcy_total"_L1, expense.total, base);
    expense.rateSuspect = booksfields::rateOf(row, base).suspect;
    expense.hasReceipt =
        !json::text(row, "expense_receipt_name"_L1).isEmpty() || json::boolean(row, "has_attachment"_L1);
    expense.billable = json::boolean(row, "is_billable"_L1);
    expense.created = json::instant(row, "created_time"_L1);
    expense.version = json::text(row, "last_modified_time"_L1);
    expense.modified = json::instant(row, "last_modified_time"_L1);
    return expense;
}

BooksContact contact(const QJsonObject &row, const QString &base)
{
    BooksContact contact;
    contact.id = json::id(row.value("contact_id"_L1));
    contact.name = booksfields::text(row, "contact_name"_L1);
    contact.company = booksfields::text(row, "company_name"_L1);
    contact.email = textOrPersons(row, {"email"_L1});
    contact.phone = textOrPersons(row, {"phone"_L1, "mobile"_L1});
    contact.currency = booksfields::currencyOf(row, base);
    contact.customer = json::text(row, "contact_type"_L1) != "vendor"_L1;
    const QString status = json::text(row, "status"_L1);
    contact.active = status.isEmpty() || status == "active"_L1;
    contact.linkedWithCrm = json::boolean(row, "is_linked_with_zohocrm"_L1);
    contact.paymentTermsDays = int(json::integer(row, "payment_terms"_L1));
    contact.receivable = booksfields::amount(row, "outstanding_receivable_amount"_L1, contact.currency);
    contact.payable = booksfields::amount(row, "outstanding_payable_amount"_L1, contact.currency);
    contact.receivableBase = booksfields::inBase(row, "outstanding_receivable_amount_bcy"_L1, contact.receivable, base);
    contact.payableBase = booksfields::inBase(row, "outstanding_payable_amount_bcy"_L1, contact.payable, base);
    const Money unused = booksfields::amount(row, "unused_credits_receivable_amount"_L1, contact.currency);
    contact.unusedCreditsBase = booksfields::inBase(row, "unused_credits_receivable_amount_bcy"_L1, unused, base);
    contact.created = json::instant(row, "created_time"_L1);
    contact.version = json::text(row, "last_modified_time"_L1);
    contact.modified = json::instant(row, "last_modified_time"_L1);
    return contact;
}

BankAccount bankAccount(const QJsonObject &row, const QString &base)
{
    BankAccount account;
    account.id = json::id(row.value("account_id"_L1));
    account.name = booksfields::text(row, "account_name"_L1);
    account.type = json::text(row, "account_type"_L1);
    account.accountNumber = booksfields::text(row, "account_number"_L1);
    account.balance = booksfields::amount(row, "balance"_L1, booksfields::currencyOf(row, base));
    account.baseBalance = booksfields::inBase(row, "bcy_balance"_L1, account.balance, base);
    account.active = json::boolean(row, "is_active"_L1, true);
    account.uncategorised = int(json::integer(row, "uncategorized_transactions"_L1));
    account.lastFeed = booksfields::day(row, {"feeds_last_refresh_date"_L1});
    return account;
}

RecurringProfile recurring(const QJsonObject &row, const QString &base)
{
    RecurringProfile profile;
    profile.id = booksfields::text(row, {"recurring_invoice_id"_L1, "recurring_bill_id"_L1, "recurring_expense_id"_L1});
    profile.name = booksfields::text(row, "recurrence_name"_L1);
    profile.contactName = booksfields::text(row, {"customer_name"_L1, "vendor_name"_L1});
    profile.frequency = frequencyWord(json::text(row, "recurrence_frequency"_L1));
    profile.every = int(std::max<qint64>(1, json::integer(row, "repeat_every"_L1, 1)));
    profile.next =
        booksfields::day(row, {"next_invoice_date"_L1, "next_bill_date"_L1, "next_expense_date"_L1, "next_date"_L1});
    profile.end = json::date(row, "end_date"_L1);
    const std::optional<Money> total = booksfields::knownAmount(row, "total"_L1, booksfields::currencyOf(row, base));
    profile.amount = total.value_or(Money());
    const QString status = json::text(row, "status"_L1);
    profile.active = status.isEmpty() || status == "active"_L1;
    profile.paymentTermsDays = int(json::integer(row, "payment_terms"_L1));
    return profile;
}
} // namespace atlas::booksjson
