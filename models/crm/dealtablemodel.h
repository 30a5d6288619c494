// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealitemmodel.h"

#include <functional>
#include <QAbstractTableModel>

namespace atlas
{
class DealSorter;

/// The filtered deals as a table, sorted by any column without a proxy (100,000 rows stay under a frame). All rows of
/// the pipeline are kept sorted, so that a keystroke in the filter only picks, and a changed row only moves. Resets
/// when the book was rebuilt or filtered anew; else rows come, go and change one by one.
class DealTableModel : public DealItemModel<QAbstractTableModel>
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
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw: stage index, days, percent, minor units, QDate, QDateTime (UTC), text
        IdRole,                      ///< the deal's id
        DealRowRole,                 ///< const DealRow*, valid until the book changes
        MoneyRole                    ///< Money in the columns Amount and Weighted; invalid without an amount
    };
    explicit DealTableModel(DealBook &book, QObject *parent = nullptr);
    ~DealTableModel() override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole gives raw values (QDate, int, QString; money as "48000.00 EUR"); money is formatted by the delegate
    /// from MoneyRole. Created is a local date. What is not known is an invalid QVariant.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Equal rows stay in the order of closing date and name; rows without a value come last in both directions.
    /// Amounts compare within a currency, the home currency first. An unknown column: by closing date.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] const DealRow *dealRow(int row) const;
    [[nodiscard]] static QString columnTitle(Column column); ///< translated
    /// The program's language changed: titles and the order of texts follow.
    void retranslate();

private:
    void rebuild();
    void updateRows(const QStringList &dealIds);
    void relayout(const std::function<void()> &sortAnew);
    [[nodiscard]] QList<int> visibleHandles() const;
    std::unique_ptr<DealSorter> m_sorter;
};
} // namespace atlas
