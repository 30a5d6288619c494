// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarlanes.h"
#include "services/calendar/calendarrequests.h"
#include "services/core/clock.h"

#include <QHash>
#include <QSet>

namespace atlas
{
/// What CalendarService keeps in memory, and its calls. Shared by its source files only.
struct CalendarCalls {
    /// `context` outlives the calls.
    CalendarCalls(QObject *context, ApiClient &api, const Clock *time);

    Task<Result<QJsonArray>> calendars(Priority priority, CancelToken cancel);
    /// One event as it is now: the entry that is meant, an occurrence with its own times. NotFound if it is gone.
    Task<Result<QJsonObject>> row(EventRef ref, CancelToken cancel);
    Task<Result<QJsonArray>> events(QString calendarUid, QDateTime from, QDateTime to, Priority priority, bool expand,
                                    CancelToken cancel);
    /// The row of the list of one occurrence, `around` it; empty: it is not there.
    Task<Result<QJsonObject>> listed(EventRef ref, EventTime around, CancelToken cancel);
    /// The IANA zone of a calendar; the calendars are read once.
    Task<Result<QString>> zoneOf(QString calendarUid, CancelToken cancel);
    /// Validated, with the calendar's zone where the change has none, as `eventdata`.
    Task<Result<QJsonObject>> createData(QString calendarUid, EventChange event, NotifyGuests notify,
                                         CancelToken cancel);

    ApiClient *client;
    const Clock *clock;
    QString email;
    CalendarLanes lanes;
    QHash<QString, QString> zones; ///< of the calendars read last, by uid
    QString defaultUid;
    QSet<QString> createdHere; ///< uids of events this process knows it created
};

/// The events of an answer; none where it says nothing of any.
[[nodiscard]] QJsonArray eventsIn(const QJsonObject &answer);
/// The error of an event that was there when the person looked.
[[nodiscard]] ApiError eventDeletedMeanwhile(ApiError error);
/// Whether a write that carried an etag may have been refused for the etag alone: which code and status Zoho gives a
/// stale one is not documented.
[[nodiscard]] bool mayBeStaleEtag(const ApiError &error);
/// Usage "recurrence_id_required" when a part of a series is meant and none is named.
[[nodiscard]] Result<Done> checkScope(const EventRef &ref, const CalendarEvent &current, RecurrenceScope scope);
} // namespace atlas
