// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxdrivesharing
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
QJsonObject shareWith(const QString &resource, const QString &email, const QJsonValue &role)
{
    return {
        {u"resource_id"_s, resource}, {u"shared_type"_s, u"personal"_s}, {u"email_id"_s, email}, {u"role_id"_s, role}};
}

DriveReply share(DriveFixture &drive, const QJsonObject &attributes)
{
    return drive.post(u"/permissions"_s, u"permissions"_s, attributes);
}

DriveReply link(DriveFixture &drive, QJsonObject attributes)
{
    attributes.insert(u"resource_id"_s, drive.idOf(u"plan.pdf"_s));
    if (!attributes.contains(u"link_name"_s))
        attributes.insert(u"link_name"_s, u"Plan"_s);
    return drive.post(u"/links"_s, u"links"_s, attributes);
}
} // namespace

/// Sharing with people and by link.
class SandboxDriveSharingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedFileOpensToTheColleague();
    void roles_data();
    void roles();
    void sharingTwiceChangesTheRole();
    void expiryOfShares();
    void everyone();
    void members();
    void shareRefusals();
    void customLink();
    void downloadLink();
    void linkRefusals_data();
    void linkRefusals();
    void changeOfALink();
    void revokedLink();
};

void SandboxDriveSharingTest::sharedFileOpensToTheColleague()
{
    DriveFixture drive;
    const QString budget = drive.idOf(u"budget.xlsx"_s);
    const DriveReply shared = share(drive, shareWith(budget, u"Ivo@agency.example"_s, u"34"_s));
    QCOMPARE(shared.status, 201);
    QVERIFY(shared.id().startsWith(budget + u'-'));
    QCOMPARE(shared.text(u"email_id"_s), u"ivo@agency.example"_s);
    QCOMPARE(shared.text(u"display_name"_s), u"Ivo Lang"_s);
    QCOMPARE(shared.attribute(u"role_id"_s).toInt(), 34);
    drive.signInColleague();
    QCOMPARE(drive.download(budget).status, 200);
    QCOMPARE(drive.patch(u"/files/"_s + budget, u"files"_s, {{u"name"_s, u"a"_s}}).status, 403);
    QCOMPARE(share(drive, shareWith(budget, u"x@y.example"_s, 34)).status, 403);
    drive.userId = u"11"_s;
    QCOMPARE(drive.get(u"/files/%1/permissions"_s.arg(budget)).rows().size(), 1);
    QCOMPARE(drive.patch(u"/permissions/"_s + shared.id(), u"permissions"_s, {{u"role_id"_s, 5}}).status, 200);
    drive.signInColleague();
    QCOMPARE(drive.patch(u"/files/"_s + budget, u"files"_s, {{u"name"_s, u"a"_s}}).status, 200);
    drive.userId = u"11"_s;
    QCOMPARE(drive.del(u"/permissions/"_s + shared.id()).status, 204);
    QCOMPARE(drive.del(u"/permissions/"_s + shared.id()).error(), u"R008"_s);
    drive.signInColleague();
    QCOMPARE(drive.download(budget).error(), u"R008"_s);
}

void SandboxDriveSharingTest::roles_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QJsonValue>("role");
    QTest::addColumn<int>("status");
    for (const int role : {4, 5, 6, 33, 34})
        QTest::addRow("file %d", role) << u"plan.pdf"_s << QJsonValue(role) << 201;
    for (const int role : {1, 3, 7, 0})
        QTest::addRow("not of files %d", role) << u"plan.pdf"_s << QJsonValue(role) << 500;
    for (const int role : {3, 5, 6, 7})
        QTest::addRow("folder %d", role) << u"Nordwind"_s << QJsonValue(QString::number(role)) << 201;
    for (const int role : {34, 33, 4})
        QTest::addRow("not of folders %d", role) << u"Nordwind"_s << QJsonValue(role) << 500;
    QTest::newRow("word") << u"plan.pdf"_s << QJsonValue(u"view"_s) << 500;
}

void SandboxDriveSharingTest::roles()
{
    QFETCH(QString, item);
    QFETCH(QJsonValue, role);
    QFETCH(int, status);
    DriveFixture drive;
    QCOMPARE(share(drive, shareWith(drive.idOf(item), u"eva@client.example"_s, role)).status, status);
}

void SandboxDriveSharingTest::sharingTwiceChangesTheRole()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    const QString first = share(drive, shareWith(plan, u"eva@client.example"_s, 34)).id();
    QCOMPARE(share(drive, shareWith(plan, u"eva@client.example"_s, 5)).id(), first);
    const DriveReply all = drive.get(u"/files/%1/permissions"_s.arg(plan));
    QCOMPARE(all.rows().size(), 1);
    QCOMPARE(all.attribute(u"role_id"_s).toInt(), 5);
    QCOMPARE(drive.get(u"/files/"_s + plan).attribute(u"share_data"_s).toArray().size(), 1);
}

void SandboxDriveSharingTest::expiryOfShares()
{
    DriveFixture drive;
    QJsonObject attributes = shareWith(drive.idOf(u"budget.xlsx"_s), u"ivo@agency.example"_s, 34);
    attributes.insert(u"expiration_date"_s, u"2026-07-14 23:59:59"_s);
    QCOMPARE(share(drive, attributes).status, 500); // the day before
    attributes.insert(u"expiration_date"_s, u"tomorrow"_s);
    QCOMPARE(share(drive, attributes).status, 500);
    attributes.insert(u"expiration_date"_s, u"2026-8-1 23:59:59"_s);
    const DriveReply shared = share(drive, attributes);
    QCOMPARE(shared.status, 201);
    QCOMPARE(shared.text(u"expiration_date"_s), u"2026-8-1 23:59:59"_s);
    drive.signInColleague();
    QCOMPARE(drive.download(drive.idOf(u"budget.xlsx"_s)).status, 200);
    drive.store().permissions.at(shared.id()).expiresMs = 1;
    QCOMPARE(drive.download(drive.idOf(u"budget.xlsx"_s)).error(), u"R008"_s);
}

void SandboxDriveSharingTest::everyone()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    const QJsonObject attributes{{u"resource_id"_s, plan}, {u"shared_type"_s, u"publish"_s}, {u"role_id"_s, 34}};
    const DriveReply published = share(drive, attributes);
    QCOMPARE(published.status, 201);
    QCOMPARE(published.text(u"shared_type"_s), u"everyone"_s);
    QVERIFY(drive.get(u"/files/"_s + plan).attribute(u"is_published"_s).toBool());
    QCOMPARE(drive.del(u"/permissions/"_s + published.id()).status, 204);
    QVERIFY(!drive.get(u"/files/"_s + plan).attribute(u"is_published"_s).toBool(true));
    QJsonObject editable = attributes;
    editable.insert(u"role_id"_s, 5);
    QCOMPARE(share(drive, editable).status, 500);
}

void SandboxDriveSharingTest::members()
{
    DriveFixture drive;
    const QString direction = drive.idOf(u"Direction"_s);
    QCOMPARE(drive.get(u"/workspaces/%1/permissions"_s.arg(direction)).rows().size(), 1);
    const QJsonObject attributes{{u"resource_id"_s, direction},
                                 {u"shared_type"_s, u"workspace"_s},
                                 {u"email_id"_s, u"ivo@agency.example"_s},
                                 {u"role_id"_s, 6}};
    QCOMPARE(share(drive, attributes).status, 201);
    drive.signInColleague();
    QCOMPARE(drive.list(direction).status, 200);
    QCOMPARE(drive.form(u"a"_s, direction, "a").status, 403);
}

void SandboxDriveSharingTest::shareRefusals()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    QCOMPARE(share(drive, shareWith(u"x"_s, u"a@b.example"_s, 34)).error(), u"R008"_s);
    QCOMPARE(share(drive, shareWith(plan, u"nobody"_s, 34)).title(), u"PATTERN_NOT_MATCHED"_s);
    QJsonObject bare = shareWith(plan, u"a@b.example"_s, 34);
    bare.remove(u"email_id"_s);
    QCOMPARE(share(drive, bare).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    bare.remove(u"role_id"_s);
    QCOMPARE(share(drive, bare).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject group{{u"resource_id"_s, plan}, {u"shared_type"_s, u"groupmembers"_s}, {u"role_id"_s, 34}};
    QCOMPARE(share(drive, group).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject odd{{u"resource_id"_s, plan}, {u"shared_type"_s, u"friends"_s}, {u"role_id"_s, 34}};
    QCOMPARE(share(drive, odd).title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(drive.changes, 0);
}

void SandboxDriveSharingTest::customLink()
{
    DriveFixture drive;
    const DriveReply made = link(drive, {{u"role_id"_s, u"34"_s},
                                         {u"allow_download"_s, false},
                                         {u"request_user_data"_s, false},
                                         {u"password_text"_s, u"geheim"_s},
                                         {u"expiration_date"_s, u"2026-12-31 23:59:59"_s}});
    QCOMPARE(made.status, 201);
    QVERIFY(made.text(u"link"_s).startsWith(u"https://workdrive.zohoexternal.com/external/"_s));
    QCOMPARE(made.text(u"link"_s).section(u'/', -1).size(), 64);
    QVERIFY(made.attribute(u"is_password_protected"_s).toBool());
    QVERIFY(!made.raw.contains("geheim"));
    QCOMPARE(made.attribute(u"allow_download"_s).toBool(true), false);
    QCOMPARE(made.text(u"link_type"_s), u"custom"_s);
    QCOMPARE(drive.get(u"/links/"_s + made.id()).json, made.json);
}

void SandboxDriveSharingTest::downloadLink()
{
    DriveFixture drive;
    (void)link(drive, {});
    const DriveReply made = link(drive, {{u"download_link"_s, QJsonObject{{u"download_limit"_s, 5}}}});
    QCOMPARE(made.text(u"link_type"_s), u"download"_s);
    QCOMPARE(made.attribute(u"download_link"_s)[u"download_limit"].toInt(), 5);
    const QString path = u"/files/%1/links"_s.arg(drive.idOf(u"plan.pdf"_s));
    QCOMPARE(drive.get(path).rows().size(), 2);
    QCOMPARE(drive.get(path, {{u"filter[type]"_s, u"download"_s}}).id(), made.id());
    QCOMPARE(drive.get(path, {{u"filter[type]"_s, u"x"_s}}).status, 500);
    QCOMPARE(drive.get(u"/files/x/links"_s).error(), u"R008"_s);
}

void SandboxDriveSharingTest::linkRefusals_data()
{
    QTest::addColumn<QJsonObject>("attributes");
    QTest::newRow("past") << QJsonObject{{u"expiration_date"_s, u"2020-01-01 00:00:00"_s}};
    QTest::newRow("no date") << QJsonObject{{u"expiration_date"_s, u""_s}};
    QTest::newRow("no password") << QJsonObject{{u"password_text"_s, u""_s}};
    QTest::newRow("role") << QJsonObject{{u"role_id"_s, 7}};
    QTest::newRow("flag") << QJsonObject{{u"allow_download"_s, u"yes"_s}};
    QTest::newRow("name") << QJsonObject{{u"link_name"_s, u""_s}};
    QTest::newRow("limit") << QJsonObject{{u"download_link"_s, QJsonObject{{u"download_limit"_s, 0}}}};
    QTest::newRow("unknown") << QJsonObject{{u"colour"_s, u"red"_s}};
}

void SandboxDriveSharingTest::linkRefusals()
{
    QFETCH(QJsonObject, attributes);
    DriveFixture drive;
    const DriveReply reply = link(drive, attributes);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.error(), u"F000"_s);
    QVERIFY(drive.store().links.empty());
}

void SandboxDriveSharingTest::changeOfALink()
{
    DriveFixture drive;
    const QString path = u"/links/"_s + link(drive, {}).id();
    QVERIFY(!drive.patch(path, u"links"_s, {{u"allow_download"_s, false}}).attribute(u"allow_download"_s).toBool(true));
    QCOMPARE(drive.patch(path, u"links"_s, {{u"is_password_protected"_s, true}}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject protect{{u"is_password_protected"_s, true}, {u"password_text"_s, u"geheim"_s}};
    QVERIFY(drive.patch(path, u"links"_s, protect).attribute(u"is_password_protected"_s).toBool());
    QCOMPARE(drive.store().links.begin()->second.password, u"geheim"_s);
    const DriveReply open = drive.patch(path, u"links"_s, {{u"is_password_protected"_s, false}});
    QVERIFY(!open.attribute(u"is_password_protected"_s).toBool(true));
    QCOMPARE(drive.patch(path, u"links"_s, {}).status, 500);
}

void SandboxDriveSharingTest::revokedLink()
{
    DriveFixture drive;
    const QString path = u"/links/"_s + link(drive, {}).id();
    const DriveReply revoked = drive.del(path);
    QCOMPARE(revoked.status, 204);
    QVERIFY(revoked.raw.isEmpty());
    QCOMPARE(drive.get(path).error(), u"R008"_s);
    QCOMPARE(drive.del(path).error(), u"R008"_s);
    drive.scopes.removeAll(u"WorkDrive.links.ALL"_s);
    QCOMPARE(link(drive, {}).title(), u"INVALID_OAUTHSCOPE"_s);
}
} // namespace tst_sandboxdrivesharing

ATLAS_TEST(tst_sandboxdrivesharing::SandboxDriveSharingTest)
#include "tst_sandboxdrivesharing.moc"
