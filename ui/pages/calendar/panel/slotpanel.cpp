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
    m_isOwnChoice = false;
    peopleChanged();
    m_subject->setFocus(Qt::OtherFocusReason);
}

int SlotPanel::minutes() const
{
    return m_length->currentData().toInt();
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
    listProposals();
    m_listTitle->setText(tr("Proposed times \u00b7 %n people", nullptr, int(m_people.size())));
    const auto same = std::find_if(m_proposals.cbegin(), m_proposals.cend(),
                                   [this](const SlotProposal &each) { return each.start == m_chosen; });
    if (m_isOwnChoice && same == m_proposals.cend())
        showChosen(m_chosen);
    else if (m_isOwnChoice)
        choose(int(std::distance(m_proposals.cbegin(), same)));
    else if (m_proposals.isEmpty())
        showChosen({});
    else
        choose(0);
}

void SlotPanel::listProposals()
{
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
}

/// What is still asked, what nothing was found for, or who is busy at a time somebody chose themselves.
void SlotPanel::tellState()
{
    QStringList busy;
    const QDateTime end = m_chosen.addSecs(qint64(minutes()) * 60);
    for (const SlotPerson &person : std::as_const(m_people)) {
        if (m_chosen.isValid() && isBusyAt(person.availability.busy, m_chosen, end))
            busy.append(person.name.isEmpty() ? person.email : person.name);
    }
    QString text;
    if (m_waiting > 0)
        text = tr("Asking when they are busy\u2026");
    else if (m_isOwnChoice && !busy.isEmpty()) //: %1 a day with hours, %2 who has something else then
        text = tr("%1: busy are %2.")
                   .arg(eventwording::when(EventTime::timed(m_chosen, end, {}), m_actions.book().zone(),
                                           m_actions.today()),
                        busy.join(u", "_s));
    else if (m_proposals.isEmpty())
        text = tr("No time suits everybody. Try a shorter meeting or more days.");
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
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

/// A time that is not among the proposals: nobody keeps the person from it.
void SlotPanel::chooseOwn(const QDateTime &start)
{
    m_isOwnChoice = true;
    m_choices->setExclusive(false);
    const QList<QAbstractButton *> buttons = m_choices->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(false);
    m_choices->setExclusive(true);
    showChosen(start);
}

void SlotPanel::showChosen(const QDateTime &start)
{
    m_chosen = start;
    const QDateTime end = start.isValid() ? start.addSecs(qint64(minutes()) * 60) : QDateTime();
    showDay(start.isValid() ? start.toTimeZone(m_actions.book().zone()).date() : m_actions.today());
    m_bars->setChosen(start, end);
    m_create->setEnabled(start.isValid());
    m_create->setToolTip(start.isValid() ? QString() : tr("Choose a time first"));
    tellState();
    tellProposal();
}

void SlotPanel::tellProposal()
{
    const QString title = m_subject->text().trimmed().isEmpty() ? tr("Proposed time") : m_subject->text().trimmed();
    const EventTime time = m_chosen.isValid() && isVisible()
                               ? EventTime::timed(m_chosen, m_chosen.addSecs(qint64(minutes()) * 60),
                                                  QString::fromLatin1(m_actions.book().zone().id()))
                               : EventTime{};
    Q_EMIT m_actions.proposalChanged(title, time);
}

void SlotPanel::showDay(const QDate &day)
{
    m_day = day;
    m_bars->setDay(m_day);
    const QString text = eventwording::range(m_day, m_day, m_actions.today());
    m_dayTitle->setText(text.left(1).toUpper() + text.mid(1));
    m_previous->setEnabled(m_day > m_actions.today());
    m_next->setEnabled(m_day < m_actions.today().addDays(askedDays - 1));
}

void SlotPanel::turnDay(int by)
{
    showDay(m_day.addDays(by));
}

void SlotPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ownTimesChanged();
    tellProposal(); // nothing is drawn for a panel nobody sees
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
        if (!m_people.isEmpty())
            m_people.first().name = tr("You");
        propose();
    }
}
} // namespace atlas
