// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"
#include "ui/pages/common/sheetdialog.h"

class QGridLayout;
class QLineEdit;

namespace atlas
{
class BooksActions;
class IconButton;
class Label;
class PlannedLineFields;

/// What the forecast counts on beside the books: the floor and the payments that stand in no invoice or bill. Stays on
/// this computer. Saves all or nothing; what was typed stays until it is right.
class AssumptionsDialog : public SheetDialog
{
    Q_OBJECT
public:
    AssumptionsDialog(BooksActions &actions, QWidget *parent);
    ~AssumptionsDialog() override;

private:
    struct Row {
        PlannedLineFields *fields;
        IconButton *remove;
    };
    void buildHead(QLayout &box);
    void buildTable(QLayout &box);
    void buildFoot(QLayout &box);
    void addRow(const PlannedLine &line, bool focus);
    void removeRow(PlannedLineFields *fields);
    void layRows();
    void submit();
    void showProblem(const QString &sentence);
    [[nodiscard]] QString floorProblem() const;
    BooksActions &m_actions;
    QString m_currency;
    QLineEdit *m_floor = nullptr;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    Label *m_none = nullptr;
    Label *m_problem = nullptr;
    QList<Label *> m_heads;
    QList<Row> m_rows;
    int m_made = 0; ///< names of rows are never used twice
};
} // namespace atlas
