// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxdrivekernel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// Hosts, headers, refusals, limits and locks.
class SandboxDriveKernelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOfTheGate();
    void scopes();
    void headers();
    void bodies();
    void bodies_data();
    void accountIsLockedWhenItsBucketIsEmpty();
    void earlyRetryEscalates();
    void twentiethListingLocksTheFolder();
    void burstOfListingsLocksTheFolder();
    void pagesOfOneWalkCountOnce();
    void missingIdLocksItself();
    void noLimitsWhenSwitchedOff();
};

void SandboxDriveKernelTest::answersOfTheGate()
{
    DriveFixture drive;
    const auto errors = drive.app->mounts().constFirst()->authErrors();
    QCOMPARE(errors.noToken().status, 500);
    QVERIFY(errors.noToken().body.contains("INVALID_TICKET"));
    QCOMPARE(errors.badToken().status, 401);
    QVERIFY(errors.badToken().body.contains("F7003"));
    QVERIFY(errors.badToken().headers.isEmpty());
    QCOMPARE(errors.expiredToken().status, 401);
    QVERIFY(errors.expiredToken().headers.constFirst().second.contains("expired_token"));
    QCOMPARE(errors.throttled(7).headers.constFirst().second, QByteArray("7"));
    QCOMPARE(drive.get(u"/nothing"_s).status, 404);
    QCOMPARE(drive.get(u"/nothing"_s).title(), u"URL_RULE_NOT_CONFIGURED"_s);
    QCOMPARE(drive.call("PUT", u"/files"_s).status, 405);
    QCOMPARE(drive.call("DELETE", u"/_download/v1/workdrive/download/x"_s).status, 405);
    drive.userId = u"99"_s;
    QCOMPARE(drive.get(u"/users/me"_s).error(), u"R008"_s);
}

void SandboxDriveKernelTest::scopes()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    drive.scopes = QStringList{u"WorkDrive.files.ALL"_s};
    QCOMPARE(drive.get(u"/files/"_s + plan).status, 200);
    QCOMPARE(drive.form(u"a.txt"_s, drive.idOf(u"Nordwind"_s), "a").status, 200);
    // Lists and uploads fine, then fails to download.
    const DriveReply refused = drive.download(plan);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.title(), u"INVALID_OAUTHSCOPE"_s);
    QCOMPARE(drive.stream("x", {}).title(), u"INVALID_OAUTHSCOPE"_s);
    QCOMPARE(drive.get(u"/users/me"_s).title(), u"INVALID_OAUTHSCOPE"_s);
    QCOMPARE(drive.post(u"/permissions"_s, u"permissions"_s, {}).title(), u"INVALID_OAUTHSCOPE"_s);
    drive.scopes = QStringList{u"aaaserver.profile.read"_s, u"WorkDrive.team.READ"_s};
    QCOMPARE(drive.get(u"/users/me"_s).status, 200);
    QCOMPARE(drive.get(u"/teams/"_s + drive.store().teamId + u"/teamfolders"_s).title(), u"INVALID_OAUTHSCOPE"_s);
}

void SandboxDriveKernelTest::headers()
{
    DriveFixture drive;
    for (const QByteArray &accept : {QByteArray(), QByteArray("application/json"), QByteArray("*/*")})
        QCOMPARE(drive.call("GET", u"/users/me"_s, {}, {}, {{"accept", accept}}).status, 415);
    const DriveReply me =
        drive.call("GET", u"/users/me"_s, {}, {}, {{"accept", "text/html, application/vnd.api+json;q=0.9"}});
    QCOMPARE(me.status, 200);
    QVERIFY(me.type.startsWith("application/vnd.api+json"));
    QCOMPARE(drive.call("POST", u"/files"_s, {}, "{}", {{"content-type", "text/plain"}}).status, 415);
    QCOMPARE(drive.call("POST", u"/upload"_s, {}, "x").status, 415);
    QCOMPARE(drive.get(u"/users/me"_s, {{u"fields"_s, u"x"_s}}).title(), u"EXTRA_PARAM_FOUND"_s);
    QCOMPARE(drive.get(u"/users/me"_s, {{u"fields"_s, u"x"_s}}).status, 500);
}

void SandboxDriveKernelTest::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    const QByteArray good = "{\"name\":\"A\",\"parent_id\":\"x\"}";
    QTest::newRow("none") << QByteArray() << u"JSON_PARSE_ERROR"_s;
    QTest::newRow("broken") << QByteArray("{\"data\"") << u"JSON_PARSE_ERROR"_s;
    QTest::newRow("bare") << good << u"JSON_PARSE_ERROR"_s;
    QTest::newRow("no type") << "{\"data\":{\"attributes\":" + good + "}}" << u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("type") << "{\"data\":{\"type\":\"file\",\"attributes\":" + good + "}}" << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("more") << QByteArray("{\"data\":{\"type\":\"files\",\"attributes\":{\"colour\":1}}}")
                          << u"EXTRA_KEY_FOUND_IN_JSON"_s;
    QTest::newRow("no name") << QByteArray("{\"data\":{\"type\":\"files\",\"attributes\":{\"parent_id\":\"x\"}}}")
                             << u"LESS_THAN_MIN_OCCURANCE"_s;
}

void SandboxDriveKernelTest::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    DriveFixture drive;
    const DriveReply reply = drive.call("POST", u"/files"_s, {}, body);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.error(), u"F000"_s);
    QCOMPARE(reply.title(), title);
    QCOMPARE(drive.changes, 0);
}

void SandboxDriveKernelTest::accountIsLockedWhenItsBucketIsEmpty()
{
    DriveFixture drive(true);
    // Six a second go on for ever.
    for (int number = 0; number < 200; ++number) {
        QCOMPARE(drive.get(u"/users/me"_s).status, 200);
        drive.monotonicMs += 167;
    }
    int admitted = 0;
    DriveReply reply = drive.get(u"/users/me"_s);
    for (; reply.status == 200 && admitted < 100; ++admitted)
        reply = drive.get(u"/users/me"_s);
    QCOMPARE(admitted, drive.settings.callBurst);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.error(), u"F7008"_s);
    QCOMPARE(reply.retryAfter(), 119);
    // On time the bucket is still empty, a second later it is not.
    drive.monotonicMs += 119'000;
    QCOMPARE(drive.get(u"/users/me"_s).status, 429);
    drive.monotonicMs += 120'000;
    QCOMPARE(drive.get(u"/users/me"_s).status, 200);
    drive.signInColleague();
    QCOMPARE(drive.get(u"/users/me"_s).status, 200);
}

void SandboxDriveKernelTest::earlyRetryEscalates()
{
    DriveFixture drive(true);
    drive.settings.callLockSeconds = 3;
    drive.settings.longestLockSeconds = 10;
    drive.settings.callBurst = 1;
    drive.apply();
    QCOMPARE(drive.get(u"/users/me"_s).status, 200);
    QCOMPARE(drive.get(u"/users/me"_s).retryAfter(), 3);
    drive.monotonicMs += 2000;
    QCOMPARE(drive.get(u"/users/me"_s).retryAfter(), 6);
    QCOMPARE(drive.get(u"/users/me"_s).retryAfter(), 10);
    // All three hosts share the account.
    QCOMPARE(drive.download(u"x"_s).status, 429);
    drive.monotonicMs += 11'000;
    QCOMPARE(drive.get(u"/users/me"_s).status, 200);
}

void SandboxDriveKernelTest::twentiethListingLocksTheFolder()
{
    DriveFixture drive(true);
    const QString folder = drive.idOf(u"Nordwind"_s);
    for (int number = 0; number < 19; ++number) {
        QCOMPARE(drive.list(folder).status, 200);
        drive.monotonicMs += 2000;
    }
    const DriveReply reply = drive.list(folder);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.error(), u"F7008"_s);
    QCOMPARE(reply.retryAfter(), 300);
    QCOMPARE(drive.list(drive.idOf(u"Clients"_s)).status, 200);
    QCOMPARE(drive.get(u"/files/"_s + folder).status, 200);
    drive.monotonicMs += 299'000;
    QCOMPARE(drive.list(folder).retryAfter(), 1);
    drive.monotonicMs += 1000;
    QCOMPARE(drive.list(folder).status, 200);
}

void SandboxDriveKernelTest::burstOfListingsLocksTheFolder()
{
    DriveFixture drive(true);
    drive.settings.listingLockSeconds = 2;
    drive.apply();
    const QString folder = drive.idOf(u"Nordwind"_s);
    for (int number = 0; number < 15; ++number)
        QCOMPARE(drive.list(folder).status, 200);
    QCOMPARE(drive.list(folder).retryAfter(), 2);
    drive.monotonicMs += 2000;
    QCOMPARE(drive.list(folder).status, 200);
}

void SandboxDriveKernelTest::pagesOfOneWalkCountOnce()
{
    DriveFixture drive(true);
    const QString folder = drive.idOf(u"Nordwind"_s);
    for (int number = 0; number < 40; ++number) {
        QCOMPARE(drive.list(folder, {{u"page[offset]"_s, u"1"_s}}).status, 200);
        drive.monotonicMs += 200;
    }
}

void SandboxDriveKernelTest::missingIdLocksItself()
{
    DriveFixture drive(true);
    for (int number = 0; number < 10; ++number) {
        QCOMPARE(drive.get(u"/files/gone"_s).error(), u"R008"_s);
        QCOMPARE(drive.get(u"/files/gone"_s + QString::number(number)).status, 401);
        drive.monotonicMs += 1000;
    }
    QCOMPARE(drive.get(u"/files/gone"_s).status, 429);
    QCOMPARE(drive.get(u"/files/"_s + drive.idOf(u"plan.pdf"_s)).status, 200);
    drive.monotonicMs += 60'000;
    QCOMPARE(drive.get(u"/files/gone"_s).status, 401);
}

void SandboxDriveKernelTest::noLimitsWhenSwitchedOff()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s);
    for (int number = 0; number < 60; ++number)
        QCOMPARE(drive.list(folder).status, 200);
}
} // namespace tst_sandboxdrivekernel

ATLAS_TEST(tst_sandboxdrivekernel::SandboxDriveKernelTest)
#include "tst_sandboxdrivekernel.moc"
