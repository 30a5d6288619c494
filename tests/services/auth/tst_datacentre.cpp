// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/datacentre.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_datacentre
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// The table of data centres and data-centre files.
class TestDataCentre : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    [[nodiscard]] static QJsonObject localHosts()
    {
        QJsonObject object;
        for (const auto key : {"accounts"_L1, "api"_L1, "projects"_L1, "cliq"_L1, "calendar"_L1, "mail"_L1,
                               "workdrive"_L1, "workdrive_upload"_L1, "workdrive_download"_L1})
            object.insert(key, u"http://127.0.0.1:8080/"_s + key);
        return object;
    }
    [[nodiscard]] QString write(const QByteArray &text) const
    {
        const QString path = m_dir.filePath(u"dc.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return path;
    }

private Q_SLOTS:
    void everyCentreHasEveryHost()
    {
        QStringList ids;
        for (const DataCentre &dc : dataCentres()) {
            ids << dc.id;
            for (const QUrl &url : {dc.accounts, dc.api, dc.projects, dc.cliq, dc.calendar, dc.mail, dc.workdrive,
                                    dc.workdriveUpload, dc.workdriveDownload, dc.apiConsole}) {
                QVERIFY2(url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty(), qPrintable(dc.id));
                QVERIFY2(!url.toString().endsWith(u'/'), qPrintable(url.toString()));
            }
        }
        ids.sort();
        QCOMPARE(ids, QStringList({u"ae"_s, u"au"_s, u"ca"_s, u"cn"_s, u"eu"_s, u"in"_s, u"jp"_s, u"sa"_s, u"sg"_s,
                                   u"uk"_s, u"us"_s}));
    }

    void irregularHosts_data()
    {
        QTest::addColumn<QUrl>("expected");
        QTest::addColumn<QUrl>("actual");
        const auto dc = [](const QString &id) { return dataCentre(id).value(); };
        const auto row = [](const char *name, const QString &expected, const QUrl &actual) {
            QTest::newRow(name) << QUrl(expected) << actual;
        };
        row("us accounts", u"https://accounts.zoho.com"_s, dc(u"us"_s).accounts);
        row("us api", u"https://www.zohoapis.com"_s, dc(u"us"_s).base(App::Crm));
        row("eu projects", u"https://projectsapi.zoho.eu"_s, dc(u"EU"_s).base(App::Projects));
        row("ca accounts", u"https://accounts.zohocloud.ca"_s, dc(u"ca"_s).base(App::Accounts));
        row("ca api", u"https://www.zohoapis.ca"_s, dc(u"ca"_s).base(App::Books));
        row("ca calendar", u"https://calendar.zohocloud.ca"_s, dc(u"ca"_s).base(App::Calendar));
        row("ca upload", u"https://upload.zohocloud.ca"_s, dc(u"ca"_s).workdriveUpload);
        row("sa upload", u"https://files.zoho.sa"_s, dc(u"sa"_s).workdriveUpload);
        row("sa download", u"https://files.zoho.sa"_s, dc(u"sa"_s).workdriveDownload);
        row("ae download", u"https://files.zoho.ae"_s, dc(u"ae"_s).workdriveDownload);
        row("cn mail", u"https://mail.zoho.com.cn"_s, dc(u"cn"_s).base(App::Mail));
        row("au cliq", u"https://cliq.zoho.com.au"_s, dc(u"au"_s).base(App::Cliq));
        row("jp console", u"https://api-console.zoho.jp"_s, dc(u"jp"_s).apiConsole);
        row("in workdrive", u"https://www.zohoapis.in/workdrive"_s, dc(u"in"_s).base(App::WorkDrive));
    }
    void irregularHosts()
    {
        QFETCH(QUrl, expected);
        QFETCH(QUrl, actual);
        QCOMPARE(actual, expected);
    }

    void unconfirmedCentresSaySo()
    {
        for (const DataCentre &dc : dataCentres())
            QCOMPARE(dc.confirmed, !QStringList({u"uk"_s, u"ae"_s, u"sg"_s}).contains(dc.id));
    }

    void onlyKnownAccountsServersAreTrusted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");
        QTest::newRow("india") << u"https://accounts.zoho.in"_s << u"in"_s;
        QTest::newRow("upper case, slash") << u"https://ACCOUNTS.zoho.EU/"_s << u"eu"_s;
        QTest::newRow("plain http") << u"http://accounts.zoho.in"_s << QString();
        QTest::newRow("other port") << u"https://accounts.zoho.in:8443"_s << QString();
        QTest::newRow("look-alike") << u"https://accounts.zoho.in.example.com"_s << QString();
        QTest::newRow("user info") << u"https://accounts.zoho.in@example.com"_s << QString();
        QTest::newRow("other app") << u"https://mail.zoho.in"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void onlyKnownAccountsServersAreTrusted()
    {
        QFETCH(QString, url);
        QFETCH(QString, id);
        const auto dc = dataCentreByAccounts(QUrl(url));
        QCOMPARE(dc ? dc->id : QString(), id);
    }

    void aFileIsReadAndTrailingSlashesGo()
    {
        QJsonObject object = localHosts();
        object.insert("workdrive"_L1, u"https://files.example.com/workdrive//"_s);
        const auto dc = dataCentreFrom(write(QJsonDocument(object).toJson()));
        QVERIFY2(dc, dc ? "" : qPrintable(dc.error().code));
        QCOMPARE(dc->id, u"custom"_s);
        QCOMPARE(dc->name, u"127.0.0.1:8080"_s);
        QCOMPARE(dc->accounts, QUrl(u"http://127.0.0.1:8080/accounts"_s));
        QCOMPARE(dc->workdrive, QUrl(u"https://files.example.com/workdrive"_s));
        QCOMPARE(dc->workdriveDownload, QUrl(u"http://127.0.0.1:8080/workdrive_download"_s));
        QVERIFY(dc->apiConsole.isEmpty());
        const auto again = dataCentreFromJson(dataCentreToJson(*dc));
        QVERIFY(again);
        QCOMPARE(again->workdriveUpload, dc->workdriveUpload);
    }

    void badFilesNameTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << u"mail"_s << QJsonValue(QJsonValue::Undefined) << u"missing"_s;
        QTest::newRow("not a string") << u"api"_s << QJsonValue(7) << u"missing"_s;
        QTest::newRow("no url") << u"cliq"_s << QJsonValue(u"cliq.zoho.eu"_s) << u"not_a_url"_s;
        QTest::newRow("query") << u"cliq"_s << QJsonValue(u"https://cliq.zoho.eu/?a=b"_s) << u"not_a_url"_s;
        QTest::newRow("user info") << u"api"_s << QJsonValue(u"https://a:b@www.zohoapis.eu"_s) << u"not_a_url"_s;
        QTest::newRow("ftp") << u"workdrive_upload"_s << QJsonValue(u"ftp://127.0.0.1"_s) << u"not_a_url"_s;
        QTest::newRow("http") << u"accounts"_s << QJsonValue(u"http://accounts.zoho.eu"_s) << u"https_needed"_s;
        QTest::newRow("http by name") << u"api"_s << QJsonValue(u"http://localhost.example.com"_s) << u"https_needed"_s;
    }
    void badFilesNameTheKey()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject object = localHosts();
        object.insert(key, value);
        const auto dc = dataCentreFromFile(write(QJsonDocument(object).toJson()));
        QVERIFY(!dc);
        QCOMPARE(dc.error().kind, ErrorKind::Usage);
        QCOMPARE(dc.error().field, key);
        QCOMPARE(dc.error().code, code);
    }

    void unusableFilesAndRegionsSaySo()
    {
        QCOMPARE(dataCentreFrom(write("[1]")).error().code, u"not_json"_s);
        QCOMPARE(dataCentreFrom(m_dir.filePath(u"absent.json"_s)).error().code, u"not_readable"_s);
        const auto dc = dataCentreFrom(u"fr"_s);
        QVERIFY(!dc);
        QCOMPARE(dc.error().kind, ErrorKind::Usage);
        QCOMPARE(dc.error().field, u"region"_s);
        QCOMPARE(dc.error().code, u"unknown_region"_s);
        QCOMPARE(dataCentreFrom(u" EU "_s)->id, u"eu"_s);
    }

    void loopbackMayBePlain_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << u"https://www.zohoapis.eu"_s << true;
        QTest::newRow("127") << u"http://127.0.0.1:1"_s << true;
        QTest::newRow("127.x") << u"http://127.9.9.9"_s << true;
        QTest::newRow("v6") << u"http://[::1]:1"_s << true;
        QTest::newRow("localhost") << u"http://localhost:1"_s << true;
        QTest::newRow("lan") << u"http://192.168.0.1"_s << false;
        QTest::newRow("http") << u"http://www.zohoapis.eu"_s << false;
        QTest::newRow("file") << u"file:///etc"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void loopbackMayBePlain()
    {
        QFETCH(QString, url);
        QFETCH(bool, safe);
        QCOMPARE(isSafeServer(QUrl(url)), safe);
    }
};
} // namespace tst_datacentre

ATLAS_TEST(tst_datacentre::TestDataCentre)
#include "tst_datacentre.moc"
