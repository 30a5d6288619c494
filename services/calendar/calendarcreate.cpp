// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarcreate.h"

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarseries.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Reads lag behind writes, and a request whose connection broke may still be at work: none is believed at once.
constexpr std::array eventLookDelays{0ms, 2000ms, 4000ms, 9000ms};
/// By which this computer's clock and Zoho's may differ before the difference is reported.
constexpr qint64 clockToleranceSeconds = 5 * 60;

QDateTime createdAtZoho(const QJsonObject &row)
{
    const qint64 millis = json::integer(row, "createdtime_millis"_L1);
    return millis > 0 ? QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC)
                      : calendartime::instant(json::text(row, "createdtime"_L1), QTimeZone::utc());
}
} // namespace

EventCreate::EventCreate(CalendarCalls &calls, QString calendarUid, EventChange event, QDateTime sentAt)
    : m_calls(calls)
    , m_calendarUid(std::move(calendarUid))
    , m_event(std::move(event))
    , m_sentAt(std::move(sentAt))
{
}

bool EventCreate::isOurs(const QJsonObject &row) const
{
    const CalendarEvent event = calendarjson::event(row, m_calls.email);
    const QDateTime created = createdAtZoho(row);
    const bool older = created.isValid() && created < m_sentAt.addSecs(-clockToleranceSeconds);
    const QString title = m_event.title.value_or(QString()).simplified();
    return !older && !m_calls.createdHere.contains(event.uid) && event.title.simplified() == title &&
           calendarseries::sameTime(event.time, m_event.time.value_or(EventTime()));
}

QStringList EventCreate::candidates(const QJsonArray &rows) const
{
    QStringList uids;
    for (const QJsonValue &value : rows) {
        const QString uid = json::text(value.toObject(), "uid"_L1);
        if (isOurs(value.toObject()) && !uids.contains(uid))
            uids.append(uid);
    }
    return uids;
}

Task<Result<QJsonObject>> EventCreate::settle(ApiError lost, CancelToken cancel)
{
    const EventTime time = m_event.time.value_or(EventTime());
    const QDateTime from = time.from(QTimeZone::utc()).addDays(-1); // days begin earlier or later elsewhere
    const QDateTime to = time.from(QTimeZone::utc()).addDays(2);
    for (const std::chrono::milliseconds delay : eventLookDelays) {
        if (delay > 0ms)
            co_await m_calls.clock->sleep(delay, cancel);
        const QString calendarUid = m_calendarUid;
        const Result<QJsonArray> rows = co_await m_calls.events(calendarUid, from, to, Priority::User, true, cancel);
        if (!rows)
            co_return fail(lostwrite::unknownFate(lost));
        const QStringList uids = candidates(*rows);
        if (uids.size() > 1)
            co_return fail(lostwrite::unknownFate(lost));
        if (uids.isEmpty())
            continue;
        m_calls.createdHere.insert(uids.first());
        const EventRef found(m_calendarUid, uids.first());
        const Result<QJsonObject> row = co_await m_calls.row(found, cancel);
        if (row)
            co_return row;
        for (const QJsonValue &value : *rows) {
            if (value["uid"_L1].toString() == found.uid)
                co_return value.toObject();
        }
    }
    co_return fail(lostwrite::notCreated(lost));
}
} // namespace atlas
