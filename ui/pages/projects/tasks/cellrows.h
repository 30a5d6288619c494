// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/idrows.h"
#include "ui/widgets/label.h"

namespace atlas
{
/// One cell of a CellRows: what it says, what it sorts by and how it is toned.
struct RowCell {
    QString text;
    QVariant sort; ///< invalid: last in both directions
    Label::Tone tone = Label::Tone::Text;
    bool number = false;
    friend bool operator==(const RowCell &, const RowCell &) = default;
};

/// A sortable table of worded rows, for lists of some hundred records.
class CellRows : public IdRows
{
    Q_OBJECT
public:
    struct Row {
        QString id;
        QList<RowCell> cells;
        friend bool operator==(const Row &, const Row &) = default;
    };
    using IdRows::IdRows;
    void setTitles(const QStringList &titles);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QStringList sortedIds() const;
    QStringList m_titles;
    QHash<QString, Row> m_rows;
    QStringList m_given; ///< ids as they came: the order of equal rows
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
} // namespace atlas
