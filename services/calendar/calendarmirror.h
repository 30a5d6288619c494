// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/calendar/calendarrepository.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace atlas
{
/// One month (UTC) of one calendar.
struct CalendarMonth {
    QString calendarUid;
    QDate first;
    friend bool operator<(const CalendarMonth &a, const CalendarMonth &b)
    {
        return a.calendarUid != b.calendarUid ? a.calendarUid < b.calendarUid : a.first < b.first;
    }
};

/// The events of a month of a calendar and when they were read.
struct CalendarMonthRead {
    QDateTime readAt;     ///< UTC; invalid: never
    QString tag;          ///< of the calendar when the read began
    bool isStale = false; ///< a write has changed what there is
    QList<CalendarEvent> events;
};

/// The calendars on this computer: the same in memory and in the store, which has one record set for the calendars, one
/// for each month of each calendar, and one for what was read event by event.
class CalendarMirror
{
public:
    CalendarMirror(Store &store, QString account);

    /// Reads the store once; decodes off the ui thread. `email`: of the person signed in; with another one again, for
    /// whose answers are theirs.
    [[nodiscard]] Task<Result<Done>> load(QString email);
    /// The store lost what it had: read it again before the next use.
    void forget();

    [[nodiscard]] const QList<Calendar> &calendars() const { return m_contents.calendars; }
    [[nodiscard]] QDateTime calendarsReadAt() const { return m_contents.readAt; }
    [[nodiscard]] CalendarMonthRead month(const CalendarMonth &month) const { return m_contents.months.value(month); }
    /// `refreshed`: the months whose age tells that of all.
    [[nodiscard]] CalendarSnapshot snapshot(const QList<QDate> &refreshed) const;
    /// Another number after every change.
    [[nodiscard]] qint64 revision() const { return m_revision; }

    /// All calendars; the events of those that are gone go, too.
    [[nodiscard]] Task<Result<Done>> putCalendars(QJsonArray rows, QDateTime readAt);
    /// All events of a month.
    [[nodiscard]] Task<Result<Done>> putMonth(CalendarMonth month, QJsonArray rows, QString tag, QDateTime readAt);
    /// One event as it was read by itself: its details, and its place in the months that are known.
    [[nodiscard]] Task<Result<Done>> putEvent(QJsonObject row);
    /// Takes an event away, or with `recurrenceId` one of its occurrences.
    [[nodiscard]] Task<Result<Done>> removeEvent(QString calendarUid, QString uid, QString recurrenceId);
    /// All that is known of a calendar has to be read again.
    void outdate(const QString &calendarUid);

private:
    struct Contents {
        QList<Calendar> calendars;
        QDateTime readAt;
        QMap<CalendarMonth, CalendarMonthRead> months;
        QHash<QString, CalendarEvent> details; ///< by calendar and key
    };
    struct Stored;
    [[nodiscard]] static Contents decoded(const Stored &stored);
    [[nodiscard]] RecordSet set(const QString &kind) const;
    [[nodiscard]] RecordSet monthSet(const CalendarMonth &month) const;
    [[nodiscard]] Task<Result<Done>> readMonths(std::shared_ptr<Stored> into);
    [[nodiscard]] Task<Result<Done>> keepIndex();
    [[nodiscard]] Task<Result<Done>> placeIn(CalendarMonth month, CalendarEvent event, StoredRecord record);
    [[nodiscard]] CalendarEvent withDetails(const CalendarEvent &listed) const;
    [[nodiscard]] QMap<QDate, QDateTime> readMonthsOfAll() const;

    Store &m_store;
    QString m_account, m_email;
    bool m_loaded = false;
    Contents m_contents;
    qint64 m_revision = 0;
};
} // namespace atlas
