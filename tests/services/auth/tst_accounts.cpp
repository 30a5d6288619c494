// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountregistry.h"
#include "services/auth/accountsession.h"
#include "tests/services/auth/onehostcentre.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accounts
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// Accounts in settings, secrets as text, saved grants, and the credentials of scripts.
class TestAccounts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString settings() const { return m_dir->filePath(u"accounts.ini"_s); }
    static Account sample(const QString &id)
    {
        Account account;
        account.id = id;
        account.label = u"Brasserie Léonard, \"Paris\" · EU"_s;
        account.userEmail = u"zoe@example.com"_s;
        account.dataCentre = dataCentre(u"eu"_s).value();
        account.clientId = u"1000.ID"_s;
        account.scopes = {u"ZohoCRM.modules.ALL"_s, u"ZohoMail.messages.ALL"_s};
        account.connectedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 30), Qt::UTC);
        account.lastUsedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        return account;
    }
    static TokenReply grantReply()
    {
        TokenReply reply;
        reply.accessToken = u"1000.access.token"_s;
        reply.refreshToken = u"1000.refresh.token"_s;
        reply.expiry = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        return reply;
    }
    static void setGrantVariables(const QByteArray &region)
    {
        qputenv("ZOHO_CLIENT_ID", "1000.ID");
        qputenv("ZOHO_CLIENT_SECRET", "secret");
        qputenv("ZOHO_REFRESH_TOKEN", "1000.r.t");
        qputenv("ZOHO_REGION", region);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        cleanup();
    }
    void cleanup()
    {
        for (const char *name : {"ZOHO_CLIENT_ID", "ZOHO_CLIENT_SECRET", "ZOHO_REFRESH_TOKEN", "ZOHO_REGION"})
            qunsetenv(name);
    }

    void anAccountSurvivesARestart()
    {
        Account saved = sample(u"a1"_s);
        saved.dataCentre.api = QUrl(u"https://api.zoho.eu"_s);
        AccountRegistry(settings()).save(saved);
        const auto read = AccountRegistry(settings()).account(u"a1"_s);
        QVERIFY(read);
        QCOMPARE(read->label, saved.label);
        QCOMPARE(read->userEmail, saved.userEmail);
        QCOMPARE(read->clientId, saved.clientId);
        QCOMPARE(read->scopes, saved.scopes);
        QCOMPARE(read->connectedAt, saved.connectedAt);
        QCOMPARE(read->lastUsedAt, saved.lastUsedAt);
        QCOMPARE(read->dataCentre.id, u"eu"_s);
        QCOMPARE(read->dataCentre.api, saved.dataCentre.api);
        QCOMPARE(read->dataCentre.mail, saved.dataCentre.mail);
        QCOMPARE(read->sessionOnly, false);
        QVERIFY(!AccountRegistry(settings()).account(u"a2"_s));
    }

    void aCustomCentreIsKeptWhole()
    {
        Account saved = sample(u"a1"_s);
        saved.dataCentre = oneHostCentre(QUrl(u"http://127.0.0.1:4711/x"_s));
        saved.sandbox = true;
        saved.sessionOnly = true;
        AccountRegistry(settings()).save(saved);
        const auto read = AccountRegistry(settings()).account(u"a1"_s);
        QVERIFY(read);
        QCOMPARE(read->dataCentre.id, u"custom"_s);
        QCOMPARE(read->dataCentre.name, u"Test"_s);
        QCOMPARE(read->dataCentre.workdriveDownload, saved.dataCentre.workdriveDownload);
        QVERIFY(read->sandbox);
        QVERIFY(read->sessionOnly);
    }

    void theCurrentAccountFollowsWhatExists()
    {
        AccountRegistry registry(settings());
        QSignalSpy changed(&registry, &AccountRegistry::accountsChanged);
        QSignalSpy current(&registry, &AccountRegistry::currentChanged);
        QCOMPARE(registry.currentId(), QString());
        registry.save(sample(u"a1"_s));
        QCOMPARE(registry.currentId(), u"a1"_s);
        QCOMPARE(current.count(), 1);
        registry.save(sample(u"b2"_s));
        QCOMPARE(current.count(), 1);
        registry.setCurrentId(u"b2"_s);
        QCOMPARE(current.last().first().toString(), u"b2"_s);
        registry.setCurrentId(u"b2"_s);
        QCOMPARE(current.count(), 2);
        registry.remove(u"b2"_s);
        QCOMPARE(registry.currentId(), u"a1"_s);
        QCOMPARE(current.count(), 3);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(registry.accounts().size(), 1);
    }

    void secretsAsText()
    {
        AccountSecrets secrets;
        secrets.clientSecret = u"s"_s;
        secrets.refreshToken = u"r"_s;
        secrets.accessToken = u"a"_s;
        secrets.accessExpiry = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        const auto read = AccountSecrets::fromJson(secrets.toJson());
        QVERIFY(read);
        QCOMPARE(read->clientSecret, u"s"_s);
        QCOMPARE(read->refreshToken, u"r"_s);
        QCOMPARE(read->accessToken, u"a"_s);
        QCOMPARE(read->accessExpiry, secrets.accessExpiry);
        QVERIFY(!AccountSecrets::fromJson("not json"));
        QVERIFY(!AccountSecrets::fromJson("{}"));
    }

    void dormancy_data()
    {
        QTest::addColumn<QDateTime>("lastUsed");
        QTest::addColumn<qint64>("days");
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        QTest::newRow("today") << now << qint64(365);
        QTest::newRow("near a year") << now.addDays(-350) << qint64(15);
        QTest::newRow("past") << now.addDays(-400) << qint64(-35);
        QTest::newRow("never used: since connected") << QDateTime() << qint64(99);
    }
    void dormancy()
    {
        QFETCH(QDateTime, lastUsed);
        QFETCH(qint64, days);
        Account account = sample(u"a1"_s);
        account.lastUsedAt = lastUsed;
        QCOMPARE(daysUntilDormant(account, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)), days);
    }

    void aSavedGrantIsInTheStoreAndNotInTheAccount()
    {
        MemorySecretStore store;
        Account account = sample(QString());
        TokenReply reply = grantReply();
        reply.scopes = {u"ZohoCRM.org.READ"_s};
        reply.apiDomain = QUrl(u"https://www.zohoapis.in"_s);
        const auto saved = QCoro::waitFor(saveGrant(&store, account, u"secret"_s, reply));
        QVERIFY(saved);
        QVERIFY(!saved->id.isEmpty());
        QCOMPARE(saved->scopes, reply.scopes);
        QCOMPARE(saved->dataCentre.api, reply.apiDomain);
        QVERIFY(saved->sessionOnly);
        const auto text = QCoro::waitFor(store.read(secretKey(saved->id)));
        const auto secrets = AccountSecrets::fromJson(text.value());
        QCOMPARE(secrets->refreshToken, reply.refreshToken);
        QCOMPARE(secrets->accessToken, reply.accessToken);
        AccountRegistry(settings()).save(*saved);
        QFile file(settings());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("1000.ID"));
        for (const char *secret : {"1000.refresh", "1000.access", "=secret"})
            QVERIFY2(!written.contains(secret), secret);
    }

    void theSamePersonGetsTheSameAccount()
    {
        MemorySecretStore store;
        const Account account = sample(QString());
        Account upper = account;
        upper.userEmail = u"ZOE@example.com"_s;
        Account otherPerson = account;
        otherPerson.userEmail = u"max@example.com"_s;
        Account otherRegion = account;
        otherRegion.dataCentre = dataCentre(u"us"_s).value();
        Account given = account;
        given.id = u"given"_s;
        const auto id = [&store](const Account &who) {
            return QCoro::waitFor(saveGrant(&store, who, u"s"_s, grantReply())).value().id;
        };
        QCOMPARE(id(upper), id(account));
        QVERIFY(id(otherPerson) != id(account));
        QVERIFY(id(otherRegion) != id(account));
        QCOMPARE(id(given), u"given"_s);
    }

    void scriptsGiveAllOrNothing_data()
    {
        QTest::addColumn<QByteArray>("missing");
        for (const char *name : {"ZOHO_CLIENT_ID", "ZOHO_CLIENT_SECRET", "ZOHO_REFRESH_TOKEN", "ZOHO_REGION"})
            QTest::newRow(name) << QByteArray(name);
    }
    void scriptsGiveAllOrNothing()
    {
        QFETCH(QByteArray, missing);
        setGrantVariables("eu");
        qunsetenv(missing.constData());
        const auto grant = environmentGrant();
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::Usage);
        QCOMPARE(grant.error().field, QString::fromLatin1(missing));
    }

    void scriptsCredentials()
    {
        const auto nothing = environmentGrant();
        QVERIFY(nothing && !nothing->has_value());
        setGrantVariables("IN");
        const auto grant = environmentGrant();
        QVERIFY(grant && grant->has_value());
        QCOMPARE((*grant)->account.dataCentre.id, u"in"_s);
        QCOMPARE((*grant)->secrets.refreshToken, u"1000.r.t"_s);
        QVERIFY((*grant)->account.sessionOnly);
        QCOMPARE((*environmentGrant())->account.id, (*grant)->account.id);
        setGrantVariables("nowhere");
        const auto bad = environmentGrant();
        QVERIFY(!bad);
        QCOMPARE(bad.error().field, u"ZOHO_REGION"_s);
    }
};
} // namespace tst_accounts

ATLAS_TEST(tst_accounts::TestAccounts)
#include "tst_accounts.moc"
