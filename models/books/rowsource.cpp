// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/rowsource.h"

#include "models/books/rowmaker.h"

namespace atlas::bookstable
{
RowSource::~RowSource() = default;

namespace
{
/// A row is made of one record and of today.
template <class Record>
class RecordSource : public RowSource
{
public:
    RecordSource(Table table, QList<Record> BooksSnapshot::*list)
        : m_table(table)
        , m_list(list)
        , m_maker(table, {})
    {
    }
    [[nodiscard]] bool advance(const CashBook &book) override
    {
        const QList<Record> &now = book.books().*m_list;
        m_sameDay = book.today() == m_maker.today();
        if (m_sameDay && now.isSharedWith(m_now))
            return false;
        m_before = std::exchange(m_now, now);
        m_maker = RowMaker(m_table, book.today());
        return true;
    }
    [[nodiscard]] qsizetype count() const override { return m_now.size(); }
    [[nodiscard]] const QString &idAt(qsizetype place) const override { return m_now.at(place).id; }
    // Texts that two states share are compared by address: this costs little more than reading both records.
    [[nodiscard]] bool isUnchanged(qsizetype place, qsizetype before) const override
    {
        return m_sameDay && m_now.at(place) == m_before.at(before);
    }
    [[nodiscard]] Row rowAt(qsizetype place) const override { return rowOfRecord(m_now.at(place), m_maker); }
    void settle() override { m_before.clear(); }

private:
    Table m_table;
    QList<Record> BooksSnapshot::*m_list;
    RowMaker m_maker;
    QList<Record> m_now, m_before;
    bool m_sameDay = false;
};

/// The row of a contact is made of its documents, too. Contacts are few: their rows are made anew.
class ContactSource : public RowSource
{
public:
    explicit ContactSource(Table table)
        : m_table(table)
    {
    }
    [[nodiscard]] bool advance(const CashBook &book) override
    {
        const BooksSnapshot &now = book.books();
        if (m_today == book.today() && m_currency == book.baseCurrency() && sharesLists(now))
            return false;
        m_today = book.today();
        m_currency = book.baseCurrency();
        m_contacts = now.contacts;
        m_invoices = now.invoices;
        m_creditNotes = now.creditNotes;
        m_bills = now.bills;
        m_rows = contactRows(m_table, book);
        return true;
    }
    [[nodiscard]] qsizetype count() const override { return m_rows.size(); }
    [[nodiscard]] const QString &idAt(qsizetype place) const override { return m_rows.at(place).id; }
    [[nodiscard]] bool isUnchanged(qsizetype, qsizetype) const override { return false; }
    [[nodiscard]] Row rowAt(qsizetype place) const override { return m_rows.at(place); }
    void settle() override { m_rows.clear(); }

private:
    [[nodiscard]] bool sharesLists(const BooksSnapshot &now) const
    {
        return now.contacts.isSharedWith(m_contacts) && now.invoices.isSharedWith(m_invoices) &&
               now.creditNotes.isSharedWith(m_creditNotes) && now.bills.isSharedWith(m_bills);
    }
    Table m_table;
    QDate m_today;
    QString m_currency;
    QList<BooksContact> m_contacts;
    QList<Invoice> m_invoices;
    QList<CreditNote> m_creditNotes;
    QList<Bill> m_bills;
    QList<Row> m_rows;
};
} // namespace

std::unique_ptr<RowSource> makeRowSource(Table table)
{
    switch (table) {
    case Table::Invoices:
        return std::make_unique<RecordSource<Invoice>>(table, &BooksSnapshot::invoices);
    case Table::Customers:
    case Table::Vendors:
        return std::make_unique<ContactSource>(table);
    case Table::Expenses:
        return std::make_unique<RecordSource<Expense>>(table, &BooksSnapshot::expenses);
    case Table::Bills:
        return std::make_unique<RecordSource<Bill>>(table, &BooksSnapshot::bills);
    case Table::Estimates:
        return std::make_unique<RecordSource<Estimate>>(table, &BooksSnapshot::estimates);
    case Table::PurchaseOrders:
        return std::make_unique<RecordSource<PurchaseOrder>>(table, &BooksSnapshot::purchaseOrders);
    case Table::CustomerPayments:
        break;
    }
    return std::make_unique<RecordSource<BooksPayment>>(table, &BooksSnapshot::customerPayments);
}
} // namespace atlas::bookstable
