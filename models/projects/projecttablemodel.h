// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

#include <QAbstractTableModel>

namespace atlas
{
/// The portfolio: one row a project. Sortable and filterable without a proxy; rows come, go and change by id.
class ProjectTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Name,
        Owner,
        Health,
        Percent,
        Burn,
        BudgetHours,
        LoggedHours,
        Cost,
        Overdue,
        Milestones,
        End,
        Client
    };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole + 1,
        IdRole,
        ToneRole,    ///< int(HealthLevel)
        MinutesRole, ///< of the columns of hours
        CostRole     ///< CostShare, of the column of costs
    };
    explicit ProjectTableModel(DeliveryBook &book, QObject *parent = nullptr);
    ~ProjectTableModel() override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: text (a cost as plain decimals with its currency, for those who hear it), QDate, int percent;
    /// ToolTipRole of Health: the rule and its figures, translated.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows without a value last in both directions; equal rows by name.
    void sort(int column, Qt::SortOrder order) override;
    void setText(const QString &text); ///< all words must occur, folded
    /// Closed projects are hidden unless asked for.
    void setShowClosed(bool shown);
    void setOnly(const std::optional<QSet<QString>> &ids);
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not visible
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
