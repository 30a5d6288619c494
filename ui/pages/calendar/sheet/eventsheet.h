// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/common/entrysheet.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace atlas
{
class DateField;
class FieldBox;
class GuestsField;
class RepeatField;
class TimeField;

/// The whole form of an event: made, or changed. Stays open with everything typed until Zoho has confirmed; refusals
/// stand at their fields. Somebody else's change is told, and the next save goes over it only knowingly; an event that
/// was deleted meanwhile can be created anew from what stands here.
class EventSheet : public EntrySheet
{
    Q_OBJECT
public:
    /// Without uid a new event in `calendarUid` (empty: the usual one).
    EventSheet(CalendarActions &actions, const QString &calendarUid, const CalendarEvent &base, QWidget *parent);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    void build();
    void fill();
    void fillChoices();
    void showTime(const EventTime &time);
    void showAllDay();
    void startMoved();
    void endMoved();
    void readDetails();
    void lockUnread(bool locked);
    /// What somebody typed over the fields as they are filled now.
    void apply(const EventChange &typed);
    void refill(const CalendarEvent &base);
    FieldBox *add(const QString &field, const QString &label, QWidget *editor, int row, int column, int span = 1);
    bool check();
    [[nodiscard]] EventTime time() const;
    /// Everything as it stands; `onlyChanged`: what differs from the base.
    [[nodiscard]] EventChange change(bool onlyChanged) const;
    void create();
    void update();
    void saved(const QString &title);
    void failed(const ApiError &error);
    void explain(const Conflict &conflict);
    void offerAnew();
    void moveCalendar();
    [[nodiscard]] bool confirmTwice();
    [[nodiscard]] std::optional<RecurrenceScope> askScope(const EventChange &changes);
    [[nodiscard]] bool isNew() const { return m_base.uid.isEmpty(); }
    CalendarActions &m_actions;
    CalendarEvent m_base;
    QString m_calendarUid;
    EventChange m_clean;                    ///< as it was before anything was typed
    bool m_lost = false;                    ///< the answer to a create was lost: the event may be there
    bool m_unread = false;                  ///< guests and notes are not known: nothing that replaces them can be typed
    std::optional<RecurrenceScope> m_scope; ///< asked once
    QPushButton *m_save = nullptr;
    QHash<QString, FieldBox *> m_boxes;
    QGridLayout *m_grid;
    // In the order of the eye: it is the order of Tab.
    QLineEdit *m_title;
    DateField *m_firstDay;
    TimeField *m_from;
    DateField *m_lastDay;
    TimeField *m_to;
    QCheckBox *m_allDay, *m_private, *m_free, *m_meeting;
    RepeatField *m_repeat;
    QLineEdit *m_place;
    QComboBox *m_zone;
    GuestsField *m_guests;
    QComboBox *m_calendar, *m_reminder;
    QPlainTextEdit *m_description;
    int m_minutes = 60; ///< kept while the start is moved
};
} // namespace atlas
