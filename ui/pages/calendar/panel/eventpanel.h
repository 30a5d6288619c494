// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/common/recordpanel.h"

class QVBoxLayout;

namespace atlas
{
class FactList;

/// The selected event: when, where, guests with their answers, notes, the join link, and a conflict with the cheapest
/// way out of it.
class EventPanel : public RecordPanel
{
    Q_OBJECT
public:
    EventPanel(CalendarActions &actions, QWidget *parent);
    void openEvent(const QString &key);
    [[nodiscard]] QString eventKey() const { return m_key; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void readDetails(const CalendarEvent &event);
    void fillFacts(const CalendarEvent &event);
    void fillGuests(const CalendarEvent &event);
    void fillConflict(const CalendarEvent &event);
    void fillBuffer(const CalendarEvent &event);
    void addConflictLine(const QString &text, Label::Tone tone, int weight);
    void retire(QVBoxLayout *box);
    void answer(AttendeeAnswer answer);
    void showAnswers(const CalendarEvent &event);
    CalendarActions &m_actions;
    QString m_key;
    QString m_asked; ///< key and state of the event whose details were asked for
    QPushButton *m_join, *m_yes, *m_maybe, *m_no, *m_edit, *m_times, *m_delete;
    FactList *m_facts;
    QWidget *m_guestSection, *m_conflictSection, *m_noteSection;
    QVBoxLayout *m_guests, *m_conflict;
    Label *m_guestTitle, *m_notes;
};
} // namespace atlas
