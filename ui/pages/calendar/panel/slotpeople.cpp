// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose time SlotPanel compares, and where it learns it from.

#include "ui/pages/calendar/panel/slotpanel.h"
#include "ui/pages/calendar/sheet/guestsfield.h"

#include <QTimeZone>

namespace atlas
{
namespace
{
QStringList emailsOf(const QList<EventAttendee> &guests)
{
    QStringList emails;
    for (const EventAttendee &guest : guests)
        emails.append(guest.email);
    return emails;
}
} // namespace

void SlotPanel::peopleChanged()
{
    QStringList emails{m_actions.ownEmail()};
    emails += emailsOf(m_guests->guests());
    m_people.clear();
    for (const QString &email : std::as_const(emails)) {
        const bool isSelf = m_people.isEmpty();
        SlotPerson person;
        person.email = email;
        person.name = isSelf ? tr("You") : QString();
        person.zone = m_actions.book().zone();
        if (isSelf && knowsOwnTimes()) {
            readOwnTimes(person);
        } else {
            if (!m_known.contains(email))
                ask(email);
            person.availability = m_known.value(email);
        }
        m_people.append(person);
    }
    propose();
}

/// Whether the calendars themselves say when the person is busy: their months are here.
bool SlotPanel::knowsOwnTimes() const
{
    const QMap<QDate, QDateTime> &months = m_actions.book().snapshot().months;
    const QDate first = m_actions.today(), last = first.addDays(askedDays);
    return months.contains(QDate(first.year(), first.month(), 1)) &&
           months.contains(QDate(last.year(), last.month(), 1));
}

/// What the page would call a conflict, of hidden calendars too; invitations without an answer are no more than
/// perhaps.
void SlotPanel::readOwnTimes(SlotPerson &person) const
{
    const CalendarBook &book = m_actions.book();
    const QDate first = m_actions.today(), last = first.addDays(askedDays - 1);
    person.availability = {};
    person.availability.email = person.email;
    person.availability.kind = Availability::Kind::Known;
    person.tentative.clear();
    const QList<const CalendarEvent *> events = book.between(first, last, true);
    for (const CalendarEvent *event : events) {
        if (!book.takesTime(*event))
            continue;
        const EventTime time = book.timeOf(*event);
        const BusyTime busy{time.start, time.end, false};
        person.availability.busy.append(busy);
        if (event->ownAnswer != AttendeeAnswer::Accepted)
            person.tentative.append(busy);
    }
}

void SlotPanel::ownTimesChanged()
{
    if (!isVisible() || m_people.isEmpty() || !knowsOwnTimes())
        return;
    const SlotPerson before = m_people.first();
    readOwnTimes(m_people.first());
    if (before.availability.busy != m_people.first().availability.busy ||
        before.tentative != m_people.first().tentative)
        propose();
}

void SlotPanel::ask(const QString &email)
{
    const QDate today = m_actions.today();
    const QTimeZone zone = m_actions.book().zone();
    Availability waiting;
    waiting.email = email;
    m_known.insert(email, waiting); // unknown until the answer is here
    ++m_waiting;
    m_actions.availability(email, today.startOfDay(zone).toUTC(), today.addDays(askedDays).startOfDay(zone).toUTC(),
                           this, [this, email](const Result<Availability> &answer) {
                               --m_waiting;
                               if (answer) {
                                   m_known.insert(email, *answer);
                               } else {
                                   m_known.remove(email);
                                   if (answer.error().kind != ErrorKind::Cancelled)
                                       m_actions.sayError(answer.error());
                               }
                               for (SlotPerson &person : m_people) {
                                   if (person.email == email)
                                       person.availability = m_known.value(email);
                               }
                               propose();
                           });
}
} // namespace atlas
