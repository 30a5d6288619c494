// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"

#include "services/sandbox/accounts/scopecatalogue.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

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

QUrlQuery locationQuery(const Reply &reply)
{
    return QUrlQuery(QUrl(reply.header("Location")));
}

QString value(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
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
    void consentPageShowsScopes();
    void refusedOnAPage_data();
    void refusedOnAPage();
    void acceptRedirects();
    void stateComesBackUnchanged();
    void denyRedirects();
    void codeIsBoundToItsRedirect();
    void browserCodeExpires();
    void onlineGivesNoRefreshToken();
    void secondConsentNeedsPrompt();
    void pkce_data();
    void pkce();
    void knowsScopes_data();
    void knowsScopes();
    void deviceFlow();
    void deviceDeniedAndExpired();
    void stateSurvives();
    void seedDecidesSecrets();

private:
    [[nodiscard]] Form authRequest(const Form &extra = {}) const;
    [[nodiscard]] QString acceptedCode(const Form &extra = {}) const;
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

Form SandboxAccountsTest::authRequest(const Form &extra) const
{
    Form form{{u"response_type"_s, u"code"_s},
              {u"client_id"_s, m->tokens.clientId()},
              {u"scope"_s, u"ZohoCRM.modules.ALL,ZohoCRM.settings.ALL"_s},
              {u"redirect_uri"_s, u"http://localhost:8749/callback"_s},
              {u"access_type"_s, u"offline"_s},
              {u"prompt"_s, u"consent"_s},
              {u"state"_s, u"9f8e7d"_s}};
    form.insert(extra);
    return form;
}

QString SandboxAccountsTest::acceptedCode(const Form &extra) const
{
    return value(locationQuery(m->post(withQuery("/oauth/v2/auth", authRequest(extra)), {})), u"code"_s);
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

void SandboxAccountsTest::consentPageShowsScopes()
{
    const Reply page = m->send("GET", withQuery("/oauth/v2/auth", authRequest({{u"state"_s, u"<script>\"x"_s}})));
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("Content-Type").startsWith(u"text/html"_s));
    QVERIFY(page.body.contains("<code>ZohoCRM.modules.ALL</code>"));
    QVERIFY(page.body.contains("<code>ZohoCRM.settings.ALL</code>"));
    QVERIFY(page.body.contains("value=\"accept\""));
    QVERIFY(page.body.contains("value=\"deny\""));
    QVERIFY(!page.body.contains("<script>"));
}

void SandboxAccountsTest::refusedOnAPage_data()
{
    QTest::addColumn<Form>("wrong");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("client") << Form{{u"client_id"_s, u"1000.NOBODY"_s}} << QByteArray("invalid_client");
    QTest::newRow("redirect") << Form{{u"redirect_uri"_s, u"http://localhost:8749/callback/"_s}}
                              << QByteArray("invalid_redirect_uri");
    QTest::newRow("other port") << Form{{u"redirect_uri"_s, u"http://localhost:9999/callback"_s}}
                                << QByteArray("invalid_redirect_uri");
    QTest::newRow("response type") << Form{{u"response_type"_s, u"token"_s}} << QByteArray("invalid_response_type");
    QTest::newRow("no scope") << Form{{u"scope"_s, u" , "_s}} << QByteArray("invalid_scope");
    QTest::newRow("unknown scope") << Form{{u"scope"_s, u"ZohoCRM.modules.ALL,WorkDrive.folders.ALL"_s}}
                                   << QByteArray("WorkDrive.folders.ALL");
    QTest::newRow("case") << Form{{u"scope"_s, u"zohocrm.modules.all"_s}} << QByteArray("zohocrm.modules.all");
    QTest::newRow("challenge method") << Form{{u"code_challenge"_s, u"x"_s}, {u"code_challenge_method"_s, u"S512"_s}}
                                      << QByteArray("code_challenge_method");
}

void SandboxAccountsTest::refusedOnAPage()
{
    QFETCH(Form, wrong);
    QFETCH(QByteArray, named);
    const std::string target = withQuery("/oauth/v2/auth", authRequest(wrong));
    for (const Reply &page : {m->send("GET", target), m->post(target, {{u"decision"_s, u"accept"_s}})}) {
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
        QVERIFY(page.header("Content-Type").startsWith(u"text/html"_s));
        QVERIFY2(page.body.contains(named), page.body.constData());
    }
}

void SandboxAccountsTest::acceptRedirects()
{
    // As the page's form does it: everything in the body.
    Form form = authRequest();
    form.insert(u"decision"_s, u"accept"_s);
    const Reply reply = m->post("/oauth/v2/auth", form);
    QCOMPARE(reply.status, 302);
    QVERIFY(reply.header("Location").startsWith(u"http://localhost:8749/callback?"_s));
    const QUrlQuery query = locationQuery(reply);
    QCOMPARE(value(query, u"state"_s), u"9f8e7d"_s);
    QCOMPARE(value(query, u"location"_s), u"eu"_s);
    QCOMPARE(value(query, u"accounts-server"_s), m->base());
    const QJsonObject json = exchangeCode(value(query, u"code"_s)).json();
    QVERIFY(json.contains(u"refresh_token"_s));
    QCOMPARE(json[u"scope"_s].toString(), u"ZohoCRM.modules.ALL ZohoCRM.settings.ALL"_s);
}

void SandboxAccountsTest::stateComesBackUnchanged()
{
    // Read raw: httplib's client decodes header values, which would hide a missing escape.
    const QByteArray body = atlas::test::formBody(authRequest({{u"state"_s, u"a b&c=é+%"_s}}));
    const QByteArray answer = m->raw("POST /oauth/v2/auth HTTP/1.1\r\nConnection: close\r\nContent-Type: "
                                     "application/x-www-form-urlencoded\r\nContent-Length: " +
                                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY2(answer.contains("\r\nLocation: http://localhost:8749/callback?state=a%20b%26c%3D%C3%A9%2B%25&code=1000."),
             answer.constData());
}

void SandboxAccountsTest::denyRedirects()
{
    const Reply reply = m->post(withQuery("/oauth/v2/auth", authRequest()), {{u"decision"_s, u"deny"_s}});
    QCOMPARE(reply.status, 302);
    const QUrlQuery query = locationQuery(reply);
    QCOMPARE(value(query, u"error"_s), u"access_denied"_s);
    QCOMPARE(value(query, u"state"_s), u"9f8e7d"_s);
    QVERIFY(!query.hasQueryItem(u"code"_s));
}

void SandboxAccountsTest::codeIsBoundToItsRedirect()
{
    const QString code = acceptedCode();
    QCOMPARE(errorOf(exchangeCode(code, {{u"redirect_uri"_s, u"http://localhost:8750/callback"_s}})),
             u"invalid_redirect_uri"_s);
    QVERIFY(exchangeCode(code).json().contains(u"access_token"_s));
}

void SandboxAccountsTest::browserCodeExpires()
{
    const QString code = acceptedCode();
    m->nowMs += 2 * minute;
    QCOMPARE(errorOf(exchangeCode(code)), u"invalid_code"_s);
}

void SandboxAccountsTest::onlineGivesNoRefreshToken()
{
    const QJsonObject json = exchangeCode(acceptedCode({{u"access_type"_s, QString()}})).json();
    QVERIFY(json.contains(u"access_token"_s));
    QVERIFY(!json.contains(u"refresh_token"_s));
}

void SandboxAccountsTest::secondConsentNeedsPrompt()
{
    const Form quiet{{u"prompt"_s, QString()}};
    QVERIFY(exchangeCode(acceptedCode(quiet)).json().contains(u"refresh_token"_s));
    QVERIFY(!exchangeCode(acceptedCode(quiet)).json().contains(u"refresh_token"_s));
    QVERIFY(exchangeCode(acceptedCode()).json().contains(u"refresh_token"_s));
}

void SandboxAccountsTest::pkce_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("verifier");
    QTest::addColumn<bool>("accepted");
    const QString verifier(50, u'v');
    QTest::newRow("S256 right") << u"S256"_s << verifier << true;
    QTest::newRow("S256 wrong") << u"S256"_s << QString(50, u'w') << false;
    QTest::newRow("S256 missing") << u"S256"_s << QString() << false;
    QTest::newRow("plain right") << u"plain"_s << verifier << true;
    QTest::newRow("plain is the default") << QString() << verifier << true;
    QTest::newRow("plain wrong") << u"plain"_s << QString(50, u'w') << false;
}

void SandboxAccountsTest::pkce()
{
    QFETCH(QString, method);
    QFETCH(QString, verifier);
    QFETCH(bool, accepted);
    const QByteArray hash = QCryptographicHash::hash(QByteArray(50, 'v'), QCryptographicHash::Sha256);
    const QString hashed =
        QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    Form extra{{u"code_challenge"_s, method == u"S256"_s ? hashed : QString(50, u'v')}};
    if (!method.isEmpty())
        extra.insert(u"code_challenge_method"_s, method);
    const QString code = acceptedCode(extra);
    const QJsonObject json = exchangeCode(code, {{u"code_verifier"_s, verifier}}).json();
    QCOMPARE(json.contains(u"access_token"_s), accepted);
    if (!accepted) {
        QCOMPARE(json[u"error"_s].toString(), u"invalid_code"_s);
        QCOMPARE(errorOf(exchangeCode(code, {{u"code_verifier"_s, QString(50, u'v')}})), u"invalid_code"_s);
    }
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

void SandboxAccountsTest::deviceFlow()
{
    const Form start{{u"client_id"_s, m->tokens.clientId()},
                     {u"grant_type"_s, u"device_request"_s},
                     {u"scope"_s, u"ZohoCRM.modules.ALL"_s},
                     {u"access_type"_s, u"offline"_s}};
    const QJsonObject device = m->post("/oauth/v3/device/code", start).json();
    QCOMPARE(device[u"interval"_s].toInt(), 30000);
    QCOMPARE(device[u"expires_in"_s].toInt(), 300000);
    static const QRegularExpression shape(u"^[A-Z2-9]{3}-[A-Z2-9]{3}$"_s);
    const QString userCode = device[u"user_code"_s].toString();
    QVERIFY(shape.match(userCode).hasMatch());
    QCOMPARE(device[u"verification_uri_complete"_s].toString(),
             m->base() + u"/oauth/v3/device?user_code="_s + userCode);

    const Form poll{{u"client_id"_s, m->tokens.clientId()},
                    {u"client_secret"_s, m->tokens.clientSecret()},
                    {u"grant_type"_s, u"device_token"_s},
                    {u"code"_s, device[u"device_code"_s].toString()}};
    QCOMPARE(errorOf(m->post("/oauth/v3/device/token", poll)), u"authorization_pending"_s);
    QCOMPARE(errorOf(m->post("/oauth/v3/device/token", poll)), u"slow_down"_s);
    QVERIFY(
        m->send("GET", "/oauth/v3/device?user_code=" + userCode.toStdString()).body.contains("ZohoCRM.modules.ALL"));
    QCOMPARE(m->send("GET", "/oauth/v3/device?user_code=AAA-AAA").status, 400);
    QCOMPARE(m->send("GET", "/oauth/v3/device").status, 200);
    QCOMPARE(m->post("/oauth/v3/device", {{u"user_code"_s, userCode}, {u"decision"_s, u"accept"_s}}).status, 200);
    m->nowMs += 30'000;
    QVERIFY(m->post("/oauth/v3/device/token", poll).json().contains(u"refresh_token"_s));
    QCOMPARE(errorOf(m->post("/oauth/v3/device/token", poll)), u"invalid_code"_s);

    Form bad = start;
    bad[u"scope"_s] = u"ZohoCRM.modules.ALL,No.such.READ"_s;
    QCOMPARE(errorOf(m->post("/oauth/v3/device/code", bad)), u"invalid_scope"_s);
    bad[u"client_id"_s] = u"x"_s;
    QCOMPARE(errorOf(m->post("/oauth/v3/device/code", bad)), u"invalid_client"_s);
}

void SandboxAccountsTest::deviceDeniedAndExpired()
{
    DeviceFlow flow(m->tokens, [this] { return m->nowMs.load(); });
    const auto denied = flow.start({u"ZohoCRM.modules.ALL"_s}, true);
    flow.decide(denied.userCode, false);
    QCOMPARE(flow.poll(denied.deviceCode).error, u"access_denied"_s);
    const auto late = flow.start({u"ZohoCRM.modules.ALL"_s}, true);
    m->nowMs += DeviceFlow::lifetimeMs;
    QVERIFY(!flow.pending(late.userCode));
    QCOMPARE(flow.poll(late.deviceCode).error, u"expired"_s);
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

QTEST_GUILESS_MAIN(SandboxAccountsTest)
#include "tst_sandboxaccounts.moc"
