// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;

namespace atlas
{
/// Gives the columns of a table the width there is: spare pixels go to those that hold words, and these give way first
/// where the window is narrow; only then the table scrolls. A column is never narrower than its title. Ends as soon as
/// the person pulls at a column.
class FittedColumns : public QObject
{
public:
    struct Column {
        int wanted; ///< pixels
        int least;  ///< pixels; less than wanted: the column gives way, and takes what is spare
    };
    /// `columns`: by logical index, one for each of the model's.
    FittedColumns(QAbstractItemView *table, QHeaderView *header, const QList<Column> &columns);
    /// Anew: a column was hidden or shown.
    void fit();
    /// Widths that change now are its own doing.
    [[nodiscard]] bool isFitting() const { return m_fitting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int titleWidth(int column) const;
    QHeaderView *m_header;
    QWidget *m_viewport;
    QList<Column> m_columns;
    bool m_fitting = false, m_byHand = false;
};
} // namespace atlas
