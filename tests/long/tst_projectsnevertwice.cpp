// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsjson.h"
#include "services/projects/projectstime.h"
#include "tests/services/operations/weatherproofclient.h"

#include <QHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace atlas::test
{
namespace
{
/// Answers lost after the work was done, connections lost before it, and server errors on both sides.
constexpr auto projectsStorm = R"([
    {"path":".*/projects/[0-9]+/log","method":"POST","kind":"drop","after":true,"rate":0.15},
    {"path":".*/projects/[0-9]+/log","method":"POST","kind":"drop","rate":0.1},
    {"path":".*/projects/[0-9]+/log","method":"POST","kind":"status","status":500,"after":true,"rate":0.05},
    {"path":".*/projects/[0-9]+/log","method":"POST","kind":"status","status":500,"rate":0.05},
    {"path":".*/projects/[0-9]+/tasks","method":"POST","kind":"drop","after":true,"rate":0.3},
    {"path":".*/projects/[0-9]+/tasks","method":"POST","kind":"drop","rate":0.2}])";
constexpr int logsADay = 20;

/// What was said of the creates.
struct ProjectsTold {
    QHash<QString, bool> outcome; ///< by name
    int made = 0;
    int unknown = 0;
    int lost = 0; ///< said not to have been created
    /// False when an answer was neither of the three it may be.
    template <class T>
    bool take(const QString &name, const Result<T> &created)
    {
        if (created) {
            outcome.insert(name, true);
            ++made;
        } else if (created.error().code == u"not_created"_s) {
            outcome.insert(name, false);
            ++lost;
        } else {
            ++unknown;
            return created.error().kind == ErrorKind::Ambiguous;
        }
        return true;
    }
    void say(int count) const { qInfo("%d creates: %d not created, %d unknown", count, lost, unknown); }
};
} // namespace

/// No hours and no task are ever made twice, and every answer is true, in whatever weather.
class TestProjectsNeverTwice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thousandTimeLogs();
    void equalTimeLogs();
    void tasks();
    void cleanup();

private:
    [[nodiscard]] TimeLogEntry entry(int index) const;
    /// What the stand-in holds on a day, by notes.
    void countDay(const QDate &day, QHash<QString, int> &counts);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<WeatherproofClient> m_client;
    std::unique_ptr<ProjectsService> m_projects;
    QString m_project, m_task;
    QDate m_first;
};

void TestProjectsNeverTwice::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(projectsStorm);
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    m_client = std::make_unique<WeatherproofClient>(*m_sandbox);
    QVERIFY(m_client->client);
    m_projects = std::make_unique<ProjectsService>(*m_client->client, &m_client->clock);
    QVERIFY(QCoro::waitFor(m_projects->portal()));
    const Result<ProjectsRowPage> page = QCoro::waitFor(m_projects->list(ProjectsListQuery(ProjectsKind::Project)));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    for (const QJsonValue &row : page->rows) {
        const Project project = projectsjson::project(row.toObject());
        if (m_task.isEmpty() && !project.isClosed()) {
            ProjectsListQuery query(ProjectsKind::Task);
            query.projectId = project.id;
            query.perPage = 1;
            const Result<ProjectsRowPage> tasks = QCoro::waitFor(m_projects->list(query));
            QVERIFY(tasks);
            m_project = project.id;
            m_task = tasks->rows.first().toObject().value(u"id"_s).toString();
        }
    }
    QVERIFY(!m_task.isEmpty());
    m_first = QDate::currentDate().addDays(-90);
}

void TestProjectsNeverTwice::cleanup()
{
    m_projects.reset();
    m_client.reset();
    m_sandbox.reset();
    m_task.clear();
}

TimeLogEntry TestProjectsNeverTwice::entry(int index) const
{
    TimeLogEntry entry;
    entry.projectId = m_project;
    entry.itemId = m_task;
    entry.date = m_first.addDays(index / logsADay);
    entry.minutes = 15;
    entry.notes = u"STORM-%1"_s.arg(index);
    return entry;
}

void TestProjectsNeverTwice::countDay(const QDate &day, QHash<QString, int> &counts)
{
    const Result<ProjectsRowPage> page =
        QCoro::waitFor(m_projects->list(logsOfDay(LogModule::Task, m_project, m_task, day)));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    for (const QJsonValue &row : page->rows)
        counts[row[u"notes"_s].toString()] += 1;
}

void TestProjectsNeverTwice::thousandTimeLogs()
{
    constexpr int count = 1000;
    ProjectsTold told;
    for (int i = 0; i < count; ++i) {
        const Result<TimeLog> log = QCoro::waitFor(m_projects->logTime(entry(i)));
        QVERIFY2(told.take(entry(i).notes, log), log ? "" : qPrintable(log.error().code + log.error().detail));
    }
    QHash<QString, int> counts;
    for (int i = 0; i < count; i += logsADay)
        countDay(entry(i).date, counts);
    for (int i = 0; i < count; ++i) {
        const QString name = entry(i).notes;
        QVERIFY2(counts.value(name) <= 1, qPrintable(name));
        if (told.outcome.contains(name))
            QCOMPARE(counts.value(name) == 1, told.outcome.value(name));
    }
    told.say(count);
    QVERIFY(told.unknown < count / 20);
    QVERIFY(told.lost > 0); // the weather was bad
}

/// Only their ids differ: as many are there as were said to be.
void TestProjectsNeverTwice::equalTimeLogs()
{
    constexpr int count = 60;
    ProjectsTold told;
    for (int i = 0; i < count; ++i) {
        const Result<TimeLog> log = QCoro::waitFor(m_projects->logTime(entry(0)));
        QVERIFY2(told.take(QString::number(i), log), log ? "" : qPrintable(log.error().code + log.error().detail));
    }
    QHash<QString, int> counts;
    countDay(entry(0).date, counts);
    told.say(count);
    QVERIFY(counts.value(entry(0).notes) >= told.made);
    QVERIFY(counts.value(entry(0).notes) <= told.made + told.unknown);
}

void TestProjectsNeverTwice::tasks()
{
    constexpr int count = 100;
    ProjectsTold told;
    for (int i = 0; i < count; ++i) {
        const QJsonObject task{{u"name"_s, u"Storm %1"_s.arg(i)}};
        const Result<QJsonObject> created = QCoro::waitFor(m_projects->create(ProjectsKind::Task, m_project, task));
        QVERIFY2(told.take(task.value(u"name"_s).toString(), created),
                 created ? "" : qPrintable(created.error().code + created.error().detail));
    }
    QHash<QString, int> counts;
    ProjectsListQuery query(ProjectsKind::Task);
    query.projectId = m_project;
    for (bool more = true; more; ++query.page) {
        const Result<ProjectsRowPage> page = QCoro::waitFor(m_projects->list(query));
        QVERIFY(page);
        for (const QJsonValue &row : page->rows)
            counts[row[u"name"_s].toString()] += 1;
        more = page->more;
    }
    for (auto it = told.outcome.cbegin(); it != told.outcome.cend(); ++it)
        QCOMPARE(counts.value(it.key()), it.value() ? 1 : 0);
    told.say(count);
    QVERIFY(told.unknown < count / 20);
    QVERIFY(told.lost > 0);
}
} // namespace atlas::test

QTEST_GUILESS_MAIN(atlas::test::TestProjectsNeverTwice)
#include "tst_projectsnevertwice.moc"
