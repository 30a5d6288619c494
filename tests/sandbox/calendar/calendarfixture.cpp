// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/calendar/calendarfixture.h"

#include "services/sandbox/crm/crmapp.h"
#include "services/sandbox/kernel/target.h"
#include "services/sandbox/projects/projectsstore.h"

#include <algorithm>
#include <QJsonDocument>
#include <QUrl>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
void addFoundationCalendar(calendar::Store &store, const QString &uid, const QString &owner, const QString &name)
{
    calendar::CalendarRecord record;
    record.uid = uid;
    record.id = store.nextId();
    record.owner = owner;
    record.order = int(store.calendars.size());
    record.isDefault = uid == cal::home || uid == cal::ofBen || uid == cal::ofCy;
    record.group = uid == cal::group;
    record.ctag = store.nextStamp(1000);
    record.fields = {{u"name"_s, name},
                     {u"color"_s, u"#005DE0"_s},
                     {u"timezone"_s, u"Europe/Paris"_s},
                     {u"include_infreebusy"_s, uid != cal::ofCy && uid != cal::group},
                     {u"status"_s, true},
                     {u"visibility"_s, true}};
    store.calendars.emplace(uid, record);
}

void layCalendarFoundation(calendar::Store &store)
{
    addFoundationCalendar(store, cal::home, cal::ada, u"Ada"_s);
    addFoundationCalendar(store, cal::older, cal::ada, u"Older"_s);
    addFoundationCalendar(store, cal::group, cal::ben, u"Team"_s);
    addFoundationCalendar(store, cal::ofBen, cal::ben, u"Ben"_s);
    addFoundationCalendar(store, cal::ofCy, cal::cy, u"Cy"_s);
    store.groups = {QJsonObject{{u"name"_s, u"Dev"_s}, {u"entityid"_s, u"11523030"_s}}};
}

CalendarSource foundationSource()
{
    const auto people = [] {
        return QList<calendar::Person>{{u"1"_s, u"Ada"_s, u"Lindt"_s, cal::ada},
                                       {u"2"_s, u"Ben"_s, u"Osei"_s, cal::ben},
                                       {u"3"_s, u"Cy"_s, u"Varga"_s, cal::cy}};
    };
    return {people, {}, [](calendar::Store &store, quint32, int, const QDate &) { layCalendarFoundation(store); }};
}

CalendarSource generatedSource(const Options &options)
{
    const auto crm = std::make_shared<CrmApp>(options, WorldClock(options.today), [] {});
    const auto people = [crm] {
        QList<calendar::Person> all;
        const QList<projects::CrmUser> users = crm->users();
        for (const projects::CrmUser &user : users)
            all.append({user.id, user.firstName, user.lastName, user.email});
        return all;
    };
    const auto guests = [] {
        return QList<calendar::Guest>{{u"11"_s, u"Maud Carsin"_s, u"maud@sylvamer.example"_s, u"Sylvamer"_s},
                                      {u"12"_s, u"Hugo Talmont"_s, u"hugo@kervidal.example"_s, u"Kervidal"_s},
                                      {u"13"_s, u"Zoe Brandt"_s, u"zoe@calder.example"_s, u"Maison Calder"_s}};
    };
    return {people, guests, {}};
}

bool calendarScopesGranted(const QStringList &scopes, const QList<QStringList> &anyOf)
{
    return std::any_of(anyOf.cbegin(), anyOf.cend(), [&](const QStringList &set) {
        return std::all_of(set.cbegin(), set.cend(), [&](const QString &scope) { return grants(scopes, scope); });
    });
}
} // namespace

QString CalendarReply::error(const QString &key) const
{
    return list(u"error"_s).at(0).toObject().value(key).toString();
}

QString CalendarReply::etag() const
{
    return event().value(u"etag"_s).toVariant().toString();
}

QStringList CalendarReply::starts() const
{
    QStringList all;
    const QJsonArray rows = events();
    for (const QJsonValue &row : rows)
        all.append(row[u"dateandtime"][u"start"].toString());
    return all;
}

QStringList CalendarReply::titles() const
{
    QStringList all;
    const QJsonArray rows = events();
    for (const QJsonValue &row : rows)
        all.append(row[u"title"].toString());
    return all;
}

CalendarFixture::CalendarFixture(Content content, QDate today, int scale, quint32 seed)
    : clock(std::make_unique<WorldClock>(today))
{
    for (const QString &area : {u"calendar"_s, u"event"_s, u"freebusy"_s, u"search"_s, u"settings"_s, u"group"_s})
        scopes.append(u"ZohoCalendar.%1.ALL"_s.arg(area));
    Options options;
    options.today = today;
    options.scale = scale;
    options.seed = seed;
    CalendarSource source = content == Content::Foundation ? foundationSource() : generatedSource(options);
    app = std::make_unique<CalendarApp>(options, *clock, std::move(source), [this] { ++changes; });
    userId = app->store().people.value(0).crmUserId;
    m_table.mount(app.get());
}

CalendarReply CalendarFixture::call(const QByteArray &method, const QString &path, const QMap<QString, QString> &query,
                                    const QByteArray &body, const QMap<QByteArray, QByteArray> &headers)
{
    Request request;
    request.method = method;
    request.path = u"/api/v1"_s + path;
    request.query = query;
    request.headers = headers;
    request.body = body;
    request.scopes = scopes;
    request.userId = userId;
    const auto target = parseTarget(QByteArray("/_calendar") + request.path.toUtf8());
    const RouteMatch match = m_table.match(method, target ? target->segments : QStringList());
    request.segments = match.segments;
    Response response;
    if (!match.route)
        response = match.pathKnown ? app->wrongMethod(request) : app->unknownPath(request);
    else if (!calendarScopesGranted(scopes, match.anyOf))
        response = app->authErrors().missingScope();
    else
        response = match.route->handle(request);
    return {response.status, QJsonDocument::fromJson(response.body).object()};
}

CalendarReply CalendarFixture::get(const QString &path, const QMap<QString, QString> &query)
{
    return call("GET", path, query);
}

CalendarReply CalendarFixture::send(const QByteArray &method, const QString &path, const QJsonObject &payload,
                                    const QString &name)
{
    const QByteArray form = name.toLatin1() + '=' + QUrl::toPercentEncoding(jsonText(payload));
    return call(method, path, {}, form, {{"content-type", "application/x-www-form-urlencoded"}});
}

CalendarReply CalendarFixture::create(const QString &title, const QJsonObject &dateAndTime, const QJsonObject &more)
{
    QJsonObject data{{u"title"_s, title}, {u"dateandtime"_s, dateAndTime}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), *it);
    return send("POST", u"/calendars/default/events"_s, data);
}

CalendarReply CalendarFixture::list(const QString &start, const QString &end, const QMap<QString, QString> &more)
{
    QMap<QString, QString> query = more;
    query.insert(u"range"_s, jsonText({{u"start"_s, start}, {u"end"_s, end}}));
    if (!query.contains(u"byinstance"_s))
        query.insert(u"byinstance"_s, u"true"_s);
    return get(u"/calendars/default/events"_s, query);
}

QJsonObject times(const QString &zone, const QString &start, const QString &end)
{
    return {{u"timezone"_s, zone}, {u"start"_s, start}, {u"end"_s, end}};
}

QString eventPath(const QString &uid)
{
    return u"/calendars/default/events/"_s + uid;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
} // namespace atlas::test
