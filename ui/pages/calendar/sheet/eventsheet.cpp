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
    return !change(true).isEmpty();
}

void EventSheet::readDetails()
{
    setBusy(tr("Reading the event\u2026"), true);
    m_actions.details(m_base, this, [this](const Result<CalendarEvent> &read) {
        setBusy({});
        if (!read) {
            showError(read.error());
            return;
        }
        if (!isTouched()) { // what was typed meanwhile stays
            m_base = *read;
            fill();
        }
    });
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
    if (!m_guests->mistake().isEmpty())
        found.append({u"attendees"_s, tr("\u201c%1\u201d is no e-mail address.").arg(m_guests->mistake())});
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

void EventSheet::create()
{
    if (m_lost && !m_actions.prompter().confirm(this, tr("Create it once more?"),
                                                tr("The answer to the first time was lost: the event may be in the "
                                                   "calendar already. Look there before you go on."),
                                                tr("Create once more")))
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

void EventSheet::update()
{
    const EventChange changes = change(true);
    const QString calendar = m_calendar->currentData().toString();
    if (changes.isEmpty() && calendar == m_base.calendarUid) {
        accept();
        return;
    }
    if (changes.isEmpty()) {
        setBusy(tr("Saving\u2026"));
        m_actions.moveTo(m_base, calendar, this, [this](const Result<Done> &moved) {
            setBusy({});
            if (moved)
                saved(m_base.title);
            else
                failed(moved.error());
        });
        return;
    }
    std::optional<RecurrenceScope> scope = RecurrenceScope::This;
    if (m_base.isSeries)
        scope = m_actions.question().ask(this, m_base, SeriesQuestion::Verb::Change);
    if (!scope)
        return;
    const bool hasGuests = !m_base.attendees.isEmpty() || (changes.attendees && !changes.attendees->isEmpty());
    setBusy(tr("Saving\u2026"));
    m_actions.update(m_base, changes, *scope, hasGuests ? NotifyGuests::Guests : NotifyGuests::Nobody, this,
                     [this, calendar](const Result<UpdateOutcome> &outcome) {
                         setBusy({});
                         if (!outcome) {
                             failed(outcome.error());
                         } else if (outcome->conflict) {
                             explain(*outcome->conflict);
                         } else if (calendar != m_base.calendarUid) {
                             m_clean = change(false); // saved; what is left is the other calendar
                             update();
                         } else {
                             saved(m_title->text().trimmed());
                         }
                     });
}

void EventSheet::saved(const QString &title)
{
    m_clean = change(false);
    m_actions.say(tr("\u201c%1\u201d saved").arg(title));
    accept();
}

void EventSheet::failed(const ApiError &error)
{
    m_lost = m_lost || (isNew() && error.kind == ErrorKind::Ambiguous);
    const QHash<QString, QString> boxes{{u"rule"_s, u"recurrence"_s}, {u"dateandtime"_s, u"end"_s}};
    const QString field = boxes.value(error.field, error.field);
    if (FieldBox *box = m_boxes.value(field))
        box->setProblem(words(error, fieldName(error.field)));
    showError(error, error.field.isEmpty() ? QString() : fieldName(error.field),
              tr("The answer was lost: the event may be in the calendar. Look there before you save again."));
}

/// What the others changed; the next save is compared with that, so it goes over it only knowingly.
void EventSheet::explain(const Conflict &conflict)
{
    QStringList names;
    for (const FieldConflict &each : conflict.fields)
        names.append(fieldName(each.field));
    const EventChange theirs = calendarjson::change(conflict.theirs.record);
    m_base.title = theirs.title.value_or(m_base.title);
    m_base.location = theirs.location.value_or(m_base.location);
    m_base.description = theirs.description.value_or(m_base.description);
    m_base.rule = theirs.rule.value_or(m_base.rule);
    m_base.time = theirs.time.value_or(m_base.time);
    m_base.attendees = theirs.attendees.value_or(m_base.attendees);
    m_base.reminders = theirs.reminders.value_or(m_base.reminders);
    m_base.etag = conflict.theirs.version.isEmpty() ? m_base.etag : conflict.theirs.version;
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
