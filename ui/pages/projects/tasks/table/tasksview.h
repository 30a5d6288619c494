// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"
#include "ui/pages/projects/projectview.h"

class QToolButton;
class QTreeView;

namespace atlas
{
class BulkBar;
class Card;
class FittedColumns;
class Label;
class StateView;
class TaskDelegate;
class TaskFilterRow;

/// All tasks as a table with their subtasks below them: sorted by head, filtered, several changed at once.
class TasksView : public ProjectView
{
    Q_OBJECT
public:
    TasksView(ProjectsActions &actions, QWidget *parent);
    ~TasksView() override;
    [[nodiscard]] QString viewId() const override { return QStringLiteral("tasks"); }
    void setProject(const QString &projectId) override;
    void showTasks(const QString &label, const QStringList &ids) override;
    void openRecord(const QString &id) override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    [[nodiscard]] QStringList selectedIds() const; ///< in the order on screen
    void selectTasks(const QStringList &ids);
    /// The selected rows as tab-separated text with a line of titles; all rows if none is selected.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTree();
    void connectParts();
    void retranslate();
    void updateFoot();
    void newTask();
    void needStatuses();
    void showMenu(const QPoint &pos);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QModelIndexList allRows() const;

    ProjectsActions &m_actions;
    DeliveryBook &m_book;
    TaskTreeModel *m_model;
    TaskFilterRow *m_filter;
    BulkBar *m_bulk;
    Card *m_card;
    QTreeView *m_tree;
    TaskDelegate *m_delegate;
    FittedColumns *m_columns = nullptr;
    StateView *m_empty;
    Label *m_count;
    QToolButton *m_copy;
    QString m_project;
};
} // namespace atlas
