// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "services/books/documenttotals.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace atlas
{
class Label;
class LineRow;

/// The lines of a document. Rows in which nothing is typed are no lines: indices count the others.
class LinesGrid : public QWidget
{
    Q_OBJECT
public:
    LinesGrid(const CashBook &book, bool sale, QWidget *parent = nullptr);
    /// At least one row is always there to type in.
    void setLines(const QList<DocumentLine> &lines);
    [[nodiscard]] QList<DocumentLine> lines() const;
    void setCurrency(const QString &currency);
    /// Of lines(), in order; empty: they cannot be computed now.
    void setTotals(const QList<Money> &totals);
    /// Marks a member of line `index`, or of none (-1), and says why. Several sentences stand one under the other.
    void addProblem(int index, const QString &member, const QString &sentence);
    void clearProblems();
    void focusField(int index, const QString &member);
    void addRow(const DocumentLine &line, bool focus);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] LineRow *rowOfLine(int index) const;
    void moveRow(LineRow *row, int by);
    void removeRow(LineRow *row);
    void numberRows();
    QWidget *buildHeads(bool sale);
    const CashBook &m_book;
    bool m_sale;
    QString m_currency;
    QStandardItemModel *m_items;
    QVBoxLayout *m_box;
    QList<LineRow *> m_rows;
    QPushButton *m_add;
    Label *m_problem;
};
} // namespace atlas
