// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

#include <QSet>
#include <QWidget>

class QPushButton;

namespace atlas
{
class CalendarActions;

/// A view of the calendar page. Paints from the CalendarBook at once; clicks on events go to
/// CalendarActions::openEvent, double clicks and Return to editEvent, drags to moveEvent, empty places to newEvent.
class CalendarView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString viewId() const = 0; ///< "day", "workweek", "week", "month", "agenda"
    /// Brings the day into view; the view decides which days it shows around it.
    virtual void showDate(const QDate &day) = 0;
    [[nodiscard]] virtual QDate firstDay() const = 0;
    [[nodiscard]] virtual QDate lastDay() const = 0;
    /// The day "previous" and "next" lead to (`by` -1 or 1).
    [[nodiscard]] virtual QDate dateAfter(int by) const = 0;
    /// "23 – 29 novembre", "novembre 2026", "lundi 23 novembre".
    [[nodiscard]] virtual QString rangeTitle() const = 0;
    /// Selects and shows an event; empty: none.
    virtual void selectEvent(const QString &key) = 0;
    [[nodiscard]] virtual QString selectedEvent() const = 0;

Q_SIGNALS:
    /// firstDay() or lastDay() changed by the view itself (keyboard, wheel).
    void rangeChanged();
};

/// Hours of one or more days: day (1), workweek (5, from Monday), week (7).
[[nodiscard]] CalendarView *makeHoursView(CalendarActions &actions, const QString &viewId, QWidget *parent);
[[nodiscard]] CalendarView *makeMonthView(CalendarActions &actions, QWidget *parent);
[[nodiscard]] CalendarView *makeAgendaView(CalendarActions &actions, QWidget *parent);

/// Left of the calendar: a small month to jump with, and the calendars with their colours and toggles.
class CalendarSidebar : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The days the view in front shows are marked.
    virtual void showRange(const QDate &first, const QDate &last) = 0;
    /// Opens the search for a time at which several people are free.
    [[nodiscard]] virtual QPushButton *slotButton() const = 0;

Q_SIGNALS:
    void dateRequested(const QDate &day);
    /// The person switched calendars on and off.
    void hiddenChanged(const QSet<QString> &calendarUids);
    void secondZoneRequested(); ///< choose or remove the second column of hours
};
[[nodiscard]] CalendarSidebar *makeCalendarSidebar(CalendarActions &actions, QWidget *parent);

/// The docked panel: the selected event (details, guests with answers, join link, conflict with the cheapest move), or
/// the slot finder.
class CalendarPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void openEvent(const QString &key) = 0;
    virtual void findSlot(const QString &title, const QStringList &emails, int minutes) = 0;
    [[nodiscard]] virtual QString eventKey() const = 0; ///< empty while it finds slots

Q_SIGNALS:
    void closed();
};
[[nodiscard]] CalendarPanel *makeCalendarPanel(CalendarActions &actions, QWidget *parent);

// Dialogs.
/// The whole form: new (`base` without uid) or an event to change. Refusals stand at their fields; what was typed
/// stays.
void openEventSheet(CalendarActions &actions, QWidget *over, const QString &calendarUid, const CalendarEvent &base);
/// One line: "lundi 14h point budget 45min", with what was understood below; `text` is filled in.
void openQuickEvent(CalendarActions &actions, QWidget *over, const QString &text = {});
} // namespace atlas
