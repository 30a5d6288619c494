// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/panel/eventpanel.h"
#include "ui/pages/calendar/panel/slotpanel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas
{
namespace
{
/// The event or the slot finder, one in the place of the other.
class PanelStack final : public CalendarPanel
{
public:
    PanelStack(CalendarActions &actions, QWidget *parent)
        : CalendarPanel(parent)
        , m_stack(new QStackedWidget(this))
        , m_event(new EventPanel(actions, m_stack))
        , m_slots(new SlotPanel(actions, m_stack))
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(m_stack);
        m_stack->addWidget(m_event);
        m_stack->addWidget(m_slots);
        connect(m_event, &RecordPanel::closed, this, &CalendarPanel::closed);
        connect(m_slots, &SlotPanel::closed, this, &CalendarPanel::closed);
    }
    void openEvent(const QString &key) override
    {
        m_stack->setCurrentWidget(m_event);
        m_event->openEvent(key);
    }
    void findSlot(const QString &title, const QStringList &emails, int minutes) override
    {
        m_stack->setCurrentWidget(m_slots);
        m_slots->find(title, emails, minutes);
    }
    [[nodiscard]] QString eventKey() const override
    {
        return m_stack->currentWidget() == m_event ? m_event->eventKey() : QString();
    }

private:
    QStackedWidget *m_stack;
    EventPanel *m_event;
    SlotPanel *m_slots;
};
} // namespace

CalendarPanel *makeCalendarPanel(CalendarActions &actions, QWidget *parent)
{
    return new PanelStack(actions, parent);
}
} // namespace atlas
