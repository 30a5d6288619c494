// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QAbstractTableModel>

namespace atlas
{
/// The filtered deals as a table, sorted by any column without a proxy (100,000 rows stay under a frame).
class DealTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Name,
        Account,
        Contact,
        Stage,
        Amount,
        Weighted,
        Probability,
        Closing,
        Owner,
        NextStep,
        Quiet,
        Source,
        Created
    };
    Q_ENUM(Column)
    enum Role { SortRole = Qt::UserRole + 1, IdRole, DealRowRole, MoneyRole };
    explicit DealTableModel(DealBook &book, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole gives raw values (QDate, int, QString); money is formatted by the delegate from MoneyRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] const DealRow *dealRow(int row) const;
    [[nodiscard]] QModelIndex indexOf(const QString &dealId) const;
    [[nodiscard]] static QString columnTitle(Column column); ///< translated

private:
    void rebuild();
    void applyDiff(const QStringList &dealIds);
    DealBook &m_book;
    QStringList m_ids;
    QHash<QString, int> m_position;
    Column m_sortColumn = Column::Closing;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
} // namespace atlas
