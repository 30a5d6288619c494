// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/workload/workloadgrid.h"

class QPushButton;

namespace atlas
{
class Card;
class Label;
class ProjectsActions;
class Segmented;
class WorkloadBoard;
class WorkParts;

/// Who works how much: the grid at full height, planned or logged, and the tasks of the chosen cell, which can be
/// dragged onto somebody else.
class WorkloadView : public ProjectView
{
    Q_OBJECT
public:
    WorkloadView(ProjectsActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override;
    [[nodiscard]] QWidget *tools() override;
    [[nodiscard]] WorkloadBoard &board() const { return *m_board; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void choose();
    void needMonths();
    void chooseWorst();
    void fillTasks();
    void retranslate();
    ProjectsActions &m_actions;
    QWidget *m_tools;
    Segmented *m_show, *m_weeks;
    QPushButton *m_plan;
    WorkloadBoard *m_board;
    Card *m_card;
    Label *m_title, *m_hint, *m_quiet;
    WorkParts *m_parts;
    bool m_chosen = false;
};
} // namespace atlas
