// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrepository.h"

#include <memory>
#include <QObject>
#include <QSet>

namespace atlas
{
/// The calendars as the page sees them: the snapshot, which calendars are shown, the zone things are drawn in, and
/// moves that Zoho has not confirmed yet. No network, no waiting.
class CalendarBook : public QObject
{
    Q_OBJECT
public:
    explicit CalendarBook(QObject *parent = nullptr);
    ~CalendarBook() override;
    /// Emits changed. Moves that are not confirmed stay on top.
    void setSnapshot(const CalendarSnapshot &snapshot);
    /// The zone of the drawn hours (default: the system's). Emits changed.
    void setZone(const QTimeZone &zone);
    /// A second column of hours; invalid: none. Emits changed.
    void setSecondZone(const QTimeZone &zone);
    /// Calendars that are not drawn, by uid. They still raise conflicts. Emits changed.
    void setHidden(const QSet<QString> &calendarUids);

    [[nodiscard]] const CalendarSnapshot &snapshot() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QTimeZone secondZone() const;
    [[nodiscard]] const QSet<QString> &hidden() const;
    [[nodiscard]] QDate today(const QDateTime &now) const; ///< in zone()

    // nullptr: no such record. Valid until changed.
    [[nodiscard]] const Calendar *calendar(const QString &uid) const;
    [[nodiscard]] const CalendarEvent *event(const QString &key) const;
    using QObject::event; // not to be hidden by the one above
    /// The default calendar, else the first writable one; nullptr: none may be written to.
    [[nodiscard]] const Calendar *usualCalendar() const;

    /// Events that touch the days [first, last] in zone(), by start, then the longer, then the title. `withHidden`: of
    /// hidden calendars too. Events the person declined are left out of neither.
    [[nodiscard]] QList<const CalendarEvent *> between(const QDate &first, const QDate &last,
                                                       bool withHidden = false) const;
    /// When the event takes place as far as the person is concerned: where they put it.
    [[nodiscard]] EventTime timeOf(const CalendarEvent &event) const;

    /// Shows an event at another time until it is confirmed or given up. Emits changed.
    void setPending(const QString &key, const EventTime &time);
    void clearPending(const QString &key);
    [[nodiscard]] bool isPending(const QString &key) const;

    /// Whether it takes the person's time: not free, not declined, not all-day.
    [[nodiscard]] static bool blocksTime(const CalendarEvent &event);
    /// The same for where the person put it, which may be in or out of the band of whole days.
    [[nodiscard]] bool takesTime(const CalendarEvent &event) const;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
