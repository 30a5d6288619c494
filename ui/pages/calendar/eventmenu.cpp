// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/eventmenu.h"

#include "ui/pages/calendar/calendaractions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTimeZone>

namespace atlas::eventmenu
{
namespace
{
struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(EventMenu)
};

QMenu *newMenu(QWidget *over)
{
    auto *menu = new QMenu(over);
    menu->setObjectName(QStringLiteral("eventMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QStringList guestsOf(const CalendarEvent &event)
{
    QStringList emails;
    for (const EventAttendee &guest : event.attendees)
        emails.append(guest.email);
    return emails;
}
} // namespace

void show(CalendarActions &actions, const CalendarEvent &event, QWidget *over, const QPoint &globalPos)
{
    QMenu *menu = newMenu(over);
    CalendarActions *const act = &actions;
    const QString key = event.key();
    const bool mine = actions.mayChange(event);
    const EventTime time = actions.book().timeOf(event);
    menu->addAction(MenuWords::tr("Open"), over, [act, key] { act->openEvent(key); });
    menu->addAction(MenuWords::tr("Change\u2026"), over, [act, key] { act->editEvent(key); })->setEnabled(mine);
    if (!time.isAllDay)
        menu->addAction(MenuWords::tr("Find a time\u2026"), over, [act, event, time] {
            act->findSlot(event.title, guestsOf(event), int(time.start.secsTo(time.end) / 60));
        });
    menu->addAction(MenuWords::tr("Notes for the account\u2026"), over,
                    [act, event] { Q_EMIT act->notesRequested(event); });
    menu->addSeparator();
    menu->addAction(MenuWords::tr("Delete\u2026"), over, [act, event, over] { remove(*act, event, over); })
        ->setEnabled(mine);
    menu->popup(globalPos);
}

void showEmpty(CalendarActions &actions, const EventTime &time, QWidget *over, const QPoint &globalPos)
{
    QMenu *menu = newMenu(over);
    CalendarActions *const act = &actions;
    menu->addAction(MenuWords::tr("New event\u2026"), over, [act, time] {
        EventChange draft;
        draft.time = time;
        act->newEvent({}, draft);
    });
    menu->popup(globalPos);
}

void remove(CalendarActions &actions, const CalendarEvent &event, QWidget *over)
{
    QString reason;
    if (actions.mayChange(event, &reason))
        actions.remove(event, over, [](const Result<Done> &) {});
    else
        actions.say(reason);
}

EventTime movedByDays(const CalendarActions &actions, const CalendarEvent &event, int days)
{
    const EventTime time = actions.book().timeOf(event);
    if (time.isAllDay)
        return time.movedTo(time.firstDay.addDays(days));
    return time.movedTo(time.start.toTimeZone(actions.book().zone()).addDays(days).toUTC());
}
} // namespace atlas::eventmenu
