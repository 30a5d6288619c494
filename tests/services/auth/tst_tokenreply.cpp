// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/tokenreply.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_tokenreply
{
using namespace atlas;
using namespace atlas::tokenreply;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Every body the accounts server is known to answer with.
class TestTokenReply : public QObject
{
    Q_OBJECT

private:
    /// JSON written with single quotes: moc reads no raw strings with braces in them.
    static QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};

private Q_SLOTS:
    void aFullAnswer()
    {
        const QJsonObject body{{u"access_token"_s, u"1000.aa.bb"_s},
                               {u"refresh_token"_s, u"1000.cc.dd"_s},
                               {u"scope"_s, u"ZohoCRM.modules.ALL ZohoCRM.settings.ALL"_s},
                               {u"api_domain"_s, u"https://www.zohoapis.eu"_s},
                               {u"token_type"_s, u"Bearer"_s},
                               {u"expires_in"_s, 3600}};
        const auto reply = parse(200, QJsonDocument(body).toJson(), Grant::Code, m_now);
        QVERIFY(reply);
        QCOMPARE(reply->accessToken, u"1000.aa.bb"_s);
        QCOMPARE(reply->refreshToken, u"1000.cc.dd"_s);
        QCOMPARE(reply->scopes, QStringList({u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.settings.ALL"_s}));
        QCOMPARE(reply->apiDomain, QUrl(u"https://www.zohoapis.eu"_s));
        QCOMPARE(reply->expiry, m_now.addSecs(3600));
    }

    void lifetimes_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray(",'expires_in':3600") << 3600;
        QTest::newRow("text") << QByteArray(",'expires_in':'1800'") << 1800;
        QTest::newRow("milliseconds") << QByteArray(",'expires_in':3600000") << 3600;
        QTest::newRow("both") << QByteArray(",'expires_in':3600000,'expires_in_sec':3600") << 3600;
        QTest::newRow("absent") << QByteArray() << 3600;
        QTest::newRow("null") << QByteArray(",'expires_in':null") << 3600;
        QTest::newRow("negative") << QByteArray(",'expires_in':-1") << 3600;
    }
    void lifetimes()
    {
        QFETCH(QByteArray, member);
        QFETCH(int, seconds);
        const auto reply = parse(200, quoted("{'access_token':'a'" + member + '}'), Grant::Refresh, m_now);
        QVERIFY(reply);
        QCOMPARE(reply->expiry, m_now.addSecs(seconds));
    }

    void apiDomains_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QUrl>("kept");
        QTest::newRow("https") << QByteArray("https://www.zohoapis.ca") << QUrl(u"https://www.zohoapis.ca"_s);
        QTest::newRow("loopback") << QByteArray("http://127.0.0.1:9/x") << QUrl(u"http://127.0.0.1:9/x"_s);
        QTest::newRow("plain http") << QByteArray("http://www.zohoapis.ca") << QUrl();
        QTest::newRow("nonsense") << QByteArray("www.zohoapis.ca") << QUrl();
    }
    void apiDomains()
    {
        QFETCH(QByteArray, given);
        QFETCH(QUrl, kept);
        const auto reply =
            parse(200, quoted("{'access_token':'a','api_domain':'" + given + "'}"), Grant::Refresh, m_now);
        QVERIFY(reply);
        QCOMPARE(reply->apiDomain, kept);
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("refreshing");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const char *body, bool refreshing, ErrorKind kind,
                            const QString &code) {
            QTest::newRow(name) << status << QByteArray(body) << refreshing << kind << code;
        };
        using enum ErrorKind;
        row("spent code", 200, "{'error':'invalid_code'}", false, SignInRejected, u"invalid_code"_s);
        row("revoked token", 200, "{'error':'invalid_code'}", true, SignedOut, u"invalid_code"_s);
        row("unknown client", 200, "{'error':'invalid_client'}", false, SignInRejected, u"invalid_client"_s);
        row("wrong secret", 200, "{'error':'invalid_client_secret'}", false, SignInRejected,
            u"invalid_client_secret"_s);
        row("wrong secret on refresh", 200, "{'error':'invalid_client_secret'}", true, SignInRejected,
            u"invalid_client_secret"_s);
        row("redirect", 200, "{'error':'invalid_redirect_uri'}", false, SignInRejected, u"invalid_redirect_uri"_s);
        row("grant type", 400, "{'error':'unsupported_grant_type'}", false, SignInRejected,
            u"unsupported_grant_type"_s);
        row("other region", 200, "{'error':'other_dc','user_location':'in'}", false, WrongRegion, u"other_dc"_s);
        row("invalid member", 200, "{'error':'invalid_member'}", false, WrongRegion, u"invalid_member"_s);
        row("general", 200, "{'error':'general_error'}", true, Server, u"general_error"_s);
        row("throttle", 400,
            "{'error':'Access Denied','error_description':'You have made too many requests "
            "continuously.','status':'failure'}",
            true, RateLimited, u"access_denied"_s);
        row("throttle at 200", 200, "{'error':'access_denied'}", true, RateLimited, u"access_denied"_s);
        row("throttle by status", 429, "", true, RateLimited, u"too_many_requests"_s);
        row("upper case", 200, "{'error':'INVALID_CODE'}", true, SignedOut, u"invalid_code"_s);
        row("error beside a token", 200, "{'access_token':'a','error':'invalid_code'}", true, SignedOut,
            u"invalid_code"_s);
        row("error object", 200, "{'access_token':'a','error':{'code':'general_error'}}", true, Server,
            u"general_error"_s);
        row("html", 200, "<html>Sorry</html>", true, Server, u"html_instead_of_json"_s);
        row("redirected", 302, "", true, Server, u"html_instead_of_json"_s);
        row("server", 503, "busy", true, Server, u"server_error"_s);
        row("nothing", 200, "", true, Decode, u"not_json"_s);
        row("array", 200, "[]", true, Decode, u"not_json"_s);
        row("no token", 200, "{'expires_in':3600}", true, Decode, u"no_access_token"_s);
        row("token of another type", 200, "{'access_token':7}", true, Decode, u"no_access_token"_s);
        row("no refresh token", 200, "{'access_token':'a'}", false, SignInRejected, u"no_refresh_token"_s);
    }
    void failures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, refreshing);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const auto reply = parse(status, quoted(body), refreshing ? Grant::Refresh : Grant::Code, m_now);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().code, code);
        QCOMPARE(reply.error().http, status);
        QCOMPARE(reply.error().retryAfter.has_value(), kind == ErrorKind::RateLimited);
        if (kind == ErrorKind::RateLimited)
            QCOMPARE(*reply.error().retryAfter, std::chrono::milliseconds(10min));
    }

    void anotherRegionIsNamed()
    {
        const auto reply = parse(200, quoted("{'error':'other_dc','user_location':'in'}"), Grant::Code, m_now);
        QCOMPARE(reply.error().detail, u"in"_s);
    }

    void revoking()
    {
        QVERIFY(parseRevoked(200, quoted("{'status':'success'}")));
        QCOMPARE(parseRevoked(400, quoted("{'error':'invalid_token'}")).error().kind, ErrorKind::SignInRejected);
        QCOMPARE(parseRevoked(400, "").error().kind, ErrorKind::Decode);
        QCOMPARE(parseRevoked(200, "{}").error().code, u"not_confirmed"_s);
    }
};
} // namespace tst_tokenreply

ATLAS_TEST(tst_tokenreply::TestTokenReply)
#include "tst_tokenreply.moc"
