// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/timelinemodel.h"

#include "models/projects/rescheduling.h"
#include "models/projects/timelinerows.h"

#include <algorithm>
#include <QCollator>

namespace atlas
{
struct TimelineModel::Private {
    explicit Private(const DeliveryBook &shown)
        : book(shown)
    {
    }
    /// Where the rows of a project stand.
    struct Place {
        qsizetype begin = 0, count = 0;
        QDate first, last;
    };
    void layOut();
    void layOutAnew();
    [[nodiscard]] bool forgetChanged();
    [[nodiscard]] QStringList projectIds() const;
    void learnRows() const;
    [[nodiscard]] int rowOf(const QString &id) const;
    void addLinksAt(int row, QSet<QPair<int, int>> &met, QList<TimelineLink> &links) const;
    void addLink(const TaskLink &link, QSet<QPair<int, int>> &met, QList<TimelineLink> &links) const;
    [[nodiscard]] bool isLate(const TaskLink &link) const;

    const DeliveryBook &book;
    TaskFilter filter;
    QSet<QString> expanded;
    QHash<QString, Place> places; ///< by project; those missing are made when laid out
    QStringList order;            ///< of the projects that have rows
    QList<TimelineRow> rows;
    mutable QHash<QString, int> rowById; ///< empty: not learned
    mutable QHash<QString, QSet<QString>> leadsToLate;
};

// Rows are moved from the old layout to the new one: they hold many texts, and to copy those costs more than the rest.
void TimelineModel::Private::layOut()
{
    timeline::BlockMaker maker(book, filter, expanded);
    QList<TimelineRow> before = std::exchange(rows, {});
    rows.reserve(before.size());
    rowById.clear();
    order.clear();
    const QStringList ids = projectIds();
    for (const QString &id : ids) {
        const auto known = places.find(id);
        Place place = known == places.end() ? Place() : *known;
        QList<TimelineRow> made;
        auto from = before.begin() + place.begin;
        if (known == places.end()) {
            timeline::Block block = maker.make(id);
            place = {0, block.rows.size(), block.first, block.last};
            made = std::move(block.rows);
            from = made.begin();
        }
        place.begin = rows.size();
        std::move(from, from + place.count, std::back_inserter(rows));
        places.insert(id, place);
        if (place.count > 0)
            order.append(id);
    }
}

void TimelineModel::Private::layOutAnew()
{
    places.clear();
    leadsToLate.clear();
    layOut();
}

// False: nothing of the timeline changed.
bool TimelineModel::Private::forgetChanged()
{
    const DeliveryChange &change = book.lastChange();
    if (!change.everything && change.projectIds.isEmpty() && change.taskIds.isEmpty())
        return false;
    leadsToLate.clear(); // links lead across projects
    if (change.everything) {
        places.clear();
        return true;
    }
    for (const QString &id : change.projectIds)
        places.remove(id);
    return true;
}

// By name; tasks whose project was not read come last.
QStringList TimelineModel::Private::projectIds() const
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, QString>> known;
    for (const Project &project : book.snapshot().projects)
        if (book.project(project.id) == &project)
            known.emplace_back(collator.sortKey(project.name), project.id);
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) {
        const int byName = a.first.compare(b.first);
        return byName != 0 ? byName < 0 : a.second < b.second;
    });
    QSet<QString> unread;
    for (const int place : book.taskPlaces())
        if (const QString &id = book.snapshot().tasks.at(place).projectId; !book.project(id))
            unread.insert(id);
    QStringList ids;
    for (const auto &[name, id] : known)
        ids.append(id);
    QStringList last = unread.values();
    last.sort();
    return ids + last;
}

void TimelineModel::Private::learnRows() const
{
    if (!rowById.isEmpty())
        return;
    rowById.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        rowById.insert(rows.at(row).id, int(row));
}

int TimelineModel::Private::rowOf(const QString &id) const
{
    learnRows();
    return rowById.value(id, -1);
}

void TimelineModel::Private::addLinksAt(int row, QSet<QPair<int, int>> &met, QList<TimelineLink> &links) const
{
    const QString &id = rows.at(row).id;
    for (const TaskLink &link : book.successorsOf(id))
        addLink(link, met, links);
    for (const TaskLink &link : book.predecessorsOf(id))
        addLink(link, met, links);
}

void TimelineModel::Private::addLink(const TaskLink &link, QSet<QPair<int, int>> &met, QList<TimelineLink> &links) const
{
    const int from = rowOf(link.predecessorId);
    const int to = rowOf(link.taskId);
    if (from < 0 || to < 0 || from == to || met.contains({from, to}))
        return;
    met.insert({from, to});
    links.append({from, to, isLate(link)});
}

bool TimelineModel::Private::isLate(const TaskLink &link) const
{
    const ProjectTask *predecessor = book.task(link.predecessorId);
    const ProjectTask *successor = book.task(link.taskId);
    if (!predecessor || !successor || !predecessor->isOpen() || !successor->isOpen())
        return false; // what is done holds nothing up
    if (timeline::isBroken(link, *predecessor, *successor))
        return true;
    const QString &projectId = successor->projectId;
    auto late = leadsToLate.constFind(projectId);
    if (late == leadsToLate.cend())
        late = leadsToLate.insert(projectId, timeline::tasksBeforeLateMilestones(projectId, book));
    return late->contains(successor->id);
}

TimelineModel::TimelineModel(DeliveryBook &book, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(book))
{
    d->layOut();
    connect(&book, &DeliveryBook::changed, this, [this] {
        if (!d->forgetChanged())
            return;
        d->layOut();
        Q_EMIT rowsChanged();
    });
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setFilter(const TaskFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->layOutAnew();
    Q_EMIT rowsChanged();
}

void TimelineModel::setExpanded(const QString &id, bool expanded)
{
    if (d->expanded.contains(id) == expanded)
        return;
    if (expanded)
        d->expanded.insert(id);
    else
        d->expanded.remove(id);
    const ProjectTask *task = d->book.task(id);
    d->places.remove(task ? task->projectId : id);
    d->layOut();
    Q_EMIT rowsChanged();
}

void TimelineModel::expandAll(bool expanded)
{
    d->expanded.clear();
    if (expanded) {
        for (const Project &project : d->book.snapshot().projects)
            d->expanded.insert(project.id);
        for (const int place : d->book.taskPlaces()) {
            d->expanded.insert(d->book.snapshot().tasks.at(place).projectId);
            if (const int above = d->book.parentPlaceOf(place); above >= 0)
                d->expanded.insert(d->book.snapshot().tasks.at(above).id);
        }
    }
    d->layOutAnew();
    Q_EMIT rowsChanged();
}

QStringList TimelineModel::expandedProjects() const
{
    QStringList ids;
    for (const QString &id : std::as_const(d->order))
        if (d->expanded.contains(id))
            ids.append(id);
    return ids;
}

const QList<TimelineRow> &TimelineModel::rows() const
{
    return d->rows;
}

int TimelineModel::rowOf(const QString &id) const
{
    return d->rowOf(id);
}

QList<TimelineLink> TimelineModel::linksAmong(int first, int last) const
{
    QList<TimelineLink> links;
    QSet<QPair<int, int>> met;
    const int end = std::min(last, int(d->rows.size()) - 1);
    for (int row = std::max(first, 0); row <= end; ++row)
        if (d->rows.at(row).kind == TimelineRow::Kind::Task)
            d->addLinksAt(row, met, links);
    return links;
}

QDate TimelineModel::firstDay() const
{
    QDate first;
    for (const QString &id : std::as_const(d->order))
        if (const QDate day = d->places.value(id).first; day.isValid() && (!first.isValid() || day < first))
            first = day;
    return first;
}

QDate TimelineModel::lastDay() const
{
    QDate last;
    for (const QString &id : std::as_const(d->order))
        if (const QDate day = d->places.value(id).last; day.isValid() && (!last.isValid() || day > last))
            last = day;
    return last;
}

QDate TimelineModel::baselineTaken() const
{
    QDate newest;
    for (const QString &id : std::as_const(d->order))
        if (const QDate day = d->book.snapshot().schedules.value(id).baselineTaken;
            day.isValid() && (!newest.isValid() || day > newest))
            newest = day;
    return newest;
}

RescheduleEffect TimelineModel::effectOf(const QString &taskId, const QDate &start, const QDate &end) const
{
    return Rescheduling(d->book).effectOf(taskId, start, end);
}

void TimelineModel::retranslate()
{
    d->layOutAnew();
    Q_EMIT rowsChanged();
}
} // namespace atlas
