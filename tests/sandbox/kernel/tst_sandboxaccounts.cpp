// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"

#include "services/sandbox/accounts/scopecatalogue.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_sandboxaccounts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using atlas::test::KernelFixture;
using atlas::test::Reply;
using Form = QMap<QString, QString>;

namespace
{
constexpr qint64 minute = 60'000;

std::string withQuery(const char *path, const Form &form)
{
    return path + std::string("?") + atlas::test::formBody(form).toStdString();
}
} // namespace

class SandboxAccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void selfClientExchange();
    void selfClientCodeExpires();
    void codeWorksOnce();
    void errorsInOrder_data();
    void errorsInOrder();
    void parametersInQuery();
    void refreshKeepsTheRefreshToken();
    void throttleAfterTen();
    void throttleOffWithoutLimits();
    void sixteenthAccessTokenKillsTheOldest();
    void twentyFirstRefreshTokenKillsTheFirst();
    void accessTokenExpiresAfterAnHour();
    void revokes();
    void revokesWithBasic();
    void serverInfo();
    void knowsScopes_data();
    void knowsScopes();
    void stateSurvives();
    void seedDecidesSecrets();

private:
    [[nodiscard]] Reply exchangeCode(const QString &code, const Form &extra = {}) const;
    [[nodiscard]] QString selfClientCode(qint64 lifetimeMs = 3 * minute);
    [[nodiscard]] QString newRefreshToken();
    [[nodiscard]] QString errorOf(const Reply &reply) const;
    std::unique_ptr<KernelFixture> m;
};

void SandboxAccountsTest::init()
{
    m = std::make_unique<KernelFixture>();
    m->serve();
}

void SandboxAccountsTest::cleanup()
{
    m.reset();
}

Reply SandboxAccountsTest::exchangeCode(const QString &code, const Form &extra) const
{
    Form form{{u"grant_type"_s, u"authorization_code"_s},
              {u"code"_s, code},
              {u"redirect_uri"_s, u"http://localhost:8749/callback"_s}};
    form.insert(extra);
    return m->token(form);
}

QString SandboxAccountsTest::selfClientCode(qint64 lifetimeMs)
{
    return m->tokens.issueCode({{u"ZohoCRM.modules.ALL"_s}, {}, true, true, {}, false, lifetimeMs});
}

QString SandboxAccountsTest::newRefreshToken()
{
    return m->tokens.grant({u"ZohoCRM.modules.ALL"_s}, true).refreshToken;
}

QString SandboxAccountsTest::errorOf(const Reply &reply) const
{
    return reply.json()[u"error"_s].toString();
}

void SandboxAccountsTest::selfClientExchange()
{
    const Reply reply = m->token({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, selfClientCode()}});
    QCOMPARE(reply.status, 200);
    const QJsonObject json = reply.json();
    static const QRegularExpression shape(u"^1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}$"_s);
    QVERIFY(shape.match(json[u"access_token"_s].toString()).hasMatch());
    QVERIFY(shape.match(json[u"refresh_token"_s].toString()).hasMatch());
    QCOMPARE(json[u"scope"_s].toString(), u"ZohoCRM.modules.ALL"_s);
    QCOMPARE(json[u"api_domain"_s].toString(), m->base());
    QCOMPARE(json[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(json[u"expires_in"_s].toInt(), 3600);
    QCOMPARE(m->tokens.check(json[u"access_token"_s].toString()).state, TokenFacts::State::Valid);
}

void SandboxAccountsTest::selfClientCodeExpires()
{
    const QString code = selfClientCode();
    m->nowMs += 3 * minute;
    QCOMPARE(errorOf(exchangeCode(code)), u"invalid_code"_s);
}

void SandboxAccountsTest::codeWorksOnce()
{
    const QString code = selfClientCode();
    QVERIFY(exchangeCode(code).json().contains(u"access_token"_s));
    const Reply again = exchangeCode(code);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, QByteArray(R"({"error":"invalid_code"})"));
}

void SandboxAccountsTest::errorsInOrder_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("error");
    const Form wrongAll{{u"client_id"_s, u"1000.X"_s},
                        {u"client_secret"_s, u"wrong"_s},
                        {u"grant_type"_s, u"authorization_code"_s},
                        {u"code"_s, u"1000.a.b"_s},
                        {u"redirect_uri"_s, u"http://elsewhere/"_s}};
    QTest::newRow("client first") << wrongAll << u"invalid_client"_s;
    Form wrongSecret = wrongAll;
    wrongSecret.remove(u"client_id"_s);
    QTest::newRow("then secret") << wrongSecret << u"invalid_client_secret"_s;
    Form noSecret = wrongSecret;
    noSecret[u"client_secret"_s] = QString();
    QTest::newRow("no secret") << noSecret << u"invalid_client_secret"_s;
    Form wrongCode = wrongSecret;
    wrongCode.remove(u"client_secret"_s);
    QTest::newRow("then code") << wrongCode << u"invalid_code"_s;
    QTest::newRow("refresh token") << Form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"1000.a.b"_s}}
                                   << u"invalid_code"_s;
    QTest::newRow("grant type") << Form{{u"grant_type"_s, u"password"_s}} << u"unsupported_grant_type"_s;
    QTest::newRow("nothing") << Form{} << u"unsupported_grant_type"_s;
}

void SandboxAccountsTest::errorsInOrder()
{
    QFETCH(Form, form);
    const Reply reply = m->token(form);
    QCOMPARE(reply.status, 200);
    QTEST(errorOf(reply), "error");
}

void SandboxAccountsTest::parametersInQuery()
{
    const Form form{{u"grant_type"_s, u"refresh_token"_s},
                    {u"refresh_token"_s, newRefreshToken()},
                    {u"client_id"_s, m->tokens.clientId()},
                    {u"client_secret"_s, m->tokens.clientSecret()}};
    QVERIFY(m->send("POST", withQuery("/oauth/v2/token", form)).json().contains(u"access_token"_s));
    QCOMPARE(errorOf(m->post("/oauth/v2/token", {{u"client_id"_s, u"x"_s}})), u"invalid_client"_s);
    QCOMPARE(errorOf(m->send("POST", "/oauth/v2/token", {}, "code=%zz", "application/x-www-form-urlencoded")),
             u"general_error"_s);
    QCOMPARE(m->send("GET", "/oauth/v2/token").status, 405);
}

void SandboxAccountsTest::refreshKeepsTheRefreshToken()
{
    const QString refresh = newRefreshToken();
    const QJsonObject json = m->token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refresh}}).json();
    QVERIFY(json.contains(u"access_token"_s));
    QVERIFY(!json.contains(u"refresh_token"_s));
    QCOMPARE(json[u"api_domain"_s].toString(), m->base());
    QVERIFY(m->token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refresh}})
                .json()
                .contains(u"access_token"_s));
}

void SandboxAccountsTest::throttleAfterTen()
{
    const QString refresh = m->tokens.announcedRefreshToken(); // made without an access token
    const Form form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refresh}};
    for (int i = 0; i < 10; ++i)
        QVERIFY(m->token(form).json().contains(u"access_token"_s));
    const Reply refused = m->token(form);
    QCOMPARE(refused.status, 400);
    const QJsonObject expected{
        {u"error"_s, u"Access Denied"_s},
        {u"error_description"_s, u"You have made too many requests continuously. Please try again after some time."_s},
        {u"status"_s, u"failure"_s}};
    QCOMPARE(refused.json(), expected);
    m->nowMs += 10 * minute - 1;
    QCOMPARE(m->token(form).status, 400);
    m->nowMs += 1;
    QCOMPARE(m->token(form).status, 200);
}

void SandboxAccountsTest::throttleOffWithoutLimits()
{
    Options options;
    options.limits = false;
    KernelFixture fixture(options);
    const QString refresh = fixture.tokens.announcedRefreshToken();
    for (int i = 0; i < 40; ++i)
        QVERIFY(fixture.tokens.refresh(refresh).error.isEmpty());
}

void SandboxAccountsTest::sixteenthAccessTokenKillsTheOldest()
{
    const QString refresh = m->tokens.announcedRefreshToken();
    QStringList access;
    for (int i = 0; i < 16; ++i) {
        m->nowMs += 2 * minute; // slow enough for the throttle, fast enough for all to live
        access.append(m->tokens.refresh(refresh).accessToken);
    }
    QCOMPARE(m->tokens.check(access[0]).state, TokenFacts::State::Unknown);
    QCOMPARE(m->tokens.check(access[1]).state, TokenFacts::State::Valid);
    QCOMPARE(m->tokens.check(access[15]).state, TokenFacts::State::Valid);
}

void SandboxAccountsTest::twentyFirstRefreshTokenKillsTheFirst()
{
    const TokenReply first = m->tokens.grant({u"ZohoCRM.modules.ALL"_s}, true);
    const QString second = newRefreshToken();
    for (int i = 2; i < 20; ++i)
        QVERIFY(!newRefreshToken().isEmpty());
    QCOMPARE(m->tokens.check(first.accessToken).state, TokenFacts::State::Valid);
    QVERIFY(!newRefreshToken().isEmpty());
    QCOMPARE(m->tokens.check(first.accessToken).state, TokenFacts::State::Unknown);
    const Form form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first.refreshToken}};
    QCOMPARE(errorOf(m->token(form)), u"invalid_code"_s);
    QVERIFY(m->tokens.refresh(second).error.isEmpty());
}

void SandboxAccountsTest::accessTokenExpiresAfterAnHour()
{
    const QString token = m->accessToken();
    m->nowMs += 60 * minute - 1;
    QCOMPARE(m->tokens.check(token).state, TokenFacts::State::Valid);
    m->nowMs += 1;
    QCOMPARE(m->tokens.check(token).state, TokenFacts::State::Expired);
    QCOMPARE(m->send("GET", "/tiny/v1/a/1", token).json()[u"code"_s].toString(), u"BAD_TOKEN"_s);
}

void SandboxAccountsTest::revokes()
{
    const TokenReply grant = m->tokens.grant({u"Tiny.READ"_s}, true);
    const Reply gone = m->post("/oauth/v2/token/revoke?token=" + grant.refreshToken.toStdString(), {});
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.body, QByteArray(R"({"status":"success"})"));
    QCOMPARE(m->tokens.check(grant.accessToken).state, TokenFacts::State::Unknown);
    const Reply again = m->post("/oauth/v2/token/revoke", {{u"token"_s, grant.refreshToken}});
    QCOMPARE(again.status, 400);
    QCOMPARE(errorOf(again), u"invalid_token"_s);
    const QString access = m->accessToken();
    QCOMPARE(m->post("/oauth/v2/token/revoke", {{u"token"_s, access}}).status, 200);
    QCOMPARE(m->tokens.check(access).state, TokenFacts::State::Unknown);
    QCOMPARE(m->post("/oauth/v2/token/revoke", {}).status, 400);
}

void SandboxAccountsTest::revokesWithBasic()
{
    const QString refresh = newRefreshToken();
    httplib::Client client("127.0.0.1", m->listener->port());
    const std::string body = "token_type=refresh_token&token=" + refresh.toStdString();
    client.set_basic_auth(m->tokens.clientId().toStdString(), "wrong");
    QCOMPARE(client.Post("/oauth/v2/revoke/token", body, "application/x-www-form-urlencoded")->status, 400);
    client.set_basic_auth(m->tokens.clientId().toStdString(), m->tokens.clientSecret().toStdString());
    QCOMPARE(client.Post("/oauth/v2/revoke/token", body, "application/x-www-form-urlencoded")->status, 200);
    QCOMPARE(m->tokens.refresh(refresh).error, u"invalid_code"_s);
}

void SandboxAccountsTest::serverInfo()
{
    const QJsonObject json = m->send("GET", "/oauth/serverinfo").json();
    QCOMPARE(json[u"result"_s].toString(), u"success"_s);
    QCOMPARE(json[u"locations"_s][u"eu"_s].toString(), m->base());
}

void SandboxAccountsTest::knowsScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("known");
    for (const QString &scope : fullScopes())
        QTest::newRow(qPrintable(scope)) << scope << true;
    QTest::newRow("module scope") << u"ZohoCRM.modules.deals.READ"_s << true;
    QTest::newRow("folders") << u"WorkDrive.folders.ALL"_s << false;
    QTest::newRow("operation") << u"ZohoCRM.modules.EAT"_s << false;
    QTest::newRow("write only in CRM") << u"ZohoMail.messages.WRITE"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void SandboxAccountsTest::knowsScopes()
{
    QFETCH(QString, scope);
    QTEST(isKnownScope(scope), "known");
}

void SandboxAccountsTest::stateSurvives()
{
    const TokenReply grant = m->tokens.grant({u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.users.READ"_s}, true);
    const QString announced = m->tokens.announcedRefreshToken();
    for (int i = 0; i < 10; ++i)
        QVERIFY(m->tokens.refresh(announced).error.isEmpty());

    TokenStore other({99, true, [this] { return m->nowMs.load(); }, [] {}});
    other.load(m->tokens.save());
    QCOMPARE(other.clientId(), m->tokens.clientId());
    QCOMPARE(other.clientSecret(), m->tokens.clientSecret());
    QCOMPARE(other.announcedRefreshToken(), announced);
    QCOMPARE(other.check(grant.accessToken).scopes, grant.scopes);
    QVERIFY2(other.refresh(announced).throttled, "a restart must not lift the throttle");
    QCOMPARE(other.refresh(grant.refreshToken).scopes, grant.scopes);
    QVERIFY(other.revoke(announced));
    QVERIFY(other.announcedRefreshToken() != announced);
}

void SandboxAccountsTest::seedDecidesSecrets()
{
    const auto storeWith = [](quint32 seed) {
        return std::make_unique<TokenStore>(TokenStore::Settings{seed, true, [] { return qint64(1); }, [] {}});
    };
    QCOMPARE(storeWith(7)->clientSecret(), storeWith(7)->clientSecret());
    QVERIFY(storeWith(7)->clientSecret() != storeWith(8)->clientSecret());
    QCOMPARE(storeWith(7)->announcedRefreshToken(), storeWith(7)->announcedRefreshToken());
}
} // namespace tst_sandboxaccounts

ATLAS_TEST(tst_sandboxaccounts::SandboxAccountsTest)
#include "tst_sandboxaccounts.moc"
