// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/booksstore.h"
#include "services/sandbox/books/purchases/posting.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

/// What is decided about the books before the records are written. Amounts in cents of the document's own currency.
namespace atlas::sandbox::dataset
{
/// The sample agency has that many accounts; a scaled world repeats them as branches.
inline constexpr int accountsPerWorld = 60;

struct TaxRow {
    QString id, name;
    double percent = 0;
};

struct AccountRow {
    QString id, name, type;
};

struct Salesperson {
    QString id, name;
};

struct CurrencyRow {
    QString id, symbol, name;
};

struct ItemRow {
    QString id, name, description, unit;
    qint64 rate = 0;
    bool flatFee = false; ///< sold once at any amount; else by the unit at its rate
    int tax = 0;          ///< index of its usual tax
};

struct ContactPlan {
    QString id, name, currency, country, email, personId;
    int terms = 30;
    int lateness = 0, spread = 0; ///< days after the due date, and how much they vary
    QJsonObject address;
    books::CrmParty party;
};

struct VendorPlan {
    ContactPlan contact;
    QString account; ///< code of the account its bills go to
    QString what;    ///< what it sells
};

/// A part of a document paid on a day: in thousandths of what is to be paid; the last one takes the rest.
struct Instalment {
    QDate date;
    int permille = 1000;
};

struct InvoicePlan {
    enum class Fate { Open, Paid, Draft, Void, WrittenOff };
    Fate fate = Fate::Paid;
    int customer = 0;
    QDate date, due, promised;
    int terms = 30;
    qint64 net = 0; ///< without tax
    QList<Instalment> instalments;
    bool viewed = false, rateMissing = false, plain = false; ///< plain: one tax, no discount
    int reminders = 0;
    int recurring = -1;
    int order = 0; ///< ties between documents of one day
    // Filled while writing:
    QString id, number;
    QJsonObject json;
    qint64 total = 0, paid = 0, credited = 0, writtenOff = 0;
    QJsonArray payments, credits;
    QDate lastPayment;
};

/// What one payment pays: positions in the list of invoices or bills.
struct ReceiptPlan {
    struct Part {
        std::size_t document;
        qint64 amount;
    };
    int party = 0;
    QDate date;
    std::vector<Part> parts;
    qint64 surplus = 0; ///< paid too much: the customer's credit
};

struct BillPlan {
    int vendor = 0;
    QDate date, due;
    int terms = 30;
    qint64 net = 0;
    QString status = QStringLiteral("open"); ///< before payments: open, draft or void
    QList<Instalment> instalments;
    int recurring = -1;
    QString id, number;
    QJsonObject json;
    qint64 total = 0, paid = 0;
    QJsonArray payments;
    QDate lastPayment;
};

struct ExpensePlan {
    QDate date;
    QString account; ///< code
    QString vendor, description;
    qint64 total = 0; ///< with tax
    int tax = -1;     ///< index; -1: none
    QString currency = QStringLiteral("EUR");
    bool rateMissing = false;
    int bank = 0;
    int customer = -1; ///< billable to
    int recurring = -1;
};

/// A profile that makes an invoice, a bill or an expense every so many months.
struct RecurringProfilePlan {
    QString id, name;
    int party = 0; ///< position among the customers or vendors
    qint64 net = 0;
    int everyMonths = 1;
    int terms = 30;
    QDate start, next, end;
};

/// A movement on a bank account, written when all are known.
struct BankMove {
    QDate date;
    QString account;
    qint64 amount = 0; ///< above 0: money in
    books::BankPosting about;
};

[[nodiscard]] inline double toMoney(qint64 cents)
{
    return double(cents) / 100.0;
}
[[nodiscard]] QString isoDay(const QDate &day);
/// `amount` times a rate, in base cents, rounded half up as the documents are.
[[nodiscard]] qint64 baseAmount(qint64 amount, double rate);
/// "Net 30", as Books labels payment terms.
[[nodiscard]] QString termsLabel(int days);
/// The names of a text table: one row a line, columns divided by '|'.
[[nodiscard]] QList<QStringList> tableRows(const QString &table);
} // namespace atlas::sandbox::dataset
