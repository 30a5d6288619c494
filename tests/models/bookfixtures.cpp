// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/bookfixtures.h"

namespace atlas::test
{
using namespace Qt::StringLiterals;

namespace
{
template <class Document>
Document documentOf(const QString &id, double total, const QDate &date, const QString &contactId)
{
    Document document;
    document.id = id;
    document.number = u"N-"_s + id;
    document.contactId = contactId;
    document.contactName = u"Contact "_s + contactId;
    document.date = date;
    document.total = document.balance = euros(total);
    return document;
}

void setStatus(Invoice &invoice, InvoiceStatus status, const QString &text)
{
    invoice.status = status;
    invoice.statusText = text;
}

template <class T>
const T &pickFrom(QRandomGenerator &random, const QList<T> &values)
{
    return values.at(random.bounded(int(values.size())));
}

template <class Document>
Document maybeForeign(QRandomGenerator &random, const Document &document)
{
    const int dice = random.bounded(8);
    return dice == 0 ? inDollars(document, u"0.91"_s) : dice == 1 ? inDollars(document, {}) : document;
}

void settle(QRandomGenerator &random, Invoice &invoice, const QDate &day)
{
    switch (random.bounded(8)) {
    case 0:
        return setStatus(invoice, InvoiceStatus::Draft, u"draft"_s);
    case 1:
        return setStatus(invoice, InvoiceStatus::Void, u"void"_s);
    case 2:
        setStatus(invoice, InvoiceStatus::PartiallyPaid, u"partially_paid"_s);
        invoice.balance = Money(invoice.total.minor() / 3, invoice.total.currency());
        invoice.lastPayment = day.addDays(-random.bounded(60));
        return;
    case 3:
    case 4:
        setStatus(invoice, InvoiceStatus::Paid, u"paid"_s);
        invoice.balance = Money(0, invoice.total.currency());
        invoice.lastPayment = invoice.due.addDays(random.bounded(-10, 50));
        return;
    default:
        return;
    }
}
} // namespace

QDate bookDay()
{
    return QDate(2026, 11, 22);
}

Money euros(double amount)
{
    return Money(qRound64(amount * 100), u"EUR"_s);
}

ExchangeRate rateOf(const QString &decimal)
{
    return ExchangeRate::fromJson(decimal).value_or(ExchangeRate());
}

Invoice invoiceOf(const QString &id, double total, const QDate &date, const QDate &due, const QString &customerId)
{
    auto invoice = documentOf<Invoice>(id, total, date, customerId);
    setStatus(invoice, InvoiceStatus::Sent, u"sent"_s);
    invoice.due = due;
    return invoice;
}

Invoice paidInvoice(const QString &id, double total, const QDate &date, const QDate &due, const QDate &paid,
                    const QString &customerId)
{
    Invoice invoice = invoiceOf(id, total, date, due, customerId);
    setStatus(invoice, InvoiceStatus::Paid, u"paid"_s);
    invoice.balance = euros(0);
    invoice.lastPayment = paid;
    return invoice;
}

Bill billOf(const QString &id, double total, const QDate &date, const QDate &due)
{
    Bill bill = documentOf<Bill>(id, total, date, u"v1"_s);
    bill.statusText = u"open"_s;
    bill.due = due;
    return bill;
}

CreditNote creditNoteOf(const QString &id, double total, const QDate &date, const QString &customerId)
{
    auto note = documentOf<CreditNote>(id, total, date, customerId);
    note.statusText = u"open"_s;
    return note;
}

BooksPayment paymentOf(const QString &id, double amount, const QDate &date, const QString &documentNumbers,
                       double refunded)
{
    BooksPayment payment;
    payment.id = id;
    payment.number = id;
    payment.contactId = u"v1"_s;
    payment.contactName = u"Contact v1"_s;
    payment.documentNumbers = documentNumbers;
    payment.date = date;
    payment.amount = payment.baseAmount = euros(amount);
    payment.baseRefunded = euros(refunded);
    return payment;
}

Expense expenseOf(const QString &id, double total, const QDate &date, const QString &account)
{
    Expense expense;
    expense.id = id;
    expense.accountName = account;
    expense.status = u"nonbillable"_s;
    expense.date = date;
    expense.total = expense.baseTotal = euros(total);
    return expense;
}

BankAccount accountOf(const QString &id, double balance, const QString &type, const QString &currency)
{
    BankAccount account;
    account.id = id;
    account.name = u"Account "_s + id;
    account.type = type;
    account.balance = account.baseBalance = Money(qRound64(balance * 100), currency);
    return account;
}

BooksContact customerOf(const QString &id, const QString &name)
{
    BooksContact contact;
    contact.id = id;
    contact.name = name;
    contact.currency = u"EUR"_s;
    contact.receivable = contact.receivableBase = contact.payable = contact.payableBase = euros(0);
    return contact;
}

RecurringProfile profileOf(const QString &id, double amount, const QDate &next, const QString &frequency)
{
    RecurringProfile profile;
    profile.id = id;
    profile.name = u"Profile "_s + id;
    profile.contactName = u"Contact c1"_s;
    profile.frequency = frequency;
    profile.next = next;
    profile.amount = euros(amount);
    return profile;
}

PlannedLine lineOf(const QString &id, double amount, const QDate &first, PlannedLine::Every every, bool incoming)
{
    PlannedLine line;
    line.id = id;
    line.name = u"Line "_s + id;
    line.amount = euros(amount);
    line.incoming = incoming;
    line.first = first;
    line.every = every;
    return line;
}

BooksSnapshot booksOf(double balance)
{
    BooksSnapshot books;
    books.settings.org.currency = u"EUR"_s;
    books.bankAccounts.append(accountOf(u"main"_s, balance));
    books.readAt = QDateTime(bookDay(), QTime(8, 0), Qt::UTC);
    return books;
}

Invoice randomInvoice(QRandomGenerator &random, const QString &id, const QDate &day)
{
    const QDate date = day.addDays(-random.bounded(300));
    Invoice invoice = invoiceOf(id, random.bounded(1, 50'000) / 7.0, date, date.addDays(random.bounded(60)),
                                u"c%1"_s.arg(random.bounded(5)));
    invoice.contactName = pickFrom(random, QStringList{u"Éclair Studio"_s, u"Œuvre & Cie"_s, u"atelier Naïade"_s});
    invoice.reference = pickFrom(random, QStringList{u""_s, u"Bon 12"_s});
    invoice.remindersSent = random.bounded(3);
    invoice.emailed = random.bounded(2);
    if (!random.bounded(9))
        invoice.expectedPayment = day.addDays(random.bounded(-10, 120));
    settle(random, invoice, day);
    return maybeForeign(random, invoice);
}

BooksSnapshot randomBooks(QRandomGenerator &random, const QDate &day, int invoices, int others)
{
    BooksSnapshot books = booksOf(random.bounded(-1000, 20'000));
    books.bankAccounts.append(accountOf(u"dollars"_s, 500, u"bank"_s, u"USD"_s));
    for (int i = 0; i < invoices; ++i)
        books.invoices.append(randomInvoice(random, u"i%1"_s.arg(i), day));
    for (int i = 0; i < others; ++i) {
        const QDate date = day.addDays(-random.bounded(200));
        books.bills.append(maybeForeign(
            random, billOf(u"b%1"_s.arg(i), random.bounded(1, 9'000) / 3.0, date, date.addDays(random.bounded(240)))));
        RecurringProfile profile =
            profileOf(u"r%1"_s.arg(i), random.bounded(1, 900), day.addDays(random.bounded(-20, 60)),
                      pickFrom(random, QStringList{u"days"_s, u"weeks"_s, u"months"_s, u"years"_s, u"centuries"_s}));
        profile.every = random.bounded(1, 4);
        profile.paymentTermsDays = random.bounded(40);
        profile.active = random.bounded(5) > 0;
        pickFrom(random, QList<QList<RecurringProfile> *>{&books.recurringInvoices, &books.recurringBills,
                                                          &books.recurringExpenses})
            ->append(profile);
    }
    for (int i = 0; i < 5; ++i)
        books.contacts.append(customerOf(u"c%1"_s.arg(i), u"Contact c%1"_s.arg(i)));
    return books;
}

CashPlan randomPlan(QRandomGenerator &random, const QDate &day)
{
    CashPlan plan;
    for (int i = random.bounded(5); i > 0; --i) {
        PlannedLine line = lineOf(QString::number(i), random.bounded(1, 5'000), day.addDays(random.bounded(-200, 100)),
                                  PlannedLine::Every(random.bounded(5)), random.bounded(2));
        line.enabled = random.bounded(4) > 0;
        line.simulated = random.bounded(2);
        if (random.bounded(2))
            line.until = line.first.addDays(random.bounded(300));
        plan.lines.append(line);
    }
    if (random.bounded(2))
        plan.floor = euros(random.bounded(10'000));
    for (int i = random.bounded(4); i > 0; --i)
        plan.expectedDates.insert(u"i%1"_s.arg(random.bounded(40)), day.addDays(random.bounded(-20, 120)));
    return plan;
}
} // namespace atlas::test
