// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendaractions.h"

#include "ui/pages/common/changeteller.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/widgets/errortext.h"

namespace atlas
{
CalendarActions::CalendarActions(CalendarRepository &repository, CalendarBook &book, Prompter &prompter,
                                 SeriesQuestion &question, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_prompter(prompter)
    , m_question(question)
    , m_clock(clock)
    , m_teller(new ChangeTeller(this))
{
}

CalendarActions::~CalendarActions() = default;

void CalendarActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

QString CalendarActions::ownEmail() const
{
    return m_repository.service().email();
}

void CalendarActions::create(const QString &calendarUid, const EventChange &event, NotifyGuests notify,
                             QObject *receiver, Then<CalendarEvent> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<CalendarEvent> told = [this, then = std::move(then)](const Result<CalendarEvent> &made) {
        if (made) {
            const CalendarEvent created = *made;
            sayUndoable(tr("Created: %1").arg(created.title), [this, created] {
                auto *undo = pendingcall::begin(*this, nullptr);
                const auto scope = created.isSeries ? RecurrenceScope::All : RecurrenceScope::This;
                pendingcall::deliver<Done>(m_repository.remove(created, scope, NotifyGuests::Guests, undo->token()),
                                           undo, [this](const Result<Done> &done) {
                                               if (!done)
                                                   sayError(done.error());
                                           });
            });
        }
        then(made);
    };
    pendingcall::deliver(m_repository.create(calendarUid, event, notify, call->token()), call, std::move(told));
}

void CalendarActions::update(const CalendarEvent &base, const EventChange &change, RecurrenceScope scope,
                             NotifyGuests notify, QObject *receiver, Then<UpdateOutcome> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<UpdateOutcome> told = [this, base, change, scope, notify,
                                then = std::move(then)](const Result<UpdateOutcome> &outcome) {
        if (!outcome || outcome->conflict || outcome->unchanged)
            then(outcome);
        else
            m_teller->told(wayBackOf(base, change, scope, notify), [&] { then(outcome); });
    };
    pendingcall::deliver(m_repository.update(base, change, scope, notify, call->token()), call, std::move(told));
}

void CalendarActions::details(const CalendarEvent &event, QObject *receiver, Then<CalendarEvent> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.details(event, call->token()), call, std::move(then));
}

void CalendarActions::availability(const QString &email, const QDateTime &from, const QDateTime &to, QObject *receiver,
                                   Then<Availability> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.availability(email, from, to, call->token()), call, std::move(then));
}

void CalendarActions::moveTo(const CalendarEvent &event, const QString &calendarUid, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<CalendarEvent> told = [this, from = event.calendarUid,
                                then = std::move(then)](const Result<CalendarEvent> &moved) {
        if (!moved) {
            then(fail(moved.error()));
            return;
        }
        const auto undo = [this, from, now = *moved] {
            QCoro::connect(m_repository.move(now, from), this, [this](const Result<CalendarEvent> &back) {
                if (!back)
                    sayError(back.error());
            });
        };
        m_teller->told({tr("Moved to another calendar: %1").arg(moved->title), undo, {}, {}}, [&] { then(Done{}); });
    };
    pendingcall::deliver(m_repository.move(event, calendarUid, call->token()), call, std::move(told));
}

void CalendarActions::needRange(const QDate &first, const QDate &last)
{
    // Whoever turns the pages quickly only wants where they stop.
    m_reading.cancel();
    QCoro::connect(m_repository.readRange(first, last, m_reading.token()), this, [this](const Result<Done> &done) {
        if (!done && done.error().kind != ErrorKind::Cancelled)
            sayError(done.error());
    });
}

bool CalendarActions::mayChange(const CalendarEvent &event, QString *reason) const
{
    QString why;
    const Calendar *calendar = m_book.calendar(event.calendarUid);
    if (!calendar || !calendar->isWritable)
        why = tr("This calendar is read only.");
    else if (!event.isOrganizer)
        why = tr("Only %1 can change this event.")
                  .arg(event.organizerName.isEmpty() ? event.organizer : event.organizerName);
    if (reason)
        *reason = why;
    return why.isEmpty();
}

void CalendarActions::say(const QString &text)
{
    m_teller->say(text);
}

void CalendarActions::sayUndoable(const QString &text, std::function<void()> undo)
{
    m_teller->sayUndoable(text, std::move(undo));
}

void CalendarActions::sayFinal(const QString &text, const QString &why)
{
    m_teller->sayFinal(text, why);
}

void CalendarActions::sayError(const ApiError &error)
{
    const ErrorText text = errorText(error, {}, now());
    //: what failed and what to do about it, in one line
    say(tr("%1: %2").arg(text.title, text.advice));
}
} // namespace atlas
