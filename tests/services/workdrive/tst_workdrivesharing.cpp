// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/workdriveoperationsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_workdrivesharing
{
/// workdrive_share: what each role and link becomes, and what does not go together.
class TestWorkDriveSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesWithAPerson_data();
    void sharesWithAPerson();
    void sharesByLink();
    void passwordIsShownNowhere();
    void whatCannotBeShared_data();
    void whatCannotBeShared();
};

void TestWorkDriveSharing::sharesWithAPerson_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("number");
    QTest::newRow("view a file") << false << u"view"_s << 34;
    QTest::newRow("comment a file") << false << u"comment"_s << 6;
    QTest::newRow("edit a file") << false << u"edit"_s << 5;
    QTest::newRow("view a folder") << true << u"view"_s << 6;
    QTest::newRow("upload to a folder") << true << u"upload"_s << 7;
    QTest::newRow("organize a folder") << true << u"organize"_s << 3;
}

void TestWorkDriveSharing::sharesWithAPerson()
{
    QFETCH(const bool, folder);
    QFETCH(const QString, role);
    QFETCH(const int, number);
    WorkDriveOperationsFixture f;
    f.server.expect(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a"_s, u"tf"_s, folder)));
    f.server.expect(f.line("POST", u"permissions"_s),
                    f.data(f.resource(u"permissions"_s, u"p1"_s, {{u"role_id"_s, number}}), 201));
    const Result<OperationResult> result =
        f.call("workdrive_share", {{u"file_id"_s, u"a"_s}, {u"email"_s, u"ivo@fjord.example"_s}, {u"role"_s, role}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"id"_s].toString(), u"p1"_s);
    QCOMPARE(result->data[u"email_id"_s].toString(), u"ivo@fjord.example"_s);
    QCOMPARE(result->data[u"role"_s].toString(), role);
    const QJsonObject sent = f.sentBody(f.line("POST", u"permissions"_s))[u"data"_s][u"attributes"_s].toObject();
    QCOMPARE(sent.value(u"role_id"_s).toVariant().toInt(), number);
    QCOMPARE(sent.value(u"email_id"_s).toString(), u"ivo@fjord.example"_s);
    QCOMPARE(sent.value(u"send_notification_mail"_s).toBool(true), false);
}

void TestWorkDriveSharing::sharesByLink()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    const QJsonObject made{{u"link"_s, u"https://workdrive.zohoexternal.eu/external/0123456789abcdef"_s},
                           {u"link_name"_s, u"a.txt"_s},
                           {u"role_id"_s, 34},
                           {u"allow_download"_s, false},
                           {u"is_password_protected"_s, true},
                           {u"expiration_date"_s, u"2026-12-31 23:59:59"_s}};
    f.server.expect(f.line("POST", u"links"_s), f.data(f.resource(u"links"_s, u"l1"_s, made), 201));
    const Result<OperationResult> result = f.call("workdrive_share", {{u"file_id"_s, u"a"_s},
                                                                      {u"link"_s, true},
                                                                      {u"expires"_s, u"2026-12-31"_s},
                                                                      {u"password"_s, u"s3cret-word"_s},
                                                                      {u"allow_download"_s, false}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"link"_s].toString(), made.value(u"link"_s).toString());
    QCOMPARE(result->data[u"is_password_protected"_s], QJsonValue(true));
    QCOMPARE(result->data[u"allow_download"_s], QJsonValue(false));
    QCOMPARE(result->data[u"expiration_date"_s].toString(), u"2026-12-31 23:59:59"_s);
    const QJsonObject sent = f.sentBody(f.line("POST", u"links"_s))[u"data"_s][u"attributes"_s].toObject();
    QCOMPARE(sent.value(u"password_text"_s).toString(), u"s3cret-word"_s);
    QCOMPARE(sent.value(u"expiration_date"_s).toString(), u"2026-12-31 23:59:59"_s);
    QCOMPARE(sent.value(u"link_name"_s).toString(), u"a.txt"_s);
    QCOMPARE(sent.value(u"allow_download"_s), QJsonValue(false));
}

void TestWorkDriveSharing::passwordIsShownNowhere()
{
    WorkDriveOperationsFixture f;
    f.server.always(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    f.server.always(f.line("POST", u"links"_s), f.data(f.resource(u"links"_s, u"l1"_s, {}), 201));
    const QJsonObject parameters{{u"file_id"_s, u"a"_s}, {u"link"_s, true}, {u"password"_s, u"s3cret-word"_s}};
    const Result<OperationPlan> plan = f.plan("workdrive_share", parameters);
    QVERIFY(plan);
    QVERIFY(!QJsonDocument(plan->request).toJson().contains("s3cret") && !plan->summary.contains(u"s3cret"_s));
    QVERIFY(QJsonDocument(plan->request).toJson().contains("password_text")); // that there is one is shown
    const Result<OperationResult> result = f.call("workdrive_share", parameters);
    QVERIFY(result);
    QVERIFY(!QJsonDocument(result->data.toObject()).toJson().contains("s3cret"));
}

void TestWorkDriveSharing::whatCannotBeShared_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("field");
    const QJsonObject person{{u"email"_s, u"ivo@fjord.example"_s}}, link{{u"link"_s, true}};
    const auto row = [](const char *name, bool folder, QJsonObject base, const QString &field,
                        const QJsonValue &value) {
        base.insert(field, value);
        QTest::newRow(name) << folder << base << field;
    };
    row("upload to a file", false, person, u"role"_s, u"upload"_s);
    row("comment a folder", true, person, u"role"_s, u"comment"_s);
    row("share a folder", true, person, u"role"_s, u"share"_s);
    row("organize by link", true, link, u"role"_s, u"organize"_s);
    row("upload to a file by link", false, link, u"role"_s, u"upload"_s);
    row("password for a person", false, person, u"password"_s, u"x"_s);
    row("expiry for a person", false, person, u"expires"_s, u"2026-12-31"_s);
    row("notice of a link", false, link, u"notify"_s, true);
    row("no such day", false, link, u"expires"_s, u"2026-02-30"_s);
    row("no link", false, {}, u"link"_s, false);
}

void TestWorkDriveSharing::whatCannotBeShared()
{
    QFETCH(const bool, folder);
    QFETCH(QJsonObject, parameters);
    WorkDriveOperationsFixture f;
    f.server.always(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a"_s, u"tf"_s, folder)));
    parameters.insert(u"file_id"_s, u"a"_s);
    const Result<OperationResult> result = f.call("workdrive_share", parameters);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QTEST(result.error().field, "field");
    QVERIFY(!f.plan("workdrive_share", parameters));
    QCOMPARE(f.server.finish(), QString()); // nothing was written
}
} // namespace atlas::test::tst_workdrivesharing

ATLAS_TEST(atlas::test::tst_workdrivesharing::TestWorkDriveSharing)
#include "tst_workdrivesharing.moc"
