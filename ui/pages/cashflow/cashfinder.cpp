// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/cashfinder.h"

#include "models/crm/dealfilter.h"
#include "ui/theme/format.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool holdsAllWords(const QString &needle, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&needle](const QString &word) { return needle.contains(word); });
}

QString joinedWords(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}
} // namespace

CashFinder::CashFinder(const CashBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&book, &CashBook::booksChanged, this, [this] { m_indexed = false; });
}

void CashFinder::index() const
{
    const BooksSnapshot &books = m_book.books();
    m_invoices.clear();
    m_customers.clear();
    for (const Invoice &invoice : books.invoices) {
        m_invoices.append(
            foldForSearch(QStringList{invoice.number, invoice.contactName, invoice.reference}.join(u' ')));
    }
    for (const BooksContact &contact : books.contacts) {
        m_customers.append(contact.customer
                               ? foldForSearch(QStringList{contact.name, contact.company, contact.email}.join(u' '))
                               : QString());
    }
    m_indexed = true;
}

QList<CashHit> CashFinder::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    if (!m_indexed) {
        index();
    }
    const BooksSnapshot &books = m_book.books();
    QList<CashHit> open, customers, settled;
    for (qsizetype i = 0; i < m_invoices.size() && open.size() < limit; ++i) {
        if (holdsAllWords(m_invoices.at(i), words)) {
            const Invoice &invoice = books.invoices.at(i);
            const QString about = joinedWords(
                {invoice.contactName, format::money(invoice.total), format::shortDate(invoice.date, m_book.today())});
            (invoice.isOpen() ? open : settled).append({u"invoices"_s, invoice.id, invoice.number, about});
        }
    }
    for (qsizetype i = 0; i < m_customers.size() && customers.size() < limit; ++i) {
        if (!m_customers.at(i).isEmpty() && holdsAllWords(m_customers.at(i), words)) {
            const BooksContact &contact = books.contacts.at(i);
            const QString due = contact.receivableBase.isZero() ? QString() : format::money(contact.receivableBase);
            customers.append({u"customers"_s, contact.id, contact.name, joinedWords({contact.email, due})});
        }
    }
    return (open + customers + settled).mid(0, limit);
}
} // namespace atlas
