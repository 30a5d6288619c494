// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/calendarcall.h"

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using FieldCheck = bool (*)(const QJsonValue &value);

const QMap<QString, FieldCheck> &calendarChecks()
{
    const auto text = [](const QJsonValue &value) { return value.isString(); };
    const auto flag = [](const QJsonValue &value) { return value.isBool(); };
    static const QMap<QString, FieldCheck> checks{
        {u"name"_s, [](const QJsonValue &value) { return !value.toString().trimmed().isEmpty(); }},
        {u"color"_s, isColour},
        {u"textcolor"_s, isColour},
        {u"description"_s, text},
        {u"timezone"_s, [](const QJsonValue &value) { return zoneNamed(value.toString()).has_value(); }},
        {u"include_infreebusy"_s, flag},
        {u"status"_s, flag},
        {u"visibility"_s, flag},
        {u"reminders"_s, areReminders},
        {u"alarm"_s, [](const QJsonValue &value) { return value.isArray(); }}};
    return checks;
}

std::optional<Response> fieldsRefusal(const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const FieldCheck check = calendarChecks().value(it.key());
        if (!check)
            return extraKey(it.key());
        if (!check(*it))
            return badPattern(it.key());
    }
    return std::nullopt;
}

QString category(const CalendarRecord &calendar)
{
    return calendar.group ? u"group"_s : u"own"_s;
}

/// What answers to writes show; lists and details have more.
QJsonObject shortCalendar(const CalendarRecord &calendar)
{
    QJsonObject row{{u"uid"_s, calendar.uid},
                    {u"id"_s, calendar.id},
                    {u"caltype"_s, category(calendar)},
                    {u"category"_s, category(calendar)}};
    for (auto it = calendar.fields.begin(); it != calendar.fields.end(); ++it)
        row.insert(it.key(), *it);
    return row;
}

QString ownerId(const Call &call, const CalendarRecord &calendar)
{
    for (const Person &who : std::as_const(call.store.people)) {
        if (who.email == calendar.owner)
            return who.crmUserId;
    }
    return {};
}

QJsonObject wholeCalendar(const Call &call, const CalendarRecord &calendar)
{
    const bool own = calendar.owner == call.who.email;
    QJsonObject row = shortCalendar(calendar);
    row.insert(u"type"_s, calendar.group ? 1 : 0);
    row.insert(u"isdefault"_s, calendar.isDefault && own);
    row.insert(u"privilege"_s, own ? u"owner"_s : u"reader"_s);
    row.insert(u"owner"_s, ownerId(call, calendar));
    row.insert(u"order"_s, calendar.order);
    row.insert(u"canSendMail"_s, own);
    row.insert(u"allowed_conference"_s, u"zmeeting,zoom"_s);
    row.insert(u"allowed_conference_list"_s, QJsonArray{u"zmeeting"_s, u"zoom"_s});
    row.insert(u"alarm"_s, alarmOf(calendar.fields.value(u"reminders"_s).toArray()));
    row.insert(u"ctag"_s, calendar.ctag);
    for (const QString &key : {u"createdtime"_s, u"calendar_createdtime"_s})
        row.insert(key, calendar.created);
    for (const QString &key : {u"modifiedtime"_s, u"calendar_modifiedtime"_s})
        row.insert(key, calendar.modified);
    row.insert(u"lastmodifiedtime"_s, utcStamp(QDateTime::fromMSecsSinceEpoch(calendar.modified, Qt::UTC)));
    return row;
}

Response calendarAnswer(const QJsonObject &row)
{
    return Response::json(200, {{u"calendars"_s, QJsonArray{row}}});
}

/// Both spellings of the parameter are about. Hidden calendars show when all are asked for.
Response listCalendars(Call &call)
{
    static const QStringList known{u"own"_s, u"group"_s, u"app"_s, u"others"_s, u"all"_s};
    const QString name = call.has(u"Category"_s) ? u"Category"_s : u"category"_s;
    const QString wanted = call.param(name);
    if (call.has(name) && !known.contains(wanted))
        return badPattern(name);
    QJsonArray rows;
    const QList<const CalendarRecord *> calendars = call.store.calendarsOf(call.who.email);
    for (const CalendarRecord *calendar : calendars) {
        const bool all = wanted == u"all";
        const bool fits = all || wanted.isEmpty() || wanted == category(*calendar);
        if (fits && (all || calendar->fields.value(u"visibility"_s).toBool(true)))
            rows.append(wholeCalendar(call, *calendar));
    }
    return Response::json(200, {{u"calendars"_s, rows}});
}

Response getCalendar(Call &call)
{
    const CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    return calendar ? calendarAnswer(wholeCalendar(call, *calendar)) : noCalendar();
}

QString homeZone(const Call &call)
{
    const CalendarRecord *home = call.store.calendarOf(u"default"_s, call.who.email);
    return home ? home->fields.value(u"timezone"_s).toString() : u"UTC"_s;
}

Response createCalendar(Call &call)
{
    std::optional<Response> refusal;
    const auto given = payload(call, u"calendarData"_s, refusal);
    if (!given)
        return *refusal;
    if (auto refused = fieldsRefusal(*given))
        return *refused;
    if (!given->contains(u"name"_s))
        return missing(u"name"_s);
    CalendarRecord calendar;
    calendar.uid = call.store.nextHex();
    calendar.id = call.store.nextId();
    calendar.owner = call.who.email;
    calendar.order = int(call.store.calendarsOf(call.who.email).size());
    calendar.fields = {{u"description"_s, QString()},   {u"color"_s, u"#8CBF40"_s},      {u"textcolor"_s, u"#FFFFFF"_s},
                       {u"timezone"_s, homeZone(call)}, {u"include_infreebusy"_s, true}, {u"status"_s, true},
                       {u"visibility"_s, true},         {u"reminders"_s, QJsonArray()}};
    for (auto it = given->begin(); it != given->end(); ++it)
        calendar.fields.insert(it.key(), *it);
    calendar.created = calendar.modified = calendar.ctag = call.store.nextStamp(call.nowMs);
    call.store.calendars.emplace(calendar.uid, calendar);
    *call.wrote = true;
    return calendarAnswer(shortCalendar(calendar));
}

Response updateCalendar(Call &call)
{
    CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!calendar)
        return noCalendar();
    if (calendar->owner != call.who.email)
        return notPermitted();
    std::optional<Response> refusal;
    const auto given = payload(call, u"calendarData"_s, refusal);
    if (!given)
        return *refusal;
    if (auto refused = fieldsRefusal(*given))
        return *refused;
    for (auto it = given->begin(); it != given->end(); ++it)
        calendar->fields.insert(it.key(), *it);
    calendar->modified = calendar->ctag = call.store.nextStamp(call.nowMs);
    *call.wrote = true;
    return calendarAnswer(shortCalendar(*calendar));
}

Response deleteCalendar(Call &call)
{
    const CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!calendar)
        return noCalendar();
    if (calendar->owner != call.who.email || calendar->isDefault)
        return notPermitted();
    const QString uid = calendar->uid;
    std::erase_if(call.store.events, [&uid](const auto &entry) { return entry.second.calendar == uid; });
    call.store.calendars.erase(uid);
    *call.wrote = true;
    return calendarAnswer({{u"uid"_s, uid}, {u"calstatus"_s, u"deleted"_s}});
}

/// How a French office works; Zoho's keys, section 4.3.
Response getSettings(Call &call)
{
    const CalendarRecord *home = call.store.calendarOf(u"default"_s, call.who.email);
    const QJsonObject settings{{u"email"_s, call.who.email},
                               {u"timezone"_s, homeZone(call)},
                               {u"timezone_change"_s, false},
                               {u"dateformat"_s, u"dd/MM/yyyy"_s},
                               {u"timeformat"_s, u"24"_s},
                               {u"weekstart"_s, 1},
                               {u"workweek_start"_s, 1},
                               {u"workweek_end"_s, 5},
                               {u"hourstart"_s, 9},
                               {u"hourend"_s, 18},
                               {u"show_workhour"_s, true},
                               {u"nonworkinghours_busy"_s, false},
                               {u"default_view"_s, u"week"_s},
                               {u"listview"_s, false},
                               {u"event_duration"_s, 30},
                               {u"time_grid"_s, 30},
                               {u"show_weekno"_s, true},
                               {u"show_allevents"_s, true},
                               {u"display_deniedevents"_s, true},
                               {u"defEveCreationCal"_s, home ? home->uid : QString()},
                               {u"guest_perm"_s, 0},
                               {u"allow_eventinvite"_s, u"all"_s},
                               {u"allow_groupinvite"_s, u"all"_s},
                               {u"notifyemail"_s, call.who.email},
                               {u"emailformat"_s, u"html"_s},
                               {u"layout"_s, 1},
                               {u"new_version"_s, 1}};
    return Response::json(200, {{u"settings"_s, QJsonArray{settings}}});
}

Response listGroups(Call &call)
{
    return Response::json(200, {{u"groups"_s, call.store.groups}});
}
} // namespace

QList<CalendarRoute> calendarRoutes()
{
    const QString one = u"/calendars/{c}"_s;
    const QStringList data{u"calendarData"_s};
    return {{"GET", u"/calendars"_s, u"calendar.READ"_s, {u"category"_s, u"Category"_s}, listCalendars},
            {"POST", u"/calendars"_s, u"calendar.CREATE"_s, data, createCalendar},
            {"GET", one, u"calendar.READ"_s, {}, getCalendar},
            {"PUT", one, u"calendar.UPDATE"_s, data, updateCalendar},
            {"DELETE", one, u"calendar.DELETE"_s, {}, deleteCalendar},
            {"GET", u"/settings"_s, u"settings.READ"_s, {}, getSettings},
            {"GET", u"/groups"_s, u"group.READ"_s, {}, listGroups}};
}
} // namespace atlas::sandbox::calendar
