// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers to invitations. Source: https://www.zoho.com/cliq/help/restapi/v2/events/

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/common/changeteller.h"
#include "ui/pages/common/pendingcall.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString zohoWordOf(AttendeeAnswer answer)
{
    switch (answer) {
    case AttendeeAnswer::Accepted:
        return u"accepted"_s;
    case AttendeeAnswer::Tentative:
        return u"tentative"_s;
    case AttendeeAnswer::Declined:
        return u"declined"_s;
    case AttendeeAnswer::NeedsAction:
        break;
    }
    return u"yet_to_respond"_s;
}
} // namespace

bool CalendarActions::mayAnswer(const CalendarEvent &event) const
{
    const QString own = ownEmail();
    const bool isInvited =
        std::any_of(event.attendees.cbegin(), event.attendees.cend(),
                    [&own](const EventAttendee &each) { return each.email.compare(own, Qt::CaseInsensitive) == 0; });
    return m_answerer && !event.isOrganizer && isInvited;
}

void CalendarActions::answer(const CalendarEvent &event, AttendeeAnswer answer, QWidget *receiver, Then<Done> then)
{
    const CalendarEvent asked = event;
    const QPointer<CalendarActions> alive(this);
    const bool agreed =
        !asked.isSeries || m_prompter.confirm(receiver, tr("Answer for the whole series?"),
                                              tr("Zoho takes one answer for all its meetings."), tr("Answer"));
    if (!alive)
        return;
    if (!agreed) {
        then(fail(ErrorKind::Cancelled));
        return;
    }
    Then<Done> told = [this, asked, answer, then = std::move(then)](const Result<Done> &done) {
        if (done)
            //: %1 an event, %2 an answer such as "accepted"
            sayUndoable(tr("%1: %2").arg(asked.title, eventwording::answer(answer)),
                        [this, asked] { sendAnswer(asked, asked.ownAnswer, this, [](const Result<Done> &) {}); });
        then(done);
    };
    sendAnswer(asked, answer, receiver, std::move(told));
}

void CalendarActions::sendAnswer(const CalendarEvent &event, AttendeeAnswer answer, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<Done> told = [this, event, then = std::move(then)](const Result<Done> &done) {
        if (!done)
            sayError(done.error());
        then(done);
        // What Zoho keeps of it now, the event's new state included.
        QCoro::connect(m_repository.details(event), this, [](const Result<CalendarEvent> &) {});
    };
    pendingcall::deliver(m_answerer(event.uid, zohoWordOf(answer)), call, std::move(told));
}
} // namespace atlas
