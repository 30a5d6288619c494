// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/oauthclient.h"
#include "services/core/cancel.h"
#include "services/core/clock.h"
#include "tests/services/auth/onehostcentre.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QUrlQuery>

namespace tst_oauthclient
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// What is sent to the accounts server, and what becomes of connections.
class TestOAuthClient : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    ManualClock m_clock;

    static QJsonObject grantAnswer()
    {
        return {{u"access_token"_s, u"1000.a.b"_s}, {u"refresh_token"_s, u"1000.c.d"_s}, {u"expires_in"_s, 3600}};
    }

private Q_SLOTS:
    void aSelfClientCodeIsPostedAsAForm()
    {
        ScriptedServer server;
        server.expect(u"POST /oauth/v2/token"_s, ScriptedReply::json(200, grantAnswer()));
        OAuthClient oauth(m_network, m_clock);
        const auto reply =
            QCoro::waitFor(oauth.exchange(oneHostCentre(server.url()), u"1000.ID"_s, u"s+e&c=r et%"_s, u"1000.x.y"_s));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().code));
        QCOMPARE(reply->expiry, m_clock.now().addSecs(3600));
        const SeenRequest seen = server.seen().constFirst();
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(!seen.headers.contains("authorization"));
        QVERIFY(seen.query.isEmpty());
        QCOMPARE(seen.body, QByteArray("grant_type=authorization_code&client_id=1000.ID&code=1000.x.y"
                                       "&client_secret=s%2Be%26c%3Dr%20et%25"));
        QCOMPARE(server.finish(), QString());
    }

    void aBrowserCodeCarriesRedirectAndVerifierAndNoEmptySecret()
    {
        ScriptedServer server;
        server.expect(u"POST /oauth/v2/token"_s, ScriptedReply::json(200, grantAnswer()));
        OAuthClient oauth(m_network, m_clock);
        QVERIFY(QCoro::waitFor(oauth.exchange(oneHostCentre(server.url()), u"id"_s, QString(), u"code"_s,
                                              u"http://localhost:8749/callback"_s, u"verifier"_s)));
        QCOMPARE(server.seen().constFirst().body,
                 QByteArray("grant_type=authorization_code&client_id=id&code=code"
                            "&redirect_uri=http%3A%2F%2Flocalhost%3A8749%2Fcallback&code_verifier=verifier"));
    }

    void aRefreshAndARevoke()
    {
        ScriptedServer server;
        server.expect(u"POST /oauth/v2/token"_s, ScriptedReply::json(200, {{u"access_token"_s, u"new"_s}}));
        server.expect(u"POST /oauth/v2/token/revoke"_s, ScriptedReply::json(200, {{u"status"_s, u"success"_s}}));
        OAuthClient oauth(m_network, m_clock);
        const DataCentre dc = oneHostCentre(server.url());
        const auto fresh = QCoro::waitFor(oauth.refresh(dc, u"id"_s, u"secret"_s, u"1000.r.t"_s));
        QVERIFY(fresh);
        QCOMPARE(fresh->accessToken, u"new"_s);
        QVERIFY(QCoro::waitFor(oauth.revoke(dc, u"1000.r.t"_s)));
        QCOMPARE(server.seen().at(0).body,
                 QByteArray("grant_type=refresh_token&client_id=id&refresh_token=1000.r.t&client_secret=secret"));
        QCOMPARE(server.seen().at(1).query.value(u"token"_s), u"1000.r.t"_s);
        QCOMPARE(server.finish(), QString());
    }

    void noRedirectIsFollowedWithASecret()
    {
        ScriptedServer elsewhere;
        ScriptedServer server;
        ScriptedReply moved;
        moved.status = 307;
        moved.headers = {{"Location", elsewhere.url().toEncoded() + "/oauth/v2/token"}};
        server.expect(u"POST /oauth/v2/token"_s, moved);
        OAuthClient oauth(m_network, m_clock);
        const auto reply = QCoro::waitFor(oauth.refresh(oneHostCentre(server.url()), u"id"_s, u"secret"_s, u"token"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Server);
        QCOMPARE(elsewhere.finish(), QString());
        QVERIFY(elsewhere.seen().isEmpty());
    }

    void anUnsafeAccountsServerGetsNothing()
    {
        OAuthClient oauth(m_network, m_clock);
        const auto reply = QCoro::waitFor(
            oauth.refresh(oneHostCentre(QUrl(u"http://accounts.example.com"_s)), u"id"_s, u"secret"_s, u"token"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Usage);
        QCOMPARE(reply.error().field, u"accounts"_s);
    }

    void aDroppedConnectionIsOfflineAndNothingIsSentTwice()
    {
        ScriptedServer server;
        ScriptedReply drop;
        drop.how = ScriptedReply::How::Drop;
        server.expect(u"POST /oauth/v2/token"_s, drop);
        OAuthClient oauth(m_network, m_clock);
        const auto reply = QCoro::waitFor(oauth.exchange(oneHostCentre(server.url()), u"id"_s, u"s"_s, u"code"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
        QCOMPARE(server.finish(), QString());
    }

    void noServerIsOffline()
    {
        QUrl gone;
        {
            ScriptedServer server;
            gone = server.url();
        }
        OAuthClient oauth(m_network, m_clock);
        const auto reply = QCoro::waitFor(oauth.exchange(oneHostCentre(gone), u"id"_s, u"s"_s, u"code"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
        QCOMPARE(reply.error().code, u"connection_refused"_s);
    }

    void aHangingServerCanBeCancelled()
    {
        ScriptedServer server;
        ScriptedReply hang;
        hang.how = ScriptedReply::How::Hang;
        server.expect(u"POST /oauth/v2/token"_s, hang);
        OAuthClient oauth(m_network, m_clock);
        CancelScope scope;
        auto task = oauth.exchange(oneHostCentre(server.url()), u"id"_s, u"s"_s, u"code"_s, {}, {}, scope.token());
        QTRY_COMPARE(server.seen().size(), 1);
        scope.cancel();
        const auto reply = QCoro::waitFor(task);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    }

    void destroyingTheClientEndsItsCalls()
    {
        ScriptedServer server;
        ScriptedReply hang;
        hang.how = ScriptedReply::How::Hang;
        server.expect(u"POST /oauth/v2/token"_s, hang);
        auto oauth = std::make_unique<OAuthClient>(m_network, m_clock);
        auto task = oauth->refresh(oneHostCentre(server.url()), u"id"_s, u"s"_s, u"token"_s);
        QTRY_COMPARE(server.seen().size(), 1);
        oauth.reset();
        QVERIFY(!QCoro::waitFor(task));
    }
};
} // namespace tst_oauthclient

ATLAS_TEST(tst_oauthclient::TestOAuthClient)
#include "tst_oauthclient.moc"
