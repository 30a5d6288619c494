// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/approval.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace atlas
{
class Clock;
class Label;

/// Questions that were put off: a line at the top of the window, with the time that is left, over whatever is shown.
class ApprovalStrip : public QFrame
{
    Q_OBJECT
public:
    /// `clock` outlives it.
    ApprovalStrip(const Clock &clock, QWidget *window);
    /// Not empty.
    void tell(const QList<Approval> &approvals);
    void clear();

Q_SIGNALS:
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void place();
    const Clock &m_clock;
    QList<Approval> m_approvals;
    QTimer m_seconds;
    Label *m_text;
    QPushButton *m_open;
};
} // namespace atlas
