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
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw: QDate, minor units, int, folded text
        IdRole,                      ///< QString
        MoneyRole,                   ///< Money in money columns
        ToneRole,                    ///< int(BooksTone): how the status or age is meant
        StatusRole                   ///< Zoho's status word of the row
    };
    enum class BooksTone { Neutral, Good, Warn, Bad };

    BooksTableModel(Table table, CashBook &book, QObject *parent = nullptr);
    ~BooksTableModel() override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: QDate, QString, int; money as "48000.00 EUR" (the delegate formats MoneyRole). Status words are
    /// translated.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// All words must occur (folded) in number, name, reference.
    void setText(const QString &text);
    /// Status keys that pass; empty: all. Keys are statusKeys() of the table.
    void setStatuses(const QSet<QString> &keys);
    /// Exactly these records; empty optional: no such restriction.
    void setOnly(const std::optional<QSet<QString>> &ids);
    /// The status keys of this table in their natural order: "draft", "sent", "overdue", ... ("open" = unpaid).
    [[nodiscard]] QStringList statusKeys() const;
    [[nodiscard]] static QString statusLabel(const QString &key); ///< translated
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not visible
    /// Totals of what is visible, by currency; void and draft rows are never summed.
    [[nodiscard]] MoneyBag visibleTotal() const;
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
