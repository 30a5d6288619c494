// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/approvaldesk.h"
#include "ui/pages/assistant/approvalsheet.h"

#include <QPointer>

namespace atlas
{
class ApprovalStrip;

/// Shows the desk's questions one after the other, in the order they came. One that is put off stays in a strip at the
/// top of the window until it is answered or over.
class ApprovalQueue : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it; `window` is covered by the sheets.
    ApprovalQueue(ApprovalDesk &desk, const Clock &clock, QWidget &window);
    ~ApprovalQueue() override;
    void setNames(const RecordNames &names);
    [[nodiscard]] ApprovalSheet *sheet() const; ///< nullptr: none is shown
    [[nodiscard]] ApprovalStrip *strip() const { return m_strip; }
    /// Brings back what was put off.
    void resume();

Q_SIGNALS:
    /// Somebody should look.
    void asked(const atlas::Approval &approval);
    void switchOffWanted(atlas::App app, const QList<atlas::ActionKind> &kinds);
    /// It is over; `answered`: by the person.
    void over(const QString &id, bool answered);

private:
    void take(const Approval &approval);
    void drop(const QString &id);
    void answer(const Approval &approval, ApprovalSheet::Answer answer);
    void putOff();
    void showNext();
    void closeSheet();
    void tellStrip();
    ApprovalDesk &m_desk;
    const Clock &m_clock;
    QWidget &m_window;
    RecordNames m_names;
    QList<Approval> m_waiting, m_later; ///< m_waiting: not shown yet, and the shown one in front
    QPointer<ApprovalSheet> m_sheet;
    ApprovalStrip *m_strip;
    QString m_answered; ///< the one being answered: its end is no surprise
};
} // namespace atlas
