// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// 10,000 tasks in 60 projects: time from a keystroke to the board and the table, from a fold to the rows of the
// timeline, from a drag to its effect along a chain of 200 links, and from one changed task to everything that shows
// it. Prints p50, p95 and p99 beside the budgets.

#include "models/insight/timefigures.h"
#include "models/insight/workload.h"
#include "models/projects/projecttablemodel.h"
#include "models/projects/timelinemodel.h"
#include "tests/models/deliveryfixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
constexpr int kTasks = 10'000;
constexpr int kProjects = 60;
constexpr int kChain = 200;
constexpr int kRounds = 200;
constexpr double kBlock = 16; ///< ms the ui thread may be held
constexpr double kKey = 50;   ///< ms from a key to its visible answer

ProjectsSnapshot manyTasks()
{
    const QStringList people{u"Léna Guirec"_s, u"Hugo Talmont"_s, u"Bastien Rochard"_s, u"Maud Carsin"_s};
    QRandomGenerator random(5);
    ProjectsSnapshot snapshot = test::randomDelivery(random, kProjects, kTasks);
    for (qsizetype i = 0; i < snapshot.tasks.size(); ++i) {
        ProjectTask &task = snapshot.tasks[i];
        task.projectId = u"p%1"_s.arg(i % kProjects);
        task.name += u" %1"_s.arg(i);
        // Every tenth task has subtasks, of its own project.
        task.parentId = i % 10 < 3 && i >= kProjects * 10
                            ? u"t%1"_s.arg(i / kProjects / 10 * 10 * kProjects + i % kProjects)
                            : QString();
        for (TaskShare &share : task.owners)
            share.person = {u"u%1"_s.arg(i % 18), people.at(i % people.size()), {}};
    }
    for (int user = 0; user < 18; ++user)
        snapshot.users.append(test::userOf(u"u%1"_s.arg(user), people.at(user % people.size())));
    ProjectSchedule &schedule = snapshot.schedules[u"p0"_s];
    for (int link = 0; link < kChain; ++link) {
        snapshot.tasks[link].start = test::deliveryDay().addDays(2 * link);
        snapshot.tasks[link].end = snapshot.tasks.at(link).start.addDays(1);
        snapshot.tasks[link].isCompleted = false;
        snapshot.tasks[link].status = test::statusOf(u"Open"_s);
        schedule.links.append(test::linkOf(u"t%1"_s.arg(link), u"t%1"_s.arg(link + 1)));
    }
    schedule.projectId = u"p0"_s;
    return snapshot;
}

void printTimes(const QString &what, QList<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(qsizetype(double(times.size() - 1) * share)); };
    QTextStream(stdout) << u"  %1  p50 %2, p95 %3, p99 %4 ms   budget %5\n"_s.arg(what, -34)
                               .arg(at(0.5), 0, 'f', 1)
                               .arg(at(0.95), 0, 'f', 1)
                               .arg(at(0.99), 0, 'f', 1)
                               .arg(budget, 0, 'f', 0);
}

template <class Act>
QList<double> timedRounds(int rounds, const Act &act)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// A word typed letter by letter, over and over.
TaskFilter typed(int round)
{
    const QString word = u"intégration 12"_s;
    TaskFilter filter;
    filter.text = word.left(round % (word.size() + 1));
    return filter;
}

void benchBoard(DeliveryBook &book)
{
    TaskBoardModel board(book);
    printTimes(u"board: keystroke"_s, timedRounds(kRounds, [&](int round) { board.setFilter(typed(round)); }), kKey);
}

void benchTable(DeliveryBook &book)
{
    TaskTreeModel table(book);
    printTimes(u"table: filter keystroke"_s, timedRounds(kRounds, [&](int round) { table.setFilter(typed(round)); }),
               kKey);
    table.setFilter({});
    printTimes(u"table: sort by a column"_s,
               timedRounds(kRounds / 4,
                           [&](int round) {
                               table.sort(round % table.columnCount(),
                                          round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
                           }),
               kKey);
}

void benchTimeline(DeliveryBook &book)
{
    TimelineModel timeline(book);
    printTimes(u"timeline: lay out all"_s, timedRounds(kRounds / 4, [&](int) { timeline.expandAll(true); }), kBlock);
    printTimes(u"timeline: fold one project"_s,
               timedRounds(kRounds, [&](int round) { timeline.setExpanded(u"p7"_s, round % 2 != 0); }), kBlock);
    qsizetype links = 0;
    printTimes(u"timeline: links of a screen"_s,
               timedRounds(kRounds, [&](int round) { links += timeline.linksAmong(round, round + 40).size(); }),
               kBlock);
    qsizetype followers = 0;
    printTimes(u"timeline: effect along 200 links"_s,
               timedRounds(kRounds,
                           [&](int round) {
                               const QDate day = test::deliveryDay().addDays(7 + round % 30);
                               followers = timeline.effectOf(u"t0"_s, day, day.addDays(1)).followers.size();
                           }),
               kBlock);
    QTextStream(stdout)
        << u"  (%1 rows, %2 links seen, %3 followers)\n"_s.arg(timeline.rows().size()).arg(links).arg(followers);
}

/// One task of all changes, as after a write. The copy that the store makes of its list is not timed.
template <class Act>
QList<double> timedChanges(DeliveryBook &book, ProjectsSnapshot &snapshot, const Act &act)
{
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        ProjectsSnapshot next = snapshot;
        ProjectTask &task = next.tasks[round * 37 % kTasks];
        task.end = task.end.isValid() ? task.end.addDays(3) : test::deliveryDay();
        task.loggedMinutes += 15;
        task.status = test::statusOf(task.status.name == u"Open" ? u"Review"_s : u"Open"_s);
        task.isCompleted = false;
        QElapsedTimer timer;
        timer.start();
        book.setSnapshot(next, test::deliveryDay());
        act();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        snapshot = next;
    }
    return times;
}

void benchChanges(DeliveryBook &book, ProjectsSnapshot snapshot)
{
    printTimes(u"one task changed: the book"_s, timedChanges(book, snapshot, [] {}), kBlock);
    {
        const TaskBoardModel board(book);
        printTimes(u"with the board"_s, timedChanges(book, snapshot, [] {}), kBlock);
    }
    {
        TaskTreeModel table(book);
        table.sort(int(TaskTreeModel::Column::End), Qt::AscendingOrder);
        printTimes(u"with the table"_s, timedChanges(book, snapshot, [] {}), kBlock);
    }
    TimelineModel timeline(book);
    timeline.expandAll(true);
    printTimes(u"with the timeline"_s, timedChanges(book, snapshot, [] {}), kBlock);
    const ProjectTableModel portfolio(book);
    const TaskBoardModel board(book);
    const TaskTreeModel table(book);
    printTimes(u"with all four"_s, timedChanges(book, snapshot, [] {}), kBlock);
}

void benchPeople(const DeliveryBook &book)
{
    int rows = 0;
    printTimes(u"workload of eight weeks"_s,
               timedRounds(kRounds / 4,
                           [&](int) {
                               rows = int(
                                   workload(book.snapshot(), book.plan(), book.today(), book.today(), 8).rows.size());
                           }),
               kKey);
    qsizetype hits = 0;
    printTimes(
        u"quick entry: keystroke"_s,
        timedRounds(
            kRounds,
            [&](int round) {
                hits +=
                    quickEntry(u"1:30 "_s + typed(round).text, book.snapshot(), u"u3"_s, book.today()).taskIds.size();
            }),
        kKey);
    QTextStream(stdout) << u"  (%1 people, %2 hits)\n"_s.arg(rows).arg(hits);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French));
    const ProjectsSnapshot snapshot = manyTasks();
    DeliveryBook book;
    book.setSnapshot(snapshot, test::deliveryDay());
    QTextStream(stdout) << u"Delivery pages with %1 tasks in %2 projects\n"_s.arg(kTasks).arg(kProjects);
    benchBoard(book);
    benchTable(book);
    benchTimeline(book);
    benchChanges(book, snapshot);
    benchPeople(book);
    return 0;
}
