// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarrequests.h"

#include <algorithm>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendarrequests
{
namespace
{
constexpr int mostDays = 31;

ApiRequest calendarCall(Verb verb, const QString &path, QLatin1StringView scope)
{
    ApiRequest request(App::Calendar, verb, u"/api/v1"_s + path);
    request.requiredScope = u"ZohoCalendar."_s + scope;
    return request;
}

QString eventsPath(const QString &calendarUid)
{
    return u"/calendars/"_s + calendarUid + u"/events"_s;
}

QString eventPath(const EventRef &ref)
{
    return eventsPath(ref.calendarUid) + u'/' + ref.uid;
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A body of type application/json is ignored by Zoho, and a long description overflows the query.
void setForm(ApiRequest &request, const QJsonObject &eventData)
{
    request.body = "eventdata=" + QUrl::toPercentEncoding(compactJson(eventData));
    request.contentType = "application/x-www-form-urlencoded"_ba;
}
} // namespace

Result<Done> checkUid(const QString &uid, const QString &field)
{
    const bool travels = std::none_of(uid.begin(), uid.end(),
                                      [](QChar c) { return c == u'/' || c == u'\\' || c.isSpace() || !c.isPrint(); });
    if (travels && !uid.isEmpty() && uid != "."_L1 && uid != ".."_L1)
        return Done{};
    ApiError error(ErrorKind::Usage, u"invalid_id"_s, u"%1 is not an id of Zoho Calendar."_s.arg(field));
    error.field = field;
    return fail(error);
}

Result<Done> checkRef(const EventRef &ref)
{
    const Result<Done> calendar = checkUid(ref.calendarUid, u"calendar_uid"_s);
    return calendar ? checkUid(ref.uid, u"event_uid"_s) : calendar;
}

ApiRequest calendars()
{
    return calendarCall(Verb::Get, u"/calendars"_s, "calendar.READ"_L1);
}

ApiRequest events(const QString &calendarUid, const QDateTime &from, const QDateTime &to, bool expand)
{
    ApiRequest request = calendarCall(Verb::Get, eventsPath(calendarUid), "event.READ"_L1);
    // The second before the end: what begins when the span ends is not in it.
    const QJsonObject range{{"start"_L1, calendartime::text(from)}, {"end"_L1, calendartime::text(to.addSecs(-1))}};
    request.addParam(u"range"_s, compactJson(range));
    if (expand)
        request.addParam(u"byinstance"_s, u"true"_s);
    return request;
}

ApiRequest event(const EventRef &ref)
{
    ApiRequest request = calendarCall(Verb::Get, eventPath(ref), "event.READ"_L1);
    if (!ref.recurrenceId.isEmpty())
        request.addParam(u"recurrenceid"_s, ref.recurrenceId);
    return request;
}

ApiRequest search(const QString &calendarUid, const QString &text, const QDateTime &from, const QDateTime &to)
{
    ApiRequest request = calendarCall(Verb::Get, u"/calendars/"_s + calendarUid + u"/search"_s, "search.READ"_L1);
    request.addParam(u"searchtext"_s, text);
    request.addParam(u"start"_s, calendartime::text(from));
    request.addParam(u"end"_s, calendartime::text(to));
    return request;
}

ApiRequest freeBusy(const QString &email, const QDateTime &from, const QDateTime &to)
{
    ApiRequest request = calendarCall(Verb::Get, u"/calendars/freebusy"_s, "freebusy.READ"_L1);
    request.addParam(u"uemail"_s, email);
    request.addParam(u"sdate"_s, calendartime::text(from));
    request.addParam(u"edate"_s, calendartime::text(to));
    return request;
}

ApiRequest create(const QString &calendarUid, const QJsonObject &eventData)
{
    ApiRequest request = calendarCall(Verb::Post, eventsPath(calendarUid), "event.CREATE"_L1);
    setForm(request, eventData);
    return request;
}

ApiRequest update(const EventRef &ref, const QJsonObject &eventData)
{
    ApiRequest request = calendarCall(Verb::Put, eventPath(ref), "event.UPDATE"_L1);
    setForm(request, eventData);
    return request;
}

ApiRequest removeWhole(const EventRef &ref, const QString &etag)
{
    ApiRequest request = calendarCall(Verb::Delete, eventPath(ref), "event.DELETE"_L1);
    request.headers.append({"etag"_ba, etag.toLatin1()});
    return request;
}

ApiRequest removeOccurrences(const EventRef &ref, const QString &etag, RecurrenceScope scope, NotifyGuests notify)
{
    ApiRequest request = calendarCall(Verb::Delete, eventPath(ref), "event.DELETE"_L1);
    const QJsonObject eventData{{"uid"_L1, ref.uid},
                                {"etag"_L1, etag},
                                {"recurrenceid"_L1, ref.recurrenceId},
                                {"recurrence_edittype"_L1, editType(scope)},
                                {"notify_attendee"_L1, int(notify)}};
    request.addParam(u"eventdata"_s, compactJson(eventData));
    return request;
}

ApiRequest move(const EventRef &ref, const QString &destinationUid)
{
    ApiRequest request = calendarCall(Verb::Post, eventPath(ref), "event.UPDATE"_L1);
    request.addParam(u"destinationcaluid"_s, destinationUid);
    return request;
}

QString editType(RecurrenceScope scope)
{
    switch (scope) {
    case RecurrenceScope::This:
        return u"only"_s;
    case RecurrenceScope::Following:
        return u"following"_s;
    case RecurrenceScope::All:
        return u"all"_s;
    }
    return u"all"_s;
}

QJsonObject eventDataIn(const ApiRequest &request)
{
    const QByteArray name = "eventdata="_ba;
    const QByteArray text = request.body.startsWith(name)
                                ? QByteArray::fromPercentEncoding(request.body.sliced(name.size()))
                                : request.query.queryItemValue(u"eventdata"_s, QUrl::FullyDecoded).toUtf8();
    return QJsonDocument::fromJson(text).object();
}

QList<QPair<QDateTime, QDateTime>> parts(const QDateTime &from, const QDateTime &to)
{
    QList<QPair<QDateTime, QDateTime>> parts;
    QDateTime start = from.toUTC();
    while (start < to) {
        const QDateTime end = std::min(start.addDays(mostDays), to.toUTC());
        parts.append({start, end});
        start = end;
    }
    return parts;
}
} // namespace atlas::calendarrequests
