// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/retrypolicy.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_retrypolicy
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void stopsAfterTheLastAttempt();
    void backsOffWithFullJitter();
    void obeysRetryAfter();
};

void TestRetryPolicy::decides_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("safe");   ///< expected for a read
    QTest::addColumn<bool>("create"); ///< expected for a create
    const auto row = [](const char *name, ErrorKind kind, int http, const char *code, bool sent, bool safe,
                        bool create) {
        QTest::newRow(name) << kind << http << QString::fromLatin1(code) << sent << safe << create;
    };
    row("refused", ErrorKind::Offline, 0, "connection_refused", false, true, true);
    row("dropped", ErrorKind::Offline, 0, "connection_closed", true, true, false);
    row("certificate", ErrorKind::Offline, 0, "tls_failed", false, false, false);
    row("timeout", ErrorKind::Timeout, 0, "timeout", true, true, false);
    row("throttled", ErrorKind::RateLimited, 429, "TOO_MANY_REQUESTS", true, true, true);
    row("500", ErrorKind::Server, 500, "INTERNAL_ERROR", true, true, false);
    row("502", ErrorKind::Server, 502, "http_502", true, true, false);
    row("503", ErrorKind::Server, 503, "http_503", true, true, true);
    row("504", ErrorKind::Server, 504, "http_504", true, true, false);
    row("captive portal", ErrorKind::Server, 200, "html_instead_of_json", true, false, false);
    row("redirect", ErrorKind::Server, 302, "redirected", true, false, false);
    row("validation", ErrorKind::Validation, 400, "INVALID_DATA", true, false, false);
    row("not found", ErrorKind::NotFound, 404, "http_404", true, false, false);
    row("conflict", ErrorKind::Conflict, 412, "ALREADY_MODIFIED", true, false, false);
    row("scope", ErrorKind::MissingScope, 401, "OAUTH_SCOPE_MISMATCH", true, false, false);
    row("budget", ErrorKind::BudgetSpent, 429, "45", true, false, false);
    row("cancelled", ErrorKind::Cancelled, 0, "", true, false, false);
    row("decode", ErrorKind::Decode, 200, "invalid_json", true, false, false);
}

void TestRetryPolicy::decides()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, http);
    QFETCH(QString, code);
    QFETCH(bool, sent);
    ApiError error(kind, code);
    error.http = http;
    const ApiRequest read(App::Crm, Verb::Get, u"/x"_s);
    const ApiRequest create(App::Crm, Verb::Post, u"/x"_s);
    const RetryPolicy policy;
    QTEST(policy.mayRetry(read, error, 1, sent), "safe");
    QTEST(policy.mayRetry(create, error, 1, sent), "create");
}

void TestRetryPolicy::stopsAfterTheLastAttempt()
{
    const ApiRequest read(App::Crm, Verb::Get, u"/x"_s);
    ApiError error(ErrorKind::Server);
    error.http = 500;
    const RetryPolicy policy;
    QVERIFY(policy.mayRetry(read, error, 3, true));
    QVERIFY(!policy.mayRetry(read, error, 4, true));
    const ApiError timeout(ErrorKind::Timeout);
    QVERIFY(!policy.mayRetry(read, timeout, 2, true));
}

void TestRetryPolicy::backsOffWithFullJitter()
{
    const RetryPolicy policy;
    const ApiError error(ErrorKind::Server);
    QCOMPARE(policy.delay(error, 1, 0.5), 250ms);
    QCOMPARE(policy.delay(error, 2, 0.5), 500ms);
    QCOMPARE(policy.delay(error, 3, 0.5), 1000ms);
    QCOMPARE(policy.delay(error, 1, 0.0), 0ms);
    QCOMPARE(policy.delay(error, 50, 0.5), 15000ms);
    QVERIFY(policy.delay(error, 1000000, 0.999) <= policy.cap);
}

void TestRetryPolicy::obeysRetryAfter()
{
    const RetryPolicy policy;
    const ApiRequest create(App::Crm, Verb::Post, u"/x"_s);
    ApiError error(ErrorKind::RateLimited);
    error.retryAfter = 5s;
    QCOMPARE(policy.delay(error, 1, 0.1), 5000ms);
    QVERIFY(policy.mayRetry(create, error, 1, true));
    error.retryAfter = 31s;
    QVERIFY(!policy.mayRetry(create, error, 1, true));
    QCOMPARE(policy.delay(error, 1, 0.1), policy.cap);
}
} // namespace atlas::test::tst_retrypolicy

ATLAS_TEST(atlas::test::tst_retrypolicy::TestRetryPolicy)
#include "tst_retrypolicy.moc"
