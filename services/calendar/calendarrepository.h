// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/calendar/calendarservice.h"
#include "services/core/clock.h"

#include <QMap>

namespace atlas
{
/// Everything the calendar shows, as read from the store.
struct CalendarSnapshot {
    QList<Calendar> calendars;
    QList<CalendarEvent> events;   ///< occurrences of the months in `months`, each once, by start
    QMap<QDate, QDateTime> months; ///< first day of a month (UTC months) -> when it was read of all calendars, UTC
    QDateTime readAt;              ///< UTC, of the oldest month that a refresh reads; invalid: never
};

/// Joins CalendarService and Store: paints from the store, reads what changed, keeps what was confirmed. Windows are
/// months in UTC, at most 31 days. A refresh reads the calendars and, of those whose tag moved, the months that are
/// kept fresh (this one, the last and the next, and the six shown last); all of them every 15 minutes, because the tag
/// may not tell of deletions.
class CalendarRepository : public QObject
{
    Q_OBJECT
public:
    CalendarRepository(CalendarService &service, Store &store, const Clock &clock, QString accountId);
    ~CalendarRepository() override;

    /// From the store only, decoded off the ui thread. Invalid readAt if never read.
    [[nodiscard]] Task<Result<CalendarSnapshot>> load();
    /// One at a time; a second caller waits for the running one.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});
    /// The months that cover [from, to], when somebody looks at them; those read in the last 15 minutes are not asked
    /// again.
    [[nodiscard]] Task<Result<Done>> readRange(QDate from, QDate to, CancelToken cancel = {});
    /// Everything of one event, kept in the store; NotFound removes it from there.
    [[nodiscard]] Task<Result<CalendarEvent>> details(CalendarEvent event, CancelToken cancel = {});

    // Writes: as CalendarService. A single event is put into the store as confirmed; after a change of a series its
    // months are read again, because Zoho may have split it.
    [[nodiscard]] Task<Result<CalendarEvent>> create(QString calendarUid, EventChange event, NotifyGuests notify,
                                                     CancelToken cancel = {});
    [[nodiscard]] Task<Result<UpdateOutcome>> update(CalendarEvent base, EventChange change, RecurrenceScope scope,
                                                     NotifyGuests notify, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(CalendarEvent base, RecurrenceScope scope, NotifyGuests notify,
                                            CancelToken cancel = {});
    [[nodiscard]] Task<Result<CalendarEvent>> move(CalendarEvent event, QString destinationUid,
                                                   CancelToken cancel = {});
    [[nodiscard]] Task<Result<Availability>> availability(QString email, QDateTime from, QDateTime to,
                                                          CancelToken cancel = {});

    /// Small values of the calendar page kept on this computer: hidden calendars, second zone, buffer, drafts.
    [[nodiscard]] Task<Result<QByteArray>> value(QString name);
    [[nodiscard]] Task<Result<Done>> setValue(QString name, QByteArray value);

    [[nodiscard]] CalendarService &service() const;
    [[nodiscard]] QString accountId() const;
    /// A refresh, another read or a write is under way: it still needs its service to end.
    [[nodiscard]] bool isRefreshing() const;

Q_SIGNALS:
    void changed(const atlas::CalendarSnapshot &snapshot);
    void refreshingChanged(bool refreshing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
