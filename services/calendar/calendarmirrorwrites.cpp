// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarmirror.h"
#include "services/calendar/calendarrows.h"
#include "services/core/offthread.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What was read goes into the store first, then into what is shown.
namespace atlas
{
Task<Result<Done>> CalendarMirror::putCalendars(QJsonArray rows, QDateTime readAt)
{
    RecordBatch batch;
    batch.upserts = calendarrows::records(rows);
    batch.replaceAll = true;
    batch.readAt = readAt;
    const RecordSet calendarSet = set(u"calendars"_s);
    const Result<Done> applied = co_await m_store.apply(calendarSet, batch);
    if (!applied)
        co_return fail(applied.error());
    const QList<Calendar> calendars = calendarrows::calendars(rows);
    QStringList uids;
    for (const Calendar &calendar : calendars)
        uids.append(calendar.uid);
    if (m_contents.calendars != calendars)
        ++m_revision;
    m_contents.calendars = calendars;
    m_contents.readAt = readAt;
    const QList<CalendarMonth> months = m_contents.months.keys();
    for (const CalendarMonth &month : months) {
        if (uids.contains(month.calendarUid))
            continue;
        RecordBatch nothing;
        nothing.replaceAll = true;
        const RecordSet eventSet = monthSet(month);
        const Result<Done> cleared = co_await m_store.apply(eventSet, nothing);
        if (!cleared)
            co_return fail(cleared.error());
        m_contents.months.remove(month);
        ++m_revision;
    }
    co_return Done{};
}

/// Which months there are, for the next start.
Task<Result<Done>> CalendarMirror::keepIndex()
{
    QStringList texts;
    for (auto it = m_contents.months.cbegin(); it != m_contents.months.cend(); ++it)
        texts.append(it.key().first.toString(u"yyyy-MM"_s));
    texts.sort();
    texts.removeDuplicates();
    RecordBatch batch;
    batch.cursor = texts.join(u' ');
    const RecordSet calendarSet = set(u"calendars"_s);
    co_return co_await m_store.apply(calendarSet, batch);
}

Task<Result<Done>> CalendarMirror::putMonth(CalendarMonth month, QJsonArray rows, QString tag, QDateTime readAt)
{
    const QString email = m_email;
    const auto decode = [rows, email] { return calendarrows::ofEvents(rows, email); };
    const QList<calendarrows::Row> kept = co_await offThread(decode);
    RecordBatch batch;
    CalendarMonthRead read;
    for (const calendarrows::Row &row : kept) {
        batch.upserts.append(row.record);
        read.events.append(row.event);
    }
    batch.replaceAll = true;
    batch.cursor = tag;
    batch.readAt = readAt;
    const RecordSet eventSet = monthSet(month);
    const Result<Done> applied = co_await m_store.apply(eventSet, batch);
    if (!applied)
        co_return fail(applied.error());
    read.readAt = readAt;
    read.tag = tag;
    const bool isNew = !m_contents.months.contains(month);
    m_contents.months.insert(month, read);
    ++m_revision;
    if (isNew)
        co_return co_await keepIndex();
    co_return Done{};
}

Task<Result<Done>> CalendarMirror::placeIn(CalendarMonth month, CalendarEvent event, StoredRecord record)
{
    CalendarMonthRead &read = m_contents.months[month];
    const auto isIt = [&event](const CalendarEvent &known) { return known.key() == event.key(); };
    const bool wasThere = read.events.removeIf(isIt) > 0;
    const bool belongs = calendarrows::touches(event.time, month.first);
    RecordBatch batch;
    if (belongs) {
        read.events.append(event);
        batch.upserts = {record};
    } else if (wasThere) {
        batch.removedIds = {record.id};
    } else {
        co_return Done{};
    }
    const RecordSet eventSet = monthSet(month);
    co_return co_await m_store.apply(eventSet, batch);
}

Task<Result<Done>> CalendarMirror::putEvent(QJsonObject row)
{
    const calendarrows::Row kept = calendarrows::ofEvent(row, m_email);
    const CalendarEvent event = kept.event;
    if (!event.time.isValid() || event.calendarUid.isEmpty())
        co_return Done{};
    StoredRecord detail = kept.record;
    detail.id = calendarrows::keyIn(event.calendarUid, event);
    m_contents.details.insert(detail.id, event);
    ++m_revision;
    RecordBatch batch;
    batch.upserts = {detail};
    const RecordSet detailSet = set(u"details"_s);
    const Result<Done> applied = co_await m_store.apply(detailSet, batch);
    if (!applied || (event.isSeries && event.recurrenceId.isEmpty())) // a master takes place as its occurrences only
        co_return applied;
    const QList<CalendarMonth> months = m_contents.months.keys();
    for (const CalendarMonth &month : months) {
        if (month.calendarUid != event.calendarUid)
            continue;
        const StoredRecord record = kept.record;
        const Result<Done> placed = co_await placeIn(month, event, record);
        if (!placed)
            co_return fail(placed.error());
    }
    co_return Done{};
}

Task<Result<Done>> CalendarMirror::removeEvent(QString calendarUid, QString uid, QString recurrenceId)
{
    const auto isMeant = [&uid, &recurrenceId](const CalendarEvent &event) {
        return event.uid == uid && (recurrenceId.isEmpty() || event.recurrenceId == recurrenceId);
    };
    RecordBatch details;
    m_contents.details.removeIf([&](const auto &entry) {
        const bool gone = entry.value().calendarUid == calendarUid && isMeant(entry.value());
        if (gone)
            details.removedIds.append(entry.key());
        return gone;
    });
    ++m_revision;
    const RecordSet detailSet = set(u"details"_s);
    const Result<Done> forgotten = co_await m_store.apply(detailSet, details);
    if (!forgotten)
        co_return fail(forgotten.error());
    const QList<CalendarMonth> months = m_contents.months.keys();
    for (const CalendarMonth &month : months) {
        RecordBatch batch;
        if (month.calendarUid == calendarUid) {
            m_contents.months[month].events.removeIf([&](const CalendarEvent &event) {
                if (isMeant(event))
                    batch.removedIds.append(event.key());
                return isMeant(event);
            });
        }
        if (batch.removedIds.isEmpty())
            continue;
        const RecordSet eventSet = monthSet(month);
        const Result<Done> applied = co_await m_store.apply(eventSet, batch);
        if (!applied)
            co_return fail(applied.error());
    }
    co_return Done{};
}

void CalendarMirror::outdate(const QString &calendarUid)
{
    for (auto it = m_contents.months.begin(); it != m_contents.months.end(); ++it) {
        if (it.key().calendarUid == calendarUid)
            it->isStale = true;
    }
}
} // namespace atlas
