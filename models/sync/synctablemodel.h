// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/synccomparison.h"

#include <QAbstractTableModel>

namespace atlas
{
/// What of a comparison is shown.
struct SyncFilter {
    std::optional<SyncRow::State> state; ///< unset: all but what is equal
    bool everything = false;             ///< equal ones too
    QString text;                        ///< words in names and addresses
    friend bool operator==(const SyncFilter &, const SyncFilter &) = default;
    [[nodiscard]] bool accepts(const SyncRow &row) const;
};

/// The clients of a comparison, by name. Takes a new comparison as a difference.
class SyncTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Client, State, Differences, Match, ColumnCount };
    enum Roles { KeyRole = Qt::UserRole + 1, StateRole };
    explicit SyncTableModel(QObject *parent = nullptr);
    void setComparison(const SyncComparison &comparison);
    void setFilter(const SyncFilter &filter);
    [[nodiscard]] const SyncFilter &filter() const { return m_filter; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const SyncRow *row(const QString &key) const; ///< nullptr: there is none
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: not shown

private:
    void update(const QSet<QString> &changed);
    [[nodiscard]] static QString text(const SyncRow &row, int column);
    SyncFilter m_filter;
    QStringList m_order; ///< all keys, by name
    QHash<QString, SyncRow> m_rows;
    QStringList m_keys; ///< shown
};
} // namespace atlas
