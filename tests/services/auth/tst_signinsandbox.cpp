// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountsession.h"
#include "services/auth/scopes.h"
#include "services/auth/signinservice.h"
#include "services/core/requestgate.h"
#include "services/sandbox/sandboxserver.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace tst_signinsandbox
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// Signing in to the stand-in over real HTTP: the whole life of a grant, and every way it can be refused.
class TestSignInSandbox : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<OAuthClient> m_oauth;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SignInService> m_service;

    [[nodiscard]] QString announced(QLatin1StringView key) const
    {
        return m_server->announcement().value(key).toString();
    }
    [[nodiscard]] SignInRequest selfClient() const
    {
        SignInRequest request(dataCentreFrom(announced("data_centre_file"_L1)).value(), announced("client_id"_L1));
        request.clientSecret = announced("client_secret"_L1);
        request.grantCode = announced("grant_code"_L1);
        return request;
    }
    [[nodiscard]] Result<Account> signIn(const SignInRequest &request) const
    {
        return QCoro::waitFor(m_service->signIn(request, {}));
    }
    [[nodiscard]] std::unique_ptr<AccountSession> session(const Account &account) const
    {
        return std::make_unique<AccountSession>(account, *m_secrets, *m_oauth, m_clock, m_dir->path());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<sandbox::SandboxServer>(sandbox::Options{});
        QVERIFY2(m_server->start(), qPrintable(m_server->error()));
        m_oauth = std::make_unique<OAuthClient>(m_network, m_clock);
        m_secrets = std::make_unique<MemorySecretStore>();
        m_service = std::make_unique<SignInService>(*m_oauth, *m_secrets, *m_secrets, m_clock, [](const QUrl &) {});
    }

    void aGrantFromSignInToSignOut()
    {
        const auto account = signIn(selfClient());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code));
        QCOMPARE(account->userEmail, announced("user_email"_L1));
        QVERIFY(account->label.contains(u" · "_s));
        QCOMPARE(firstMissingScope(account->scopes, defaultScopes()), QString());
        const auto who = session(*account);
        const auto first = QCoro::waitFor(who->token({}));
        QVERIFY(first);
        const auto second = QCoro::waitFor(who->renew(*first, {}));
        QVERIFY2(second, second ? "" : qPrintable(second.error().code));
        QVERIFY(*second != *first);
        QVERIFY(QCoro::waitFor(m_oauth->read(who->base(App::Crm), u"/crm/v8/org"_s, *second)));
        QVERIFY(QCoro::waitFor(who->signOut()));
        QVERIFY(!QCoro::waitFor(m_oauth->read(account->dataCentre.api, u"/crm/v8/org"_s, *second)));
        QCOMPARE(QCoro::waitFor(who->token({})).error().kind, ErrorKind::SignedOut);
    }

    void everyAppAnswers()
    {
        const auto account = signIn(selfClient());
        QVERIFY(account);
        const auto who = session(*account);
        MemoryQuotaLedger ledger;
        RequestGate gate(ledger, m_clock);
        ApiClient client(m_network, *who, gate, m_clock);
        QStringList failed;
        int checks = 0;
        connect(m_service.get(), &SignInService::checked, this, [&](const AppCheck &check) {
            ++checks;
            if (!check.ok)
                failed << appId(check.app) + u' ' + check.error.code;
        });
        QVERIFY(QCoro::waitFor(m_service->testApps(&client, {})));
        QCOMPARE(checks, 7);
        QCOMPARE(failed, QStringList());
    }

    void aSpentCode()
    {
        QVERIFY(signIn(selfClient()));
        const auto again = signIn(selfClient());
        QCOMPARE(again.error().kind, ErrorKind::SignInRejected);
        QCOMPARE(again.error().code, u"invalid_code"_s);
    }

    void aWrongSecret()
    {
        SignInRequest request = selfClient();
        request.clientSecret = u"wrong"_s;
        QCOMPARE(signIn(request).error().code, u"invalid_client_secret"_s);
        QVERIFY(signIn(selfClient())); // the code was not spent by it
    }

    void aClientOfAnotherRegion()
    {
        SignInRequest request = selfClient();
        request.clientId = u"1000.ANOTHERREGIONSCLIENT"_s;
        QCOMPARE(signIn(request).error().code, u"invalid_client"_s);
    }

    void aRevokedGrant()
    {
        const auto account = signIn(selfClient());
        QVERIFY(account);
        const auto who = session(*account);
        const auto token = QCoro::waitFor(who->token({}));
        const auto text = QCoro::waitFor(m_secrets->read(secretKey(account->id)));
        const auto secrets = AccountSecrets::fromJson(*text);
        QVERIFY(secrets);
        QVERIFY(QCoro::waitFor(m_oauth->revoke(account->dataCentre, secrets->refreshToken)));
        const auto renewed = QCoro::waitFor(who->renew(*token, {}));
        QCOMPARE(renewed.error().kind, ErrorKind::SignedOut);
        QVERIFY(QCoro::waitFor(m_secrets->read(secretKey(account->id))));
    }

    void tooManyRefreshes()
    {
        const SignInRequest request = selfClient();
        Result<TokenReply> reply;
        for (int i = 0; i < 12; ++i) {
            reply = QCoro::waitFor(m_oauth->refresh(request.dataCentre, request.clientId, request.clientSecret,
                                                    announced("refresh_token"_L1)));
            if (!reply)
                break;
        }
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::RateLimited);
        QCOMPARE(reply.error().code, u"access_denied"_s);
    }
};
} // namespace tst_signinsandbox

ATLAS_TEST(tst_signinsandbox::TestSignInSandbox)
#include "tst_signinsandbox.moc"
