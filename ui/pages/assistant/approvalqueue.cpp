// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/approvalqueue.h"

#include "ui/pages/assistant/approvalstrip.h"

#include <algorithm>

namespace atlas
{
ApprovalQueue::ApprovalQueue(ApprovalDesk &desk, const Clock &clock, QWidget &window)
    : m_desk(desk)
    , m_clock(clock)
    , m_window(window)
    , m_strip(new ApprovalStrip(clock, &window))
{
    connect(&desk, &ApprovalDesk::requested, this, &ApprovalQueue::take);
    connect(&desk, &ApprovalDesk::closed, this, &ApprovalQueue::drop);
    connect(m_strip, &ApprovalStrip::opened, this, &ApprovalQueue::resume);
}

ApprovalQueue::~ApprovalQueue()
{
    closeSheet();
    delete m_strip;
}

void ApprovalQueue::setNames(const RecordNames &names)
{
    m_names = names;
    if (m_sheet)
        m_sheet->setNames(names);
}

ApprovalSheet *ApprovalQueue::sheet() const
{
    return m_sheet;
}

void ApprovalQueue::take(const Approval &approval)
{
    m_waiting.append(approval);
    showNext();
    if (m_sheet)
        m_sheet->setWaiting(int(m_waiting.size()) - 1);
    Q_EMIT asked(approval);
}

void ApprovalQueue::drop(const QString &id)
{
    const auto isIt = [&id](const Approval &one) { return one.id == id; };
    m_waiting.removeIf(isIt);
    m_later.removeIf(isIt);
    if (m_sheet && m_sheet->approval().id == id)
        closeSheet();
    showNext();
    if (m_sheet)
        m_sheet->setWaiting(int(m_waiting.size()) - 1);
    tellStrip();
    Q_EMIT over(id, m_answered == id);
}

void ApprovalQueue::showNext()
{
    if (m_sheet || m_waiting.isEmpty())
        return;
    const Approval approval = m_waiting.first();
    m_sheet = new ApprovalSheet(approval, m_clock, m_names, &m_window);
    connect(m_sheet, &ApprovalSheet::answered, this,
            [this, approval](ApprovalSheet::Answer given) { answer(approval, given); });
    connect(m_sheet, &ApprovalSheet::postponed, this, &ApprovalQueue::putOff);
    m_sheet->setWaiting(int(m_waiting.size()) - 1);
    m_sheet->present();
}

void ApprovalQueue::answer(const Approval &approval, ApprovalSheet::Answer answer)
{
    m_answered = approval.id;
    if (answer == ApprovalSheet::Answer::SwitchOff)
        Q_EMIT switchOffWanted(approval.app, approval.actions);
    if (answer == ApprovalSheet::Answer::Allow)
        m_desk.allow(approval.id);
    else
        m_desk.refuse(approval.id);
    m_answered.clear();
}

void ApprovalQueue::putOff()
{
    m_later.append(m_waiting.takeFirst());
    closeSheet();
    showNext();
    tellStrip();
}

void ApprovalQueue::resume()
{
    m_waiting = m_waiting + m_later;
    m_later.clear();
    tellStrip();
    showNext();
    if (m_sheet)
        m_sheet->setWaiting(int(m_waiting.size()) - 1);
}

void ApprovalQueue::closeSheet()
{
    if (!m_sheet)
        return;
    ApprovalSheet *sheet = m_sheet;
    m_sheet.clear();
    sheet->disconnect(this);
    sheet->done(QDialog::Rejected);
}

void ApprovalQueue::tellStrip()
{
    if (m_later.isEmpty())
        m_strip->clear();
    else
        m_strip->tell(m_later);
}
} // namespace atlas
