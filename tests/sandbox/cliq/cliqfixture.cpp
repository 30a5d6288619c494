// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/cliq/cliqfixture.h"

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/kernel/target.h"

#include <algorithm>
#include <QJsonDocument>
#include <QUrl>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
constexpr qint64 minuteMs = 60'000;

cliq::Chat &addFoundationChannel(cliq::Store &store, const QString &id, const QString &chatId, const QString &title,
                                 const QStringList &members, qint64 created)
{
    cliq::Chat chat;
    chat.id = chatId;
    chat.kind = cliq::ChatKind::Channel;
    chat.channelId = id;
    chat.title = title;
    chat.uniqueName = title.toLower();
    chat.level = id.startsWith(u'O') ? u"organization"_s : u"private"_s;
    chat.creator = members.constFirst();
    chat.created = chat.modified = created;
    for (const QString &zuid : members)
        chat.seats.insert({zuid, {}});
    chat.seats[chat.creator].role = u"super_admin"_s;
    cliq::Chat &stored = store.chats.insert_or_assign(chatId, chat).first->second;
    store.touch(stored);
    return stored;
}

void layCliqFoundation(cliq::Store &store, const QDate &today)
{
    const qint64 created = QDateTime(today.addDays(-100), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    store.bots.append({chat::bot, u"deploybot"_s, u"Deploy Bot"_s, chat::ada, {chat::ada, chat::ben}});
    store.teams.append({u"1901318000001424001"_s, u"Dev"_s, {chat::ada, chat::cy}});
    addFoundationChannel(store, chat::platform, chat::platformChat, u"Platform"_s, {chat::ada, chat::ben, chat::cy},
                         created)
        .bots = {chat::bot};
    addFoundationChannel(store, chat::lounge, chat::loungeChat, u"Lounge"_s, {chat::dee, chat::ben}, created);
    addFoundationChannel(store, chat::secret, u"CT_1348820133640852003_758204180"_s, u"Secret"_s, {chat::ben, chat::cy},
                         created);
    cliq::Chat direct;
    direct.id = chat::withBen;
    direct.creator = chat::ben;
    direct.created = direct.modified = created;
    direct.seats = {{chat::ada, {}}, {chat::ben, {}}};
    store.touch(store.chats.insert_or_assign(direct.id, direct).first->second);
}

QList<cliq::Person> foundationPeople()
{
    return {{u"1"_s, u"Ada"_s, u"Lindt"_s, u"ada@example.org"_s},
            {u"2"_s, u"Ben"_s, u"Ruiz"_s, u"ben@example.org"_s},
            {u"3"_s, u"Cy"_s, u"Varga"_s, u"cy@example.org"_s},
            {u"4"_s, u"Dee"_s, u"Osei"_s, u"dee@example.org"_s}};
}

QList<cliq::Person> agencyPeople()
{
    QList<cliq::Person> people;
    for (int i = 0; i < 25; ++i)
        people.append(
            {QString::number(i + 1), u"First%1"_s.arg(i), u"Last%1"_s.arg(i), u"p%1@agency.example"_s.arg(i)});
    return people;
}

CliqSource cliqSource(CliqFixture::Content content)
{
    CliqSource source;
    const bool generated = content == CliqFixture::Content::Generated;
    source.people = generated ? agencyPeople : foundationPeople;
    source.projects = [] { return QStringList{u"Maison Calder, refonte"_s, u"Sylvamer"_s, u"Kervidal, catalogue"_s}; };
    if (!generated)
        source.fill = [](cliq::Store &store, quint32, int, const QDate &today) { layCliqFoundation(store, today); };
    return source;
}

bool cliqScopesGranted(const QStringList &scopes, const QList<QStringList> &anyOf)
{
    return std::any_of(anyOf.cbegin(), anyOf.cend(), [&](const QStringList &set) {
        return std::all_of(set.cbegin(), set.cend(), [&](const QString &scope) { return grants(scopes, scope); });
    });
}
} // namespace

QStringList CliqReply::column(const QString &name, const QString &key) const
{
    QStringList values;
    const QJsonArray rows = list(name);
    for (const QJsonValue &row : rows)
        values.append(row[key].toVariant().toString());
    return values;
}

CliqFixture::CliqFixture(Content content, QDate today, int scale, quint32 seed)
    : clock(std::make_unique<WorldClock>(today))
    , userId(u"1"_s)
{
    for (const QString &area : {u"Channels"_s, u"Chats"_s, u"Messages"_s, u"Users"_s, u"Profile"_s, u"Attachments"_s,
                                u"Bots"_s, u"messageactions"_s, u"BotMessages"_s, u"CalendarEvents"_s})
        scopes.append(u"ZohoCliq.%1.ALL"_s.arg(area));
    scopes += {u"ZohoCliq.Webhooks.CREATE"_s, u"ZohoCalendar.calendar.ALL"_s, u"ZohoCalendar.event.ALL"_s};
    Options options;
    options.today = today;
    options.scale = scale;
    options.seed = seed;
    CliqSource source = cliqSource(content);
    source.respond = [](const QString &user, const QString &uid, const QString &) {
        return user == u"1" && uid == u"meeting@zoho.com" ? std::optional(cliq::RsvpAnswer{u"42"_s}) : std::nullopt;
    };
    app = std::make_unique<CliqApp>(options, *clock, std::move(source), [this] { ++changes; });
    app->setThrottleClock([this] { return tick; });
    m_table.mount(app.get());
}

CliqReply CliqFixture::call(const QByteArray &method, const QString &target, const QByteArray &body,
                            const QByteArray &type)
{
    Request request;
    request.method = method;
    request.headers.insert("content-type", type);
    request.scopes = scopes;
    request.userId = userId;
    const auto parsed = parseTarget("/_cliq" + target.toUtf8());
    const RouteMatch match = m_table.match(method, parsed ? parsed->segments : QStringList());
    request.path = match.path;
    request.query = parsed ? parsed->query : QMap<QString, QString>();
    request.segments = match.segments;
    if (match.route && match.route->streamsIn)
        request.readBody = [body](const ByteSink &sink) { return sink(body.constData(), size_t(body.size())); };
    else
        request.body = body;
    Response response;
    if (!match.route)
        response = match.pathKnown ? app->wrongMethod(request) : app->unknownPath(request);
    else if (!cliqScopesGranted(scopes, match.anyOf))
        response = app->authErrors().missingScope();
    else
        response = match.route->handle(request);
    CliqReply reply{
        response.status, QJsonDocument::fromJson(response.body).object(), response.body, response.contentType, {}};
    for (const auto &[name, value] : std::as_const(response.headers))
        reply.headers.insert(name.toLower(), value);
    return reply;
}

CliqReply CliqFixture::post(const QString &target, const QJsonObject &body)
{
    return call("POST", target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

CliqReply CliqFixture::put(const QString &target, const QJsonObject &body)
{
    return call("PUT", target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

CliqReply CliqFixture::del(const QString &target, const QJsonObject &body)
{
    return call("DELETE", target, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

QString CliqFixture::lay(const QString &chatId, const QString &sender, const QString &text, int minutesAgo)
{
    cliq::Message message;
    message.time = clock->now().toMSecsSinceEpoch() - minutesAgo * minuteMs;
    message.sender = sender;
    message.text = text;
    return store().post(chatOf(chatId), message).id;
}

QString CliqFixture::postPlain(const QString &text)
{
    const CliqReply reply =
        post(u"/api/v2/channels/%1/message"_s.arg(chat::platform), {{u"text"_s, text}, {u"sync_message"_s, true}});
    const QString given = QUrl::fromPercentEncoding(reply.text(u"message_id"_s).toUtf8());
    return sandbox::cliq::plainMessageId(given).value_or(QString());
}

void CliqFixture::ask(const QString &zuid)
{
    userId = store().personOf(zuid)->crmUserId;
}

QString messagesPath(const QString &chatId, const QString &rest)
{
    return u"/api/v2/chats/%1/messages%2"_s.arg(chatId, rest);
}

QByteArray formBody(const QList<FormField> &fields)
{
    QByteArray body;
    for (const FormField &field : fields) {
        body += "--edge\r\nContent-Disposition: form-data; name=\"" + field.name + '"';
        if (!field.fileName.isEmpty())
            body += "; filename=\"" + field.fileName + '"';
        if (!field.type.isEmpty())
            body += "\r\nContent-Type: " + field.type;
        body += "\r\n\r\n" + field.bytes + "\r\n";
    }
    return body + "--edge--\r\n";
}
} // namespace atlas::test
