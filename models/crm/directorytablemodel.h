// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directoryshelf.h"

#include <QAbstractTableModel>

namespace atlas
{
/// The records of one kind as a table, sorted by any column and filtered without a proxy. Takes each change of the book
/// and of the filter as a difference, never as a reset, so that selection and scroll position stay.
class DirectoryTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RecordRole, ///< Lead, Contact, CrmAccount, Campaign or CrmActivity
        SortRole,   ///< raw: QString, QDate, QDateTime (UTC), int, Money
        MoneyRole   ///< Money in the columns of amounts; invalid without one
    };
    /// The book outlives the model.
    DirectoryTableModel(const DirectoryBook &book, DirectoryKind kind, QObject *parent = nullptr);
    ~DirectoryTableModel() override;

    [[nodiscard]] DirectoryKind kind() const;
    void setFilter(const DirectoryFilter &filter);
    [[nodiscard]] const DirectoryFilter &filter() const;
    /// For the column of accounts: the open deals of each, by account id. One that is missing shows nothing.
    void setOpenDeals(const QHash<QString, int> &openDeals);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: raw values that delegates format (QDate, local QDateTime, int, QString; money as "48000.00 EUR").
    /// AccessibleTextRole: title and value of the cell in words; of the first column the whole row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Rows without a value come last in both directions, equal ones by id; amounts compare within their currency.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QString idAt(int row) const;              ///< empty: no such row
    [[nodiscard]] int rowOf(const QString &recordId) const; ///< -1: not shown
    [[nodiscard]] DirectoryColumn columnAt(int section) const;
    [[nodiscard]] int sectionOf(DirectoryColumn column) const; ///< -1: the kind has none
    void retranslate();                                        ///< the program's language changed

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
