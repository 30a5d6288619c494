// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/taskmodels.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_taskmodels
{
using namespace Qt::StringLiterals;
using Column = TaskTreeModel::Column;

/// Filter, table with subtasks and board of tasks.
class TestTaskModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void filter_data();
    void filter();
    void tree();
    void cells();
    void sorting_data();
    void sorting();
    void rowsMoveWithTheirSelection();
    void boardColumns();
    void boardOrder();
    void boardHidesLongClosed();
    void boardSignals();
    void statusOfDrop();
    void walk_data();
    void walk();
};

namespace
{
/// "a(b,c(d)),e": ids in order, subtasks in brackets.
QString shownTree(const TaskTreeModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = shownTree(model, index);
        parts.append(model.idAt(index) + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return parts.join(u',');
}

ProjectTask below(ProjectTask task, const QString &parentId, int sequence = 0)
{
    task.parentId = parentId;
    task.sequence = sequence;
    return task;
}

ProjectTask withStatus(ProjectTask task, const QString &status)
{
    task.status = statusOf(status);
    return task;
}

QStringList titles(const TaskBoardModel &board)
{
    QStringList names;
    for (const TaskBoardModel::Column &column : board.columns())
        names.append(column.name);
    return names;
}

QStringList idsIn(const TaskBoardModel &board, const QString &name)
{
    for (const TaskBoardModel::Column &column : board.columns())
        if (column.name == name)
            return column.taskIds;
    return {};
}

TaskFilter randomFilter(QRandomGenerator &random)
{
    TaskFilter filter;
    if (random.bounded(3) == 0)
        filter.text = QStringList{u"audit"_s, u"oeu"_s, u"hugo"_s, u"zz"_s}.at(random.bounded(4));
    if (random.bounded(4) == 0)
        filter.projectIds = {u"p0"_s, u"p1"_s};
    if (random.bounded(4) == 0)
        filter.ownerIds = {u"u1"_s, QString()};
    filter.openOnly = random.bounded(3) == 0;
    if (filter.openOnly && random.bounded(2) == 0)
        filter.finishedSince = november(10 + random.bounded(15));
    filter.overdueOnly = random.bounded(5) == 0;
    return filter;
}

void compareData(const TaskTreeModel &model, const TaskTreeModel &fresh, const QModelIndex &a = {},
                 const QModelIndex &b = {})
{
    QCOMPARE(model.rowCount(a), fresh.rowCount(b));
    for (int row = 0; row < fresh.rowCount(b); ++row) {
        for (int column = 0; column < fresh.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(TaskTreeModel::ToneRole)})
                QCOMPARE(model.index(row, column, a).data(role), fresh.index(row, column, b).data(role));
        compareData(model, fresh, model.index(row, 0, a), fresh.index(row, 0, b));
    }
}
} // namespace

void TestTaskModels::filter_data()
{
    QTest::addColumn<TaskFilter>("filter");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, bool passes, const std::function<void(TaskFilter &)> &set) {
        TaskFilter filter;
        set(filter);
        QTest::newRow(name) << filter << passes;
    };
    row("empty", true, [](TaskFilter &) {});
    row("all words", true, [](TaskFilter &f) { f.text = u"oeuvre HUGO nw-1 sylva"_s; });
    row("one word missing", false, [](TaskFilter &f) { f.text = u"oeuvre lena"_s; });
    row("project", true, [](TaskFilter &f) { f.projectIds = {u"p1"_s}; });
    row("other project", false, [](TaskFilter &f) { f.projectIds = {u"p2"_s}; });
    row("owner", true, [](TaskFilter &f) { f.ownerIds = {u"u9"_s, u"u1"_s}; });
    row("other owner", false, [](TaskFilter &f) { f.ownerIds = {u"u9"_s}; });
    row("without owner", false, [](TaskFilter &f) { f.ownerIds = {QString()}; });
    row("status", true, [](TaskFilter &f) { f.statusNames = {u"a revoir"_s}; });
    row("other status", false, [](TaskFilter &f) { f.statusNames = {u"open"_s}; });
    row("open", true, [](TaskFilter &f) { f.openOnly = true; });
    row("open, or finished of late", true, [](TaskFilter &f) {
        f.openOnly = true;
        f.finishedSince = november(1);
    });
    row("overdue", true, [](TaskFilter &f) { f.overdueOnly = true; });
    row("exactly this", true, [](TaskFilter &f) { f.only = QSet{u"t1"_s}; });
    row("exactly others", false, [](TaskFilter &f) { f.only = QSet{u"t2"_s}; });
    row("exactly none", false, [](TaskFilter &f) { f.only = QSet<QString>(); });
}

void TestTaskModels::filter()
{
    ProjectTask task = withStatus(ownedTask(taskOf(u"t1"_s, {}, november(24)), u"u1"_s, 60), u"À revoir"_s);
    task.name = u"Œuvre"_s;
    task.key = u"NW-1"_s;
    task.owners[0].person.name = u"Hugo Talmont"_s;
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s, u"Sylvamer"_s)}, {task});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QFETCH(TaskFilter, filter);
    QTEST(passes(task, filter, book), "passes");
    TaskTreeModel model(book);
    model.setFilter(filter);
    QCOMPARE(model.taskCount(), passes(task, filter, book) ? 1 : 0);
    // Of a closed project only what is asked for.
    snapshot.projects[0].isArchived = true;
    book.setSnapshot(snapshot, deliveryDay());
    const bool asked = filter.only || !filter.projectIds.isEmpty();
    QFETCH(bool, passes);
    QCOMPARE(atlas::passes(task, filter, book), passes && asked);
}

void TestTaskModels::tree()
{
    DeliveryBook book;
    TaskTreeModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 0);
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)},
                   {below(taskOf(u"a"_s), {}, 1), below(taskOf(u"b"_s), u"a"_s, 1), below(taskOf(u"c"_s), u"a"_s, 2),
                    below(taskOf(u"d"_s), u"c"_s, 1), below(taskOf(u"e"_s), {}, 2)});
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(shownTree(model), u"a(b,c(d)),e"_s);
    QCOMPARE(model.taskCount(), 5);
    QCOMPARE(model.idAt(model.indexOf(u"d"_s)), u"d"_s);
    QCOMPARE(model.idAt(model.indexOf(u"d"_s, 3).parent()), u"c"_s);
    TaskFilter open;
    open.openOnly = true;
    model.setFilter(open);
    QCOMPARE(reset.count(), 1);
    snapshot.tasks[0] = closedTask(snapshot.tasks[0], november(3)); // its subtasks go to the top
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(shownTree(model), u"b,c(d),e"_s);
    QVERIFY(!model.indexOf(u"a"_s).isValid());
    snapshot.tasks[3].parentId = u"e"_s;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(shownTree(model), u"b,c,e(d)"_s);
    snapshot.tasks.clear();
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 1);
}

void TestTaskModels::cells()
{
    ProjectTask task = ownedTask(taskOf(u"t1"_s, november(16), november(20)), u"u1"_s, 270);
    task = ownedTask(task, u"u2"_s, 30);
    task.loggedMinutes = 360;
    task.percent = 40;
    task.priority = TaskPriority::High;
    task.key = u"NW-T1"_s;
    DeliveryBook book;
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s, u"Calder"_s)}, {task, closedTask(taskOf(u"t2"_s), november(3))}),
                     deliveryDay());
    const TaskTreeModel model(book);
    const auto cell = [&model](Column column, int role = Qt::DisplayRole) {
        return model.indexOf(u"t1"_s, int(column)).data(role);
    };
    QCOMPARE(cell(Column::Name), u"Tâche t1"_s);
    QCOMPARE(cell(Column::Project), u"Calder"_s); // as the project is called now
    QCOMPARE(cell(Column::Owner), u"Personne u1, Personne u2"_s);
    QCOMPARE(cell(Column::Start), november(16));
    QCOMPARE(cell(Column::Late), 5);
    QCOMPARE(cell(Column::Late, TaskTreeModel::ToneRole), 3);
    QCOMPARE(cell(Column::Percent), 40);
    QCOMPARE(cell(Column::Planned), u"5 h"_s);
    QCOMPARE(cell(Column::Planned, TaskTreeModel::MinutesRole), 300);
    QCOMPARE(cell(Column::Logged, TaskTreeModel::ToneRole), 2); // more than was planned
    QCOMPARE(cell(Column::Key), u"NW-T1"_s);
    QCOMPARE(cell(Column::Status, TaskTreeModel::StatusColorRole), u"#08aeea"_s);
    QVERIFY(!cell(Column::Name, TaskTreeModel::MinutesRole).isValid());
    const QModelIndex closed = model.indexOf(u"t2"_s, int(Column::Status));
    QCOMPARE(closed.data(TaskTreeModel::ToneRole), 1);
    QVERIFY(!model.indexOf(u"t2"_s, int(Column::End)).data().isValid());
    for (int section = 0; section < model.columnCount(); ++section)
        QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestTaskModels::sorting_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << Column::Name << Qt::AscendingOrder << u"b,a(d,c),e"_s;
    QTest::newRow("name, down") << Column::Name << Qt::DescendingOrder << u"e,a(c,d),b"_s;
    QTest::newRow("end: none last") << Column::End << Qt::AscendingOrder << u"b,a(c,d),e"_s;
    QTest::newRow("end, down: none last") << Column::End << Qt::DescendingOrder << u"a(d,c),b,e"_s;
    QTest::newRow("key by its number") << Column::Key << Qt::AscendingOrder << u"a(d,c),b,e"_s;
}

void TestTaskModels::sorting()
{
    QFETCH(Column, column);
    QFETCH(Qt::SortOrder, order);
    const auto task = [](const QString &id, const QString &name, const QDate &end, const QString &key) {
        ProjectTask made = taskOf(id, {}, end);
        made.name = name;
        made.key = key;
        return made;
    };
    DeliveryBook book;
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s)}, {task(u"a"_s, u"été"_s, november(9), u"N-2"_s),
                                                       task(u"b"_s, u"Art"_s, november(3), u"N-10"_s),
                                                       below(task(u"c"_s, u"lot 10"_s, november(1), u"N-4"_s), u"a"_s),
                                                       below(task(u"d"_s, u"Lot 9"_s, november(2), u"N-3"_s), u"a"_s),
                                                       task(u"e"_s, u"fin"_s, {}, u"N-11"_s)}),
                     deliveryDay());
    TaskTreeModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex kept = model.indexOf(u"c"_s);
    model.sort(int(column), order);
    QTEST(shownTree(model), "shown");
    QCOMPARE(model.idAt(kept), u"c"_s);
    model.retranslate();
    QTEST(shownTree(model), "shown");
}

void TestTaskModels::rowsMoveWithTheirSelection()
{
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)}, {taskOf(u"a"_s, {}, november(1)), taskOf(u"b"_s, {}, november(2)),
                                          taskOf(u"c"_s, {}, november(3)), taskOf(u"d"_s, {}, november(4))});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    TaskTreeModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(int(Column::End), Qt::AscendingOrder);
    const QPersistentModelIndex selected = model.indexOf(u"a"_s);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    snapshot.tasks[0].end = november(5);
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(shownTree(model), u"b,c,d,a"_s);
    QCOMPARE(model.idAt(selected), u"a"_s);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestTaskModels::boardColumns()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s), projectOf(u"p3"_s)},
                                           {taskOf(u"a"_s), withStatus(taskOf(u"b"_s, {}, {}, u"p2"_s), u"Blocked"_s)});
    snapshot.taskStatuses[u"p1"_s] = {statusOf(u"Open"_s), statusOf(u"In review"_s), statusOf(u"Closed"_s, true)};
    snapshot.taskStatuses[u"p2"_s] = {statusOf(u"open"_s), statusOf(u"In Progress"_s), statusOf(u"In review"_s),
                                      statusOf(u"Closed"_s, true), statusOf(u"Cancelled"_s, true)};
    snapshot.taskStatuses[u"p3"_s] = {statusOf(u"Elsewhere"_s)};
    snapshot.projects[2].isCompleted = true;
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    TaskBoardModel board(book);
    QCOMPARE(titles(board),
             (QStringList{u"Open"_s, u"In Progress"_s, u"In review"_s, u"Blocked"_s, u"Closed"_s, u"Cancelled"_s}));
    QCOMPARE(idsIn(board, u"Blocked"_s), QStringList{u"b"_s});
    TaskFilter filter;
    filter.projectIds = {u"p3"_s};
    board.setFilter(filter);
    QCOMPARE(titles(board), QStringList{u"Elsewhere"_s});
}

void TestTaskModels::boardOrder()
{
    ProjectTask high = taskOf(u"d"_s, {}, november(30));
    high.priority = TaskPriority::High;
    DeliveryBook book;
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s)},
                                {taskOf(u"a"_s), taskOf(u"b"_s, {}, november(30)), taskOf(u"c"_s, {}, november(24)),
                                 high, taskOf(u"e"_s, {}, november(2)), taskOf(u"f"_s, {}, deliveryDay())}),
                     deliveryDay());
    const TaskBoardModel board(book);
    QCOMPARE(idsIn(board, u"Open"_s), (QStringList{u"e"_s, u"c"_s, u"f"_s, u"d"_s, u"b"_s, u"a"_s}));
}

void TestTaskModels::boardHidesLongClosed()
{
    ProjectTask dayUnknown = closedTask(taskOf(u"c"_s), {});
    dayUnknown.modified = QDateTime(november(1), QTime(9, 0), Qt::UTC);
    DeliveryBook book;
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s)}, {closedTask(taskOf(u"a"_s), november(11)),
                                                       closedTask(taskOf(u"b"_s), november(10)), dayUnknown}),
                     deliveryDay());
    const TaskBoardModel board(book);
    QCOMPARE(idsIn(board, u"Closed"_s), QStringList{u"a"_s}); // 14 days ago
    QCOMPARE(board.hiddenClosed(), 2);
    book.setToday(november(26));
    QVERIFY(idsIn(board, u"Closed"_s).isEmpty());
    QCOMPARE(board.hiddenClosed(), 3);
}

void TestTaskModels::boardSignals()
{
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)},
                   {taskOf(u"a"_s), withStatus(taskOf(u"b"_s), u"Review"_s), closedTask(taskOf(u"c"_s), november(24))});
    snapshot.taskStatuses[u"p1"_s] = {statusOf(u"Open"_s), statusOf(u"Review"_s), statusOf(u"Closed"_s, true)};
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    const TaskBoardModel board(book);
    const QSignalSpy reset(&board, &TaskBoardModel::columnsReset);
    QList<int> changed;
    connect(&board, &TaskBoardModel::columnChanged, this, [&changed](int column) { changed.append(column); });
    snapshot.tasks[0] = withStatus(snapshot.tasks.at(0), u"Review"_s);
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(changed, (QList{0, 1}));
    QCOMPARE(idsIn(board, u"Review"_s), (QStringList{u"a"_s, u"b"_s}));
    snapshot.tasks[1].percent = 50; // its card, in its place
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(changed, (QList{0, 1, 1}));
    snapshot.issues.append(ProjectIssue());
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(changed.size(), 3);
    QCOMPARE(reset.count(), 0);
    snapshot.tasks[1] = withStatus(snapshot.tasks.at(1), u"Blocked"_s);
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(reset.count(), 1);
}

void TestTaskModels::statusOfDrop()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s)}, {taskOf(u"a"_s)});
    snapshot.taskStatuses[u"p1"_s] = {statusOf(u"Open"_s), {u"s9"_s, u"In Review"_s, {}, false}};
    snapshot.taskStatuses[u"p2"_s] = {statusOf(u"Open"_s), statusOf(u"in review"_s), statusOf(u"Blocked"_s)};
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    const TaskBoardModel board(book);
    QCOMPARE(titles(board), (QStringList{u"Open"_s, u"In Review"_s, u"Blocked"_s}));
    QCOMPARE(board.statusFor(u"p1"_s, 1)->id, u"s9"_s);
    QCOMPARE(board.statusFor(u"p2"_s, 1)->id, u"s-in review"_s);
    QVERIFY(!board.statusFor(u"p1"_s, 2));
    QVERIFY(!board.statusFor(u"p1"_s, 7) && !board.statusFor(u"p1"_s, -1) && !board.statusFor(u"p9"_s, 0));
}

void TestTaskModels::walk_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Models that live through any changes show what fresh ones show, and no snapshot resets the tree.
void TestTaskModels::walk()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    DeliveryBook book;
    TaskTreeModel tree(book);
    TaskBoardModel board(book);
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    ProjectsSnapshot snapshot = randomDelivery(random, 4, 40);
    QDate today = deliveryDay();
    int column = -1;
    auto order = Qt::AscendingOrder;
    for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
        if (random.bounded(5) == 0) {
            const TaskFilter filter = randomFilter(random);
            tree.setFilter(filter);
            board.setFilter(filter);
        }
        if (random.bounded(6) == 0) {
            column = random.bounded(-1, tree.columnCount());
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            tree.sort(column, order);
        }
        if (random.bounded(12) == 0)
            today = today.addDays(1);
        changeDelivery(random, snapshot, 4, 40);
        const qsizetype resets = reset.count();
        book.setSnapshot(snapshot, today);
        QCOMPARE(reset.count(), resets);
        TaskTreeModel freshTree(book);
        freshTree.sort(column, order);
        freshTree.setFilter(tree.filter());
        QCOMPARE(shownTree(tree), shownTree(freshTree));
        QCOMPARE(tree.taskCount(), freshTree.taskCount());
        compareData(tree, freshTree);
        TaskBoardModel freshBoard(book);
        freshBoard.setFilter(tree.filter());
        QCOMPARE(board.columns(), freshBoard.columns());
        QCOMPARE(board.hiddenClosed(), freshBoard.hiddenClosed());
    }
}
} // namespace atlas::test::tst_taskmodels

ATLAS_TEST(atlas::test::tst_taskmodels::TestTaskModels)
#include "tst_taskmodels.moc"
