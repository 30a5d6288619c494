// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/calendarstate.h"

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject savedTime(const EventTime &time)
{
    return {{u"all_day"_s, time.allDay},
            {u"zone"_s, time.zone},
            {u"start"_s, utcStamp(time.start)},
            {u"end"_s, utcStamp(time.end)}};
}

EventTime loadedTime(const QJsonValue &saved)
{
    return {saved[u"all_day"_s].toBool(), saved[u"zone"_s].toString(),
            parseInstant(saved[u"start"_s].toString()).value_or(QDateTime()),
            parseInstant(saved[u"end"_s].toString()).value_or(QDateTime())};
}

QJsonObject savedEvent(const EventRecord &event)
{
    QJsonObject broken;
    for (const auto &[id, occurrence] : event.broken)
        broken.insert(id, QJsonObject{{u"time"_s, savedTime(occurrence.time)}, {u"fields"_s, occurrence.fields}});
    return {{u"id"_s, event.id},
            {u"calendar"_s, event.calendar},
            {u"organizer"_s, event.organizer},
            {u"time"_s, savedTime(event.time)},
            {u"rule"_s, event.rule},
            {u"fields"_s, event.fields},
            {u"deleted"_s, QJsonArray::fromStringList(event.deleted)},
            {u"broken"_s, broken},
            {u"etag"_s, event.etag},
            {u"created"_s, event.created},
            {u"modified"_s, event.modified}};
}

EventRecord loadedEvent(const QString &uid, const QJsonObject &saved)
{
    EventRecord event;
    event.uid = uid;
    event.id = saved.value(u"id"_s).toString();
    event.calendar = saved.value(u"calendar"_s).toString();
    event.organizer = saved.value(u"organizer"_s).toString();
    event.time = loadedTime(saved.value(u"time"_s));
    event.rule = saved.value(u"rule"_s).toString();
    event.fields = saved.value(u"fields"_s).toObject();
    const QJsonArray deleted = saved.value(u"deleted"_s).toArray();
    for (const QJsonValue &id : deleted)
        event.deleted.append(id.toString());
    const QJsonObject broken = saved.value(u"broken"_s).toObject();
    for (auto it = broken.begin(); it != broken.end(); ++it) {
        const BrokenOut occurrence{loadedTime(it->toObject().value(u"time"_s)),
                                   it->toObject().value(u"fields"_s).toObject()};
        event.broken.emplace(it.key(), occurrence);
    }
    event.etag = saved.value(u"etag"_s).toInteger();
    event.created = saved.value(u"created"_s).toInteger();
    event.modified = saved.value(u"modified"_s).toInteger();
    return event;
}

QJsonObject savedCalendar(const CalendarRecord &calendar)
{
    return {{u"id"_s, calendar.id},       {u"owner"_s, calendar.owner},     {u"default"_s, calendar.isDefault},
            {u"group"_s, calendar.group}, {u"order"_s, calendar.order},     {u"fields"_s, calendar.fields},
            {u"ctag"_s, calendar.ctag},   {u"created"_s, calendar.created}, {u"modified"_s, calendar.modified}};
}

CalendarRecord loadedCalendar(const QString &uid, const QJsonObject &saved)
{
    CalendarRecord calendar;
    calendar.uid = uid;
    calendar.id = saved.value(u"id"_s).toString();
    calendar.owner = saved.value(u"owner"_s).toString();
    calendar.isDefault = saved.value(u"default"_s).toBool();
    calendar.group = saved.value(u"group"_s).toBool();
    calendar.order = saved.value(u"order"_s).toInt();
    calendar.fields = saved.value(u"fields"_s).toObject();
    calendar.ctag = saved.value(u"ctag"_s).toInteger();
    calendar.created = saved.value(u"created"_s).toInteger();
    calendar.modified = saved.value(u"modified"_s).toInteger();
    return calendar;
}

/// Records whose stamp is not the one of the baseline, and those that are gone.
template <typename Records, typename StampOf, typename Save>
QJsonObject changedRecords(const Records &now, const QHash<QString, qint64> &then, StampOf stampOf, Save save)
{
    QJsonObject changed;
    for (const auto &[uid, record] : now) {
        if (then.value(uid) != stampOf(record))
            changed.insert(uid, save(record));
    }
    for (auto it = then.cbegin(); it != then.cend(); ++it) {
        if (!now.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    return changed;
}

template <typename Records, typename Load>
void applyRecords(Records &records, const QJsonObject &changed, Load load)
{
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it->isNull())
            records.erase(it.key());
        else
            records.insert_or_assign(it.key(), load(it.key(), it->toObject()));
    }
}
} // namespace

Baseline StateCodec::baseline(const Store &store)
{
    Baseline baseline;
    for (const auto &[uid, event] : store.events)
        baseline.events.insert(uid, event.etag);
    for (const auto &[uid, calendar] : store.calendars)
        baseline.calendars.insert(uid, calendar.ctag);
    return baseline;
}

QJsonObject StateCodec::changes(const Store &store, const Baseline &baseline)
{
    const auto etag = [](const EventRecord &event) { return event.etag; };
    const auto ctag = [](const CalendarRecord &calendar) { return calendar.ctag; };
    return {{u"last_stamp"_s, store.m_lastStamp},
            {u"last_id"_s, store.m_lastId},
            {u"last_hex"_s, store.m_lastHex},
            {u"events"_s, changedRecords(store.events, baseline.events, etag, savedEvent)},
            {u"calendars"_s, changedRecords(store.calendars, baseline.calendars, ctag, savedCalendar)}};
}

void StateCodec::apply(Store &store, const QJsonObject &changes)
{
    store.m_lastStamp = changes.value(u"last_stamp"_s).toInteger(store.m_lastStamp);
    store.m_lastId = changes.value(u"last_id"_s).toInteger(store.m_lastId);
    store.m_lastHex = changes.value(u"last_hex"_s).toInteger(store.m_lastHex);
    applyRecords(store.events, changes.value(u"events"_s).toObject(), loadedEvent);
    applyRecords(store.calendars, changes.value(u"calendars"_s).toObject(), loadedCalendar);
}
} // namespace atlas::sandbox::calendar
