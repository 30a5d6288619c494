// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Moves and deletions of events that several views make, each with its way back.

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/widgets/toldchange.h"

namespace atlas
{
namespace
{
EventChange timeChange(const EventTime &time)
{
    EventChange change;
    change.time = time;
    return change;
}

/// What a deleted event is made of again.
EventChange wholeOf(const CalendarEvent &event)
{
    EventChange change = timeChange(event.time);
    change.title = event.title;
    change.location = event.location;
    change.description = event.description;
    change.isPrivate = event.isPrivate;
    change.isFree = event.isFree;
    if (!event.url.isEmpty())
        change.url = event.url;
    if (!event.rule.isEmpty())
        change.rule = event.rule;
    if (!event.attendees.isEmpty())
        change.attendees = event.attendees;
    if (!event.reminders.isEmpty())
        change.reminders = event.reminders;
    return change;
}

/// What a change touched, as it was.
EventChange backOf(const CalendarEvent &before, const EventChange &change)
{
    EventChange back;
    const auto take = [](auto &into, const auto &touched, const auto &was) {
        if (touched)
            into = was;
    };
    take(back.title, change.title, before.title);
    take(back.location, change.location, before.location);
    take(back.description, change.description, before.description);
    take(back.url, change.url, before.url);
    take(back.time, change.time, before.time);
    take(back.isPrivate, change.isPrivate, before.isPrivate);
    take(back.isFree, change.isFree, before.isFree);
    take(back.attendees, change.attendees, before.attendees);
    take(back.reminders, change.reminders, before.reminders);
    take(back.rule, change.rule, before.rule);
    return back;
}
} // namespace

ToldChange CalendarActions::wayBackOf(const CalendarEvent &before, const EventChange &change, RecurrenceScope scope,
                                      NotifyGuests notify)
{
    ToldChange told{tr("Changed: %1").arg(before.title), {}, {}, {}};
    if (before.isSeries && scope != RecurrenceScope::This)
        told.why = tr("Zoho Calendar splits a series when it changes.");
    else if (change.rule)
        told.why = tr("The event is a series now.");
    else if (change.attendees && before.attendees.isEmpty())
        told.why = tr("Zoho Calendar does not let the last guest go.");
    else
        told.undo = [this, before, back = backOf(before, change), notify] { changeBack(before, back, notify); };
    return told;
}

void CalendarActions::changeBack(const CalendarEvent &before, const EventChange &back, NotifyGuests notify)
{
    const CalendarEvent *now = m_book.event(before.key());
    if (!now) {
        say(tr("\u201c%1\u201d is not here any more.").arg(before.title));
        return;
    }
    const CalendarEvent current = *now;
    QCoro::connect(
        m_repository.update(current, back, RecurrenceScope::This, notify), this,
        [this, title = before.title](const Result<UpdateOutcome> &outcome) {
            if (!outcome)
                sayError(outcome.error());
            else if (outcome->conflict)
                say(tr("\u201c%1\u201d was changed meanwhile by somebody else and stays as it is.").arg(title));
            else
                say(tr("Taken back: %1").arg(title));
        });
}

std::optional<NotifyGuests> CalendarActions::askGuests(QWidget *over, const CalendarEvent &event)
{
    const bool hasGuests =
        std::any_of(event.attendees.cbegin(), event.attendees.cend(), [this](const EventAttendee &each) {
            return each.email.compare(ownEmail(), Qt::CaseInsensitive) != 0;
        });
    if (!hasGuests)
        return NotifyGuests::Nobody;
    const QString tell = tr("Tell the guests"), keepQuiet = tr("Tell nobody");
    const auto choice = m_prompter.choose(over, tr("Tell the guests of \u201c%1\u201d?").arg(event.title),
                                          tr("Zoho can write to everybody invited."), {tell, keepQuiet}, {});
    if (!choice)
        return std::nullopt;
    return choice->value == tell ? NotifyGuests::Guests : NotifyGuests::Nobody;
}

void CalendarActions::moveEvent(const CalendarEvent &event, const EventTime &to, QWidget *over)
{
    QString reason;
    if (to == m_book.timeOf(event))
        return;
    if (!mayChange(event, &reason)) {
        say(reason);
        return;
    }
    const CalendarEvent base = event; // the book may change while questions are open
    m_book.setPending(base.key(), to);
    const QPointer<CalendarActions> alive(this);
    const auto scope =
        base.isSeries ? m_question.ask(over, base, SeriesQuestion::Verb::Move) : std::optional(RecurrenceScope::This);
    const auto notify = alive && scope ? askGuests(over, base) : std::nullopt;
    if (!alive)
        return;
    if (!scope || !notify) {
        m_book.clearPending(base.key());
        return;
    }
    write(base, to, *scope, *notify);
}

void CalendarActions::write(const CalendarEvent &event, const EventTime &to, RecurrenceScope scope, NotifyGuests notify)
{
    auto *call = pendingcall::begin(*this, nullptr);
    Then<UpdateOutcome> told = [this, event, to, scope, notify](const Result<UpdateOutcome> &outcome) {
        m_book.clearPending(event.key());
        moved(event, to, scope, notify, outcome);
    };
    pendingcall::deliver(m_repository.update(event, timeChange(to), scope, notify, call->token()), call,
                         std::move(told));
}

void CalendarActions::moved(const CalendarEvent &before, const EventTime &to, RecurrenceScope scope,
                            NotifyGuests notify, const Result<UpdateOutcome> &outcome)
{
    if (!outcome) {
        sayError(outcome.error());
        return;
    }
    if (outcome->conflict) {
        say(tr("\u201c%1\u201d was changed meanwhile by somebody else and stays where it is. Look at it, then move it "
               "again.")
                .arg(before.title));
        return;
    }
    const QString said = tr("%1: %2").arg(before.title, eventwording::when(to, m_book.zone(), today()));
    if (scope != RecurrenceScope::This) {
        sayFinal(said, tr("Zoho Calendar splits a series when it changes."));
        return;
    }
    sayUndoable(said, [this, before, to, notify] {
        const CalendarEvent *now = m_book.event(before.key());
        if (!now) {
            say(tr("\u201c%1\u201d is not here any more.").arg(before.title));
            return;
        }
        const CalendarEvent current = *now;
        m_book.setPending(current.key(), before.time);
        write(current, before.time, RecurrenceScope::This, notify);
    });
}

void CalendarActions::remove(const CalendarEvent &event, QWidget *receiver, Then<Done> then)
{
    const CalendarEvent base = event;
    const QPointer<CalendarActions> alive(this);
    std::optional<RecurrenceScope> scope = RecurrenceScope::This;
    if (base.isSeries)
        scope = m_question.ask(receiver, base, SeriesQuestion::Verb::Delete);
    else if (!m_prompter.confirm(receiver, tr("Delete \u201c%1\u201d?").arg(base.title),
                                 tr("The event goes from the calendar of everybody invited; Zoho may write to them."),
                                 tr("Delete")))
        scope = std::nullopt;
    // Only for occurrences Zoho takes a choice; whoever is invited to a whole event hears of it.
    const bool isWhole = !base.isSeries || scope == RecurrenceScope::All;
    const auto notify = !alive || !scope ? std::nullopt
                        : isWhole        ? std::optional(NotifyGuests::Guests)
                                         : askGuests(receiver, base);
    if (!alive)
        return;
    if (!scope || !notify) {
        then(fail(ErrorKind::Cancelled));
        return;
    }
    if (base.isSeries || base.isDetailed) {
        erase(base, *scope, *notify, receiver, std::move(then));
        return;
    }
    // Lists do not tell guests and notes, which making it again would need.
    details(base, receiver, [this, base, notify, receiver, then = std::move(then)](const Result<CalendarEvent> &read) {
        erase(read ? *read : base, RecurrenceScope::This, *notify, receiver, then);
    });
}

void CalendarActions::erase(const CalendarEvent &event, RecurrenceScope scope, NotifyGuests notify, QWidget *receiver,
                            Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<Done> told = [this, base = event, notify, then = std::move(then)](const Result<Done> &done) {
        if (!done)
            sayError(done.error());
        else if (base.isSeries || !base.isDetailed)
            sayFinal(tr("Deleted: %1").arg(base.title), tr("Zoho Calendar keeps no trash."));
        else
            sayUndoable(tr("Deleted: %1").arg(base.title), [this, base, notify] {
                create(base.calendarUid, wholeOf(base), notify, this, [this](const Result<CalendarEvent> &made) {
                    if (!made)
                        sayError(made.error());
                });
            });
        then(done);
    };
    pendingcall::deliver(m_repository.remove(event, scope, notify, call->token()), call, std::move(told));
}
} // namespace atlas
