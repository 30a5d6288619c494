// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/workload/workloadgrid.h"

class QPushButton;
class QTimer;

namespace atlas
{
class Label;
class ProjectsActions;
class WorkParts;

/// "Load per person": head, grid and what can be done about a cell. Under a timeline it follows its weeks; alone it
/// shows a number of weeks from this one on. Handing over is written at once and can be undone; sharing out proposes.
class WorkloadBoard : public QWidget
{
    Q_OBJECT
public:
    WorkloadBoard(ProjectsActions &actions, QWidget *parent);
    /// Stands at the right of the head.
    void setLegend(QWidget *legend);
    void followAxis(const TimeAxis &axis);
    /// Alone: this many weeks, of which `before` lie before today's.
    void setWeeks(int count, int before);
    void setShow(WorkloadGrid::Show show);
    /// A column with billable over available hours of the last four weeks.
    void showUtilisation();
    [[nodiscard]] WorkloadGrid &grid() const { return *m_grid; }
    /// The selected cell: nullptr if none.
    [[nodiscard]] const WorkCell *selectedCell() const;
    void select(const WorkloadGrid::Cell &cell);
    /// Lets parts be dragged onto the rows.
    void watch(WorkParts &parts);
    void openTasks();

Q_SIGNALS:
    /// Another cell, or other hours in it.
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refreshSoon();
    void refresh();
    void fillUtilisation();
    void fillHead();
    void fillParts(const WorkCell &cell);
    void moveDrag(const QStringList &taskIds, const QPoint &globalPos);
    void dropAt(const QStringList &taskIds, const QPoint &globalPos);
    void offer(const QStringList &taskIds, const QPoint &globalPos, const QString &onlyTo = {});
    void openParts(const QStringList &taskIds);
    void handOver(const QString &taskId, const QString &toId);
    void shareOut();
    ProjectsActions &m_actions;
    Label *m_title, *m_note, *m_undated;
    WorkParts *m_parts;
    QPushButton *m_share;
    WorkloadGrid *m_grid;
    QTimer *m_soon;
    TimeAxis m_axis;
    bool m_follows = false, m_utilisation = false;
    int m_weeks = 8, m_before = 0;
    QDate m_from;            ///< the window that was computed
    int m_count = 0;         ///< weeks of it
    QString m_problem;       ///< why the last hand-over was refused
    QStringList m_savingIds; ///< being handed over
};
} // namespace atlas
