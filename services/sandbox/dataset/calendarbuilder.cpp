// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/calendarbuilder.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int monthsBefore = 6;
constexpr int monthsAfter = 4;
constexpr int stampStep = 137; ///< odd, so that etags are even and odd by turns

QString parisZone()
{
    return u"Europe/Paris"_s;
}

qint64 midnightMs(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}
} // namespace

CalendarBuilder::CalendarBuilder(calendar::Store &store, quint32 seed, int scale, QDate today)
    : m_store(store)
    , m_seed(seed)
    , m_scale(std::max(1, scale))
    , m_today(today)
    , m_first(today.addMonths(-monthsBefore))
    , m_last(today.addMonths(monthsAfter))
    , m_stamp(midnightMs(today.addDays(-10)))
{
}

void CalendarBuilder::build()
{
    if (m_store.people.isEmpty())
        return;
    buildCalendars();
    buildDirectionSeries();
    buildWorldSeries();
    buildTeamSeries();
    buildClientSeries();
    buildWholeDays();
    buildConflict();
    buildTravel();
    buildDays();
    for (int place = 1; place < int(m_store.people.size()); ++place)
        buildColleague(place);
    m_store.groups = {QJsonObject{{u"name"_s, u"Équipe"_s}, {u"entityid"_s, u"11523030"_s}},
                      QJsonObject{{u"name"_s, u"Delivery"_s}, {u"entityid"_s, u"11523033"_s}}};
}

void CalendarBuilder::buildCalendars()
{
    m_direction = addCalendar(u"1683be4ab6c74d2ab02e6450a0b34d4a"_s, me(), u"Direction"_s, u"#2F6FED"_s);
    // One of the older kind, whose uid is base64.
    m_clients = addCalendar(u"NDg4MTc3NTAwMDAwMDAwOTAwM3wzMzMyY2NjMQ=="_s, me(), u"Clients"_s, u"#E69F00"_s);
    m_private = addCalendar(m_store.nextHex(), me(), u"Personnel"_s, u"#CC79A7"_s);
    m_team = addCalendar(m_store.nextHex(), m_store.people.value(1, m_store.people.first()).email, u"Équipe"_s,
                         u"#009E73"_s);
    m_store.calendars.at(m_direction).isDefault = true;
    calendar::CalendarRecord &team = m_store.calendars.at(m_team);
    team.group = true;
    team.fields.insert(u"include_infreebusy"_s, false);
}

QString CalendarBuilder::addCalendar(const QString &uid, const QString &owner, const QString &name,
                                     const QString &colour)
{
    calendar::CalendarRecord record;
    record.uid = uid;
    record.id = m_store.nextId();
    record.owner = owner;
    record.order = int(m_store.calendars.size());
    record.fields = {{u"name"_s, name},
                     {u"description"_s, QString()},
                     {u"color"_s, colour},
                     {u"textcolor"_s, u"#FFFFFF"_s},
                     {u"timezone"_s, parisZone()},
                     {u"include_infreebusy"_s, true},
                     {u"status"_s, true},
                     {u"visibility"_s, true},
                     {u"reminders"_s, QJsonArray{QJsonObject{{u"action"_s, u"popup"_s}, {u"minutes"_s, u"-10"_s}}}}};
    m_stamp += stampStep;
    record.ctag = m_store.nextStamp(m_stamp);
    record.created = record.modified = midnightMs(m_first.addMonths(-8));
    m_store.calendars.emplace(uid, record);
    return uid;
}

calendar::EventRecord &CalendarBuilder::add(const CalendarDraft &draft)
{
    calendar::EventRecord event;
    event.uid = m_store.nextEventUid();
    event.id = m_store.nextId();
    event.calendar = draft.calendar;
    event.organizer = draft.organizer.isEmpty() ? m_store.calendars.at(draft.calendar).owner : draft.organizer;
    event.rule = draft.rule;
    event.time.zone = draft.zone.isEmpty() ? parisZone() : draft.zone;
    event.time.allDay = draft.days > 0;
    if (draft.days > 0) {
        event.time.start = QDateTime(draft.day, QTime(0, 0), Qt::UTC);
        event.time.end = event.time.start.addDays(draft.days);
    } else {
        const QTimeZone zone(event.time.zone.toLatin1());
        const QTime wall = QTime(0, 0).addSecs(draft.from * 60);
        event.time.start = QDateTime(draft.day, wall, zone).toUTC();
        event.time.end = event.time.start.addSecs(draft.minutes * 60);
    }
    event.fields = {{u"title"_s, draft.title}, {u"allowForwarding"_s, true}};
    if (!draft.place.isEmpty())
        event.fields.insert(u"location"_s, draft.place);
    if (!draft.agenda.isEmpty())
        event.fields.insert(u"description"_s, draft.agenda);
    if (!draft.attendees.isEmpty())
        event.fields.insert(u"attendees"_s, draft.attendees);
    if (!draft.link.isEmpty())
        event.fields.insert(draft.linkOfApp ? u"_app_meeting"_s : u"_meeting"_s, draft.link);
    if (draft.calendar == m_private)
        event.fields.insert(u"isprivate"_s, true);
    else if (draft.days == 0)
        event.fields.insert(u"reminders"_s,
                            QJsonArray{QJsonObject{{u"action"_s, u"popup"_s}, {u"minutes"_s, u"-10"_s}}});
    m_stamp += stampStep;
    event.created = std::min(midnightMs(draft.day.addDays(-21)), m_stamp);
    calendar::EventRecord &stored = m_store.events.emplace(event.uid, event).first->second;
    m_store.touch(stored, m_stamp);
    return stored;
}

QDate CalendarBuilder::workday(const QDate &day)
{
    return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day;
}

QDate CalendarBuilder::firstWeekday(int dayOfWeek) const
{
    return m_first.addDays((dayOfWeek - m_first.dayOfWeek() + 7) % 7);
}

QJsonObject CalendarBuilder::attendee(const QString &email, Dice &dice, const QDate &day) const
{
    static const QStringList answers{u"ACCEPTED"_s, u"ACCEPTED"_s,     u"ACCEPTED"_s,    u"TENTATIVE"_s,
                                     u"DECLINED"_s, u"NEEDS-ACTION"_s, u"NEEDS-ACTION"_s};
    const QString answer = answers.at(dice.below(day < m_today ? 5 : 7));
    return {
        {u"email"_s, email}, {u"status"_s, answer}, {u"permission"_s, 1}, {u"attendance"_s, dice.chance(85) ? 1 : 0}};
}

QJsonArray CalendarBuilder::colleagues(Dice &dice, int most, const QDate &day) const
{
    QJsonArray invited;
    const int others = std::min(int(m_store.people.size()) - 1, 12);
    if (others < 1)
        return invited;
    const int count = std::min(dice.between(1, most), others);
    const int start = dice.below(others);
    for (int i = 0; i < count; ++i)
        invited.append(attendee(m_store.people.at(1 + (start + i) % others).email, dice, day));
    return invited;
}

QString CalendarBuilder::client(int number) const
{
    if (m_store.guests.isEmpty())
        return clientTopics().at(number % clientTopics().size());
    const calendar::Guest &guest = m_store.guests.at(number % m_store.guests.size());
    return guest.company.isEmpty() ? guest.name : guest.company;
}

QString CalendarBuilder::me() const
{
    return m_store.people.constFirst().email;
}
} // namespace atlas::sandbox::dataset

namespace atlas::sandbox::calendar
{
void generateCalendars(Store &store, quint32 seed, int scale, const QDate &today)
{
    dataset::CalendarBuilder(store, seed, scale, today).build();
}
} // namespace atlas::sandbox::calendar
