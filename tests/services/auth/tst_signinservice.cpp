// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountsession.h"
#include "services/auth/signinservice.h"
#include "services/core/requestgate.h"
#include "tests/services/auth/onehostcentre.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace tst_signinservice
{
using namespace atlas;
using namespace atlas::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A keychain that refuses, until told otherwise.
class RefusingStore final : public SecretStore
{
public:
    Task<Result<QByteArray>> read(QString) override { co_return fail(refusal); }
    Task<Result<Done>> write(QString key, QByteArray secret) override
    {
        if (refusing)
            co_return fail(refusal);
        kept.insert(key, secret);
        co_return Done{};
    }
    Task<Result<Done>> remove(QString) override { co_return fail(refusal); }
    [[nodiscard]] bool persistent() const override { return true; }

    bool refusing = false;
    ApiError refusal{ErrorKind::KeychainLocked, u"keychain_locked"_s};
    QMap<QString, QByteArray> kept;
};
} // namespace

/// Signing in as the wizard does it, and the test of each app.
class TestSignInService : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    ManualClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<OAuthClient> m_oauth;
    std::unique_ptr<RefusingStore> m_keychain;
    std::unique_ptr<MemorySecretStore> m_memory;
    std::unique_ptr<SignInService> m_service;
    QUrl m_opened;

    [[nodiscard]] SignInRequest selfClient(const QString &code = u"1000.g.c"_s) const
    {
        SignInRequest request(oneHostCentre(m_server->url()), u"1000.ID"_s);
        request.clientSecret = u"secret"_s;
        request.grantCode = code;
        return request;
    }
    void expectGrant() const
    {
        m_server->expect(u"POST /oauth/v2/token"_s,
                         ScriptedReply::json(200, {{u"access_token"_s, u"1000.a.t"_s},
                                                   {u"refresh_token"_s, u"1000.r.t"_s},
                                                   {u"expires_in"_s, 3600},
                                                   {u"scope"_s, u"ZohoCRM.modules.ALL ZohoCRM.org.READ"_s}}));
    }
    void expectIdentity() const
    {
        const QJsonArray users{QJsonObject{{u"email"_s, u"zoe@example.com"_s}}};
        m_server->expect(u"GET /crm/v8/users"_s, ScriptedReply::json(200, {{u"users"_s, users}}));
        const QJsonArray org{QJsonObject{{u"company_name"_s, u"Atelier Fictif"_s}}};
        m_server->expect(u"GET /crm/v8/org"_s, ScriptedReply::json(200, {{u"org"_s, org}}));
    }
    Result<Account> signIn(const SignInRequest &request) const
    {
        return QCoro::waitFor(m_service->signIn(request, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_oauth = std::make_unique<OAuthClient>(m_network, m_clock);
        m_keychain = std::make_unique<RefusingStore>();
        m_memory = std::make_unique<MemorySecretStore>();
        m_service = std::make_unique<SignInService>(*m_oauth, *m_keychain, *m_memory, m_clock,
                                                    [this](const QUrl &url) { m_opened = url; });
    }
    void cleanup() { QCOMPARE(m_server->finish(), QString()); }

    void aSelfClientSignsIn()
    {
        expectGrant();
        expectIdentity();
        const auto account = signIn(selfClient(u" 1000.g.c\n"_s));
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        QCOMPARE(account->label, u"Atelier Fictif · Test"_s);
        QCOMPARE(account->userEmail, u"zoe@example.com"_s);
        QCOMPARE(account->scopes, QStringList({u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.org.READ"_s}));
        QCOMPARE(account->connectedAt, m_clock.now());
        QVERIFY(!account->sessionOnly);
        const auto secrets = AccountSecrets::fromJson(m_keychain->kept.value(secretKey(account->id)));
        QVERIFY(secrets);
        QCOMPARE(secrets->refreshToken, u"1000.r.t"_s);
        QCOMPARE(secrets->clientSecret, u"secret"_s);
        QVERIFY(m_server->seen().constFirst().body.contains("code=1000.g.c&"));
        QCOMPARE(m_server->seen().at(1).query.value(u"type"_s), u"CurrentUser"_s);
        QCOMPARE(m_server->seen().at(1).headers.value("authorization"), QByteArray("Zoho-oauthtoken 1000.a.t"));
    }

    void whoItIsMayStayUnknown()
    {
        expectGrant();
        const QJsonObject refusal{{u"code"_s, u"OAUTH_SCOPE_MISMATCH"_s}};
        m_server->expect(u"GET /crm/v8/users"_s, ScriptedReply::json(401, refusal));
        m_server->expect(u"GET /crm/v8/org"_s, ScriptedReply::json(401, refusal));
        const auto account = signIn(selfClient());
        QVERIFY(account);
        QCOMPARE(account->label, u"Test"_s);
        QCOMPARE(account->userEmail, QString());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("wrong secret") << u"invalid_client_secret"_s;
        QTest::newRow("spent code, or one of another region") << u"invalid_code"_s;
        QTest::newRow("client of another region") << u"invalid_client"_s;
    }
    void refusals()
    {
        QFETCH(QString, word);
        m_server->expect(u"POST /oauth/v2/token"_s, ScriptedReply::json(200, {{u"error"_s, word}}));
        const auto account = signIn(selfClient());
        QVERIFY(!account);
        QCOMPARE(account.error().kind, ErrorKind::SignInRejected);
        QCOMPARE(account.error().code, word);
        QVERIFY(m_keychain->kept.isEmpty());
    }

    void aWrongRegionIsNamedWhereZohoNamesIt()
    {
        m_server->expect(u"POST /oauth/v2/token"_s,
                         ScriptedReply::json(200, {{u"error"_s, u"other_dc"_s}, {u"user_location"_s, u"in"_s}}));
        const auto account = signIn(selfClient());
        QCOMPARE(account.error().kind, ErrorKind::WrongRegion);
        QCOMPARE(account.error().detail, u"in"_s);
    }

    void missingEntriesAreNamed()
    {
        SignInRequest noId = selfClient();
        noId.clientId = u"  "_s;
        QCOMPARE(signIn(noId).error().field, u"client_id"_s);
        SignInRequest noSecret = selfClient();
        noSecret.clientSecret.clear();
        QCOMPARE(signIn(noSecret).error().field, u"client_secret"_s);
    }

    void aLockedKeychainKeepsTheGrantForASecondTry()
    {
        m_keychain->refusing = true;
        expectGrant();
        expectIdentity();
        QCOMPARE(signIn(selfClient()).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(signIn(selfClient()).error().kind, ErrorKind::KeychainLocked);
        m_keychain->refusing = false;
        const auto account = signIn(selfClient()); // the code is spent, and not sent again
        QVERIFY(account);
        QCOMPARE(m_keychain->kept.size(), 1);
    }

    void withoutAKeychainTheSessionHoldsTheGrant()
    {
        m_keychain->refusing = true;
        m_keychain->refusal = ApiError(ErrorKind::KeychainAbsent, u"no_keychain"_s);
        expectGrant();
        expectIdentity();
        QCOMPARE(signIn(selfClient()).error().kind, ErrorKind::KeychainAbsent);
        SignInRequest sessionOnly = selfClient();
        sessionOnly.sessionOnly = true;
        const auto account = signIn(sessionOnly);
        QVERIFY(account);
        QVERIFY(account->sessionOnly);
        QVERIFY(QCoro::waitFor(m_memory->read(secretKey(account->id))));
    }

    void anotherCodeIsAnotherGrant()
    {
        m_keychain->refusing = true;
        expectGrant();
        expectIdentity();
        QVERIFY(!signIn(selfClient()));
        m_keychain->refusing = false;
        expectGrant();
        expectIdentity();
        QVERIFY(signIn(selfClient(u"1000.other.code"_s)));
        QVERIFY(m_server->seen().at(3).body.contains("code=1000.other.code&"));
    }

    void theBrowserSignsIn()
    {
        expectGrant();
        expectIdentity();
        SignInRequest request(oneHostCentre(m_server->url()), u"1000.ID"_s);
        auto task = m_service->signIn(request, {});
        const QUrlQuery asked(m_opened);
        QVERIFY(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded).contains(u"ZohoSearch.securesearch.READ"_s));
        const QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QTcpSocket browser;
        browser.connectToHost(QHostAddress::LocalHost, quint16(redirect.port()));
        browser.write("GET /callback?code=c&state=" + asked.queryItemValue(u"state"_s).toLatin1() +
                      " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto account = QCoro::waitFor(task);
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        QVERIFY(m_server->seen().constFirst().body.contains("code_verifier="));
        QVERIFY(!m_server->seen().constFirst().body.contains("client_secret"));
    }

    void eachAppIsTestedOnce()
    {
        Account account;
        account.id = u"acc1"_s;
        account.dataCentre = oneHostCentre(m_server->url());
        AccountSecrets secrets;
        secrets.refreshToken = u"r"_s;
        secrets.accessToken = u"t"_s;
        secrets.accessExpiry = m_clock.now().addSecs(3600);
        QVERIFY(QCoro::waitFor(m_memory->write(secretKey(account.id), secrets.toJson())));
        const QJsonArray orgs{QJsonObject{{u"name"_s, u"Atelier Fictif"_s}}};
        const QJsonObject forbidden{{u"message"_s, u"no"_s}};
        m_server->expect(u"GET /crm/v8/org"_s, ScriptedReply::json(200, {}));
        m_server->expect(u"GET /books/v3/organizations"_s, ScriptedReply::json(200, {{u"organizations"_s, orgs}}));
        ScriptedReply portals;
        portals.body = R"([{"id":1,"org_name":"Portail"}])";
        m_server->expect(u"GET /api/v3/portals"_s, portals);
        m_server->expect(u"GET /api/v2/channels"_s, ScriptedReply::json(403, forbidden));
        m_server->expect(u"GET /api/v1/calendars"_s, ScriptedReply::json(200, {}));
        m_server->expect(u"GET /api/accounts"_s, ScriptedReply::json(200, {}));
        m_server->expect(u"GET /api/v1/users/me"_s, ScriptedReply::json(200, {}));
        QTemporaryDir locks;
        MemoryQuotaLedger ledger;
        RequestGate gate(ledger, m_clock);
        AccountSession session(account, *m_memory, *m_oauth, m_clock, locks.path());
        ApiClient client(m_network, session, gate, m_clock);
        QList<AppCheck> checks;
        connect(m_service.get(), &SignInService::checked, this, [&checks](const AppCheck &check) { checks << check; });
        QVERIFY(QCoro::waitFor(m_service->testApps(&client, {})));
        QCOMPARE(checks.size(), 7);
        QVERIFY(checks.at(0).ok && checks.at(0).detail.isEmpty());
        QCOMPARE(checks.at(1).detail, u"Atelier Fictif"_s);
        QCOMPARE(checks.at(2).detail, u"Portail"_s);
        QVERIFY(!checks.at(3).ok);
        QVERIFY(checks.at(6).ok);
        QCOMPARE(m_server->seen().at(3).query.value(u"limit"_s), u"1"_s);
        QCOMPARE(m_server->seen().at(6).headers.value("accept"), QByteArray("application/vnd.api+json"));
    }
};
} // namespace tst_signinservice

ATLAS_TEST(tst_signinservice::TestSignInService)
#include "tst_signinservice.moc"
