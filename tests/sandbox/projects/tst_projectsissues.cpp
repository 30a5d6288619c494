// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_projectsissues
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
const QString projectPath = u"/projects/"_s + pids::project;
const QString allPath = projectPath + u"/issues"_s;
const QString onePath = allPath + u'/' + pids::issue;

ProjectsReply sendTags(ProjectsFixture &projects, const QByteArray &json)
{
    return projects.call("POST", u"/tags"_s, {}, "tags=" + json.toPercentEncoding(),
                         {{"content-type", "application/x-www-form-urlencoded"}});
}
} // namespace

class ProjectsIssuesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void creates();
    void updates();
    void refuses_data();
    void refuses();
    void deletes();
    void tagRecords();
    void tagAssociations();
};

void ProjectsIssuesTest::lists()
{
    ProjectsFixture projects;
    for (const QString &path : {u"/issues"_s, allPath}) {
        const ProjectsReply reply = projects.get(path);
        QCOMPARE(reply.row(u"issues"_s).value(u"prefix").toString(), u"NW-I1"_s);
        QCOMPARE(reply.page().value(u"has_next_page").toBool(true), false);
        QCOMPARE(projects.get(path, {{u"issue_ids"_s, u"1"_s}}).list(u"issues"_s).size(), 0);
        const QString mine =
            uR"({"criteria":[{"field_name":"assignee","criteria_condition":"is","value":["%1"]}],"pattern":"1"})"_s;
        QCOMPARE(projects.get(path, {{u"filter"_s, mine.arg(pids::ivo)}}).list(u"issues"_s).size(), 1);
        QCOMPARE(projects.get(path, {{u"filter"_s, mine.arg(pids::mara)}}).list(u"issues"_s).size(), 0);
    }
}

void ProjectsIssuesTest::creates()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.post(allPath, {{u"name"_s, u"Label printer jams"_s},
                                                        {u"flag"_s, u"External"_s},
                                                        {u"due_date"_s, u"2026-07-31"_s},
                                                        {u"assignee"_s, QJsonObject{{u"zpuid"_s, pids::ivo}}}});
    QVERIFY2(reply.status == 201, reply.raw.constData());
    QCOMPARE(reply.json.value(u"prefix").toString(), u"NW-I2"_s);
    QCOMPARE(reply.json.value(u"flag").toString(), u"external"_s);
    QCOMPARE(reply.object(u"status"_s).value(u"id").toString(), pids::issueOpen);
    QCOMPARE(reply.object(u"severity"_s).value(u"value").toString(), u"None"_s);
    QCOMPARE(reply.object(u"created_by"_s).value(u"zpuid").toString(), pids::mara);
    QCOMPARE(projects.get(allPath + u'/' + reply.id()).json, reply.json);
    QCOMPARE(projects.get(projectPath).object(u"issues"_s).value(u"open_count").toInt(), 2);
}

void ProjectsIssuesTest::updates()
{
    ProjectsFixture projects;
    const QString before = projects.get(onePath).json.value(u"last_updated_time").toString();
    const QJsonObject none = projects.post(allPath, {{u"name"_s, u"Other"_s}}).object(u"severity"_s);
    const ProjectsReply reply = projects.patch(onePath, {{u"status"_s, QJsonObject{{u"id"_s, pids::issueDone}}},
                                                         {u"severity"_s, QJsonObject{{u"id"_s, none.value(u"id")}}},
                                                         {u"due_date"_s, QJsonValue()}});
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QVERIFY(reply.object(u"status"_s).value(u"is_closed_type").toBool());
    QCOMPARE(reply.object(u"severity"_s), none);
    QVERIFY(!reply.json.contains(u"due_date"));
    QVERIFY(reply.json.value(u"last_updated_time").toString() > before);
    QCOMPARE(projects.get(projectPath).object(u"issues"_s).value(u"closed_count").toInt(), 1);
}

void ProjectsIssuesTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("sent");
    QTest::addColumn<QString>("title");
    const QString value = u"INVALID_PARAMETER_VALUE"_s;
    const auto id = [](const QString &key, const QString &text) { return QJsonValue(QJsonObject{{key, text}}); };
    QTest::newRow("title of the older API") << u"title"_s << QJsonValue(u"Jam"_s) << value;
    QTest::newRow("name") << u"name"_s << QJsonValue(QString()) << value;
    QTest::newRow("due") << u"due_date"_s << QJsonValue(u"31.07.2026"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("assignee") << u"assignee"_s << id(u"zpuid"_s, pids::paula) << value;
    QTest::newRow("status") << u"status"_s << id(u"id"_s, pids::taskDone) << value;
    QTest::newRow("severity") << u"severity"_s << id(u"id"_s, u"1"_s) << value;
    QTest::newRow("flag") << u"flag"_s << QJsonValue(u"secret"_s) << value;
    QTest::newRow("phase") << u"release_milestone"_s << id(u"id"_s, u"1"_s) << value;
}

void ProjectsIssuesTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, sent);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.patch(onePath, {{key, sent}});
    QCOMPARE(reply.status, 400);
    QTEST(reply.title(), "title");
    QCOMPARE(reply.field(), key);
    QCOMPARE(projects.changes, 0);
}

void ProjectsIssuesTest::deletes()
{
    ProjectsFixture projects;
    QCOMPARE(projects.post(allPath, {}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(projects.del(onePath).status, 204);
    QCOMPARE(projects.get(onePath).status, 404);
    QCOMPARE(projects.get(projectPath).object(u"issues"_s).value(u"open_count").toInt(-1), 0);
}

void ProjectsIssuesTest::tagRecords()
{
    ProjectsFixture projects;
    QCOMPARE(projects.post(u"/tags"_s, {{u"name"_s, u"later"_s}}).message(), u"Input Parameter Missing"_s);
    const ProjectsReply added = sendTags(projects, R"([{"name":"later","color_class":"bg-tag3"}])");
    QVERIFY2(added.status == 201, added.raw.constData());
    const QString id = added.row(u"tags"_s).value(u"id").toString();
    QCOMPARE(added.row(u"tags"_s).value(u"usage_count").toString(), u"0"_s);
    QCOMPARE(sendTags(projects, R"([{"name":"later"}])").title(), u"INVALID_PARAMETER_VALUE"_s);
    QCOMPARE(sendTags(projects, R"([{"name":"x","color_class":"red"}])").title(), u"PATTERN_NOT_MATCHED"_s);
    const ProjectsReply renamed = projects.patch(u"/tags/"_s + id, {{u"name"_s, u"soon"_s}});
    QCOMPARE(renamed.object(u"tags"_s).value(u"name").toString(), u"soon"_s); // an object here
    QCOMPARE(projects.get(u"/tags"_s).list(u"tags"_s).size(), 2);
    QCOMPARE(projects.del(u"/tags/"_s + id).status, 204);
    QCOMPARE(projects.get(u"/tags"_s).list(u"tags"_s).size(), 1);
    QCOMPARE(projects.del(u"/tags/"_s + id).status, 404);
}

void ProjectsIssuesTest::tagAssociations()
{
    ProjectsFixture projects;
    const QMap<QString, QString> query{
        {u"tag_id"_s, pids::tag}, {u"entity_id"_s, pids::task}, {u"entityType"_s, u"5"_s}};
    const QString tags = projectPath + u"/tags"_s;
    QCOMPARE(projects.get(tags).list(u"tags"_s).size(), 0);
    QCOMPARE(projects.call("POST", tags + u"/associate"_s, query).status, 200);
    QCOMPARE(projects.get(tags).row(u"tags"_s).value(u"usage_count").toString(), u"1"_s);
    QCOMPARE(projects.get(projectPath + u"/tasks/"_s + pids::task).row(u"tags"_s).value(u"id").toString(), pids::tag);
    auto wrong = query;
    wrong.insert(u"entityType"_s, u"6"_s); // no issue has this id
    QCOMPARE(projects.call("POST", tags + u"/associate"_s, wrong).field(), u"entity_id"_s);
    QCOMPARE(projects.call("POST", tags + u"/associate"_s).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(projects.call("POST", tags + u"/dissociate"_s, query).status, 200);
    QCOMPARE(projects.get(tags).list(u"tags"_s).size(), 0);
    QCOMPARE(projects.call("POST", tags + u"/associate"_s, query).status, 200);
    QCOMPARE(projects.del(u"/tags/"_s + pids::tag).status, 204);
    QCOMPARE(projects.get(projectPath + u"/tasks/"_s + pids::task).list(u"tags"_s).size(), 0);
}
} // namespace tst_projectsissues

ATLAS_TEST(tst_projectsissues::ProjectsIssuesTest)
#include "tst_projectsissues.moc"
