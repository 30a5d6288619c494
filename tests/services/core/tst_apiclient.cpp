// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/core/apifixture.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_apiclient
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestApiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsHeadersAndParameters();
    void sendsBodies_data();
    void sendsBodies();
    void decodesObjects();
    void emptyAnswersAreEmptyObjects();
    void refusesWhatIsNoObject();
    void renewsOnce();
    void parallelCallsRenewOnce();
    void secondRefusalSignsOut();
    void booksSecondRefusalIsAScope();
    void scopeErrorsDoNotRenew();
    void missingWorkDriveFilesDoNotRenew();
    void projectsTokenErrorWith400Renews();
    void signInErrorsAreFinal();
    void tokensStayOnSecureHosts_data();
    void tokensStayOnSecureHosts();
    void redirectsAreNotFollowed();
    void cancelsInFlight();
    void cancelledBeforeSendsNothing();
    void destroyedInFlight();
    void reportsClockSkewOnce();
};

void TestApiClient::sendsHeadersAndParameters()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{}"));
    ApiRequest request = f.get();
    request.addParam(u"since"_s, u"2026-11-22T10:00:00+01:00"_s).addParam(u"q"_s, u"50% & more = ü"_s);
    request.headers.emplaceBack("If-Modified-Since", "2026-11-22T10:00:00+01:00");
    QVERIFY(f.send(request));
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest seen = f.server.seen().at(0);
    QCOMPARE(seen.headers["authorization"], QByteArray("Zoho-oauthtoken t1"));
    QVERIFY(seen.headers["user-agent"].startsWith("Atlas/"));
    QCOMPARE(seen.headers["accept"], QByteArray("application/json"));
    QCOMPARE(seen.headers["if-modified-since"], QByteArray("2026-11-22T10:00:00+01:00"));
    QVERIFY(!seen.headers["x-request-id"].isEmpty());
    QCOMPARE(seen.query[u"since"_s], u"2026-11-22T10:00:00+01:00"_s);
    QCOMPARE(seen.query[u"q"_s], u"50% & more = ü"_s);
}

void TestApiClient::sendsBodies_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<QByteArray>("method");
    for (const Repeat repeat : {Repeat::Safe, Repeat::OnlyIfUnsent}) {
        const char *suffix = repeat == Repeat::Safe ? "safe" : "once";
        QTest::addRow("post %s", suffix) << Verb::Post << repeat << QByteArray("POST");
        QTest::addRow("put %s", suffix) << Verb::Put << repeat << QByteArray("PUT");
        QTest::addRow("patch %s", suffix) << Verb::Patch << repeat << QByteArray("PATCH");
        QTest::addRow("delete %s", suffix) << Verb::Delete << repeat << QByteArray("DELETE");
    }
}

void TestApiClient::sendsBodies()
{
    QFETCH(Verb, verb);
    QFETCH(Repeat, repeat);
    QFETCH(QByteArray, method);
    ApiFixture f;
    // A body larger than any socket buffer, then none at all, on the same connection.
    const QJsonObject large{{u"text"_s, QString(3'000'000, u'a')}};
    f.server.expect(QString::fromLatin1(method) + u" /x"_s, f.status(200, "{}"));
    f.server.expect(QString::fromLatin1(method) + u" /x"_s, f.status(204));
    ApiRequest request(App::Crm, verb, u"/x"_s);
    request.repeat = repeat;
    request.setJson(large);
    QVERIFY(f.send(request));
    ApiRequest bare(App::Crm, verb, u"/x"_s);
    bare.repeat = repeat;
    QVERIFY(f.send(bare));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(QJsonDocument::fromJson(f.server.seen().at(0).body).object(), large);
    QCOMPARE(f.server.seen().at(0).headers["content-type"], QByteArray("application/json"));
    QCOMPARE(f.server.seen().at(1).body, QByteArray());
}

void TestApiClient::decodesObjects()
{
    ApiFixture f;
    QJsonArray rows;
    for (int i = 0; i < 3000; ++i)
        rows.append(QJsonObject{{u"id"_s, QString::number(5725767000000000000LL + i)}});
    f.server.expect(u"GET /crm/v8/Deals"_s, ScriptedReply::json(200, {{u"a"_s, 1}}));
    f.server.expect(u"GET /crm/v8/Deals"_s, ScriptedReply::json(200, {{u"data"_s, rows}}));
    QCOMPARE(f.json(f.get()).value(), (QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(f.json(f.get()).value()[u"data"_s].toArray(), rows); // large enough for the other thread
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::emptyAnswersAreEmptyObjects()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(204));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(304));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200));
    QCOMPARE(f.json(f.get()).value(), QJsonObject());
    QCOMPARE(f.send(f.get()).value().status, 304);
    QCOMPARE(f.json(f.get()).value(), QJsonObject());
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::refusesWhatIsNoObject()
{
    ApiFixture f;
    ScriptedReply portal = f.status(200, "  <!doctype html><title>Hotel Wi-Fi</title>");
    portal.contentType = "text/html; charset=utf-8";
    f.server.expect(u"GET /crm/v8/Deals"_s, portal);
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{\"a\":"));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "[1]"));
    f.server.expect(u"POST /crm/v8/Deals"_s, portal);
    const Result<QJsonObject> html = f.json(f.get());
    QCOMPARE(html.error().kind, ErrorKind::Server);
    QCOMPARE(html.error().code, u"html_instead_of_json"_s);
    QCOMPARE(html.error().http, 200);
    QCOMPARE(f.json(f.get()).error().kind, ErrorKind::Decode);
    QCOMPARE(f.json(f.get()).error().code, u"not_an_object"_s);
    QCOMPARE(f.json(f.post()).error().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.server.finish(), QString());
}

static ScriptedReply invalidToken()
{
    ScriptedReply reply =
        ScriptedReply::json(401, {{u"code"_s, u"INVALID_TOKEN"_s}, {u"message"_s, u"invalid oauth token"_s}});
    reply.headers.emplaceBack("WWW-Authenticate", "Bearer error=\"expired_token\""); // Qt must not act upon it
    return reply;
}

void TestApiClient::renewsOnce()
{
    ApiFixture f;
    f.server.expect(u"POST /crm/v8/Deals"_s, invalidToken());
    f.server.expect(u"POST /crm/v8/Deals"_s, f.status(201, "{\"data\":[]}"));
    QVERIFY(f.json(f.post()));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.server.seen().at(1).headers["authorization"], QByteArray("Zoho-oauthtoken t2"));
    QCOMPARE(f.server.seen().at(1).body, f.post().body); // sent again, whole
    QCOMPARE(f.tokens.renewals, 1);
    QVERIFY(f.clock.slept().isEmpty());
    QCOMPARE(f.client->exchanges(), 3);
}

void TestApiClient::parallelCallsRenewOnce()
{
    ApiFixture f;
    for (int i = 0; i < 3; ++i)
        f.server.expect(u"GET /crm/v8/Deals"_s, invalidToken());
    for (int i = 0; i < 3; ++i)
        f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{}"));
    QList<Pending<Result<QJsonObject>>> calls;
    for (int i = 0; i < 3; ++i)
        calls.append(Pending<Result<QJsonObject>>(f.client->json(f.get())));
    for (const auto &call : std::as_const(calls)) {
        QTRY_VERIFY(call.done());
        QVERIFY(call.value());
    }
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.tokens.renewals, 1);
}

void TestApiClient::secondRefusalSignsOut()
{
    ApiFixture f;
    QSignalSpy signedOut(f.client.get(), &ApiClient::signedOut);
    f.server.expect(u"GET /crm/v8/Deals"_s, invalidToken());
    f.server.expect(u"GET /crm/v8/Deals"_s, invalidToken());
    const Result<ApiReply> reply = f.send(f.get());
    QCOMPARE(reply.error().kind, ErrorKind::SignedOut);
    QCOMPARE(reply.error().code, u"INVALID_TOKEN"_s);
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::booksSecondRefusalIsAScope()
{
    ApiFixture f;
    QSignalSpy signedOut(f.client.get(), &ApiClient::signedOut);
    const ScriptedReply refused = ScriptedReply::json(401, {{u"code"_s, 57}, {u"message"_s, u"not authorized"_s}});
    f.server.expect(u"GET /books/v3/invoices"_s, refused);
    f.server.expect(u"GET /books/v3/invoices"_s, refused);
    ApiRequest request(App::Books, Verb::Get, u"/books/v3/invoices"_s);
    request.requiredScope = u"ZohoBooks.fullaccess.all"_s;
    const Result<ApiReply> reply = f.send(request);
    QCOMPARE(reply.error().kind, ErrorKind::MissingScope);
    QCOMPARE(reply.error().missingScope, u"ZohoBooks.fullaccess.all"_s);
    QCOMPARE(signedOut.size(), 0);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::scopeErrorsDoNotRenew()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, ScriptedReply::json(401, {{u"code"_s, u"OAUTH_SCOPE_MISMATCH"_s}}));
    ApiRequest request = f.get();
    request.requiredScope = u"ZohoCRM.modules.ALL"_s;
    const Result<ApiReply> reply = f.send(request);
    QCOMPARE(reply.error().kind, ErrorKind::MissingScope);
    QCOMPARE(reply.error().missingScope, u"ZohoCRM.modules.ALL"_s);
    QCOMPARE(f.tokens.renewals, 0);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::missingWorkDriveFilesDoNotRenew()
{
    ApiFixture f;
    const QJsonObject error{{u"id"_s, u"R008"_s}, {u"title"_s, u"Unauthorized access"_s}};
    f.server.expect(u"GET /api/v1/files/abc"_s, ScriptedReply::json(401, {{u"errors"_s, QJsonArray{error}}}));
    QCOMPARE(f.send(ApiRequest(App::WorkDrive, Verb::Get, u"/api/v1/files/abc"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.server.seen().at(0).headers["accept"], QByteArray("application/vnd.api+json"));
    QCOMPARE(f.tokens.renewals, 0);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::projectsTokenErrorWith400Renews()
{
    ApiFixture f;
    const QJsonObject error{{u"title"_s, u"INVALID_OAUTHTOKEN"_s}};
    f.server.expect(u"GET /api/v3/portals"_s, ScriptedReply::json(400, {{u"error"_s, error}}));
    f.server.expect(u"GET /api/v3/portals"_s, f.status(200, "{}"));
    QVERIFY(f.send(ApiRequest(App::Projects, Verb::Get, u"/api/v3/portals"_s)));
    QCOMPARE(f.tokens.renewals, 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::signInErrorsAreFinal()
{
    ApiFixture f;
    QSignalSpy signedOut(f.client.get(), &ApiClient::signedOut);
    f.tokens.tokenError = ApiError(ErrorKind::KeychainLocked);
    QCOMPARE(f.send(f.get()).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(signedOut.size(), 0);
    f.tokens.tokenError = ApiError(ErrorKind::SignedOut, u"invalid_code"_s);
    QCOMPARE(f.send(f.get()).error().code, u"invalid_code"_s);
    QCOMPARE(signedOut.size(), 1);
    f.tokens.tokenError.reset();
    f.tokens.renewError = ApiError(ErrorKind::Offline, u"host_not_found"_s);
    f.server.expect(u"GET /crm/v8/Deals"_s, invalidToken());
    QCOMPARE(f.send(f.get()).error().kind, ErrorKind::Offline); // a network error ends no grant
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::tokensStayOnSecureHosts_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::newRow("plain http") << QUrl(u"http://www.zohoapis.eu"_s);
    QTest::newRow("looks local") << QUrl(u"http://localhost.example"_s);
    QTest::newRow("other scheme") << QUrl(u"ftp://127.0.0.1"_s);
    QTest::newRow("none") << QUrl();
}

void TestApiClient::tokensStayOnSecureHosts()
{
    QFETCH(QUrl, base);
    ApiFixture f;
    FakeTokens tokens(base);
    ApiClient client(f.network, tokens, f.gate, f.clock);
    const Result<ApiReply> reply = QCoro::waitFor(client.send(f.get()));
    QCOMPARE(reply.error().kind, ErrorKind::Usage);
    QCOMPARE(reply.error().code, u"insecure_base"_s);
    QCOMPARE(client.exchanges(), 0);
}

void TestApiClient::redirectsAreNotFollowed()
{
    ApiFixture f;
    ScriptedServer elsewhere;
    ScriptedReply moved = f.status(302);
    moved.headers.emplaceBack("Location", elsewhere.url().toEncoded() + "/login");
    f.server.expect(u"GET /crm/v8/Deals"_s, moved);
    const Result<ApiReply> reply = f.send(f.get());
    QCOMPARE(reply.error().code, u"redirected"_s);
    QCOMPARE(reply.error().kind, ErrorKind::Server);
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(elsewhere.seen().isEmpty());
}

void TestApiClient::cancelsInFlight()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.how(ScriptedReply::How::Hang));
    CancelScope scope;
    const Pending<Result<ApiReply>> call(f.client->send(f.get(), scope.token()));
    QTRY_COMPARE(f.server.seen().size(), 1);
    scope.cancel();
    QVERIFY(!call.done()); // never inside the call that cancels: it may be a page's destructor
    QTRY_VERIFY(call.done());
    QCOMPARE(call.value().error().kind, ErrorKind::Cancelled);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::cancelledBeforeSendsNothing()
{
    ApiFixture f;
    CancelScope scope;
    const CancelToken token = scope.token();
    scope.cancel();
    QCOMPARE(QCoro::waitFor(f.client->send(f.get(), token)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(f.client->exchanges(), 0);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::destroyedInFlight()
{
    ApiFixture f;
    f.clock.setAutoAdvance(false);
    f.server.expect(u"GET /crm/v8/Deals"_s, f.how(ScriptedReply::How::Hang));
    f.server.expect(u"GET /crm/v8/Leads"_s, f.status(503));
    const Pending<Result<QJsonObject>> hanging(f.client->json(f.get()));
    QTRY_COMPARE(f.server.seen().size(), 1);
    const Pending<Result<QJsonObject>> sleeping(f.client->json(ApiRequest(App::Crm, Verb::Get, u"/crm/v8/Leads"_s)));
    QTRY_COMPARE(f.clock.slept().size(), 1);
    f.client.reset();
    QVERIFY(hanging.done());
    QCOMPARE(hanging.value().error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(sleeping.done());
    QCOMPARE(sleeping.value().error().kind, ErrorKind::Cancelled);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClient::reportsClockSkewOnce()
{
    ApiFixture f;
    QSignalSpy skew(f.client.get(), &ApiClient::clockSkewSeen);
    ScriptedReply late = f.status(200, "{}");
    late.headers.emplaceBack("Date", "Sun, 22 Nov 2026 08:50:00 GMT"); // the client's clock says 09:00
    ScriptedReply right = f.status(200, "{}");
    right.headers.emplaceBack("Date", "Sun, 22 Nov 2026 09:04:00 GMT");
    for (const ScriptedReply &reply : {right, late, late, right})
        f.server.expect(u"GET /crm/v8/Deals"_s, reply);
    for (int i = 0; i < 4; ++i)
        QVERIFY(f.send(f.get()));
    QCOMPARE(skew.size(), 2);
    QCOMPARE(skew[0][0].toLongLong(), 600);
    QCOMPARE(skew[1][0].toLongLong(), 0);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_apiclient

ATLAS_TEST(atlas::test::tst_apiclient::TestApiClient)
#include "tst_apiclient.moc"
