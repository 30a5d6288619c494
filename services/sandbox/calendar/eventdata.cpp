// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/eventdata.h"

#include "services/sandbox/calendar/attendees.h"
#include "services/sandbox/calendar/recurrence.h"

#include <QRegularExpression>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Check = bool (*)(const QJsonValue &value);

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isFlag(const QJsonValue &value)
{
    return value.isBool();
}

template <int Length>
bool isTextUpTo(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= Length;
}

template <int Highest>
bool isNumberUpTo(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == value.toInt(-1) && value.toInt() >= 0 && value.toInt() <= Highest;
}

bool isConference(const QJsonValue &value)
{
    return value == u"zmeeting"_s || value == u"zoom"_s;
}

bool isRuleValue(const QJsonValue &value)
{
    return isRule(value.toString());
}

bool isRepeat(const QJsonValue &value)
{
    return ruleOfRepeat(value).has_value();
}

bool isEditType(const QJsonValue &value)
{
    return value == u"only"_s || value == u"following"_s || value == u"all"_s;
}

bool isEtag(const QJsonValue &value)
{
    static const QRegularExpression digits(u"^\\d{1,19}$"_s);
    return value.isDouble() || digits.match(value.toString()).hasMatch();
}

bool isNever(const QJsonValue &)
{
    return false;
}

/// The keys of a write that are stored as they come.
const QMap<QString, Check> &fieldChecks()
{
    static const QMap<QString, Check> checks{{u"title"_s, isText},
                                             {u"isprivate"_s, isFlag},
                                             {u"url"_s, isText},
                                             {u"location"_s, isTextUpTo<255>},
                                             {u"description"_s, isTextUpTo<10000>},
                                             {u"richtext_description"_s, isText},
                                             {u"color"_s, isColour},
                                             {u"attendees"_s, areAttendees},
                                             {u"group_attendees"_s, areGroupAttendees},
                                             {u"reminders"_s, areReminders},
                                             {u"calendar_alarm"_s, isFlag},
                                             {u"transparency"_s, isNumberUpTo<1>},
                                             {u"conference"_s, isConference},
                                             {u"allowForwarding"_s, isFlag}};
    return checks;
}

/// The other keys; dateandtime is checked once the event is known. An attachment would have to be uploaded first,
/// which this stand-in does not offer: no reference to one can be right. notifyType is one of answers only.
const QMap<QString, Check> &otherChecks()
{
    static const QMap<QString, Check> checks{
        {u"notify_attendee"_s, isNumberUpTo<2>},
        {u"attach"_s, isNever},
        {u"notifyType"_s, isNever},
        {u"rrule"_s, isRuleValue},
        {u"repeat"_s, isRepeat},
        {u"isallday"_s, isFlag},
        {u"dateandtime"_s, [](const QJsonValue &value) { return value.isObject(); }},
        {u"etag"_s, isEtag},
        {u"uid"_s, isText},
        {u"recurrenceid"_s, isText},
        {u"recurrence_edittype"_s, isEditType},
        {u"isrep"_s, isFlag},
        {u"convertToEventTZ"_s, isFlag}};
    return checks;
}

const QStringList &controlKeys()
{
    static const QStringList keys{u"etag"_s, u"uid"_s, u"recurrenceid"_s, u"recurrence_edittype"_s};
    return keys;
}

bool mayHave(Purpose purpose, const QString &key)
{
    if (purpose == Purpose::Create)
        return !controlKeys().contains(key);
    if (purpose == Purpose::Remove || purpose == Purpose::Move)
        return controlKeys().contains(key) || key == u"notify_attendee";
    return true;
}

std::optional<Response> keyRefusal(const QJsonObject &object, Purpose purpose)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Check check = fieldChecks().value(it.key(), otherChecks().value(it.key()));
        if (!check || !mayHave(purpose, it.key()))
            return extraKey(it.key());
        if (!check(*it))
            return badPattern(it.key());
    }
    if (object.contains(u"rrule"_s) && object.contains(u"repeat"_s))
        return badPattern(u"repeat"_s);
    const bool timed = purpose == Purpose::Create || purpose == Purpose::Replace;
    if (timed && !object.contains(u"dateandtime"_s))
        return missing(u"dateandtime"_s);
    const bool tagged = purpose == Purpose::Replace || purpose == Purpose::Remove;
    if (tagged && !object.contains(u"etag"_s))
        return missing(u"etag"_s);
    return std::nullopt;
}

QString numberOrText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

EventData dataOf(const QJsonObject &object)
{
    EventData data;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (fieldChecks().contains(it.key()))
            data.fields.insert(it.key(), it.key() == u"attendees" ? QJsonValue(storedAttendees(it->toArray())) : *it);
    }
    if (object.contains(u"rrule"_s))
        data.rule = object.value(u"rrule"_s).toString();
    else if (object.contains(u"repeat"_s))
        data.rule = ruleOfRepeat(object.value(u"repeat"_s));
    if (object.contains(u"isallday"_s))
        data.allDay = object.value(u"isallday"_s).toBool();
    data.dateAndTime = object.value(u"dateandtime"_s);
    data.etag = numberOrText(object.value(u"etag"_s));
    data.uid = object.value(u"uid"_s).toString();
    data.recurrenceId = object.value(u"recurrenceid"_s).toString();
    data.editType = object.value(u"recurrence_edittype"_s).toString();
    data.wallTimes = object.value(u"convertToEventTZ"_s).toBool();
    return data;
}

QString meetingLink(Store &store)
{
    return u"https://meet.example.com/join?key="_s + store.nextId().right(10);
}
} // namespace

std::optional<EventData> readEventData(const Call &call, Purpose purpose, std::optional<Response> &refusal)
{
    const auto object = payload(call, u"eventdata"_s, refusal);
    if (!object)
        return std::nullopt;
    refusal = keyRefusal(*object, purpose);
    return refusal ? std::nullopt : std::optional(dataOf(*object));
}

std::optional<EventData> readAttendeeData(const Call &call, const QJsonArray &current, std::optional<Response> &refusal)
{
    const auto object = payload(call, u"attendeedata"_s, refusal);
    if (!object)
        return std::nullopt;
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (it.key() != u"attendees" && it.key() != u"notify_attendee" && it.key() != u"etag") {
            refusal = extraKey(it.key());
            return std::nullopt;
        }
    }
    if (!object->contains(u"attendees"_s)) {
        refusal = missing(u"attendees"_s);
        return std::nullopt;
    }
    refusal = keyRefusal(*object, Purpose::Patch);
    if (refusal)
        return std::nullopt;
    EventData data = dataOf(*object);
    data.fields.insert(u"attendees"_s, mergedAttendees(current, data.fields.value(u"attendees"_s).toArray()));
    return data;
}

std::optional<EventTime> timesOf(const EventData &data, const std::optional<EventTime> &current,
                                 const QString &calendarZone, std::optional<Response> &refusal)
{
    if (data.dateAndTime.isUndefined()) {
        // Timed or all-day is a question of the times, too: the one cannot change without the other.
        if (current && data.allDay.value_or(current->allDay) == current->allDay)
            return current;
        refusal = badPattern(u"dateandtime"_s);
        return std::nullopt;
    }
    TimeReading reading;
    // PUT without isallday clears it; only a PATCH leaves it as it is, and says so by `allDay`.
    reading.allDay = data.allDay.value_or(false);
    reading.wallTimes = data.wallTimes;
    reading.defaultZone = current ? current->zone : calendarZone;
    const auto time = readTimes(data.dateAndTime, reading);
    if (!time)
        refusal = badPattern(u"dateandtime"_s);
    return time;
}

QJsonObject writtenFields(Store &store, const EventData &data, const QJsonObject &before, bool replace)
{
    QJsonObject fields = data.fields;
    const QString meeting = before.value(u"_meeting"_s).toString();
    if (fields.contains(u"conference"_s))
        fields.insert(u"_meeting"_s, meeting.isEmpty() ? meetingLink(store) : meeting);
    if (before.contains(u"_app_meeting"_s))
        fields.insert(u"_app_meeting"_s, before.value(u"_app_meeting"_s));
    fields.remove(u"conference"_s);
    if (!replace) {
        QJsonObject merged = before;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            merged.insert(it.key(), *it);
        fields = merged;
    }
    if (!fields.contains(u"title"_s))
        fields.insert(u"title"_s, u"(No title)"_s);
    return fields;
}

std::optional<Response> conferenceRefusal(const Call &call, const EventData &data, const QString &rule)
{
    if (!data.fields.contains(u"conference"_s))
        return std::nullopt;
    if (!grants(call.request.scopes, u"ZohoMeeting.meeting.ALL"_s))
        return missingScope();
    if (!rule.isEmpty() && !isBounded(rule))
        return badPattern(u"rrule"_s);
    return std::nullopt;
}
} // namespace atlas::sandbox::calendar
