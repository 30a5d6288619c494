// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>
#include <QUrl>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// CalendarService before a scripted server, with the calendar "c1" of Europe/Paris.
struct CalendarFixture : ApiFixture {
    CalendarService calendar{*client, &clock};

    CalendarFixture()
    {
        calendar.useEmail(u"ada@example.org"_s);
        server.always(line("GET", ""), ok(R"({"calendars":[)" + calendarRow("c1", "1", true) + "]}"));
    }
    static QByteArray calendarRow(const QByteArray &uid, const QByteArray &tag, bool isDefault = false)
    {
        return R"({"uid":")" + uid + R"(","name":"Calendar )" + uid + R"(","category":"own","privilege":"owner",)" +
               R"("isdefault":)" + (isDefault ? "true" : "false") + R"(,"timezone":"Europe/Paris","ctag":)" + tag + "}";
    }
    /// "GET /api/v1/calendars/c1/events"
    static QString line(const char *verb, const QString &below)
    {
        return QString::fromLatin1(verb) + u" /api/v1/calendars"_s + below;
    }
    static QString line(const char *verb, const char *below) { return line(verb, QString::fromLatin1(below)); }
    static QString list(const char *uid = "c1") { return line("GET", u"/%1/events"_s.arg(QLatin1StringView(uid))); }
    static QString one(const char *verb, const char *uid = "e1")
    {
        return line(verb, u"/c1/events/%1"_s.arg(QLatin1StringView(uid)));
    }
    static ScriptedReply ok(const QByteArray &json) { return status(200, json); }
    static ScriptedReply dropped() { return how(ScriptedReply::How::Drop); }
    static ScriptedReply refused(int code, const QByteArray &word)
    {
        return status(code,
                      R"({"error":[{"error_code":")" + word + R"(","message":")" + word + R"(","description":"no"}]})");
    }
    static ScriptedReply events(const QByteArrayList &rows) { return ok(R"({"events":[)" + rows.join(',') + "]}"); }
    /// An hour from 9:00 UTC on 4 March; `more`: further members, each with a comma before it.
    static QByteArray event(const QByteArray &uid, const QByteArray &more = {}, const QByteArray &etag = "100",
                            const QByteArray &title = "Roadmap sync")
    {
        return R"({"uid":")" + uid + R"(","caluid":"c1","title":")" + title + R"(","role":"organizer","etag":")" +
               etag + R"(","organizer":"ada@example.org","dateandtime":{"timezone":"Europe/Paris",)" +
               R"("start":"20260304T100000+0100","end":"20260304T110000+0100"})" + more + "}";
    }
    /// The occurrence of the weekly series on a day of March 2026, 10:00 in Paris in winter.
    static QByteArray occurrence(int day, const QByteArray &etag = "100", const QByteArray &title = "Standup")
    {
        const QByteArray date = "202603" + QByteArray::number(day).rightJustified(2, '0');
        return R"({"uid":"s1","caluid":"c1","title":")" + title + R"(","role":"organizer","etag":)" + etag +
               R"(,"recurrenceid":")" + date + R"(T090000Z","dateandtime":{"timezone":"Europe/Paris","start":")" +
               date + R"(T100000+0100","end":")" + date + R"(T103000+0100"}})";
    }
    static QByteArray master(const QByteArray &etag = "100", const QByteArray &title = "Standup")
    {
        return R"({"uid":"s1","caluid":"c1","title":")" + title + R"(","role":"organizer","etag":)" + etag +
               R"(,"rrule":"FREQ=WEEKLY;BYDAY=WE","dateandtime":{"timezone":"Europe/Paris",)" +
               R"("start":"20260304T100000+0100","end":"20260304T103000+0100"}})";
    }
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
    /// An event as a person saw it; `detailed`: read by itself.
    static CalendarEvent seenAs(const QByteArray &row, bool detailed = true)
    {
        CalendarEvent event = calendarjson::event(object(row), u"ada@example.org"_s);
        event.isDetailed = detailed;
        return event;
    }
    static QDateTime utc(int month, int day, int hour = 0, int minute = 0)
    {
        return {QDate(2026, month, day), QTime(hour, minute), Qt::UTC};
    }
    [[nodiscard]] QList<SeenRequest> sent(const QString &wanted) const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.line() == wanted)
                found.append(request);
        }
        return found;
    }
    /// The `eventdata` of the form a request carries.
    static QJsonObject form(const SeenRequest &request)
    {
        const QByteArray name("eventdata=");
        return request.body.startsWith(name) ? object(QByteArray::fromPercentEncoding(request.body.mid(name.size())))
                                             : QJsonObject();
    }
    [[nodiscard]] QJsonObject lastForm(const QString &wanted) const
    {
        const QList<SeenRequest> found = sent(wanted);
        return found.isEmpty() ? QJsonObject() : form(found.last());
    }
};
} // namespace atlas::test
