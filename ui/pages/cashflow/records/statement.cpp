// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/statement.h"

#include <algorithm>

namespace atlas
{
namespace
{
using StatementKind = StatementEntry::Kind;

Money negativeOf(const Money &amount)
{
    MoneyBag bag;
    bag.subtract(amount);
    return bag.in(amount.currency());
}

/// Takes what belongs to a customer, whatever the day; counts what is in another currency.
class StatementCollector
{
public:
    StatementCollector(const BooksContact &contact, Statement &statement)
        : m_contactId(contact.id)
        , m_statement(statement)
    {
    }

    void add(StatementEntry entry)
    {
        if (!entry.date.isValid() || entry.amount.currency() != m_statement.currency)
            m_statement.leftOut += !entry.date.isValid() || entry.date <= m_statement.to ? 1 : 0;
        else if (entry.date <= m_statement.to)
            m_found.append(std::move(entry));
    }

    void invoices(const QList<Invoice> &all)
    {
        for (const Invoice &invoice : all) {
            if (invoice.contactId == m_contactId && invoice.isIssued())
                add({StatementKind::Invoice,
                     invoice.id,
                     invoice.number,
                     invoice.reference,
                     invoice.date,
                     invoice.due,
                     invoice.total,
                     {}});
        }
    }

    void creditNotes(const QList<CreditNote> &all)
    {
        for (const CreditNote &note : all) {
            if (note.contactId == m_contactId && note.isIssued())
                add({StatementKind::CreditNote,
                     note.id,
                     note.number,
                     note.reference,
                     note.date,
                     {},
                     negativeOf(note.total),
                     {}});
        }
    }

    void payments(const QList<BooksPayment> &all, const QString &base)
    {
        for (const BooksPayment &payment : all) {
            if (payment.contactId != m_contactId)
                continue;
            // The list states what was refunded in the base currency only.
            MoneyBag received;
            received.add(payment.amount);
            if (payment.amount.currency() == base)
                received.subtract(payment.baseRefunded);
            const bool refundUnknown = payment.amount.currency() != base && !payment.baseRefunded.isZero();
            const Money amount = refundUnknown ? Money() : negativeOf(received.in(payment.amount.currency()));
            add({StatementKind::Payment,
                 payment.id,
                 payment.number,
                 payment.documentNumbers.isEmpty() ? payment.reference : payment.documentNumbers,
                 payment.date,
                 {},
                 amount,
                 {}});
        }
    }

    [[nodiscard]] QList<StatementEntry> sorted()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const StatementEntry &a, const StatementEntry &b) {
            return std::tie(a.date, a.kind, a.number) < std::tie(b.date, b.kind, b.number);
        });
        return m_found;
    }

private:
    QString m_contactId;
    Statement &m_statement;
    QList<StatementEntry> m_found;
};

void sumUp(Statement &statement, const QList<StatementEntry> &all)
{
    const QString &currency = statement.currency;
    MoneyBag balance, opening, invoiced, credited, paid;
    for (StatementEntry entry : all) {
        balance.add(entry.amount);
        if (entry.date < statement.from) {
            opening.add(entry.amount);
            continue;
        }
        switch (entry.kind) {
        case StatementKind::Invoice:
            invoiced.add(entry.amount);
            break;
        case StatementKind::CreditNote:
            credited.subtract(entry.amount);
            break;
        case StatementKind::Payment:
            paid.subtract(entry.amount);
            break;
        }
        entry.balance = balance.in(currency);
        statement.entries.append(entry);
    }
    statement.opening = opening.in(currency);
    statement.invoiced = invoiced.in(currency);
    statement.credited = credited.in(currency);
    statement.paid = paid.in(currency);
    statement.closing = balance.in(currency);
}

/// Books states unused credits in the base currency only: for other customers nothing is concluded.
Money unexplainedRest(const Statement &statement, const BooksContact &contact, const QString &base)
{
    if (contact.receivable.currency() != statement.currency || statement.currency != base)
        return {};
    MoneyBag rest;
    rest.add(contact.receivable);
    rest.subtract(contact.unusedCreditsBase);
    rest.subtract(statement.closing);
    return rest.in(statement.currency);
}
} // namespace

Statement statementOf(const BooksSnapshot &books, const BooksContact &contact, const QDate &from, const QDate &to,
                      const QDate &today)
{
    Statement statement;
    const QString base = books.settings.org.currency.isEmpty() ? QStringLiteral("EUR") : books.settings.org.currency;
    statement.contactId = contact.id;
    statement.contactName = contact.name;
    statement.currency = contact.currency.isEmpty() ? base : contact.currency;
    statement.from = from;
    statement.to = to;
    if (from.isValid() && to.isValid() && from <= to) {
        StatementCollector collector(contact, statement);
        collector.invoices(books.invoices);
        collector.creditNotes(books.creditNotes);
        collector.payments(books.customerPayments, base);
        sumUp(statement, collector.sorted());
        if (to >= today)
            statement.unexplained = unexplainedRest(statement, contact, base);
    } else {
        sumUp(statement, {});
    }
    return statement;
}
} // namespace atlas
