// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/calendarstore.h"

#include <algorithm>
#include <QCryptographicHash>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 calendarIdBase = 112748000000000000;
constexpr int idStep = 1003;

bool mayRead(const CalendarRecord &calendar, const QString &email)
{
    return calendar.group || calendar.owner == email;
}
} // namespace

const Person *Store::person(const QString &crmUserId) const
{
    const auto found = std::find_if(people.cbegin(), people.cend(),
                                    [&crmUserId](const Person &who) { return who.crmUserId == crmUserId; });
    return found == people.cend() ? nullptr : &*found;
}

QString Store::nameOf(const QString &email) const
{
    for (const Person &who : people) {
        if (who.email == email)
            return who.firstName + u' ' + who.lastName;
    }
    for (const Guest &guest : guests) {
        if (guest.email == email)
            return guest.name;
    }
    return {};
}

const CalendarRecord *Store::calendarOf(const QString &segment, const QString &email) const
{
    if (segment == u"default" || segment == u"primary") {
        for (const auto &[uid, calendar] : calendars) {
            if (calendar.isDefault && calendar.owner == email)
                return &calendar;
        }
        return nullptr;
    }
    const auto found = calendars.find(segment);
    return found != calendars.end() && mayRead(found->second, email) ? &found->second : nullptr;
}

CalendarRecord *Store::calendarOf(const QString &segment, const QString &email)
{
    const CalendarRecord *found = std::as_const(*this).calendarOf(segment, email);
    return found ? &calendars.at(found->uid) : nullptr;
}

QList<const CalendarRecord *> Store::calendarsOf(const QString &email) const
{
    QList<const CalendarRecord *> seen;
    for (const auto &[uid, calendar] : calendars) {
        if (mayRead(calendar, email))
            seen.append(&calendar);
    }
    std::sort(seen.begin(), seen.end(), [](const CalendarRecord *a, const CalendarRecord *b) {
        return std::tie(a->order, a->id) < std::tie(b->order, b->id);
    });
    return seen;
}

EventRecord *Store::eventIn(const CalendarRecord &calendar, const QString &uid)
{
    const auto found = events.find(uid);
    return found != events.end() && found->second.calendar == calendar.uid ? &found->second : nullptr;
}

QList<const EventRecord *> Store::eventsIn(const QString &calendarUid) const
{
    QList<const EventRecord *> all;
    for (const auto &[uid, event] : events) {
        if (event.calendar == calendarUid)
            all.append(&event);
    }
    return all;
}

qint64 Store::nextStamp(qint64 nowMs)
{
    const qint64 next = std::max(nowMs, m_lastStamp + 1);
    m_lastStamp = next % 2 == m_lastStamp % 2 ? next + 1 : next;
    return m_lastStamp;
}

void Store::touch(EventRecord &event, qint64 nowMs)
{
    event.etag = nextStamp(nowMs);
    event.modified = event.etag;
    const auto calendar = calendars.find(event.calendar);
    if (calendar != calendars.end())
        calendar->second.ctag = event.etag;
}

QString Store::nextId()
{
    ++m_lastId;
    return QString::number(calendarIdBase + m_lastId * idStep);
}

QString Store::nextHex()
{
    ++m_lastHex;
    const QByteArray name = "atlas-calendar-" + QByteArray::number(m_lastHex);
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex());
}

QString Store::nextEventUid()
{
    return nextHex() + u"@zoho.com"_s;
}
} // namespace atlas::sandbox::calendar
