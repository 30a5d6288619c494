// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditlog.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace atlas
{
class AuditTableModel;
class FilterButton;
class Label;
class SearchField;
class StateView;

/// The log of what assistants did: filters, table, and a button for what is older.
class AuditView : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives it.
    AuditView(AuditTableModel &model, QWidget *parent = nullptr);
    /// What the filters ask for; without a place to go on from.
    [[nodiscard]] AuditFilter filter() const;
    /// `more`: older entries are in the log.
    void showEntries(bool more);
    [[nodiscard]] qint64 currentId() const; ///< 0: none
    void select(qint64 id);                 ///< where it is among the rows
    /// How long entries stay; 0: however old they are.
    void setDaysKept(int days);
    void retranslate();

Q_SIGNALS:
    void daysKeptChosen(int days);
    void filterChanged();
    void olderRequested();
    void opened(qint64 id); ///< clicked, or gone to with the keyboard

private:
    void buildTools();
    void buildTable();
    void tellCount();
    void tellKept();
    AuditTableModel &m_model;
    Label *m_title, *m_count;
    FilterButton *m_app;
    QPushButton *m_changes, *m_stopped;
    SearchField *m_search;
    QTableView *m_table;
    StateView *m_empty;
    QStackedWidget *m_stack;
    FilterButton *m_kept;
    QPushButton *m_older;
    int m_days = auditDaysKept;
    qint64 m_current = 0;
};
} // namespace atlas
