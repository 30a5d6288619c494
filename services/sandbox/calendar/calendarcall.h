// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarstore.h"
#include "services/sandbox/kernel/router.h"

namespace atlas::sandbox::calendar
{
/// What tests and the program may switch.
struct Switches {
    int staleEtagStatus = 412;
    /// An occurrence of an all-day yearly event, fetched alone, ends a day late, as seen on the real service.
    bool yearlyEndsLate = true;
};

/// What a handler works with: the request, the data (already locked, alone for all verbs but GET) and the time.
struct Call {
    const Request &request;
    Store &store;
    const Person &who;            ///< the user the token belongs to
    qint64 nowMs = 0;             ///< milliseconds since 1970 UTC
    QMap<QString, QString> input; ///< query, and the fields of a form body
    Switches switches = {};
    bool *wrote = nullptr; ///< set by writers when data changed
    [[nodiscard]] QString param(const QString &name) const { return input.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return input.contains(name); }
    [[nodiscard]] QString segment(int place) const { return request.segments.value(place); } ///< of the path, decoded
    /// The clients that want descriptions in lists say so: Accept: application/json+large.
    [[nodiscard]] bool large() const;
};

using Handler = Response (*)(Call &call);

/// One route; `pattern` below /api/v1; `scope`: "event.READ" becomes ZohoCalendar.event.READ. Parameters that are not
/// named here are refused.
struct CalendarRoute {
    QByteArray method;
    QString pattern;
    QString scope;
    QStringList parameters;
    Handler handle = nullptr;
};

// The routes, one function an area.
[[nodiscard]] QList<CalendarRoute> calendarRoutes(); ///< calendars, settings, groups
[[nodiscard]] QList<CalendarRoute> eventReadRoutes();
[[nodiscard]] QList<CalendarRoute> eventWriteRoutes();
[[nodiscard]] QList<CalendarRoute> freeBusyRoutes();

// Refusals: section 3 of the Calendar reference. `key`: the parameter or JSON key it is about.
[[nodiscard]] Response refuse(int status, const QString &code, const QString &description);
[[nodiscard]] Response badPattern(const QString &key);      ///< 400 PATTERN_NOT_MATCHED
[[nodiscard]] Response missing(const QString &key);         ///< 400 LESS_THAN_MIN_OCCURANCE (not documented)
[[nodiscard]] Response extraParameter(const QString &name); ///< 400 EXTRA_PARAM_FOUND
[[nodiscard]] Response extraKey(const QString &key);        ///< 400 EXTRA_KEY_FOUND_IN_JSON
[[nodiscard]] Response noCalendar();                        ///< 404 CALENDAR_NOTFOUND (not documented)
[[nodiscard]] Response noEvent();                           ///< 404 EVENT_NOTFOUND
[[nodiscard]] Response notPermitted();                      ///< 403 OPERATION_NOT_PERMITTED
[[nodiscard]] Response staleEtag(int status);               ///< code not documented
[[nodiscard]] Response noToken();
[[nodiscard]] Response badToken();
[[nodiscard]] Response missingScope(); ///< not documented
[[nodiscard]] Response throttled();    ///< not documented
[[nodiscard]] Response unknownUrl();   ///< 404 URL_RULE_NOT_CONFIGURED, for wrong verbs too

/// The value of a payload parameter as a JSON object; LESS_THAN_MIN_OCCURANCE or PATTERN_NOT_MATCHED otherwise.
[[nodiscard]] std::optional<QJsonObject> payload(const Call &call, const QString &name,
                                                 std::optional<Response> &refusal);
/// `range` (or start and end given as JSON in `name`), at most `days` long. A plain day at its end is included.
[[nodiscard]] std::optional<TimeSpan> rangeParameter(const Call &call, const QString &name, int days,
                                                     std::optional<Response> &refusal);
/// An etag, or another ms number, as it goes out: text or number, by turns.
[[nodiscard]] QJsonValue shownStamp(qint64 stamp);
/// `reminders` of a calendar or an event.
[[nodiscard]] bool areReminders(const QJsonValue &value);
/// The same as `alarm`, in milliseconds.
[[nodiscard]] QJsonArray alarmOf(const QJsonArray &reminders);
[[nodiscard]] bool isColour(const QJsonValue &value); ///< "#005DE0"
} // namespace atlas::sandbox::calendar
