// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QModelIndex;
class QStyleOptionViewItem;
class QTableView;

namespace atlas
{
/// Lets the mouse lift a whole row of a table of records, where Qt would lift one cell. Its delegate asks apply().
class RowHover : public QObject
{
public:
    /// Belongs to the table.
    explicit RowHover(QTableView *table);
    /// Sets or clears the hover of a cell's option by the row the mouse is on; leaves tables without a RowHover alone.
    static void apply(QStyleOptionViewItem *option, const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRow(int row);
    void paintRow(int row) const;
    QTableView *m_table;
    int m_row = -1;
};
} // namespace atlas
