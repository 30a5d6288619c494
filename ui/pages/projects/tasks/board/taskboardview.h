// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/tasks/board/taskcolumn.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace atlas
{
class Label;
class StateView;
class TaskFilterRow;

/// The board of tasks: one column a status, cards moved between them by mouse and keyboard. A move is shown at once as
/// being saved, verified, then written; a refusal puts the card back and says why.
class TaskBoardView : public ProjectView
{
    Q_OBJECT
public:
    TaskBoardView(ProjectsActions &actions, QWidget *parent);
    ~TaskBoardView() override;
    [[nodiscard]] QString viewId() const override { return QStringLiteral("board"); }
    void setProject(const QString &projectId) override;
    void showTasks(const QString &label, const QStringList &ids) override;
    void openRecord(const QString &id) override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    [[nodiscard]] const QList<TaskColumn *> &columns() const { return m_columns; }
    [[nodiscard]] bool isSaving(const QString &taskId) const { return m_marks.savingIds.contains(taskId); }
    /// Why the last move did not happen; empty: it did.
    [[nodiscard]] QString problem() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void rebuildColumns();
    void connectColumn(TaskColumn *column);
    void updateColumn(int column);
    void updateFoot();
    void needStatuses();
    void retranslate();
    void focusNeighbour(TaskColumn *from, int step, int row);
    void shift(const QString &taskId, int step);
    void moveTo(const QString &taskId, int column);
    void moved(const QString &taskId, const QString &name, const Result<Done> &done);
    void say(const QString &problem, const QString &details = {});
    /// What dropping a task on a column would do, in words; `allowed` tells whether it would be written.
    [[nodiscard]] QString effectOf(const QString &taskId, int column, bool &allowed) const;
    void showCardMenu(const QString &taskId, const QPoint &globalPos);
    // Dragging (taskboarddrag.cpp)
    void startDrag(TaskColumn *source, const QString &taskId, const QRect &card, const QPoint &grip);
    void moveDrag(const QPoint &globalPos);
    void drop(const QPoint &globalPos);
    void cancelDrag();
    void target(TaskColumn *column);
    [[nodiscard]] TaskColumn *columnAt(const QPoint &globalPos) const;

    ProjectsActions &m_actions;
    DeliveryBook &m_book;
    TaskBoardModel *m_model;
    TaskBoardMarks m_marks;
    TaskFilterRow *m_filter;
    QScrollArea *m_area;
    QHBoxLayout *m_row;
    StateView *m_empty;
    Label *m_hidden;
    Label *m_problem;
    QLabel *m_lifted;
    QList<TaskColumn *> m_columns;
    QString m_project;
    QPoint m_grip;
    TaskColumn *m_source = nullptr;
    TaskColumn *m_target = nullptr;
};
} // namespace atlas
