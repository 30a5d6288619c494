// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/time/timekeeper.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace atlas
{
class Label;
class ProjectsActions;

/// The running timer with its buttons, and what was stopped and waits to be logged. Ticks only while it is seen.
class TimerCard : public Card
{
    Q_OBJECT
public:
    TimerCard(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void tick();
    void rebuildPending();
    void logPending(int index);
    ProjectsActions &m_actions;
    TimeKeeper &m_keeper;
    QTimer *m_second;
    Label *m_clock;
    Label *m_task;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QWidget *m_waiting;
};
} // namespace atlas
