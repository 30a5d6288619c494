// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarservice.h"

/// The calls of Zoho Calendar v1 (docs/zoho.md, "Calendar v1"). Payloads are JSON in one parameter: of a form, or of
/// the query for DELETE. Source: https://www.zoho.com/calendar/help/api/introduction.html
namespace atlas::calendarrequests
{
/// Usage "invalid_id" for what is no uid: empty, or with a character that would change the path ('/', a control
/// character; '=' and '@' may stand in a path as they are, the rest is percent-encoded on the way).
[[nodiscard]] Result<Done> checkUid(const QString &uid, const QString &field);
[[nodiscard]] Result<Done> checkRef(const EventRef &ref);

[[nodiscard]] ApiRequest calendars();
/// [from, to) in UTC, at most 31 days.
[[nodiscard]] ApiRequest events(const QString &calendarUid, const QDateTime &from, const QDateTime &to, bool expand);
[[nodiscard]] ApiRequest event(const EventRef &ref);
[[nodiscard]] ApiRequest search(const QString &calendarUid, const QString &text, const QDateTime &from,
                                const QDateTime &to);
[[nodiscard]] ApiRequest freeBusy(const QString &email, const QDateTime &from, const QDateTime &to);
[[nodiscard]] ApiRequest create(const QString &calendarUid, const QJsonObject &eventData);
/// `eventData`: the whole event with its etag and what of a series is meant.
[[nodiscard]] ApiRequest update(const EventRef &ref, const QJsonObject &eventData);
/// The whole event: the etag goes in a header, nothing else is told.
[[nodiscard]] ApiRequest removeWhole(const EventRef &ref, const QString &etag);
/// One occurrence, or it and all after it.
[[nodiscard]] ApiRequest removeOccurrences(const EventRef &ref, const QString &etag, RecurrenceScope scope,
                                           NotifyGuests notify);
[[nodiscard]] ApiRequest move(const EventRef &ref, const QString &destinationUid);

/// "only", "following", "all": the word of Zoho.
[[nodiscard]] QString editType(RecurrenceScope scope);
/// The `eventdata` that a request carries, wherever it does.
[[nodiscard]] QJsonObject eventDataIn(const ApiRequest &request);
/// A span in parts of at most 31 days, in order.
[[nodiscard]] QList<QPair<QDateTime, QDateTime>> parts(const QDateTime &from, const QDateTime &to);
} // namespace atlas::calendarrequests
