// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarrows.h"

#include "services/calendar/calendarjson.h"
#include "services/core/json.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendarrows
{
namespace
{
QByteArray compactRow(const QJsonObject &row)
{
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}
} // namespace

Row ofEvent(const QJsonObject &row, const QString &email)
{
    Row kept;
    kept.event = calendarjson::event(row, email);
    kept.record = {kept.event.key(), kept.event.etag, compactRow(row)};
    return kept;
}

QList<Row> ofEvents(const QJsonArray &rows, const QString &email)
{
    QList<Row> kept;
    kept.reserve(rows.size());
    for (const QJsonValue &value : rows) {
        const Row row = ofEvent(value.toObject(), email);
        if (row.event.time.isValid() && !row.event.uid.isEmpty())
            kept.append(row);
    }
    return kept;
}

QList<CalendarEvent> events(const QList<StoredRecord> &records, const QString &email)
{
    QList<CalendarEvent> events;
    events.reserve(records.size());
    for (const StoredRecord &record : records) {
        const CalendarEvent event = calendarjson::event(QJsonDocument::fromJson(record.body).object(), email);
        if (event.time.isValid())
            events.append(event);
    }
    return events;
}

QList<Calendar> calendars(const QJsonArray &rows)
{
    QList<QJsonObject> ordered;
    for (const QJsonValue &row : rows)
        ordered.append(row.toObject());
    std::stable_sort(ordered.begin(), ordered.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return json::integer(a, "order"_L1) < json::integer(b, "order"_L1);
    });
    QList<Calendar> calendars;
    for (const QJsonObject &row : std::as_const(ordered)) {
        const Calendar calendar = calendarjson::calendar(row);
        if (!calendar.uid.isEmpty())
            calendars.append(calendar);
    }
    return calendars;
}

QList<StoredRecord> records(const QJsonArray &calendars)
{
    QList<StoredRecord> records;
    for (const QJsonValue &value : calendars) {
        const QJsonObject row = value.toObject();
        const Calendar calendar = calendarjson::calendar(row);
        if (!calendar.uid.isEmpty())
            records.append({calendar.uid, calendar.tag, compactRow(row)});
    }
    return records;
}

QJsonArray objects(const QList<StoredRecord> &records)
{
    QJsonArray rows;
    for (const StoredRecord &record : records)
        rows.append(QJsonDocument::fromJson(record.body).object());
    return rows;
}

QDate monthOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

QList<QDate> monthsBetween(const QDate &from, const QDate &to)
{
    QList<QDate> months;
    for (QDate month = monthOf(from); month <= to; month = month.addMonths(1))
        months.append(month);
    return months;
}

QPair<QDateTime, QDateTime> spanOf(const QDate &month)
{
    return {month.startOfDay(Qt::UTC), month.addMonths(1).startOfDay(Qt::UTC)};
}

bool touches(const EventTime &time, const QDate &month)
{
    const auto span = spanOf(month);
    const QDateTime start = time.from(QTimeZone::utc());
    const QDateTime end = time.to(QTimeZone::utc());
    return start < span.second && (end > span.first || start >= span.first);
}

QString keyIn(const QString &calendarUid, const CalendarEvent &event)
{
    return calendarUid + u'|' + event.key();
}
} // namespace atlas::calendarrows
