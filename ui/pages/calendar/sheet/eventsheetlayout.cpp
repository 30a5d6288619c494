// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How EventSheet is put together and filled; what it does is in eventsheet.cpp.

#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/sheet/eventsheet.h"
#include "ui/pages/calendar/sheet/guestsfield.h"
#include "ui/pages/calendar/sheet/repeatfield.h"
#include "ui/pages/calendar/sheet/timefield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toolrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int noReminder = 1'000'000, calendarReminder = 1'000'001;
const QList<int> offeredReminders{0, -5, -10, -15, -30, -60, -120, -1440};

QStringList knownAddresses(const CalendarBook &book)
{
    QStringList known;
    for (const CalendarEvent &event : book.snapshot().events) {
        for (const EventAttendee &guest : event.attendees)
            known.append(guest.email.toLower());
    }
    known.removeDuplicates();
    known.sort();
    return known;
}

QList<QByteArray> offeredEventZones(const CalendarBook &book, const QString &own)
{
    QList<QByteArray> zones{book.zone().id()};
    if (book.secondZone().isValid())
        zones.append(book.secondZone().id());
    for (const QByteArray &id :
         {QByteArray("Europe/Paris"), QByteArray("Europe/London"), QByteArray("America/Toronto"),
          QByteArray("America/New_York"), QByteArray("America/Los_Angeles"), QByteArray("Asia/Kolkata"),
          QByteArray("Asia/Dubai"), QByteArray("Pacific/Auckland"), QByteArray("UTC")})
        zones.append(id);
    if (!own.isEmpty())
        zones.append(own.toLatin1());
    QList<QByteArray> once;
    for (const QByteArray &zone : std::as_const(zones)) {
        if (!once.contains(zone))
            once.append(zone);
    }
    return once;
}
} // namespace

EventSheet::EventSheet(CalendarActions &actions, const QString &calendarUid, const CalendarEvent &base, QWidget *parent)
    : EntrySheet(actions.prompter(), parent)
    , m_actions(actions)
    , m_base(base)
    , m_calendarUid(calendarUid)
    , m_grid(new QGridLayout)
    , m_title(new QLineEdit(this))
    , m_firstDay(new DateField(this))
    , m_from(new TimeField(this))
    , m_lastDay(new DateField(this))
    , m_to(new TimeField(this))
    , m_allDay(new QCheckBox(this))
    , m_private(new QCheckBox(this))
    , m_free(new QCheckBox(this))
    , m_meeting(new QCheckBox(this))
    , m_repeat(new RepeatField(this))
    , m_place(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_guests(new GuestsField(knownAddresses(actions.book()), this))
    , m_calendar(new QComboBox(this))
    , m_reminder(new QComboBox(this))
    , m_description(new QPlainTextEdit(this))
{
    setObjectName(u"event"_s);
    if (!m_base.time.isValid()) { // the next full hour
        const QDateTime hour =
            QDateTime::fromSecsSinceEpoch((actions.now().toSecsSinceEpoch() / 3600 + 1) * 3600, Qt::UTC);
        m_base.time = EventTime::timed(hour, hour.addSecs(3600), QString::fromLatin1(actions.book().zone().id()));
    }
    setTitle(isNew() ? tr("New event") : tr("Event"));
    build();
    fill();
    m_save = addButton(isNew() ? tr("Create event") : tr("Save"), u"event.save"_s, true);
    connect(m_save, &QPushButton::clicked, this, &EventSheet::submit);
    fit(620);
    m_title->setFocus(Qt::OtherFocusReason);
    if (!isNew() && !m_base.isDetailed)
        readDetails();
}

FieldBox *EventSheet::add(const QString &field, const QString &label, QWidget *editor, int row, int column, int span)
{
    editor->setObjectName(u"event."_s + field);
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
    }
    auto *box = new FieldBox(label, editor, this);
    m_boxes.insert(field, box);
    for (int used = column; used < column + span; ++used)
        m_grid->setColumnStretch(used, 1);
    m_grid->addWidget(box, row, column, 1, span);
    return box;
}

void EventSheet::build()
{
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    body()->addLayout(m_grid);
    add(u"title"_s, tr("Title"), m_title, 0, 0, 4);
    add(u"start"_s, tr("From"), m_firstDay, 1, 0);
    add(u"from"_s, tr("At"), m_from, 1, 1);
    add(u"end"_s, tr("To"), m_lastDay, 1, 2);
    add(u"to"_s, tr("At", "the end of an event"), m_to, 1, 3);
    auto *flags = new FlowLayout(16);
    m_allDay->setText(tr("All day"));
    m_private->setText(tr("Private"));
    m_private->setToolTip(tr("Others see that you are busy, not why"));
    m_free->setText(tr("Does not block the time"));
    m_meeting->setText(tr("With a video meeting"));
    m_meeting->setVisible(isNew());
    for (QCheckBox *flag : {m_allDay, m_private, m_free, m_meeting})
        flags->addWidget(flag);
    m_allDay->setObjectName(u"event.allDay"_s);
    m_private->setObjectName(u"event.private"_s);
    m_free->setObjectName(u"event.free"_s);
    m_meeting->setObjectName(u"event.meeting"_s);
    m_grid->addWidget(new ToolRow(flags, this), 2, 0, 1, 4);
    add(u"recurrence"_s, tr("Repeats"), m_repeat, 3, 0, 4);
    add(u"location"_s, tr("Place"), m_place, 4, 0, 2);
    add(u"zone"_s, tr("Time zone"), m_zone, 4, 2, 2);
    add(u"attendees"_s, tr("Guests"), m_guests, 5, 0, 4);
    add(u"calendar"_s, tr("Calendar"), m_calendar, 6, 0, 2);
    add(u"reminders"_s, tr("Reminder"), m_reminder, 6, 2, 2);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(88);
    add(u"description"_s, tr("Notes and agenda"), m_description, 7, 0, 4);
    m_place->setMaxLength(255);
    connect(m_allDay, &QCheckBox::toggled, this, &EventSheet::showAllDay);
    connect(m_firstDay, &DateField::dateEdited, this, &EventSheet::startMoved);
    connect(m_from, &TimeField::timeEdited, this, &EventSheet::startMoved);
    connect(m_zone, &QComboBox::activated, this, &EventSheet::endMoved); // the clock stays, what lies between may not
    connect(m_lastDay, &DateField::dateEdited, this, &EventSheet::endMoved);
    connect(m_to, &TimeField::timeEdited, this, &EventSheet::endMoved);
}

/// The length that is kept when the start is moved next.
void EventSheet::endMoved()
{
    m_repeat->setStart(m_firstDay->date(), m_allDay->isChecked(), m_zone->currentData().toString());
    if (m_allDay->isChecked() || !m_from->time().isValid() || !m_to->time().isValid())
        return;
    if (const EventTime now = time(); now.isValid() && now.end > now.start)
        m_minutes = int(now.start.secsTo(now.end) / 60);
}

void EventSheet::fill()
{
    m_title->setText(m_base.title);
    m_place->setText(m_base.location);
    m_description->setPlainText(m_base.description);
    m_private->setChecked(m_base.isPrivate);
    m_free->setChecked(m_base.isFree);
    fillChoices();
    showTime(m_base.time);
    m_guests->setGuests(m_base.attendees);
    m_repeat->setRule(m_base.rule, m_firstDay->date(), m_allDay->isChecked(), m_zone->currentData().toString());
    m_boxes.value(u"recurrence"_s)->setVisible(!m_base.isSeries || !m_base.rule.isEmpty()); // unknown: not to be said
    showAllDay();
    m_clean = change(false);
}

void EventSheet::showTime(const EventTime &time)
{
    const QTimeZone zone = time.zone.isEmpty() ? m_actions.book().zone() : calendartime::zone(time.zone);
    const bool allDay = time.isAllDay;
    const QDateTime start = time.start.toTimeZone(zone), end = time.end.toTimeZone(zone);
    m_firstDay->setDate(allDay ? time.firstDay : start.date());
    m_lastDay->setDate(allDay ? time.lastDay : end.date());
    m_from->setTime(allDay ? QTime(9, 0) : start.time());
    m_to->setTime(allDay ? QTime(10, 0) : end.time());
    m_minutes = allDay ? 60 : int(time.start.secsTo(time.end) / 60);
    m_zone->setCurrentIndex(qMax(0, m_zone->findData(QString::fromLatin1(zone.id()))));
    m_allDay->setChecked(allDay);
}

void EventSheet::fillChoices()
{
    const CalendarBook &book = m_actions.book();
    const QList<QByteArray> zones = offeredEventZones(book, m_base.time.zone);
    m_zone->clear();
    for (const QByteArray &id : zones)
        m_zone->addItem(eventwording::city(QTimeZone(id)), QString::fromLatin1(id));
    m_calendar->clear();
    for (const Calendar &calendar : book.snapshot().calendars) {
        if (calendar.isWritable || calendar.uid == m_base.calendarUid)
            m_calendar->addItem(calendar.name, calendar.uid);
    }
    const Calendar *usual = book.usualCalendar();
    const QString chosen = !m_base.calendarUid.isEmpty() ? m_base.calendarUid
                           : !m_calendarUid.isEmpty()    ? m_calendarUid
                           : usual                       ? usual->uid
                                                         : QString();
    m_calendar->setCurrentIndex(qMax(0, m_calendar->findData(chosen)));
    m_reminder->clear();
    m_reminder->addItem(tr("as the calendar says"), calendarReminder);
    m_reminder->addItem(tr("none"), noReminder);
    const bool own = !m_base.reminders.isEmpty() && !m_base.usesCalendarReminders;
    QList<int> minutes = offeredReminders;
    if (own && !minutes.contains(m_base.reminders.first().minutes))
        minutes.append(m_base.reminders.first().minutes);
    for (const int each : std::as_const(minutes))
        m_reminder->addItem(eventwording::reminder(each), each);
    m_reminder->setCurrentIndex(
        qMax(0, m_reminder->findData(own ? m_base.reminders.first().minutes : calendarReminder)));
}

/// The days stay as they are, and the hours are there again when the box is unticked.
void EventSheet::showAllDay()
{
    for (const QString &field : {u"from"_s, u"to"_s, u"zone"_s})
        m_boxes.value(field)->setVisible(!m_allDay->isChecked());
    endMoved();
}

/// The length stays when the start is moved.
void EventSheet::startMoved()
{
    const QDate day = m_firstDay->date();
    const QString zone = m_zone->currentData().toString();
    m_repeat->setStart(day, m_allDay->isChecked(), zone);
    if (!day.isValid())
        return;
    if (m_allDay->isChecked()) {
        if (m_lastDay->date().isValid() && m_lastDay->date() < day)
            m_lastDay->setDate(day);
        return;
    }
    if (!m_from->time().isValid())
        return;
    const QTimeZone in = calendartime::zone(zone);
    const QDateTime end = calendartime::instant(day, m_from->time(), in).addSecs(qint64(m_minutes) * 60).toTimeZone(in);
    m_lastDay->setDate(end.date());
    m_to->setTime(end.time());
}

EventTime EventSheet::time() const
{
    if (m_allDay->isChecked())
        return EventTime::allDay(m_firstDay->date(), m_lastDay->date());
    const QString zone = m_zone->currentData().toString();
    const QTimeZone in = calendartime::zone(zone);
    if (!m_from->time().isValid() || !m_to->time().isValid())
        return {};
    return EventTime::timed(calendartime::instant(m_firstDay->date(), m_from->time(), in),
                            calendartime::instant(m_lastDay->date(), m_to->time(), in), zone);
}

void EventSheet::apply(const EventChange &typed)
{
    m_title->setText(typed.title.value_or(m_title->text()));
    m_place->setText(typed.location.value_or(m_place->text()));
    m_description->setPlainText(typed.description.value_or(m_description->toPlainText()));
    m_private->setChecked(typed.isPrivate.value_or(m_private->isChecked()));
    m_free->setChecked(typed.isFree.value_or(m_free->isChecked()));
    if (typed.attendees)
        m_guests->setGuests(*typed.attendees);
    if (typed.reminders)
        m_reminder->setCurrentIndex(
            m_reminder->findData(typed.reminders->isEmpty() ? noReminder : typed.reminders->first().minutes));
    if (typed.time && typed.time->isValid())
        showTime(*typed.time);
    if (typed.rule)
        m_repeat->setRule(*typed.rule, m_firstDay->date(), m_allDay->isChecked(), m_zone->currentData().toString());
}

EventChange EventSheet::change(bool onlyChanged) const
{
    EventChange all;
    all.title = m_title->text().trimmed();
    all.location = m_place->text().trimmed();
    all.description = m_description->toPlainText().trimmed();
    all.rule = m_repeat->rule();
    all.time = time();
    all.isPrivate = m_private->isChecked();
    all.isFree = m_free->isChecked();
    all.attendees = m_guests->guests();
    const int reminder = m_reminder->currentData().toInt();
    if (reminder == noReminder)
        all.reminders = QList<EventReminder>{};
    else if (reminder != calendarReminder)
        all.reminders = QList<EventReminder>{{u"popup"_s, reminder}};
    all.withMeeting = isNew() && m_meeting->isChecked();
    if (!onlyChanged)
        return all;
    const auto drop = [](auto &now, const auto &before) {
        if (now == before)
            now.reset();
    };
    drop(all.title, m_clean.title);
    drop(all.location, m_clean.location);
    drop(all.description, m_clean.description);
    drop(all.rule, m_clean.rule);
    drop(all.time, m_clean.time);
    drop(all.isPrivate, m_clean.isPrivate);
    drop(all.isFree, m_clean.isFree);
    drop(all.attendees, m_clean.attendees);
    drop(all.reminders, m_clean.reminders);
    return all;
}
} // namespace atlas
