// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountsession.h"
#include "tests/services/auth/onehostcentre.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accountsession
{
using namespace atlas;
using namespace atlas::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Tokens of one account: shared, early, once; and what a refused or unreachable refresh leaves behind.
class TestAccountSession : public QObject
{
    Q_OBJECT

private:
    const QString m_tokenLine = u"POST /oauth/v2/token"_s;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<OAuthClient> m_oauth;
    std::unique_ptr<MemorySecretStore> m_secrets;

    [[nodiscard]] Account account() const
    {
        Account made;
        made.id = u"acc1"_s;
        made.dataCentre = oneHostCentre(m_server->url());
        made.clientId = u"1000.ID"_s;
        made.scopes = {u"ZohoCRM.modules.ALL"_s};
        return made;
    }
    [[nodiscard]] std::unique_ptr<AccountSession> session(const Clock *clock = nullptr) const
    {
        return std::make_unique<AccountSession>(account(), *m_secrets, *m_oauth, clock ? *clock : *m_clock,
                                                m_dir->path());
    }
    void store(const QString &refreshToken, const QString &accessToken = {}, int validSeconds = 3600) const
    {
        AccountSecrets secrets;
        secrets.clientSecret = u"secret"_s;
        secrets.refreshToken = refreshToken;
        secrets.accessToken = accessToken;
        secrets.accessExpiry = m_clock->now().addSecs(validSeconds);
        QVERIFY(QCoro::waitFor(m_secrets->write(secretKey(u"acc1"_s), secrets.toJson())));
    }
    [[nodiscard]] AccountSecrets stored() const
    {
        return AccountSecrets::fromJson(QCoro::waitFor(m_secrets->read(secretKey(u"acc1"_s))).value()).value();
    }
    void expectToken(const QString &token, QJsonObject more = {}) const
    {
        more.insert(u"access_token"_s, token);
        if (!more.contains(u"expires_in"_s))
            more.insert(u"expires_in"_s, 3600);
        m_server->expect(m_tokenLine, ScriptedReply::json(200, more));
    }
    void expectError(const QString &word, int status = 200) const
    {
        m_server->expect(m_tokenLine, ScriptedReply::json(status, {{u"error"_s, word}}));
    }
    static QString token(AccountSession &session)
    {
        const auto got = QCoro::waitFor(session.token({}));
        return got ? *got : errorKindName(got.error().kind) + u':' + got.error().code;
    }
    static QString renewed(AccountSession &session, const QString &rejected)
    {
        const auto got = QCoro::waitFor(session.renew(rejected, {}));
        return got ? *got : errorKindName(got.error().kind) + u':' + got.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_clock = std::make_unique<ManualClock>();
        m_oauth = std::make_unique<OAuthClient>(m_network, *m_clock);
        m_secrets = std::make_unique<MemorySecretStore>();
        store(u"1000.r.1"_s);
    }
    void cleanup() { QCOMPARE(m_server->finish(), QString()); }

    void twentyCallersOneRefresh()
    {
        const auto who = session();
        expectToken(u"t1"_s);
        std::vector<Task<Result<QString>>> waiting;
        for (int i = 0; i < 20; ++i)
            waiting.push_back(who->token({}));
        for (auto &task : waiting)
            QCOMPARE(QCoro::waitFor(task).value(), u"t1"_s);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void aValidTokenIsHandedOutFromMemory()
    {
        const auto who = session();
        expectToken(u"t1"_s);
        QCOMPARE(token(*who), u"t1"_s);
        QVERIFY(QCoro::waitFor(m_secrets->remove(secretKey(u"acc1"_s)))); // the keychain is not asked again
        QCOMPARE(token(*who), u"t1"_s);
        QCOMPARE(token(*who), u"t1"_s);
    }

    void aTokenOfTheStoreIsKeptInMemoryToo()
    {
        store(u"1000.r.1"_s, u"kept"_s);
        const auto who = session();
        QCOMPARE(token(*who), u"kept"_s);
        QVERIFY(QCoro::waitFor(m_secrets->remove(secretKey(u"acc1"_s))));
        QCOMPARE(token(*who), u"kept"_s);
        QCOMPARE(token(*who), u"kept"_s);
    }

    void oneCallerGivingUpLeavesTheOthersAlone()
    {
        const auto who = session();
        expectToken(u"t1"_s);
        auto impatient = std::make_unique<CancelScope>();
        auto first = who->token(impatient->token());
        auto second = who->token({});
        impatient.reset();
        QCOMPARE(QCoro::waitFor(first).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QCoro::waitFor(second).value(), u"t1"_s);
    }

    void twoProcessesOneRefresh()
    {
        const SystemClock clock; // the loser really waits for the lock
        OAuthClient otherOAuth(m_network, clock);
        OAuthClient oneOAuth(m_network, clock);
        AccountSession one(account(), *m_secrets, oneOAuth, clock, m_dir->path());
        AccountSession other(account(), *m_secrets, otherOAuth, clock, m_dir->path());
        expectToken(u"t1"_s);
        auto first = one.token({});
        auto second = other.token({});
        QCOMPARE(QCoro::waitFor(first).value(), u"t1"_s);
        QCOMPARE(QCoro::waitFor(second).value(), u"t1"_s);
        // The loser of the lock finds the newer token in the store.
        QCOMPARE(m_server->seen().size(), 1);
    }

    void theLoserOfARejectionTakesTheWinnersToken()
    {
        store(u"1000.r.1"_s, u"t1"_s);
        const auto one = session();
        const auto other = session();
        QCOMPARE(token(*one), u"t1"_s);
        QCOMPARE(token(*other), u"t1"_s);
        expectToken(u"t2"_s);
        QCOMPARE(renewed(*one, u"t1"_s), u"t2"_s);
        QCOMPARE(renewed(*other, u"t1"_s), u"t2"_s);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void aStoredTokenIsUsedAfterARestart()
    {
        store(u"1000.r.1"_s, u"kept"_s);
        QCOMPARE(token(*session()), u"kept"_s);
        QVERIFY(m_server->seen().isEmpty());
    }

    void tokensAreRefreshedAMinuteEarly()
    {
        store(u"1000.r.1"_s, u"t1"_s, 3600);
        const auto who = session();
        QCOMPARE(token(*who), u"t1"_s);
        m_clock->advance(3539s);
        QCOMPARE(token(*who), u"t1"_s);
        m_clock->advance(2s);
        expectToken(u"t2"_s);
        QCOMPARE(token(*who), u"t2"_s);
        QCOMPARE(stored().accessToken, u"t2"_s);
        QCOMPARE(stored().refreshToken, u"1000.r.1"_s);
        QCOMPARE(stored().clientSecret, u"secret"_s);
    }

    void renewDoesNotRefreshWhatIsNewerAlready()
    {
        store(u"1000.r.1"_s, u"t2"_s);
        const auto who = session();
        QCOMPARE(token(*who), u"t2"_s);
        QCOMPARE(renewed(*who, u"t1"_s), u"t2"_s);
        QVERIFY(m_server->seen().isEmpty());
    }

    void neverTwiceWithinAMinute()
    {
        const auto who = session();
        expectToken(u"t1"_s);
        QCOMPARE(token(*who), u"t1"_s);
        m_clock->advance(20s);
        const auto refused = QCoro::waitFor(who->renew(u"t1"_s, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
        QCOMPARE(refused.error().retryAfter, std::optional(std::chrono::milliseconds(40s)));
        m_clock->advance(41s);
        expectToken(u"t2"_s);
        QCOMPARE(renewed(*who, u"t1"_s), u"t2"_s);
    }

    void aRevokedTokenSignsOutAndKeepsTheEntry()
    {
        const auto who = session();
        expectError(u"invalid_code"_s);
        QCOMPARE(token(*who), u"signed_out:invalid_code"_s);
        QCOMPARE(stored().refreshToken, u"1000.r.1"_s);
        QCOMPARE(token(*who), u"signed_out:invalid_code"_s); // and Zoho is not asked again
    }

    void aNewGrantOfAnotherProcessIsTried()
    {
        const auto who = session();
        expectError(u"invalid_code"_s);
        QCOMPARE(token(*who), u"signed_out:invalid_code"_s);
        store(u"1000.r.2"_s);
        expectToken(u"t1"_s);
        QCOMPARE(token(*who), u"t1"_s);
        QVERIFY(m_server->seen().at(1).body.contains("refresh_token=1000.r.2"));
    }

    void noNetworkKeepsTheGrant()
    {
        const auto who = session();
        ScriptedReply drop;
        drop.how = ScriptedReply::How::Drop;
        m_server->expect(m_tokenLine, drop);
        QVERIFY(token(*who).startsWith(u"offline:"_s));
        QCOMPARE(stored().refreshToken, u"1000.r.1"_s);
        expectToken(u"t1"_s);
        QCOMPARE(token(*who), u"t1"_s);
    }

    void aThrottleIsHonouredByAllProcesses()
    {
        const auto one = session();
        const auto other = session();
        expectError(u"Access Denied"_s, 400);
        QCOMPARE(token(*one), u"rate_limited:access_denied"_s);
        QCOMPARE(token(*one), u"rate_limited:access_denied"_s);
        m_clock->advance(9min);
        QCOMPARE(token(*other), u"rate_limited:access_denied"_s);
        QCOMPARE(QCoro::waitFor(other->token({})).error().retryAfter, std::optional(std::chrono::milliseconds(1min)));
        QCOMPARE(stored().refreshToken, u"1000.r.1"_s);
        m_clock->advance(2min);
        expectToken(u"t1"_s);
        QCOMPARE(token(*other), u"t1"_s);
    }

    void aWrongSecretIsNoSignOut()
    {
        const auto who = session();
        expectError(u"invalid_client_secret"_s);
        QCOMPARE(token(*who), u"sign_in_rejected:invalid_client_secret"_s);
    }

    void withoutAGrantOneIsSignedOut()
    {
        QVERIFY(QCoro::waitFor(m_secrets->remove(secretKey(u"acc1"_s))));
        QCOMPARE(token(*session()), u"signed_out:no_grant"_s);
    }

    void repliesUpdateTheAccount()
    {
        const auto who = session();
        QSignalSpy changed(who.get(), &AccountSession::accountChanged);
        expectToken(u"t1"_s, {{u"scope"_s, u"ZohoCRM.org.READ ZohoMail.messages.ALL"_s},
                              {u"api_domain"_s, u"https://www.zohoapis.ca"_s}});
        QCOMPARE(token(*who), u"t1"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(who->grantedScopes(), QStringList({u"ZohoCRM.org.READ"_s, u"ZohoMail.messages.ALL"_s}));
        QCOMPARE(who->base(App::Crm), QUrl(u"https://www.zohoapis.ca"_s));
        QCOMPARE(who->base(App::Mail), m_server->url());
        QCOMPARE(who->account().lastUsedAt, m_clock->now());
    }

    void repliesThatSaySilenceChangeNothing()
    {
        const auto who = session();
        expectToken(u"t1"_s, {{u"api_domain"_s, u"http://www.zohoapis.ca"_s}});
        QCOMPARE(token(*who), u"t1"_s);
        QCOMPARE(who->base(App::Crm), m_server->url());
        QCOMPARE(who->grantedScopes(), QStringList({u"ZohoCRM.modules.ALL"_s}));
    }

    void signingOutRevokesAndForgets()
    {
        const auto who = session();
        m_server->expect(u"POST /oauth/v2/token/revoke"_s, ScriptedReply::json(200, {{u"status"_s, u"success"_s}}));
        QVERIFY(QCoro::waitFor(who->signOut()));
        QCOMPARE(m_server->seen().constFirst().query.value(u"token"_s), u"1000.r.1"_s);
        QVERIFY(!QCoro::waitFor(m_secrets->read(secretKey(u"acc1"_s))));
        QCOMPARE(token(*who), u"signed_out:no_grant"_s);
    }

    void aFailedRevokeIsReportedAndTheEntryIsGone()
    {
        const auto who = session();
        m_server->expect(u"POST /oauth/v2/token/revoke"_s,
                         ScriptedReply::json(400, {{u"error"_s, u"invalid_token"_s}}));
        QCOMPARE(QCoro::waitFor(who->signOut()).error().code, u"invalid_token"_s);
        QVERIFY(!QCoro::waitFor(m_secrets->read(secretKey(u"acc1"_s))));
    }

    void everythingCanGoWhileItRefreshes_data()
    {
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("waiting for the keychain") << true;
        QTest::newRow("waiting for Zoho") << false;
    }
    void everythingCanGoWhileItRefreshes()
    {
        QFETCH(bool, inKeychain);
        struct SlowStore final : SecretStore {
            Task<Result<QByteArray>> read(QString) override
            {
                const SystemClock wait;
                co_await wait.sleep(slow ? 50ms : 0ms);
                co_return QByteArray("{\"refresh_token\":\"r\"}");
            }
            Task<Result<Done>> write(QString, QByteArray) override { co_return Done{}; }
            Task<Result<Done>> remove(QString) override { co_return Done{}; }
            [[nodiscard]] bool persistent() const override { return true; }
            bool slow = false;
        };
        auto clock = std::make_unique<SystemClock>();
        auto oauth = std::make_unique<OAuthClient>(m_network, *clock);
        auto secrets = std::make_unique<SlowStore>();
        secrets->slow = inKeychain;
        auto who = std::make_unique<AccountSession>(account(), *secrets, *oauth, *clock, m_dir->path());
        ScriptedReply hang;
        hang.how = ScriptedReply::How::Hang;
        if (!inKeychain)
            m_server->expect(m_tokenLine, hang);
        auto waiting = who->token({});
        if (!inKeychain)
            QTRY_COMPARE(m_server->seen().size(), 1);
        who.reset();
        oauth.reset();
        secrets.reset();
        clock.reset();
        QCOMPARE(QCoro::waitFor(waiting).error().kind, ErrorKind::Cancelled);
        // The refresh under way ends, touches nothing that is gone (the sanitizers watch), and frees the lock.
        QTRY_VERIFY(!QFile::exists(m_dir->filePath(u"account-acc1.lock"_s)));
    }

    void aSessionCanGoWhileItRefreshes()
    {
        auto who = session();
        ScriptedReply hang;
        hang.how = ScriptedReply::How::Hang;
        m_server->expect(m_tokenLine, hang);
        auto waiting = who->token({});
        QTRY_COMPARE(m_server->seen().size(), 1);
        who.reset();
        QCOMPARE(QCoro::waitFor(waiting).error().kind, ErrorKind::Cancelled);
        // The lock is free again for the next one.
        const auto next = session();
        expectToken(u"t1"_s);
        m_clock->setAutoAdvance(true);
        QTRY_COMPARE(token(*next), u"t1"_s);
    }
};
} // namespace tst_accountsession

ATLAS_TEST(tst_accountsession::TestAccountSession)
#include "tst_accountsession.moc"
