// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/boardcolumns.h"
#include "models/projects/taskmatcher.h"

#include <algorithm>

namespace atlas
{
using taskboard::BoardColumns;
using taskboard::BoardOrder;

namespace taskboard
{
namespace
{
constexpr int kNowhere = -1;
constexpr int kHidden = -2;     ///< closed too long ago
constexpr int kRecentDays = 14; ///< closed tasks are shown that long
constexpr qsizetype kFew = 200; ///< changed tasks; more are put in their columns all anew

// The day a task was closed; where Zoho does not tell it, its last change is the latest it can have been.
bool isLongClosed(const ProjectTask &task, const QDate &today)
{
    if (task.isOpen())
        return false;
    const QDate day = task.completed.isValid() ? task.completed : task.modified.toUTC().date();
    return day.isValid() && day.daysTo(today) > kRecentDays;
}
} // namespace
} // namespace taskboard

struct TaskBoardModel::Private {
    Private(TaskBoardModel &model, const DeliveryBook &shown)
        : q(model)
        , book(shown)
        , order(shown)
    {
    }
    void takeChange();
    void rebuild();
    void moveChanged(const QSet<QString> &taskIds);
    [[nodiscard]] BoardColumns readColumns() const;
    [[nodiscard]] QSet<QString> shownProjects() const;
    [[nodiscard]] QList<Column> emptyColumns() const;
    [[nodiscard]] int placeIn(int taskPlace, TaskMatcher &matcher) const;
    void publish(QList<Column> next, const QSet<int> &touched);

    TaskBoardModel &q;
    const DeliveryBook &book;
    BoardOrder order;
    TaskFilter filter;
    BoardColumns defined;
    QList<Column> columns;
    QHash<QString, int> columnOf; ///< of the tasks that pass; kHidden for those not shown
    int hidden = 0;
};

void TaskBoardModel::Private::takeChange()
{
    const DeliveryChange &change = book.lastChange();
    if (!change.everything && change.taskIds.isEmpty() && change.projectIds.isEmpty())
        return;
    if (change.everything || change.taskIds.size() > taskboard::kFew || !(readColumns() == defined))
        rebuild();
    else
        moveChanged(change.taskIds);
}

QSet<QString> TaskBoardModel::Private::shownProjects() const
{
    if (!filter.projectIds.isEmpty())
        return filter.projectIds;
    QSet<QString> shown;
    if (filter.only) {
        for (const QString &id : *filter.only)
            if (const ProjectTask *task = book.task(id))
                shown.insert(task->projectId);
        return shown;
    }
    for (const Project &project : book.snapshot().projects)
        if (!project.isClosed())
            shown.insert(project.id);
    return shown;
}

BoardColumns TaskBoardModel::Private::readColumns() const
{
    const QSet<QString> shown = shownProjects();
    BoardColumns read;
    QList<WorkStatus> inUse; // by tasks whose project is not listed
    QSet<QString> listed;
    for (const Project &project : book.snapshot().projects) {
        if (!shown.contains(project.id))
            continue;
        listed.insert(project.id);
        read.join(book.statusesOf(project.id));
    }
    QStringList unlisted;
    for (const int place : book.taskPlaces())
        if (const QString &id = book.snapshot().tasks.at(place).projectId; !listed.contains(id)) {
            listed.insert(id);
            if (shown.contains(id) || (filter.projectIds.isEmpty() && !filter.only && !book.project(id)))
                unlisted.append(id);
        }
    unlisted.sort();
    for (const QString &id : std::as_const(unlisted))
        inUse.append(book.statusesOf(id));
    read.finish(inUse);
    return read;
}

QList<TaskBoardModel::Column> TaskBoardModel::Private::emptyColumns() const
{
    QList<Column> made;
    for (const WorkStatus &status : defined.statuses())
        made.append({status.name, status.color, status.closed, {}});
    return made;
}

int TaskBoardModel::Private::placeIn(int taskPlace, TaskMatcher &matcher) const
{
    if (!matcher.passes(taskPlace))
        return taskboard::kNowhere;
    const ProjectTask &task = book.snapshot().tasks.at(taskPlace);
    return taskboard::isLongClosed(task, book.today()) ? taskboard::kHidden : defined.indexOf(task.status);
}

void TaskBoardModel::Private::rebuild()
{
    defined = readColumns();
    TaskMatcher matcher(filter, book);
    QList<QList<int>> places(defined.statuses().size());
    columnOf.clear();
    columnOf.reserve(book.taskPlaces().size());
    hidden = 0;
    for (const int place : book.taskPlaces()) {
        const int column = placeIn(place, matcher);
        if (column == taskboard::kNowhere)
            continue;
        columnOf.insert(book.snapshot().tasks.at(place).id, column);
        if (column == taskboard::kHidden)
            ++hidden;
        else
            places[column].append(place);
    }
    QList<Column> next = emptyColumns();
    for (qsizetype column = 0; column < next.size(); ++column) {
        QList<int> &own = places[column];
        order.sort(own);
        for (const int place : std::as_const(own))
            next[column].taskIds.append(book.snapshot().tasks.at(place).id);
    }
    QSet<int> touched;
    for (const QString &id : book.lastChange().taskIds)
        touched.insert(columnOf.value(id, taskboard::kNowhere));
    publish(std::move(next), touched);
}

void TaskBoardModel::Private::moveChanged(const QSet<QString> &taskIds)
{
    QList<Column> next = columns;
    QSet<int> touched;
    for (const QString &id : taskIds) {
        const auto before = columnOf.constFind(id);
        if (before == columnOf.cend())
            continue;
        touched.insert(*before);
        if (*before == taskboard::kHidden)
            --hidden;
        else
            next[*before].taskIds.removeOne(id);
        columnOf.erase(before);
    }
    TaskMatcher matcher(filter, book);
    const auto precedes = [this](const QString &a, int b) { return order.precedes(book.placeOf(a), b); };
    for (const QString &id : taskIds) {
        const int place = book.placeOf(id);
        const int column = place >= 0 ? placeIn(place, matcher) : taskboard::kNowhere;
        if (column == taskboard::kNowhere)
            continue;
        touched.insert(column);
        columnOf.insert(id, column);
        if (column == taskboard::kHidden) {
            ++hidden;
            continue;
        }
        QStringList &ids = next[column].taskIds;
        ids.insert(std::lower_bound(ids.cbegin(), ids.cend(), place, precedes) - ids.cbegin(), id);
    }
    publish(std::move(next), touched);
}

void TaskBoardModel::Private::publish(QList<Column> next, const QSet<int> &touched)
{
    const QList<Column> before = std::exchange(columns, std::move(next));
    const auto sameColumn = [](const Column &a, const Column &b) {
        return a.name == b.name && a.color == b.color && a.closed == b.closed;
    };
    if (!std::equal(before.cbegin(), before.cend(), columns.cbegin(), columns.cend(), sameColumn)) {
        Q_EMIT q.columnsReset();
        return;
    }
    for (int column = 0; column < columns.size(); ++column)
        if (touched.contains(column) || before.at(column).taskIds != columns.at(column).taskIds)
            Q_EMIT q.columnChanged(column);
}

TaskBoardModel::TaskBoardModel(DeliveryBook &book, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, book))
{
    d->rebuild();
    connect(&book, &DeliveryBook::changed, this, [this] { d->takeChange(); });
}

TaskBoardModel::~TaskBoardModel() = default;

void TaskBoardModel::setFilter(const TaskFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->rebuild();
}

const QList<TaskBoardModel::Column> &TaskBoardModel::columns() const
{
    return d->columns;
}

int TaskBoardModel::hiddenClosed() const
{
    return d->hidden;
}

std::optional<WorkStatus> TaskBoardModel::statusFor(const QString &projectId, int column) const
{
    if (column < 0 || column >= d->columns.size())
        return std::nullopt;
    const Column &wanted = d->columns.at(column);
    const QString key = BoardColumns::keyOf({{}, wanted.name, {}, wanted.closed});
    const QList<WorkStatus> statuses = d->book.statusesOf(projectId);
    const auto found = std::find_if(statuses.cbegin(), statuses.cend(),
                                    [&key](const WorkStatus &status) { return BoardColumns::keyOf(status) == key; });
    return found == statuses.cend() ? std::nullopt : std::optional(*found);
}
} // namespace atlas
