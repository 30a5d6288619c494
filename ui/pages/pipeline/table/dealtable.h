// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealtablemodel.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace atlas
{
class FittedColumns;

/// Only the records behind a figure; keeps the order of the table model, which sorts.
class DealSubset : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DealSubset(DealTableModel &source, QObject *parent = nullptr);
    void setIds(const QStringList &ids);
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DealTableModel &m_source;
    QSet<QString> m_ids;
};

/// The deals as a table: sorting by head, columns to choose, rows copied as tab-separated text.
class DealTable : public QWidget
{
    Q_OBJECT
public:
    explicit DealTable(DealBook &book, QWidget *parent = nullptr);
    /// Shows these records only; an empty list shows everything the filter lets through.
    void restrictTo(const QStringList &ids);
    void selectDeal(const QString &dealId);
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    /// The selected rows as tab-separated text with a line of titles, in the order on screen.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    void opened(const QString &dealId);
    void currentDealChanged(const QString &dealId);
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fillColumnMenu(QMenu &menu);
    void useModel(QAbstractItemModel *model);
    void updateCount();
    void copySelection();
    void applyDefaultColumns();
    DealBook &m_book;
    DealTableModel *m_model;
    DealSubset *m_subset;
    QTableView *m_view;
    FittedColumns *m_fitted = nullptr;
    QLabel *m_count;
    bool m_pulled = false; ///< someone chose widths
    QToolButton *m_columns;
    QToolButton *m_copy;
};
} // namespace atlas
