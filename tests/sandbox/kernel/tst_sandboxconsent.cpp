// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace tst_sandboxconsent
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

QUrlQuery locationQuery(const Reply &reply)
{
    return QUrlQuery(QUrl(reply.header("Location")));
}

QString value(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}
} // namespace

/// The pages a person consents on, and what the codes they yield are worth.
class SandboxConsentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

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
    void deviceFlow();
    void deviceDeniedAndExpired();

private:
    [[nodiscard]] Form authRequest(const Form &extra = {}) const;
    [[nodiscard]] QString acceptedCode(const Form &extra = {}) const;
    [[nodiscard]] Reply exchangeCode(const QString &code, const Form &extra = {}) const;
    [[nodiscard]] QString errorOf(const Reply &reply) const;
    std::unique_ptr<KernelFixture> m;
};

void SandboxConsentTest::init()
{
    m = std::make_unique<KernelFixture>();
    m->serve();
}

void SandboxConsentTest::cleanup()
{
    m.reset();
}

Form SandboxConsentTest::authRequest(const Form &extra) const
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

QString SandboxConsentTest::acceptedCode(const Form &extra) const
{
    return value(locationQuery(m->post(withQuery("/oauth/v2/auth", authRequest(extra)), {})), u"code"_s);
}

Reply SandboxConsentTest::exchangeCode(const QString &code, const Form &extra) const
{
    Form form{{u"grant_type"_s, u"authorization_code"_s},
              {u"code"_s, code},
              {u"redirect_uri"_s, u"http://localhost:8749/callback"_s}};
    form.insert(extra);
    return m->token(form);
}

QString SandboxConsentTest::errorOf(const Reply &reply) const
{
    return reply.json()[u"error"_s].toString();
}

void SandboxConsentTest::consentPageShowsScopes()
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

void SandboxConsentTest::refusedOnAPage_data()
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

void SandboxConsentTest::refusedOnAPage()
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

void SandboxConsentTest::acceptRedirects()
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

void SandboxConsentTest::stateComesBackUnchanged()
{
    // Read raw: httplib's client decodes header values, which would hide a missing escape.
    const QByteArray body = atlas::test::formBody(authRequest({{u"state"_s, u"a b&c=é+%"_s}}));
    const QByteArray answer = m->raw("POST /oauth/v2/auth HTTP/1.1\r\nConnection: close\r\nContent-Type: "
                                     "application/x-www-form-urlencoded\r\nContent-Length: " +
                                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY2(answer.contains("\r\nLocation: http://localhost:8749/callback?state=a%20b%26c%3D%C3%A9%2B%25&code=1000."),
             answer.constData());
}

void SandboxConsentTest::denyRedirects()
{
    const Reply reply = m->post(withQuery("/oauth/v2/auth", authRequest()), {{u"decision"_s, u"deny"_s}});
    QCOMPARE(reply.status, 302);
    const QUrlQuery query = locationQuery(reply);
    QCOMPARE(value(query, u"error"_s), u"access_denied"_s);
    QCOMPARE(value(query, u"state"_s), u"9f8e7d"_s);
    QVERIFY(!query.hasQueryItem(u"code"_s));
}

void SandboxConsentTest::codeIsBoundToItsRedirect()
{
    const QString code = acceptedCode();
    QCOMPARE(errorOf(exchangeCode(code, {{u"redirect_uri"_s, u"http://localhost:8750/callback"_s}})),
             u"invalid_redirect_uri"_s);
    QVERIFY(exchangeCode(code).json().contains(u"access_token"_s));
}

void SandboxConsentTest::browserCodeExpires()
{
    const QString code = acceptedCode();
    m->nowMs += 2 * minute;
    QCOMPARE(errorOf(exchangeCode(code)), u"invalid_code"_s);
}

void SandboxConsentTest::onlineGivesNoRefreshToken()
{
    const QJsonObject json = exchangeCode(acceptedCode({{u"access_type"_s, QString()}})).json();
    QVERIFY(json.contains(u"access_token"_s));
    QVERIFY(!json.contains(u"refresh_token"_s));
}

void SandboxConsentTest::secondConsentNeedsPrompt()
{
    const Form quiet{{u"prompt"_s, QString()}};
    QVERIFY(exchangeCode(acceptedCode(quiet)).json().contains(u"refresh_token"_s));
    QVERIFY(!exchangeCode(acceptedCode(quiet)).json().contains(u"refresh_token"_s));
    QVERIFY(exchangeCode(acceptedCode()).json().contains(u"refresh_token"_s));
}

void SandboxConsentTest::pkce_data()
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

void SandboxConsentTest::pkce()
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

void SandboxConsentTest::deviceFlow()
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

void SandboxConsentTest::deviceDeniedAndExpired()
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
} // namespace tst_sandboxconsent

ATLAS_TEST(tst_sandboxconsent::SandboxConsentTest)
#include "tst_sandboxconsent.moc"
