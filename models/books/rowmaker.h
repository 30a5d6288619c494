// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/booksrow.h"
#include "models/crm/dealfilter.h"

namespace atlas::bookstable
{
/// Fills a row: status keys of its table, the searched text, the common columns of documents.
class RowMaker
{
public:
    RowMaker(Table table, const QDate &today)
        : m_keys(&statusKeysOf(table))
        , m_today(today)
    {
    }
    [[nodiscard]] const QDate &today() const { return m_today; }
    void addKey(Row &row, const QString &key) const
    {
        if (const qsizetype bit = m_keys->indexOf(key); bit >= 0)
            row.keys |= 1U << bit;
    }
    /// `state`: the key shown, a key of the row like the word itself.
    void setState(Row &row, const QString &word, const QString &state) const
    {
        row.state = state;
        addKey(row, word);
        addKey(row, state);
    }
    [[nodiscard]] Cell statusCell(const Row &row) const { return Cell::ofWord(m_keys->indexOf(row.state)); }
    [[nodiscard]] Cell ageCell(bool open, const QDate &due) const
    {
        return open && due.isValid() ? Cell::ofNumber(due.daysTo(m_today)) : Cell();
    }
    [[nodiscard]] bool isPast(const QDate &day) const { return day.isValid() && day < m_today; }
    static void setNeedle(Row &row, const QStringList &texts) { row.needle = foldForSearch(texts.join(u'\n')); }
    [[nodiscard]] static Row begin(const BooksDocument &document)
    {
        Row row;
        row.id = document.id;
        row.status = document.statusText;
        row.total = document.total;
        row.day = document.date.isValid() ? document.date.toJulianDay() : 0;
        setNeedle(row, {document.number, document.contactName, document.reference});
        return row;
    }
    [[nodiscard]] static QString wordOfStatus(const QString &text)
    {
        const QString word = text.toLower();
        return word == QLatin1StringView("non-billable") ? QStringLiteral("nonbillable")
                                                         : word; // how filters spell it, rows and documentation
    }

private:
    const QStringList *m_keys;
    QDate m_today;
};

// The row of a record, by today of the maker.
[[nodiscard]] Row rowOfRecord(const Invoice &invoice, const RowMaker &maker);
[[nodiscard]] Row rowOfRecord(const Bill &bill, const RowMaker &maker);
[[nodiscard]] Row rowOfRecord(const Estimate &estimate, const RowMaker &maker);
[[nodiscard]] Row rowOfRecord(const PurchaseOrder &order, const RowMaker &maker);
[[nodiscard]] Row rowOfRecord(const Expense &expense, const RowMaker &maker);
[[nodiscard]] Row rowOfRecord(const BooksPayment &payment, const RowMaker &maker);
/// Every customer, or every vendor, in the order of the book: with what the documents say of them.
[[nodiscard]] QList<Row> contactRows(Table table, const CashBook &book);
} // namespace atlas::bookstable
