// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventtext.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/eventwording.h"
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
        return lost ? EntrySheet::tr("The answer was lost: the event may be in the calendar already.")
                    : EntrySheet::tr("The new event is not in the calendar yet.");
    }
    [[nodiscard]] bool isTouched() const override { return m_line->text() != m_clean; }
    void submit() override;

private:
    void understand();
    void openForm();
    [[nodiscard]] EventChange draft() const;
    CalendarActions &m_actions;
    QString m_clean;
    QLineEdit *m_line;
    FactList *m_facts;
    TypedEvent m_read;
};

QuickEventSheet::QuickEventSheet(CalendarActions &actions, const QString &text, QWidget *parent)
    : EntrySheet(actions.prompter(), parent)
    , m_actions(actions)
    , m_clean(text)
    , m_line(new QLineEdit(text, this))
    , m_facts(new FactList(this))
{
    setObjectName(u"quickEvent"_s);
    setTitle(EntrySheet::tr("New event"));
    m_line->setObjectName(u"quickEvent.line"_s);
    m_line->setAccessibleName(EntrySheet::tr("The event in words"));
    m_line->setPlaceholderText(EntrySheet::tr("Monday 2pm budget review 45min @ Room 21"));
    body()->addWidget(m_line);
    body()->addWidget(m_facts);
    connect(m_line, &QLineEdit::textChanged, this, [this] { understand(); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { submit(); });
    connect(addButton(EntrySheet::tr("All fields\u2026"), u"quickEvent.form"_s, false), &QPushButton::clicked, this,
            [this] { openForm(); });
    connect(addButton(EntrySheet::tr("Create event"), u"quickEvent.save"_s, true), &QPushButton::clicked, this,
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
    add(EntrySheet::tr("Title"), m_read.title);
    if (m_read.time.isValid()) {
        add(EntrySheet::tr("When"), eventwording::when(m_read.time, book.zone(), m_actions.today()));
        if (!m_read.time.isAllDay)
            add(EntrySheet::tr("Length"), eventwording::length(int(m_read.time.start.secsTo(m_read.time.end) / 60)));
    }
    add(EntrySheet::tr("Repeats"),
        eventwording::repetition(m_read.rule, m_read.time.isValid()
                                                  ? m_read.time.from(book.zone()).toTimeZone(book.zone()).date()
                                                  : m_actions.today()));
    add(EntrySheet::tr("Place"), m_read.location);
    add(EntrySheet::tr("Guests"), m_read.guests.join(u", "_s));
    m_facts->setFacts(facts);
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
                        ? EntrySheet::tr("Say what it is about.")
                        : EntrySheet::tr("Say a day or an hour: \u201cMonday 2pm\u201d, \u201c12/11\u201d."));
        m_line->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Calendar *calendar = m_actions.book().usualCalendar();
    if (!calendar) {
        showProblem(EntrySheet::tr("There is no calendar you may write to."));
        return;
    }
    setBusy(EntrySheet::tr("Saving\u2026"));
    const auto notify = m_read.guests.isEmpty() ? NotifyGuests::Nobody : NotifyGuests::Guests;
    m_actions.create(calendar->uid, draft(), notify, this, [this](const Result<CalendarEvent> &made) {
        setBusy({});
        if (!made) {
            showError(made.error());
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
