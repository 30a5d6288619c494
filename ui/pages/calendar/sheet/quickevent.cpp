// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventtext.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/sheet/eventsheet.h"
#include "ui/pages/common/entrysheet.h"
#include "ui/pages/common/factlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// One line in words, and below it what was understood.
class QuickEventSheet final : public EntrySheet
{
public:
    QuickEventSheet(CalendarActions &actions, const QString &text, QWidget *parent);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override
    {
        return lost ? EventSheet::tr("The answer was lost: the event may be in the calendar already.")
                    : EventSheet::tr("The new event is not in the calendar yet.");
    }
    [[nodiscard]] bool isTouched() const override { return m_line->text() != m_clean; }
    void submit() override;

private:
    void understand();
    void openForm();
    [[nodiscard]] EventChange draft() const;
    [[nodiscard]] QString clashWith() const;
    CalendarActions &m_actions;
    QString m_clean;
    QLineEdit *m_line;
    FactList *m_facts;
    TypedEvent m_read;
    bool m_lost = false; ///< the answer to a create was lost: the event may be there
};

QuickEventSheet::QuickEventSheet(CalendarActions &actions, const QString &text, QWidget *parent)
    : EntrySheet(actions.prompter(), parent)
    , m_actions(actions)
    , m_clean(text)
    , m_line(new QLineEdit(text, this))
    , m_facts(new FactList(this))
{
    setObjectName(u"quickEvent"_s);
    setTitle(EventSheet::tr("New event"));
    m_line->setObjectName(u"quickEvent.line"_s);
    m_line->setAccessibleName(EventSheet::tr("The event in words"));
    m_line->setPlaceholderText(EventSheet::tr("Monday 2pm budget review 45min @ Room 21"));
    body()->addWidget(m_line);
    body()->addWidget(m_facts);
    connect(m_line, &QLineEdit::textChanged, this, [this] { understand(); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { submit(); });
    connect(addButton(EventSheet::tr("All fields\u2026"), u"quickEvent.form"_s, false), &QPushButton::clicked, this,
            [this] { openForm(); });
    connect(addButton(EventSheet::tr("Create event"), u"quickEvent.save"_s, true), &QPushButton::clicked, this,
            [this] { submit(); });
    understand();
    fit(480, 300);
    m_line->setFocus(Qt::OtherFocusReason);
}

void QuickEventSheet::understand()
{
    m_read = readEventText(m_line->text(), m_actions.now(), m_actions.book().zone());
    showProblem({});
    const CalendarBook &book = m_actions.book();
    QList<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.append({label, text, Label::Tone::Text, false});
    };
    add(EventSheet::tr("Title"), m_read.title);
    if (m_read.time.isValid()) {
        add(EventSheet::tr("When"), eventwording::when(m_read.time, book.zone(), m_actions.today()));
        if (!m_read.time.isAllDay)
            add(EventSheet::tr("Length"), eventwording::length(int(m_read.time.start.secsTo(m_read.time.end) / 60)));
    }
    add(EventSheet::tr("Repeats"),
        eventwording::repetition(m_read.rule, m_read.time.isValid()
                                                  ? m_read.time.from(book.zone()).toTimeZone(book.zone()).date()
                                                  : m_actions.today()));
    add(EventSheet::tr("Place"), m_read.location);
    add(EventSheet::tr("Guests"), m_read.guests.join(u", "_s));
    const Calendar *calendar = book.usualCalendar();
    add(EventSheet::tr("Calendar"), calendar && !facts.isEmpty() ? calendar->name : QString());
    if (const QString clash = clashWith(); !clash.isEmpty())
        facts.append({EventSheet::tr("Conflict"), clash, Label::Tone::Bad, false});
    m_facts->setFacts(facts);
}

/// What takes the same time already, of hidden calendars too; empty: nothing.
QString QuickEventSheet::clashWith() const
{
    const EventTime &time = m_read.time;
    if (!time.isValid() || time.isAllDay)
        return {};
    const CalendarBook &book = m_actions.book();
    QStringList titles;
    const QList<const CalendarEvent *> events = book.between(
        time.start.toTimeZone(book.zone()).date(), time.end.addMSecs(-1).toTimeZone(book.zone()).date(), true);
    for (const CalendarEvent *event : events) {
        const EventTime other = book.timeOf(*event);
        if (book.takesTime(*event) && other.start < time.end && time.start < other.end)
            titles.append(event->title);
    }
    return titles.join(u", "_s);
}

EventChange QuickEventSheet::draft() const
{
    EventChange event;
    event.title = m_read.title;
    if (m_read.time.isValid())
        event.time = m_read.time;
    if (!m_read.location.isEmpty())
        event.location = m_read.location;
    if (!m_read.rule.isEmpty())
        event.rule = m_read.rule;
    QList<EventAttendee> guests;
    for (const QString &email : m_read.guests) {
        EventAttendee guest;
        guest.email = email;
        guests.append(guest);
    }
    if (!guests.isEmpty())
        event.attendees = guests;
    return event;
}

void QuickEventSheet::openForm()
{
    const EventChange event = draft();
    m_clean = m_line->text();
    accept();
    m_actions.newEvent({}, event);
}

void QuickEventSheet::submit()
{
    if (isBusy())
        return;
    if (m_read.title.isEmpty() || !m_read.time.isValid()) {
        showProblem(m_read.title.isEmpty()
                        ? EventSheet::tr("Say what it is about.")
                        : EventSheet::tr("Say a day or an hour: \u201cMonday 2pm\u201d, \u201ctomorrow\u201d."));
        m_line->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Calendar *calendar = m_actions.book().usualCalendar();
    if (!calendar) {
        showProblem(EventSheet::tr("There is no calendar you may write to."));
        return;
    }
    if (m_lost && !m_actions.prompter().confirm(this, EventSheet::tr("Create it once more?"),
                                                EventSheet::tr("The answer to the first time was lost: the event may "
                                                               "be in the calendar already. Look there before you go "
                                                               "on."),
                                                EventSheet::tr("Create once more")))
        return;
    setBusy(EventSheet::tr("Saving\u2026"));
    const auto notify = m_read.guests.isEmpty() ? NotifyGuests::Nobody : NotifyGuests::Guests;
    m_actions.create(calendar->uid, draft(), notify, this, [this](const Result<CalendarEvent> &made) {
        setBusy({});
        if (!made) {
            m_lost = m_lost || made.error().kind == ErrorKind::Ambiguous;
            showError(made.error(), {},
                      EventSheet::tr("The answer was lost: the event may be in the calendar already. Look there before "
                                     "you enter it again."));
            return;
        }
        m_clean = m_line->text();
        accept();
        m_actions.openEvent(made->key());
    });
}
} // namespace

void openQuickEvent(CalendarActions &actions, QWidget *over, const QString &text)
{
    (new QuickEventSheet(actions, text, over))->present();
}
} // namespace atlas
