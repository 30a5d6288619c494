// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/sheet/eventsheet.h"

#include "services/calendar/calendarjson.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/sheet/guestsfield.h"
#include "ui/pages/calendar/sheet/repeatfield.h"
#include "ui/pages/calendar/sheet/timefield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString fieldName(const QString &field)
{
    const QHash<QString, QString> names{{u"title"_s, EventSheet::tr("Title")},
                                        {u"location"_s, EventSheet::tr("Place")},
                                        {u"description"_s, EventSheet::tr("Notes and agenda")},
                                        {u"rule"_s, EventSheet::tr("Repeats")},
                                        {u"recurrence"_s, EventSheet::tr("Repeats")},
                                        {u"start"_s, EventSheet::tr("From")},
                                        {u"end"_s, EventSheet::tr("To")},
                                        {u"attendees"_s, EventSheet::tr("Guests")},
                                        {u"reminders"_s, EventSheet::tr("Reminder")}};
    return names.value(field, field);
}
} // namespace

QString EventSheet::lossWords(bool lost) const
{
    if (lost)
        return tr(
            "The answer was lost: the event may be in the calendar already. Look there before you enter it again.");
    return isNew() ? tr("The new event is not in the calendar yet.") : tr("Your changes are not saved yet.");
}

bool EventSheet::isTouched() const
{
    return !change(true).isEmpty() || !m_guests->typed().isEmpty() ||
           (!isNew() && m_calendar->currentData().toString() != m_base.calendarUid);
}

void EventSheet::readDetails()
{
    setBusy(tr("Reading the event\u2026"), true);
    m_actions.details(m_base, this, [this](const Result<CalendarEvent> &read) {
        setBusy({});
        lockUnread(!read);
        if (read)
            refill(*read);
        else if (read.error().kind == ErrorKind::NotFound)
            offerAnew();
        else
            showProblem(
                tr("Guests and notes could not be read and cannot be changed now. %1").arg(words(read.error())));
    });
}

/// A field that shows less than Zoho holds would replace it with less.
void EventSheet::lockUnread(bool locked)
{
    m_unread = locked;
    for (const QString &field : {u"attendees"_s, u"description"_s, u"reminders"_s, u"recurrence"_s})
        m_boxes.value(field)->setEnabled(!locked);
}

/// As Zoho holds it now, with what was typed on top.
void EventSheet::refill(const CalendarEvent &base)
{
    const EventChange typed = change(true);
    const QString calendar = m_calendar->currentData().toString();
    m_base = base;
    fill();
    apply(typed);
    m_calendar->setCurrentIndex(qMax(0, m_calendar->findData(calendar)));
}

bool EventSheet::check()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->setProblem({});
    QList<QPair<QString, QString>> found;
    if (m_title->text().trimmed().isEmpty())
        found.append({u"title"_s, tr("Give the event a title.")});
    const bool timed = !m_allDay->isChecked();
    if (!m_firstDay->date().isValid())
        found.append({u"start"_s, tr("This is no date.")});
    if (!m_lastDay->date().isValid())
        found.append({u"end"_s, tr("This is no date.")});
    if (timed && !m_from->time().isValid())
        found.append({u"from"_s, tr("This is no time of day.")});
    if (timed && !m_to->time().isValid())
        found.append({u"to"_s, tr("This is no time of day.")});
    if (found.isEmpty()) {
        const EventTime when = time();
        const bool ends = timed ? when.end > when.start : when.lastDay >= when.firstDay;
        if (!ends)
            found.append({u"end"_s, tr("The event ends before it starts.")});
    }
    m_guests->takeTyped();
    if (const QString typed = m_guests->typed(); !typed.isEmpty())
        found.append({u"attendees"_s, tr("\u201c%1\u201d is no e-mail address.").arg(typed)});
    if (!m_repeat->mistake().isEmpty())
        found.append({u"recurrence"_s, m_repeat->mistake()});
    if (m_calendar->currentData().toString().isEmpty())
        found.append({u"calendar"_s, tr("There is no calendar you may write to.")});
    for (const auto &[field, sentence] : std::as_const(found))
        m_boxes.value(field)->setProblem(sentence);
    showProblem(found.isEmpty() ? QString() : found.first().second);
    if (!found.isEmpty())
        m_boxes.value(found.first().first)->editor()->setFocus(Qt::OtherFocusReason);
    return found.isEmpty();
}

void EventSheet::submit()
{
    if (isBusy() || !check())
        return;
    if (isNew())
        create();
    else
        update();
}

bool EventSheet::confirmTwice()
{
    return !m_lost || m_actions.prompter().confirm(this, tr("Create it once more?"),
                                                   tr("The answer to the first time was lost: the event may be in the "
                                                      "calendar already. Look there before you go on."),
                                                   tr("Create once more"));
}

void EventSheet::create()
{
    if (!confirmTwice())
        return;
    const EventChange event = change(false);
    const auto notify = event.attendees && !event.attendees->isEmpty() ? NotifyGuests::Guests : NotifyGuests::Nobody;
    setBusy(tr("Saving\u2026"));
    m_actions.create(m_calendar->currentData().toString(), event, notify, this,
                     [this](const Result<CalendarEvent> &made) {
                         setBusy({});
                         if (made)
                             accept();
                         else
                             failed(made.error());
                     });
}

/// How much of a series is meant: asked once, also when the save has to be tried again.
std::optional<RecurrenceScope> EventSheet::askScope(const EventChange &changes)
{
    if (!m_base.isSeries)
        return RecurrenceScope::This;
    if (!m_scope)
        m_scope = m_actions.question().ask(this, m_base, SeriesQuestion::Verb::Change);
    if (m_scope == RecurrenceScope::This && changes.rule) {
        m_scope.reset();
        const QString why = tr("One occurrence cannot repeat by itself: choose the following ones or the series.");
        m_boxes.value(u"recurrence"_s)->setProblem(why);
        showProblem(why);
        return std::nullopt;
    }
    return m_scope;
}

void EventSheet::moveCalendar()
{
    setBusy(tr("Saving\u2026"));
    m_actions.moveTo(m_base, m_calendar->currentData().toString(), this, [this](const Result<Done> &moved) {
        setBusy({});
        if (moved)
            saved(m_title->text().trimmed());
        else
            failed(moved.error());
    });
}

void EventSheet::update()
{
    const EventChange changes = change(true);
    const bool moves = m_calendar->currentData().toString() != m_base.calendarUid;
    if (changes.isEmpty()) {
        if (moves)
            moveCalendar();
        else
            accept();
        return;
    }
    const std::optional<RecurrenceScope> scope = askScope(changes);
    if (!scope)
        return;
    const bool hasGuests = !m_base.attendees.isEmpty() || (changes.attendees && !changes.attendees->isEmpty());
    setBusy(tr("Saving\u2026"));
    m_actions.update(m_base, changes, *scope, hasGuests ? NotifyGuests::Guests : NotifyGuests::Nobody, this,
                     [this, moves](const Result<UpdateOutcome> &outcome) {
                         setBusy({});
                         if (!outcome) {
                             failed(outcome.error());
                         } else if (outcome->conflict) {
                             explain(*outcome->conflict);
                         } else if (moves) {
                             m_clean = change(false); // saved; what is left is the other calendar
                             moveCalendar();
                         } else {
                             saved(m_title->text().trimmed());
                         }
                     });
}

void EventSheet::saved(const QString &title)
{
    m_actions.say(tr("\u201c%1\u201d saved").arg(title));
    accept();
}

void EventSheet::failed(const ApiError &error)
{
    if (!isNew() && (error.kind == ErrorKind::NotFound || error.code == "deleted_meanwhile"_L1)) {
        offerAnew();
        return;
    }
    m_lost = m_lost || (isNew() && error.kind == ErrorKind::Ambiguous);
    const QHash<QString, QString> boxes{{u"rule"_s, u"recurrence"_s}, {u"dateandtime"_s, u"end"_s}};
    const QString field = boxes.value(error.field, error.field);
    if (FieldBox *box = m_boxes.value(field))
        box->setProblem(words(error, fieldName(error.field)));
    showError(error, error.field.isEmpty() ? QString() : fieldName(error.field),
              tr("The answer was lost: the event may be in the calendar. Look there before you save again."));
}

/// The event is gone, what was typed is not.
void EventSheet::offerAnew()
{
    m_base.uid.clear();
    m_base.recurrenceId.clear();
    m_base.etag.clear();
    m_base.isSeries = false;
    m_clean = {}; // all of it would be lost
    lockUnread(false);
    setTitle(tr("New event"));
    m_save->setText(tr("Create anew"));
    m_save->setEnabled(true);
    showProblem(tr("Somebody deleted this event meanwhile. What stands here is kept: create it anew, or cancel."));
}

/// What the others changed. The fields show it where nothing else was typed; the next save is compared with it, so it
/// goes over it only knowingly.
void EventSheet::explain(const Conflict &conflict)
{
    QStringList names;
    for (const FieldConflict &each : conflict.fields)
        names.append(fieldName(each.field));
    const EventChange theirs = calendarjson::change(conflict.theirs.record);
    CalendarEvent base = m_base;
    base.title = theirs.title.value_or(m_base.title);
    base.location = theirs.location.value_or(m_base.location);
    base.description = theirs.description.value_or(m_base.description);
    base.rule = theirs.rule.value_or(m_base.rule);
    base.time = theirs.time.value_or(m_base.time);
    base.attendees = theirs.attendees.value_or(m_base.attendees);
    base.reminders = theirs.reminders.value_or(m_base.reminders);
    base.etag = conflict.theirs.version.isEmpty() ? m_base.etag : conflict.theirs.version;
    refill(base);
    const QString who = conflict.theirs.changedBy;
    showProblem(who.isEmpty() ? tr("Changed meanwhile in Zoho: %1. Save again to replace it, or cancel to keep it.")
                                    .arg(names.join(u", "_s))
                              : tr("Changed meanwhile by %1: %2. Save again to replace it, or cancel to keep it.")
                                    .arg(who, names.join(u", "_s)));
}

void openEventSheet(CalendarActions &actions, QWidget *over, const QString &calendarUid, const CalendarEvent &base)
{
    QString reason;
    if (!base.uid.isEmpty() && !actions.mayChange(base, &reason)) {
        actions.openEvent(base.key());
        actions.say(reason);
        return;
    }
    auto *sheet = new EventSheet(actions, calendarUid, base, over);
    sheet->present();
}
} // namespace atlas
