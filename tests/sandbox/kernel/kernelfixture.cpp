// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace atlas::test
{
namespace
{
Response tinyError(int status, const QString &code)
{
    return Response::json(status, {{u"code"_s, code}});
}

Route tinyRoute(const char *method, const QString &pattern, std::function<Response(const Request &)> handle)
{
    Route route;
    route.method = method;
    route.pattern = pattern;
    route.anyOf = {{u"Tiny.READ"_s}};
    route.handle = std::move(handle);
    return route;
}

Response countBytes(const Request &request)
{
    qint64 total = 0;
    const bool complete = request.readBody([&total](const char *, size_t size) {
        total += qint64(size);
        return true;
    });
    return Response::json(200, {{u"bytes"_s, total}, {u"complete"_s, complete}, {u"buffered"_s, request.body.size()}});
}

Response streamOut(const Request &request)
{
    Response response = Response::text(200, "application/octet-stream", {});
    response.streamLength = request.query[u"bytes"_s].toLongLong();
    response.stream = [](qint64, qint64 length, const ByteSink &sink) {
        const QByteArray block(qMin(length, qint64(65536)), 'x');
        return sink(block.constData(), size_t(block.size()));
    };
    return response;
}
} // namespace

QList<Route> TinyApp::routes()
{
    auto echo = tinyRoute("GET", u"/tiny/v1/{thing}/{id}"_s, [](const Request &request) {
        return Response::json(200, {{u"segments"_s, request.segments.join(u'|')}, {u"q"_s, request.query[u"q"_s]}});
    });
    auto write = tinyRoute("POST", u"/tiny/v1/{thing}/{id}"_s, [this](const Request &request) {
        ++writes;
        return Response::json(201, {{u"bytes"_s, request.body.size()}});
    });
    auto literal = tinyRoute("GET", u"/tiny/v1/things/search"_s, [](const Request &) {
        return Response::json(200, {{u"route"_s, u"search"_s}});
    });
    auto scoped = tinyRoute("GET", u"/tiny/v1/{module}"_s, [](const Request &) {
        return Response::json(200, {{u"route"_s, u"module"_s}});
    });
    scoped.anyOf = {{u"ZohoCRM.modules.{module}.READ"_s, u"ZohoSearch.securesearch.READ"_s}, {u"Tiny.READ"_s}};
    auto wait = tinyRoute("GET", u"/tiny/v1/wait"_s, [this](const Request &) {
        ++waiting;
        while (!release)
            std::this_thread::yield();
        --waiting;
        return Response::json(200, {});
    });
    auto heavy = wait;
    heavy.pattern = u"/tiny/v1/wait/heavy"_s;
    heavy.heavy = true;
    auto in = tinyRoute("POST", u"/tiny/v1/stream"_s, countBytes);
    in.streamsIn = true;
    auto out = tinyRoute("GET", u"/tiny/v1/stream"_s, streamOut);
    auto empty = tinyRoute("GET", u"/tiny/v1/empty"_s, [](const Request &) { return Response::empty(204); });
    return {echo, write, literal, scoped, wait, heavy, in, out, empty};
}

AuthErrors TinyApp::authErrors() const
{
    const auto error = [](int status, const QString &code) { return [=] { return tinyError(status, code); }; };
    return {error(401, u"NO_TOKEN"_s),
            error(401, u"BAD_TOKEN"_s),
            error(401, u"NO_SCOPE"_s),
            [](int) { return tinyError(429, u"THROTTLED"_s); },
            {}};
}

Response TinyApp::unknownPath(const Request &) const
{
    return tinyError(404, u"NO_PATH"_s);
}
Response TinyApp::wrongMethod(const Request &) const
{
    return tinyError(405, u"NO_METHOD"_s);
}

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Reply::header(const char *name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? QString() : QString::fromStdString(found->second);
}

KernelFixture::KernelFixture(Options given)
    : options(std::move(given))
    , tokens({options.seed, options.limits, [this] { return nowMs.load(); }, [] {}})
    , accounts(
          tokens, [this] { return nowMs.load(); }, u"lea.roux@agency.example"_s)
    , probes(makeProbes({u"lea.roux@agency.example"_s, u"Léa"_s, u"Roux"_s, u"Agency"_s}))
{
    tokens.setUserId(u"5725767000000411001"_s);
}

KernelFixture::~KernelFixture()
{
    if (dispatcher)
        dispatcher->stop();
    tiny.release = true;
    if (listener)
        listener->stop();
}

void KernelFixture::serve()
{
    dispatcher =
        std::make_unique<Dispatcher>(options, WorldClock({}),
                                     TokenAuthority{[this](const QString &token) { return tokens.check(token); },
                                                    [this] { tokens.expireAll(); }, [this] { tokens.revokeAll(); }});
    dispatcher->mount(&accounts);
    dispatcher->mount(&tiny);
    for (const auto &probe : probes)
        dispatcher->mount(probe.get());
    QString error;
    if (!dispatcher->prepare(&error))
        qFatal("%s", qPrintable(error));
    listener = std::make_unique<Listener>([this](Exchange &exchange) { return dispatcher->handle(exchange); });
    if (!listener->bind(0))
        qFatal("no port");
    accounts.setBase(base());
    listener->serve();
}

QString KernelFixture::base() const
{
    return u"http://127.0.0.1:%1"_s.arg(listener->port());
}

Reply KernelFixture::send(const std::string &method, const std::string &target, const QString &token,
                          const QByteArray &body, const std::string &contentType) const
{
    httplib::Client client("127.0.0.1", listener->port());
    client.set_read_timeout(20);
    httplib::Request request;
    request.method = method;
    request.path = target;
    if (!token.isEmpty())
        request.set_header("Authorization", "Zoho-oauthtoken " + token.toStdString());
    if (!body.isEmpty()) {
        request.body = body.toStdString();
        request.set_header("Content-Type", contentType);
    }
    const auto result = client.send(request);
    if (!result)
        return {};
    return {true, result->status, QByteArray::fromStdString(result->body), result->headers};
}

QByteArray formBody(const QMap<QString, QString> &form)
{
    QByteArrayList pairs;
    for (auto it = form.cbegin(); it != form.cend(); ++it)
        pairs.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()));
    return pairs.join('&');
}

Reply KernelFixture::post(const std::string &target, const QMap<QString, QString> &form) const
{
    return send("POST", target, {}, formBody(form), "application/x-www-form-urlencoded");
}

Reply KernelFixture::token(QMap<QString, QString> form) const
{
    if (!form.contains(u"client_id"_s))
        form.insert(u"client_id"_s, tokens.clientId());
    if (!form.contains(u"client_secret"_s))
        form.insert(u"client_secret"_s, tokens.clientSecret());
    return post("/oauth/v2/token", form);
}

QString KernelFixture::accessToken(const QStringList &scopes)
{
    return tokens.grant(scopes, false).accessToken;
}

QByteArray KernelFixture::raw(const QByteArray &bytes) const
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(listener->port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    timeval silence{2, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &silence, sizeof silence);
    QByteArray answer;
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        ::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size()) {
        char buffer[65536];
        for (ssize_t got = 0; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, got);
    }
    ::close(socket);
    return answer;
}

void KernelFixture::setFaults(const QByteArray &json) const
{
    QFile file(options.faultsFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write the faults file");
}
} // namespace atlas::test
