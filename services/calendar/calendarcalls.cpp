// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarcalls.h"

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarseries.h"
#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const Clock &calendarClock()
{
    static const SystemClock clock;
    return clock;
}

QString listKey(const QJsonObject &row)
{
    return json::text(row, "uid"_L1) + u'|' + json::id(row.value("recurrenceid"_L1));
}

bool isDeletedRow(const QJsonObject &row)
{
    return json::text(row, "estatus"_L1).compare("deleted"_L1, Qt::CaseInsensitive) == 0;
}

/// Rows that take place, in time order, each once.
class EventRows
{
public:
    EventRows(QString calendarUid, QDateTime from, QDateTime to)
        : m_calendar(std::move(calendarUid))
        , m_from(std::move(from))
        , m_to(std::move(to))
    {
    }
    void add(const QJsonArray &rows)
    {
        for (const QJsonValue &value : rows) {
            QJsonObject row = value.toObject();
            const EventTime time = calendarjson::event(row, {}).time;
            if (isDeletedRow(row) || !touches(time) || m_seen.contains(listKey(row)))
                continue;
            m_seen.insert(listKey(row));
            if (json::text(row, "caluid"_L1).isEmpty())
                row.insert("caluid"_L1, m_calendar);
            m_rows.append({time.from(QTimeZone::utc()), row});
        }
    }
    [[nodiscard]] QJsonArray sorted()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.first < b.first; });
        QJsonArray rows;
        for (const Row &row : std::as_const(m_rows))
            rows.append(row.second);
        return rows;
    }

private:
    using Row = QPair<QDateTime, QJsonObject>;
    /// Days are those of whoever looks at them: Zoho's word is taken.
    [[nodiscard]] bool touches(const EventTime &time) const
    {
        if (!time.isValid() || time.isAllDay)
            return time.isValid();
        return time.start < m_to && (time.end > m_from || time.start >= m_from);
    }
    QString m_calendar;
    QDateTime m_from, m_to;
    QSet<QString> m_seen;
    QList<Row> m_rows;
};

} // namespace

QJsonArray eventsIn(const QJsonObject &answer)
{
    return answer.value("events"_L1).toArray();
}

CalendarCalls::CalendarCalls(QObject *context, ApiClient &api, const Clock *time)
    : client(&api)
    , clock(time ? time : &calendarClock())
    , lanes(context)
{
}

Task<Result<QJsonArray>> CalendarCalls::calendars(Priority priority, CancelToken cancel)
{
    ApiRequest request = calendarrequests::calendars();
    request.priority = priority;
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    QJsonArray rows = answer->value("calendars"_L1).toArray();
    zones.clear();
    defaultUid.clear();
    QString firstOwn;
    for (const QJsonValue &row : rows) {
        const Calendar known = calendarjson::calendar(row.toObject());
        zones.insert(known.uid, known.zone);
        if (known.isDefault)
            defaultUid = known.uid;
        if (known.isWritable && firstOwn.isEmpty())
            firstOwn = known.uid;
    }
    if (defaultUid.isEmpty())
        defaultUid = firstOwn;
    co_return rows;
}

Task<Result<QString>> CalendarCalls::zoneOf(QString calendarUid, CancelToken cancel)
{
    if (!zones.contains(calendarUid)) {
        const Result<QJsonArray> read = co_await calendars(Priority::User, cancel);
        if (!read)
            co_return fail(read.error());
    }
    co_return zones.value(calendarUid);
}

Task<Result<QJsonObject>> CalendarCalls::row(EventRef ref, CancelToken cancel)
{
    const ApiRequest request = calendarrequests::event(ref);
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    QJsonObject row = calendarjson::chosen(eventsIn(*answer), ref.recurrenceId);
    if (row.isEmpty())
        co_return fail(ErrorKind::NotFound, u"EVENT_NOTFOUND"_s, u"The event is deleted."_s);
    if (json::text(row, "caluid"_L1).isEmpty())
        row.insert("caluid"_L1, ref.calendarUid);
    row = calendarseries::asOccurrence(row, ref.recurrenceId);
    const CalendarEvent read = calendarjson::event(row, email);
    if (ref.recurrenceId.isEmpty() || !calendarseries::mayEndLate(read))
        co_return row;
    const EventTime around = read.time;
    const Result<QJsonObject> shown = co_await listed(ref, around, cancel);
    if (!shown)
        co_return fail(shown.error());
    if (!shown->isEmpty())
        row.insert("dateandtime"_L1, shown->value("dateandtime"_L1));
    co_return row;
}

Task<Result<QJsonObject>> CalendarCalls::listed(EventRef ref, EventTime around, CancelToken cancel)
{
    const QDateTime from = around.from(QTimeZone::utc()).addDays(-1); // days begin earlier or later elsewhere
    const QDateTime to = around.to(QTimeZone::utc()).addDays(1);
    const QString calendarUid = ref.calendarUid;
    const Result<QJsonArray> rows = co_await events(calendarUid, from, to, Priority::User, true, cancel);
    if (!rows)
        co_return fail(rows.error());
    for (const QJsonValue &value : *rows) {
        if (listKey(value.toObject()) == ref.uid + u'|' + ref.recurrenceId)
            co_return value.toObject();
    }
    co_return QJsonObject();
}

Task<Result<QJsonArray>> CalendarCalls::events(QString calendarUid, QDateTime from, QDateTime to, Priority priority,
                                               bool expand, CancelToken cancel)
{
    EventRows found(calendarUid, from, to);
    const auto spans = calendarrequests::parts(from, to);
    for (const auto &span : spans) {
        ApiRequest request = calendarrequests::events(calendarUid, span.first, span.second, expand);
        request.priority = priority;
        const Result<QJsonObject> answer = co_await client->json(request, cancel);
        if (!answer)
            co_return fail(answer.error());
        found.add(eventsIn(*answer));
    }
    co_return found.sorted();
}
} // namespace atlas
