// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/panel/slotpanel.h"

#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/panel/slotbars.h"
#include "ui/pages/calendar/sheet/guestsfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int askedDays = 21; ///< calendar days of availability: fifteen working days

QStringList emailsOf(const QList<EventAttendee> &guests)
{
    QStringList emails;
    for (const EventAttendee &guest : guests)
        emails.append(guest.email);
    return emails;
}
} // namespace

void SlotPanel::find(const QString &title, const QStringList &emails, int minutes)
{
    if (!title.isEmpty())
        m_subject->setText(title);
    if (m_length->findData(minutes) < 0)
        m_length->addItem(eventwording::length(minutes), minutes);
    m_length->setCurrentIndex(m_length->findData(minutes));
    if (!emails.isEmpty()) {
        QList<EventAttendee> guests;
        for (const QString &email : emails) {
            if (email.compare(m_actions.ownEmail(), Qt::CaseInsensitive) == 0)
                continue;
            EventAttendee guest;
            guest.email = email;
            guests.append(guest);
        }
        m_guests->setGuests(guests);
    }
    m_known.clear(); // asked anew: people's days change
    peopleChanged();
    m_subject->setFocus(Qt::OtherFocusReason);
}

int SlotPanel::minutes() const
{
    return m_length->currentData().toInt();
}

void SlotPanel::peopleChanged()
{
    QStringList emails{m_actions.ownEmail()};
    emails += emailsOf(m_guests->guests());
    m_people.clear();
    for (const QString &email : std::as_const(emails)) {
        SlotPerson person;
        person.email = email;
        person.name = email == m_actions.ownEmail() ? tr("You") : QString();
        person.zone = m_actions.book().zone();
        person.availability = m_known.value(email);
        m_people.append(person);
        if (!m_known.contains(email))
            ask(email);
    }
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

void SlotPanel::propose()
{
    SlotRequest request;
    request.people = m_people;
    request.minutes = minutes();
    request.firstDay = m_actions.today();
    request.workingDays = m_days->currentData().toInt();
    request.zone = m_actions.book().zone();
    request.now = m_actions.now();
    m_proposals = proposeSlots(request);
    m_bars->setPeople(m_people, request.zone, request.hours);
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (QAbstractButton *button : m_choices->buttons())
        m_choices->removeButton(button);
    for (int place = 0; place < m_proposals.size(); ++place) {
        const SlotProposal &proposal = m_proposals.at(place);
        auto *choice = new QRadioButton(proposalWords(proposal), this);
        choice->setObjectName(u"slot.choice"_s);
        m_choices->addButton(choice, place);
        m_list->addWidget(choice);
        auto *note = new Label(TextSize::Label, 400,
                               proposal.suitsAll(m_people.size()) && proposal.outside.isEmpty() ? Label::Tone::Good
                                                                                                : Label::Tone::Warn,
                               this);
        note->setText(proposalNote(proposal));
        note->setContentsMargins(24, 0, 0, 6);
        note->setWordWrap(true);
        m_list->addWidget(note);
        choice->setAccessibleDescription(note->text());
    }
    m_state->setText(m_waiting > 0           ? tr("Asking when they are busy\u2026")
                     : m_proposals.isEmpty() ? tr("No time suits everybody. Try a shorter meeting or more days.")
                                             : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_listTitle->setText(tr("Proposed times \u00b7 %n people", nullptr, int(m_people.size())));
    if (m_proposals.isEmpty())
        showChosen({});
    else
        choose(0);
}

QString SlotPanel::proposalWords(const SlotProposal &proposal) const
{
    return eventwording::when(EventTime::timed(proposal.start, proposal.end, {}), m_actions.book().zone(),
                              m_actions.today());
}

QString SlotPanel::proposalNote(const SlotProposal &proposal) const
{
    QStringList parts{tr("%n free", nullptr, int(proposal.free.size()))};
    if (!proposal.unknown.isEmpty())
        parts.append(tr("%n unknown", nullptr, int(proposal.unknown.size())));
    if (!proposal.tentative.isEmpty())
        parts.append(tr("%n perhaps", nullptr, int(proposal.tentative.size())));
    if (!proposal.outside.isEmpty())
        parts.append(tr("outside hours of %1").arg(proposal.outside.join(u", "_s)));
    const QTimeZone second = m_actions.book().secondZone();
    if (second.isValid())
        parts.append(tr("%1 in %2", "hours in another city")
                         .arg(eventwording::hours(EventTime::timed(proposal.start, proposal.end, {}), second),
                              eventwording::city(second)));
    return parts.join(u" \u00b7 "_s);
}

void SlotPanel::choose(int place)
{
    if (place < 0 || place >= m_proposals.size())
        return;
    if (QAbstractButton *button = m_choices->button(place))
        button->setChecked(true);
    showChosen(m_proposals.at(place).start);
}

void SlotPanel::showChosen(const QDateTime &start)
{
    m_chosen = start;
    const QDateTime end = start.isValid() ? start.addSecs(qint64(minutes()) * 60) : QDateTime();
    m_day = start.isValid() ? start.toTimeZone(m_actions.book().zone()).date() : m_actions.today();
    m_bars->setDay(m_day);
    m_bars->setChosen(start, end);
    const QString day = eventwording::range(m_day, m_day, m_actions.today());
    m_dayTitle->setText(day.left(1).toUpper() + day.mid(1));
    m_create->setEnabled(start.isValid());
    const QString title = m_subject->text().trimmed().isEmpty() ? tr("Proposed time") : m_subject->text().trimmed();
    const EventTime time = start.isValid() && isVisible()
                               ? EventTime::timed(start, end, QString::fromLatin1(m_actions.book().zone().id()))
                               : EventTime{};
    Q_EMIT m_actions.proposalChanged(title, time);
}

void SlotPanel::turnDay(int by)
{
    m_day = m_day.addDays(by);
    m_bars->setDay(m_day);
    const QString day = eventwording::range(m_day, m_day, m_actions.today());
    m_dayTitle->setText(day.left(1).toUpper() + day.mid(1));
}

void SlotPanel::createEvent()
{
    EventChange draft;
    draft.title = m_subject->text().trimmed();
    draft.time = EventTime::timed(m_chosen, m_chosen.addSecs(qint64(minutes()) * 60),
                                  QString::fromLatin1(m_actions.book().zone().id()));
    draft.attendees = m_guests->guests();
    m_actions.newEvent({}, draft);
}

void SlotPanel::hideEvent(QHideEvent *event)
{
    Q_EMIT m_actions.proposalChanged({}, {});
    QWidget::hideEvent(event);
}

void SlotPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SlotPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        propose();
    }
}
} // namespace atlas
