// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace atlas
{
/// Names on the left, amounts on the right: the foot of a document.
class AmountTable : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString name, amount;
        bool strong = false; ///< the total
    };
    explicit AmountTable(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);
    /// "Total 1 200 €" line by line: for tests and screen readers.
    [[nodiscard]] QString asText() const;

private:
    QGridLayout *m_grid;
    QList<Row> m_rows;
};
} // namespace atlas
