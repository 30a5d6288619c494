// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"
#include "services/core/apiclient.h"
#include "services/core/verifiedwrite.h"

#include <QJsonArray>

namespace atlas
{
class Clock;

/// Which event of which calendar; `recurrenceId` only for an occurrence of a series.
class EventRef
{
public:
    EventRef(QString calendar, QString event, QString recurrence = {})
        : calendarUid(std::move(calendar))
        , uid(std::move(event))
        , recurrenceId(std::move(recurrence))
    {
    }
    QString calendarUid, uid, recurrenceId;
};

/// Zoho Calendar v1 (docs/zoho.md, "Calendar v1"). Payloads are one form parameter with JSON in it; an update replaces
/// the whole event, so it is read, merged and sent whole with the etag that was read.
class CalendarService : public QObject
{
    Q_OBJECT
public:
    /// `clock` (default: the system's) times the look for a lost create.
    explicit CalendarService(ApiClient &client, const Clock *clock = nullptr);
    ~CalendarService() override;
    /// The address of the person signed in: whose answer and whose events are theirs.
    void useEmail(const QString &email);
    [[nodiscard]] QString email() const;

    // Reading; rows keep Zoho's field names, ids as strings.
    [[nodiscard]] Task<Result<QJsonArray>> calendars(Priority priority = Priority::User, CancelToken cancel = {});
    /// Events and occurrences that touch the span [from, to) (UTC), in time order, each once. Longer spans are asked in
    /// parts of 31 days. `expand` false: one row per series instead of its occurrences.
    [[nodiscard]] Task<Result<QJsonArray>> events(QString calendarUid, QDateTime from, QDateTime to,
                                                  Priority priority = Priority::User, bool expand = true,
                                                  CancelToken cancel = {});
    /// Everything of one event; of a series the master, or the occurrence. NotFound if it is gone.
    using QObject::event;
    [[nodiscard]] Task<Result<QJsonObject>> event(EventRef ref, CancelToken cancel = {});
    /// Titles that hold `text` in one calendar, between two instants at most three months apart.
    [[nodiscard]] Task<Result<QJsonArray>> search(QString calendarUid, QString text, QDateTime from, QDateTime to,
                                                  CancelToken cancel = {});
    /// One person's busy times in [from, to) (UTC); longer spans are asked in parts.
    [[nodiscard]] Task<Result<Availability>> availability(QString email, QDateTime from, QDateTime to,
                                                          CancelToken cancel = {});
    /// The uid of the default calendar; read once.
    [[nodiscard]] Task<Result<QString>> defaultCalendar(CancelToken cancel = {});

    // Writing. Validation before anything is sent, with field "title", "start", "end", "attendees", "recurrence",
    // "location", "description", "reminders": codes "required", "end_before_start", "invalid_address", "too_long",
    // "invalid_rule", "last_attendee".
    /// Sent once; a lost answer is looked up by title and time: the event if found, the lost call's own error with code
    /// "not_created" if there is none, Ambiguous "unknown" when even the look cannot tell. `zone`: of the calendar, for
    /// events without one.
    [[nodiscard]] Task<Result<QJsonObject>> create(QString calendarUid, EventChange event, NotifyGuests notify,
                                                   CancelToken cancel = {});
    /// Verify, merge, send whole, confirm. `base`: as the person saw it; fields somebody else changed to other values
    /// are a conflict (field names of editedFields()). NotFound "deleted_meanwhile". Following gives the later part a
    /// new uid: the outcome's record is that of the part that was changed.
    [[nodiscard]] Task<Result<UpdateOutcome>> update(EventRef ref, CalendarEvent base, EventChange change,
                                                     RecurrenceScope scope, NotifyGuests notify,
                                                     CancelToken cancel = {});
    /// Deletes with the etag as it is now, unless the event is not as the person saw it (`base`, times and title): then
    /// Conflict "changed_meanwhile". An occurrence needs its recurrenceId unless `scope` is All. `notify` counts for
    /// occurrences; whom Zoho writes to about a whole event is its own affair.
    [[nodiscard]] Task<Result<Done>> remove(EventRef ref, CalendarEvent base, RecurrenceScope scope,
                                            NotifyGuests notify, CancelToken cancel = {});
    /// Puts an event into another calendar; answers it as it is there, perhaps with another uid.
    [[nodiscard]] Task<Result<QJsonObject>> move(EventRef ref, QString destinationUid, CancelToken cancel = {});

    // What a write would send, for dry runs; reads only.
    [[nodiscard]] Task<Result<ApiRequest>> createRequest(QString calendarUid, EventChange event, NotifyGuests notify,
                                                         CancelToken cancel = {});
    [[nodiscard]] Task<Result<ApiRequest>> updateRequest(EventRef ref, EventChange change, RecurrenceScope scope,
                                                         NotifyGuests notify, CancelToken cancel = {});
    [[nodiscard]] Task<Result<ApiRequest>> removeRequest(EventRef ref, RecurrenceScope scope, NotifyGuests notify,
                                                         CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
