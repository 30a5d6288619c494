// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookssettings.h"

#include <optional>
#include <QDateTime>
#include <QStringList>

namespace atlas
{
enum class InvoiceStatus {
    Draft,
    Sent,
    Viewed,
    Overdue,
    PartiallyPaid,
    Paid,
    Void,
    PendingApproval,
    Approved,
    Rejected,
    Unknown
};

/// What sales and purchase documents share. Amounts in the document's own currency.
struct BooksDocument {
    QString id, number, reference, contactId, contactName;
    QString statusText; ///< Zoho's word, verbatim
    QDate date;
    Money total, balance;
    ExchangeRate rate;
    QDateTime created, modified; ///< instants
    QString version;             ///< last_modified_time verbatim: what changed is told by it
    /// A foreign currency with a rate of exactly 1: the rate is missing. Shown apart, never added (see docs/zoho.md).
    bool rateSuspect = false;
    friend bool operator==(const BooksDocument &, const BooksDocument &) = default;
};

/// A row of GET /invoices.
struct Invoice : BooksDocument {
    InvoiceStatus status = InvoiceStatus::Unknown;
    QDate due;
    QDate expectedPayment; ///< payment_expected_date; invalid if none was set
    QDate lastPayment;     ///< last_payment_date; invalid if nothing was paid
    QDate lastReminder;
    int remindersSent = 0;
    bool emailed = false;        ///< "sent" is not "emailed": the status says the former only
    QString salesperson, dealId; ///< zcrm_potential_id
    /// Issued and not paid in full: in receivables. Never draft, void, paid, rejected or waiting for approval.
    [[nodiscard]] bool isOpen() const;
    /// Counts as a sale: issued, whatever was paid. Never draft, void, rejected or waiting for approval.
    [[nodiscard]] bool isIssued() const;
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

struct CreditNote : BooksDocument {
    [[nodiscard]] bool isIssued() const; ///< open or closed
    friend bool operator==(const CreditNote &, const CreditNote &) = default;
};

struct Estimate : BooksDocument {
    QDate expiry, accepted, declined;
    QString dealId;
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

struct PurchaseOrder : BooksDocument {
    QDate delivery;
    bool billed = false;
    friend bool operator==(const PurchaseOrder &, const PurchaseOrder &) = default;
};

struct Bill : BooksDocument {
    QDate due;
    [[nodiscard]] bool isOpen() const;   ///< open, overdue or partially paid, with a balance
    [[nodiscard]] bool isIssued() const; ///< not draft, void, rejected or waiting for approval
    friend bool operator==(const Bill &, const Bill &) = default;
};

/// A row of GET /customerpayments or /vendorpayments.
struct BooksPayment {
    QString id, number, contactId, contactName, mode, reference, documentNumbers, accountName;
    QDate date;
    Money amount;       ///< in the payment's currency; the base currency where the row does not name one
    Money baseAmount;   ///< bcy_amount
    Money baseRefunded; ///< bcy_refunded_amount
    bool rateSuspect = false;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const BooksPayment &, const BooksPayment &) = default;
};

struct Expense {
    QString id, accountId, accountName, vendorName, customerId, customerName, description, reference, status,
        paidThrough;
    QDate date;
    Money total;     ///< in the expense's currency, tax included
    Money baseTotal; ///< bcy_total
    bool rateSuspect = false, hasReceipt = false, billable = false;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const Expense &, const Expense &) = default;
};

/// A customer or vendor. Source: GET /contacts.
struct BooksContact {
    QString id, name, company, email, phone, currency;
    bool customer = true;
    bool active = true;
    bool linkedWithCrm = false;
    int paymentTermsDays = 0;
    Money receivable, receivableBase, payable, payableBase, unusedCreditsBase;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const BooksContact &, const BooksContact &) = default;
};

struct BankAccount {
    QString id, name, type, accountNumber; ///< type: bank, cash, credit_card, payment_clearing, ...
    Money balance;                         ///< in the account's currency
    Money baseBalance;                     ///< bcy_balance
    bool active = true;
    int uncategorised = 0;             ///< feed lines waiting
    QDate lastFeed;                    ///< date of the last import or reconciliation, if known
    [[nodiscard]] bool isCash() const; ///< bank or cash: counts as money; cards and clearing accounts do not
    friend bool operator==(const BankAccount &, const BankAccount &) = default;
};

/// A recurring invoice, bill or expense: what it will bring and when.
struct RecurringProfile {
    QString id, name, contactName, frequency; ///< frequency: days, weeks, months, years
    int every = 1;
    QDate next, end; ///< end invalid: for ever
    Money amount;    ///< invalid currency: the list did not say and the detail was not read
    bool active = true;
    int paymentTermsDays = 0;
    friend bool operator==(const RecurringProfile &, const RecurringProfile &) = default;
};
} // namespace atlas
