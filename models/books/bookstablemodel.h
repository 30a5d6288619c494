// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"

#include <QAbstractTableModel>
#include <QSet>

namespace atlas
{
/// One sortable, filterable table over a list of the CashBook: invoices, customers, expenses, bills, estimates,
/// purchase orders, payments. Sorting and filtering are done here, without a proxy (10,000 rows stay under a frame).
/// After a change of the book rows come, go and change one by one (id), never a reset, unless the filter changed.
class BooksTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Table { Invoices, Customers, Vendors, Expenses, Bills, Estimates, PurchaseOrders, CustomerPayments };
    /// What a column is about, whatever its position in a table: see columnAt() and columnOf().
    enum class Column {
        Number,
        Contact, ///< customer or vendor
        Date,
        Due,   ///< invoices and bills: due date; estimates: expiry; purchase orders: delivery
        Age,   ///< days past due of what is open; negative: not due yet
        Total, ///< in the record's currency
        Balance,
        Status,
        Sent, ///< emailed, reminders
        Name,
        Email,
        Phone,
        Open,     ///< receivable or payable of a contact, base currency
        Overdue,  ///< of that past due, base currency
        Lateness, ///< median, days
        Year,     ///< invoiced or billed in 12 months, base currency
        Crm,      ///< linked with Zoho CRM
        Account,
        Description,
        Receipt,
        Documents, ///< numbers of the invoices a payment is for
        Mode,
        Reference
    };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw: QDate, minor units, int, folded text
        IdRole,                      ///< QString
        MoneyRole,                   ///< Money in money columns; invalid where there is none
        ToneRole,                    ///< int(BooksTone): how the status or age is meant
        StatusRole ///< Zoho's status word of the row; of contacts "active" or "inactive"; of payments empty
    };
    enum class BooksTone { Neutral, Good, Warn, Bad };

    BooksTableModel(Table table, CashBook &book, QObject *parent = nullptr);
    ~BooksTableModel() override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// In the order of the table's columns; -1: the table has no such column.
    [[nodiscard]] int columnOf(Column column) const;
    [[nodiscard]] Column columnAt(int section) const;
    /// DisplayRole: QDate, QString, int; money as "48000.00 EUR" (the delegate formats MoneyRole). Status words are
    /// translated.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows without a value come last in both directions; amounts compare within a currency, the base currency first;
    /// equal rows: newest first, then by number or name.
    void sort(int column, Qt::SortOrder order) override;

    /// All words must occur (folded: case and accents do not matter) in number, name, reference; of expenses also in
    /// account and description, of contacts in company and email.
    void setText(const QString &text);
    /// Status keys of which a row must have one; empty: all. Keys are statusKeys() of the table. A row may have
    /// several: a part-paid late invoice is "partially_paid", "overdue" and "open". Overdue is told by the date, not by
    /// the word.
    void setStatuses(const QSet<QString> &keys);
    /// Exactly these records; empty optional: no such restriction.
    void setOnly(const std::optional<QSet<QString>> &ids);
    /// The status keys of this table in their natural order: "draft", "sent", "overdue", ... ("open" of invoices and
    /// bills: unpaid; of contacts: owes or is owed). Payments have none.
    [[nodiscard]] QStringList statusKeys() const;
    [[nodiscard]] static QString statusLabel(const QString &key); ///< translated
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not visible
    /// Totals of what is visible, by currency; void and draft rows are never summed, nor what is rejected, declined or
    /// waits for approval. Contacts: what is open, base currency.
    [[nodiscard]] MoneyBag visibleTotal() const;
    /// What is still to be paid of it: balances of open invoices and bills; contacts: what is overdue.
    [[nodiscard]] MoneyBag visibleBalance() const;
    /// The program's language changed: titles, words and the order of texts follow.
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
