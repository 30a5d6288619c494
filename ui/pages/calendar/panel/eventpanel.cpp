// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/panel/eventpanel.h"

#include "models/calendar/conflicts.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/hours/hoursscene.h"
#include "ui/pages/common/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toolrow.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPushButton>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// A meeting link is followed only where a browser goes.
bool isWebLink(const QString &link)
{
    const QUrl url(link);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

Pill::Tone answerTone(AttendeeAnswer answer)
{
    switch (answer) {
    case AttendeeAnswer::Accepted:
        return Pill::Tone::Good;
    case AttendeeAnswer::Declined:
        return Pill::Tone::Bad;
    case AttendeeAnswer::Tentative:
        return Pill::Tone::Warn;
    case AttendeeAnswer::NeedsAction:
        break;
    }
    return Pill::Tone::Neutral;
}
/// With the hairline above it, which belongs to the frame that RecordPanel puts around a section.
void showSection(const QWidget &section, bool shown)
{
    section.parentWidget()->setVisible(shown);
}
} // namespace

EventPanel::EventPanel(CalendarActions &actions, QWidget *parent)
    : RecordPanel(parent)
    , m_actions(actions)
    , m_join(addButton(u"event.join"_s, true))
    , m_yes(addButton(u"event.accept"_s))
    , m_maybe(addButton(u"event.tentative"_s))
    , m_no(addButton(u"event.decline"_s))
    , m_edit(addButton(u"event.edit"_s))
    , m_times(addButton(u"event.findTime"_s))
    , m_delete(addButton(u"event.delete"_s))
    , m_facts(new FactList(this))
    , m_guestSection(new QWidget(this))
    , m_conflictSection(new QWidget(this))
    , m_noteSection(new QWidget(this))
    , m_guests(new QVBoxLayout)
    , m_conflict(new QVBoxLayout(m_conflictSection))
    , m_guestTitle(new Label(TextSize::Body, 600, Label::Tone::Text, m_guestSection))
    , m_notes(new Label(TextSize::Body, 400, Label::Tone::Text, m_noteSection))
{
    auto *guestBox = new QVBoxLayout(m_guestSection);
    guestBox->setContentsMargins(0, 0, 0, 0);
    guestBox->addWidget(m_guestTitle);
    m_guests->setSpacing(6);
    guestBox->addLayout(m_guests);
    auto *noteBox = new QVBoxLayout(m_noteSection);
    noteBox->setContentsMargins(0, 0, 0, 0);
    noteBox->addWidget(m_notes);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_conflict->setContentsMargins(0, 0, 0, 0);
    addSection(m_conflictSection);
    addSection(m_facts);
    addSection(m_guestSection);
    addSection(m_noteSection);
    connect(m_join, &QPushButton::clicked, this, [this] {
        if (const CalendarEvent *event = m_actions.book().event(m_key); event && isWebLink(event->joinLink))
            QDesktopServices::openUrl(QUrl(event->joinLink));
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(AttendeeAnswer::Accepted); });
    connect(m_maybe, &QPushButton::clicked, this, [this] { answer(AttendeeAnswer::Tentative); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(AttendeeAnswer::Declined); });
    for (QPushButton *each : {m_yes, m_maybe, m_no})
        each->setCheckable(true);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_actions.editEvent(m_key); });
    connect(m_times, &QPushButton::clicked, this, [this] {
        const CalendarEvent *event = m_actions.book().event(m_key);
        if (!event)
            return;
        QStringList emails;
        for (const EventAttendee &guest : event->attendees)
            emails.append(guest.email);
        const EventTime time = m_actions.book().timeOf(*event);
        m_actions.findSlot(event->title, emails, time.isAllDay ? 60 : int(time.start.secsTo(time.end) / 60));
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        const CalendarEvent *event = m_actions.book().event(m_key);
        if (!event)
            return;
        setWorking(tr("Deleting\u2026"));
        m_actions.remove(*event, this, [this](const Result<Done> &) { setWorking({}); });
    });
    connect(&actions.book(), &CalendarBook::changed, this, &EventPanel::refresh);
}

void EventPanel::openEvent(const QString &key)
{
    if (key != m_key)
        scrollToTop();
    if (!problem().isEmpty())
        m_asked.clear(); // what failed is asked for again
    m_key = key;
    clearProblem();
    setWorking({});
    refresh();
    if (const CalendarEvent *event = m_actions.book().event(m_key))
        readDetails(CalendarEvent(*event));
}

void EventPanel::readDetails(const CalendarEvent &event)
{
    const QString asked = event.key() + u'@' + event.etag;
    if (event.isDetailed || m_asked == asked)
        return;
    m_asked = asked;
    setWorking(tr("Reading guests and notes\u2026"));
    m_actions.details(event, this, [this, key = m_key, title = event.title](const Result<CalendarEvent> &read) {
        if (!read && read.error().kind == ErrorKind::NotFound)
            m_actions.say(tr("\u201c%1\u201d was deleted meanwhile.").arg(title));
        if (key != m_key)
            return;
        setWorking({});
        if (!read && read.error().kind != ErrorKind::Cancelled)
            showProblem(errorText(read.error(), {}, m_actions.now()));
    });
}

void EventPanel::changeEvent(QEvent *event)
{
    RecordPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void EventPanel::refresh()
{
    const CalendarEvent *event = m_actions.book().event(m_key);
    if (!event) {
        if (!m_key.isEmpty()) { // deleted, here or elsewhere
            m_key.clear();
            Q_EMIT closed();
        }
        return;
    }
    const Calendar *calendar = m_actions.book().calendar(event->calendarUid);
    const EventTime time = m_actions.book().timeOf(*event);
    setHead(calendar ? calendar->name : QString(), event->title,
            eventwording::when(time, m_actions.book().zone(), m_actions.today()));
    if (m_actions.book().isPending(m_key))
        setStatus(tr("saving\u2026"), Pill::Tone::Accent);
    else if (event->ownAnswer != AttendeeAnswer::Accepted)
        setStatus(eventwording::answer(event->ownAnswer), answerTone(event->ownAnswer));
    else
        setStatus({}, Pill::Tone::Neutral);
    m_join->setText(tr("Join"));
    m_edit->setText(tr("Change\u2026"));
    m_times->setText(tr("Find a time\u2026"));
    m_delete->setText(tr("Delete\u2026"));
    m_join->setVisible(isWebLink(event->joinLink));
    QString reason;
    const bool mine = m_actions.mayChange(*event, &reason);
    allow(*m_edit, mine ? QString() : reason);
    allow(*m_delete, mine ? QString() : reason);
    m_times->setVisible(event->attendees.size() > 1);
    showAnswers(*event);
    fillFacts(*event);
    fillGuests(*event);
    fillConflict(*event);
    m_notes->setText(event->description);
    showSection(*m_noteSection, !event->description.isEmpty());
    if (isVisible())
        readDetails(CalendarEvent(*event));
}

void EventPanel::showAnswers(const CalendarEvent &event)
{
    m_yes->setText(tr("Yes"));
    m_maybe->setText(tr("Maybe"));
    m_no->setText(tr("No"));
    const QList<std::pair<QPushButton *, AttendeeAnswer>> answers{
        {m_yes, AttendeeAnswer::Accepted}, {m_maybe, AttendeeAnswer::Tentative}, {m_no, AttendeeAnswer::Declined}};
    const bool may = m_actions.mayAnswer(event);
    for (const auto &[button, meaning] : answers) {
        //: accessible name of a button: %1 is "Yes", "Maybe" or "No"
        button->setAccessibleName(tr("Answer the invitation: %1").arg(button->text()));
        button->setVisible(may);
        button->setChecked(event.ownAnswer == meaning);
    }
}

void EventPanel::answer(AttendeeAnswer answer)
{
    const CalendarEvent *event = m_actions.book().event(m_key);
    if (!event)
        return;
    const CalendarEvent asked = *event;
    showAnswers(asked); // the mark follows what Zoho keeps
    if (asked.ownAnswer == answer)
        return;
    setWorking(tr("Answering\u2026"));
    m_actions.answer(asked, answer, this, [this](const Result<Done> &) { setWorking({}); });
}

void EventPanel::fillFacts(const CalendarEvent &event)
{
    const CalendarBook &book = m_actions.book();
    const EventTime time = book.timeOf(event);
    QList<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &text, Label::Tone tone = Label::Tone::Text) {
        if (!text.isEmpty())
            facts.append({label, text, tone, false});
    };
    if (!time.isAllDay) {
        add(tr("Length"), eventwording::length(int(time.start.secsTo(time.end) / 60)));
        if (book.secondZone().isValid())
            add(eventwording::city(book.secondZone()), eventwording::hours(time, book.secondZone()));
    }
    add(tr("Place"), event.location);
    add(tr("Repeats"), event.isSeries && event.rule.isEmpty()
                           ? tr("yes")
                           : eventwording::repetition(event.rule, time.from(book.zone()).toTimeZone(book.zone()).date(),
                                                      event.time.zone));
    if (!event.isOrganizer)
        add(tr("Organised by"), event.organizerName.isEmpty() ? event.organizer : event.organizerName);
    QStringList reminders;
    for (const EventReminder &reminder : event.reminders)
        reminders.append(eventwording::reminder(reminder.minutes));
    add(tr("Reminder"), reminders.join(u", "_s));
    if (event.isPrivate)
        add(tr("Visibility"), tr("private"));
    if (event.isFree)
        add(tr("Time"), tr("does not block it"));
    if (event.isDetailed && event.description.trimmed().isEmpty() && event.attendees.size() > 1)
        add(tr("Agenda"), tr("none yet"), Label::Tone::Warn);
    m_facts->setFacts(facts);
}

/// Empties a box that is filled anew.
void EventPanel::retire(QVBoxLayout *box)
{
    while (QLayoutItem *item = box->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void EventPanel::fillGuests(const CalendarEvent &event)
{
    retire(m_guests);
    showSection(*m_guestSection, !event.attendees.isEmpty());
    m_guestTitle->setText(tr("%n guest(s)", nullptr, int(event.attendees.size())));
    for (const EventAttendee &guest : event.attendees) {
        auto *row = new QWidget(m_guestSection);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *who = new ElidedLabel(TextSize::Body, 400, Label::Tone::Text, row);
        who->setText(guest.email);
        line->addWidget(who, 1);
        auto *answer = new Pill(eventwording::answer(guest.answer), answerTone(guest.answer), row);
        line->addWidget(answer);
        m_guests->addWidget(row);
    }
}

void EventPanel::addConflictLine(const QString &text, Label::Tone tone, int weight)
{
    auto *line = new Label(TextSize::Body, weight, tone, m_conflictSection);
    line->setWordWrap(true);
    line->setText(text);
    m_conflict->addWidget(line);
}

/// Says what the line above an event means: it follows another one too closely.
void EventPanel::fillBuffer(const CalendarEvent &event)
{
    const CalendarBook &book = m_actions.book();
    const QDate day = book.timeOf(event).from(book.zone()).toTimeZone(book.zone()).date();
    const QList<MissingBuffer> missing = missingBuffers(book, day, day, HoursScene::bufferMinutes);
    const auto found = std::find_if(missing.cbegin(), missing.cend(),
                                    [this](const MissingBuffer &each) { return each.afterKey == m_key; });
    const CalendarEvent *before = found == missing.cend() ? nullptr : book.event(found->beforeKey);
    if (!before || book.timeOf(event).end <= m_actions.now())
        return;
    showSection(*m_conflictSection, true);
    //: %1 the event before, %2 minutes between them: "0 min"
    addConflictLine(
        tr("No pause after \u201c%1\u201d: %2 between them.").arg(before->title, eventwording::length(found->minutes)),
        Label::Tone::Warn, 400);
}

void EventPanel::fillConflict(const CalendarEvent &event)
{
    retire(m_conflict);
    const CalendarBook &book = m_actions.book();
    const QDate day = book.timeOf(event).from(book.zone()).toTimeZone(book.zone()).date();
    const QList<CalendarConflict> conflicts = conflictsBetween(book, day, day);
    const auto mine = std::find_if(conflicts.cbegin(), conflicts.cend(), [this](const CalendarConflict &each) {
        return each.firstKey == m_key || each.secondKey == m_key;
    });
    const bool matters = mine != conflicts.cend() && mine->to > m_actions.now();
    showSection(*m_conflictSection, matters);
    fillBuffer(event);
    if (!matters)
        return;
    const CalendarEvent *other = book.event(mine->firstKey == m_key ? mine->secondKey : mine->firstKey);
    const QString hours = eventwording::hours(EventTime::timed(mine->from, mine->to, {}), book.zone());
    addConflictLine(tr("Conflict, %1").arg(hours), Label::Tone::Bad, 600);
    const Calendar *calendar = other ? book.calendar(other->calendarUid) : nullptr;
    const bool unseen = other && book.hidden().contains(other->calendarUid);
    //: %1 an event, %2 its calendar
    addConflictLine(
        tr("with \u201c%1\u201d (%2)").arg(other ? other->title : QString(), calendar ? calendar->name : QString()) +
            (unseen ? u' ' + tr("which is hidden") : QString()),
        Label::Tone::Text, 400);
    const auto move = cheapestMove(book, *mine, m_actions.now());
    if (!move)
        return;
    const CalendarEvent *moving = book.event(move->key);
    //: %1 an event, %2 the nearest time it could be at
    addConflictLine(tr("\u201c%1\u201d could be %2.")
                        .arg(moving->title, eventwording::when(move->to, book.zone(), m_actions.today())),
                    Label::Tone::Secondary, 400);
    auto *offer = new QPushButton(m_conflictSection);
    offer->setObjectName(u"event.solve"_s);
    offer->setText(tr("Move it there"));
    connect(offer, &QPushButton::clicked, this, [this, move = *move] {
        if (const CalendarEvent *chosen = m_actions.book().event(move.key))
            m_actions.moveEvent(*chosen, move.to, this);
    });
    m_conflict->addWidget(offer);
}
} // namespace atlas
