// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/statement.h"
#include "ui/pages/common/sheetdialog.h"

class QComboBox;
class QPushButton;
class QTableWidget;

namespace atlas
{
class BooksActions;
class DateField;
class Label;

/// The statement of a customer for a period: on screen, as text, as PDF. Follows the book while it is open.
class StatementSheet : public SheetDialog
{
    Q_OBJECT
public:
    StatementSheet(BooksActions &actions, const QString &contactId, QWidget *parent);
    [[nodiscard]] const Statement &statement() const { return m_statement; }

Q_SIGNALS:
    /// An invoice of the statement was asked for.
    void recordRequested(const QString &viewId, const QString &id);

private:
    void build(const QString &name);
    void buildPeriod(QLayout &box);
    void buildFoot(QLayout &box);
    void choosePeriod(int index);
    void recompute();
    void fillTable();
    void copy();
    void save();
    BooksActions &m_actions;
    QString m_contactId;
    Statement m_statement;
    QComboBox *m_period;
    DateField *m_from, *m_to;
    QTableWidget *m_table;
    Label *m_sums, *m_remark, *m_state;
    QPushButton *m_copy, *m_save;
};
} // namespace atlas
