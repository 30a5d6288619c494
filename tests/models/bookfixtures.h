// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"

#include <QRandomGenerator>

namespace atlas::test
{
/// Sunday, 22 November 2026: the first of the 13 weeks is one day long.
[[nodiscard]] QDate bookDay();
[[nodiscard]] Money euros(double amount);
[[nodiscard]] ExchangeRate rateOf(const QString &decimal);

/// A sent invoice of customer "c1" that nobody has paid. Amounts in euros.
[[nodiscard]] Invoice invoiceOf(const QString &id, double total, const QDate &date, const QDate &due,
                                const QString &customerId = QStringLiteral("c1"));
/// The same, paid in full on a day.
[[nodiscard]] Invoice paidInvoice(const QString &id, double total, const QDate &date, const QDate &due,
                                  const QDate &paid, const QString &customerId = QStringLiteral("c1"));
/// The document in dollars with a rate; an empty rate: missing.
template <class Document>
[[nodiscard]] Document inDollars(Document document, const QString &rate)
{
    document.total = Money(document.total.minor(), QStringLiteral("USD"));
    document.balance = Money(document.balance.minor(), QStringLiteral("USD"));
    document.rate = rate.isEmpty() ? ExchangeRate() : rateOf(rate);
    document.rateSuspect = rate.isEmpty();
    return document;
}
/// An open bill of vendor "v1".
[[nodiscard]] Bill billOf(const QString &id, double total, const QDate &date, const QDate &due);
[[nodiscard]] CreditNote creditNoteOf(const QString &id, double total, const QDate &date,
                                      const QString &customerId = QStringLiteral("c1"));
[[nodiscard]] BooksPayment paymentOf(const QString &id, double amount, const QDate &date,
                                     const QString &documentNumbers = {}, double refunded = 0);
[[nodiscard]] Expense expenseOf(const QString &id, double total, const QDate &date,
                                const QString &account = QStringLiteral("Travel"));
[[nodiscard]] BankAccount accountOf(const QString &id, double balance, const QString &type = QStringLiteral("bank"),
                                    const QString &currency = QStringLiteral("EUR"));
[[nodiscard]] BooksContact customerOf(const QString &id, const QString &name);
[[nodiscard]] RecurringProfile profileOf(const QString &id, double amount, const QDate &next,
                                         const QString &frequency = QStringLiteral("months"));
[[nodiscard]] PlannedLine lineOf(const QString &id, double amount, const QDate &first,
                                 PlannedLine::Every every = PlannedLine::Every::Once, bool incoming = false);

/// Read on bookDay(), in euros, with one bank account of this balance.
[[nodiscard]] BooksSnapshot booksOf(double balance = 0);

/// Any books around `day`: some records drafts, void, part-paid, foreign or without a rate, all from the generator.
[[nodiscard]] Invoice randomInvoice(QRandomGenerator &random, const QString &id, const QDate &day);
[[nodiscard]] BooksSnapshot randomBooks(QRandomGenerator &random, const QDate &day, int invoices, int others);
[[nodiscard]] CashPlan randomPlan(QRandomGenerator &random, const QDate &day);
} // namespace atlas::test
