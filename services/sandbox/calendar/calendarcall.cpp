// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/calendarcall.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<QDateTime> rangeEdge(const QString &text, bool isEnd)
{
    const auto day = parseDay(text);
    if (!day)
        return parseInstant(text);
    return QDateTime(isEnd ? day->addDays(1) : *day, QTime(0, 0), Qt::UTC);
}
} // namespace

bool Call::large() const
{
    return request.headers.value("accept").toLower().contains("application/json+large");
}

Response refuse(int status, const QString &code, const QString &description)
{
    const QJsonObject error{{u"error_code"_s, code}, {u"message"_s, code}, {u"description"_s, description}};
    return Response::json(status, {{u"error"_s, QJsonArray{error}}});
}

Response badPattern(const QString &key)
{
    return refuse(400, u"PATTERN_NOT_MATCHED"_s, u"The value of %1 does not match the pattern."_s.arg(key));
}

Response missing(const QString &key)
{
    return refuse(400, u"LESS_THAN_MIN_OCCURANCE"_s, u"The mandatory %1 is missing."_s.arg(key));
}

Response extraParameter(const QString &name)
{
    return refuse(400, u"EXTRA_PARAM_FOUND"_s, u"Extra parameter %1 found."_s.arg(name));
}

Response extraKey(const QString &key)
{
    return refuse(400, u"EXTRA_KEY_FOUND_IN_JSON"_s, u"Extra key %1 found in the JSON."_s.arg(key));
}

Response noCalendar()
{
    return refuse(404, u"CALENDAR_NOTFOUND"_s, u"The calendar does not exist."_s);
}

Response noEvent()
{
    return refuse(404, u"EVENT_NOTFOUND"_s, u"The event does not exist."_s);
}

Response notPermitted()
{
    return refuse(403, u"OPERATION_NOT_PERMITTED"_s, u"This operation is not permitted."_s);
}

Response staleEtag(int status)
{
    return refuse(status, u"ETAG_NOT_MATCHED"_s, u"The etag is not that of the event."_s);
}

Response noToken()
{
    return refuse(400, u"INVALID_TICKET"_s, u"Invalid ticket."_s);
}

Response badToken()
{
    return refuse(401, u"INVALID_OAUTHTOKEN"_s, u"Invalid OAuth token."_s);
}

Response missingScope()
{
    return refuse(401, u"INVALID_OAUTHSCOPE"_s, u"Invalid OAuth scope."_s);
}

Response throttled()
{
    return refuse(429, u"TOO_MANY_REQUESTS"_s, u"Too many requests."_s);
}

Response unknownUrl()
{
    return refuse(404, u"URL_RULE_NOT_CONFIGURED"_s, u"The requested URL does not exist."_s);
}

std::optional<QJsonObject> payload(const Call &call, const QString &name, std::optional<Response> &refusal)
{
    if (!call.has(name)) {
        refusal = missing(name);
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.param(name).toUtf8());
    if (document.isObject())
        return document.object();
    refusal = badPattern(name);
    return std::nullopt;
}

std::optional<TimeSpan> rangeParameter(const Call &call, const QString &name, int days,
                                       std::optional<Response> &refusal)
{
    const auto range = payload(call, name, refusal);
    if (!range)
        return std::nullopt;
    for (auto it = range->begin(); it != range->end(); ++it) {
        if (it.key() != u"start" && it.key() != u"end") {
            refusal = extraKey(it.key());
            return std::nullopt;
        }
    }
    const auto from = rangeEdge(range->value(u"start"_s).toString(), false);
    const auto to = rangeEdge(range->value(u"end"_s).toString(), true);
    if (from && to && *from < *to && from->secsTo(*to) <= qint64(days) * 86400)
        return TimeSpan{*from, *to};
    refusal = badPattern(name);
    return std::nullopt;
}

QJsonValue shownStamp(qint64 stamp)
{
    if (stamp % 2 == 0)
        return QString::number(stamp);
    return stamp;
}

bool areReminders(const QJsonValue &value)
{
    static const QStringList actions{u"popup"_s, u"email"_s, u"notification"_s};
    static const QRegularExpression minutes(u"^[+-]?\\d{1,6}$"_s);
    if (!value.isArray())
        return false;
    const QJsonArray rows = value.toArray();
    return std::all_of(rows.begin(), rows.end(), [](const QJsonValue &entry) {
        const QJsonObject row = entry.toObject();
        return row.size() == 2 && actions.contains(row.value(u"action"_s).toString()) &&
               minutes.match(row.value(u"minutes"_s).toString()).hasMatch();
    });
}

QJsonArray alarmOf(const QJsonArray &reminders)
{
    QJsonArray alarm;
    for (const QJsonValue &reminder : reminders) {
        const qint64 ms = reminder[u"minutes"_s].toString().toLongLong() * 60000;
        alarm.append(QJsonObject{{u"action"_s, reminder[u"action"_s]}, {u"trigger"_s, shownStamp(ms)}});
    }
    return alarm;
}

bool isColour(const QJsonValue &value)
{
    static const QRegularExpression shape(u"^#[0-9A-Fa-f]{6}$"_s);
    return shape.match(value.toString()).hasMatch();
}
} // namespace atlas::sandbox::calendar
