// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/browsersignin.h"
#include "services/auth/pkce.h"
#include "tests/services/auth/onehostcentre.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

namespace tst_browsersignin
{
using namespace atlas;
using namespace atlas::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The browser flow, with the test as the browser.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private:
    QUrl m_opened;
    std::function<void(const QUrl &)> m_open = [this](const QUrl &url) { m_opened = url; };

    [[nodiscard]] QString asked(const QString &name) const
    {
        return QUrlQuery(m_opened).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(asked(u"redirect_uri"_s)).port()); }
    /// Sends a request line to the listener and returns all it answers.
    [[nodiscard]] QByteArray visit(const QByteArray &target, const QHostAddress &host = QHostAddress::LocalHost) const
    {
        QTcpSocket browser;
        browser.connectToHost(host, port());
        browser.write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray all;
        const bool closed = QTest::qWaitFor(
            [&] {
                all += browser.readAll();
                return browser.state() == QAbstractSocket::UnconnectedState;
            },
            5000);
        return closed ? all : QByteArray("no end");
    }
    [[nodiscard]] QByteArray callback(const QByteArray &rest) const
    {
        return "/callback?state=" + asked(u"state"_s).toLatin1() + rest;
    }
    static DataCentre europe() { return dataCentre(u"eu"_s).value(); }

private Q_SLOTS:
    void init() { m_opened.clear(); }

    void challengesFollowTheStandard()
    {
        // The example of RFC 7636, appendix B.
        QCOMPARE(pkce::challenge(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
                 u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
        const QString verifier = pkce::randomText();
        QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43,128}$"_s).match(verifier).hasMatch());
        QVERIFY(verifier != pkce::randomText());
    }

    void theWholeFlow()
    {
        BrowserSignIn flow(m_open, 20s);
        auto task = flow.run(europe(), u"1000.ID"_s, {u"A.b.ALL"_s, u"C.d.READ"_s}, {});
        QCOMPARE(m_opened.adjusted(QUrl::RemoveQuery), QUrl(u"https://accounts.zoho.eu/oauth/v2/auth"_s));
        QCOMPARE(asked(u"response_type"_s), u"code"_s);
        QCOMPARE(asked(u"client_id"_s), u"1000.ID"_s);
        QCOMPARE(asked(u"scope"_s), u"A.b.ALL,C.d.READ"_s);
        QCOMPARE(asked(u"access_type"_s), u"offline"_s);
        QCOMPARE(asked(u"prompt"_s), u"consent"_s);
        QCOMPARE(asked(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(BrowserSignIn::redirectUris().contains(asked(u"redirect_uri"_s)));
        QVERIFY(asked(u"state"_s).size() >= 43);
        QVERIFY(visit("/favicon.ico").startsWith("HTTP/1.1 404"));
        const QByteArray page =
            visit(callback("&code=1000.c%2Bd&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in"));
        QVERIFY(page.startsWith("HTTP/1.1 200"));
        QVERIFY(page.contains("close this tab") && page.contains("fermer cet onglet"));
        const auto grant = QCoro::waitFor(task);
        QVERIFY2(grant, grant ? "" : qPrintable(grant.error().code));
        QCOMPARE(grant->code, u"1000.c+d"_s);
        QCOMPARE(grant->dataCentre.id, u"in"_s);
        QCOMPARE(grant->redirectUri, asked(u"redirect_uri"_s));
        QCOMPARE(pkce::challenge(grant->verifier), asked(u"code_challenge"_s));
    }

    void localhostMayMeanIPv6()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 on this computer");
        BrowserSignIn flow(m_open, 20s);
        auto task = flow.run(europe(), u"id"_s, {}, {});
        QVERIFY(visit(callback("&code=c"), QHostAddress::LocalHostIPv6).startsWith("HTTP/1.1 200"));
        const auto grant = QCoro::waitFor(task);
        QVERIFY(grant);
        QCOMPARE(grant->dataCentre.id, u"eu"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("ownState");
        QTest::addColumn<QString>("code");
        QTest::newRow("denied") << QByteArray("&error=access_denied") << true << u"access_denied"_s;
        QTest::newRow("other state") << QByteArray("?state=guess&code=c") << false << u"state_mismatch"_s;
        QTest::newRow("no state") << QByteArray("?code=c") << false << u"state_mismatch"_s;
        QTest::newRow("strange server") << QByteArray("&code=c&accounts-server=https%3A%2F%2Faccounts.zoho.example.com")
                                        << true << u"unknown_accounts_server"_s;
        QTest::newRow("plain server") << QByteArray("&code=c&accounts-server=http%3A%2F%2Faccounts.zoho.eu") << true
                                      << u"unknown_accounts_server"_s;
        QTest::newRow("no code") << QByteArray("&location=eu") << true << u"no_code"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, rest);
        QFETCH(bool, ownState);
        QFETCH(QString, code);
        BrowserSignIn flow(m_open, 20s);
        auto task = flow.run(europe(), u"id"_s, {}, {});
        QVERIFY(visit(ownState ? callback(rest) : "/callback" + rest).startsWith("HTTP/1.1 200"));
        const auto grant = QCoro::waitFor(task);
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::SignInRejected);
        QCOMPARE(grant.error().code, code);
    }

    void aCustomCentreMayReportItself()
    {
        const DataCentre custom = oneHostCentre(QUrl(u"http://127.0.0.1:5999"_s));
        BrowserSignIn flow(m_open, 20s);
        auto task = flow.run(custom, u"id"_s, {}, {});
        QVERIFY(!visit(callback("&code=c&accounts-server=http%3A%2F%2F127.0.0.1%3A5999")).isEmpty());
        const auto grant = QCoro::waitFor(task);
        QVERIFY(grant);
        QCOMPARE(grant->dataCentre.accounts, custom.accounts);
    }

    void slowAndHostileClientsHoldNobodyUp()
    {
        BrowserSignIn flow(m_open, 20s);
        auto task = flow.run(europe(), u"id"_s, {}, {});
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, port());
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTcpSocket endless;
        endless.connectToHost(QHostAddress::LocalHost, port());
        endless.write(QByteArray(64 * 1024, 'x'));
        QTRY_COMPARE(endless.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(visit("nonsense").startsWith("HTTP/1.1 404"));
        QVERIFY(visit(callback("&code=c")).startsWith("HTTP/1.1 200"));
        QVERIFY(QCoro::waitFor(task));
    }

    void theSecondPortIsTaken()
    {
        QTcpServer first;
        QVERIFY(first.listen(QHostAddress::LocalHost, 8749));
        BrowserSignIn flow(m_open, 20s);
        auto task = flow.run(europe(), u"id"_s, {}, {});
        QCOMPARE(port(), 8750);
        QTcpServer second;
        BrowserSignIn another([](const QUrl &) {}, 20s);
        const auto none = QCoro::waitFor(another.run(europe(), u"id"_s, {}, {}));
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"port_in_use"_s);
        QVERIFY(visit(callback("&code=c")).startsWith("HTTP/1.1 200"));
        QVERIFY(QCoro::waitFor(task));
    }

    void theFlowEndsByItselfAndFreesThePort()
    {
        BrowserSignIn flow(m_open, 50ms);
        const auto grant = QCoro::waitFor(flow.run(europe(), u"id"_s, {}, {}));
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::Timeout);
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, port()));
    }

    void theFlowCanBeCancelled()
    {
        BrowserSignIn flow(m_open, 20s);
        auto scope = std::make_unique<CancelScope>();
        auto task = flow.run(europe(), u"id"_s, {}, scope->token());
        scope.reset();
        const auto grant = QCoro::waitFor(task);
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::Cancelled);
    }
};
} // namespace tst_browsersignin

ATLAS_TEST(tst_browsersignin::TestBrowserSignIn)
#include "tst_browsersignin.moc"
