// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealfilter.h"
#include "models/files/drivelistmodel_p.h"
#include "models/files/nameorder.h"
#include "models/support/listdiff.h"

#include <algorithm>
#include <numeric>

// The order of the rows, and how they become those of another order, filter or folder.
namespace atlas
{
namespace
{
/// Beyond it, telling views row by row costs more than laying them out anew.
constexpr int fewDriveSteps = 48;

template <class T>
int signOf(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

QHash<QString, int> driveRowsOf(const QStringList &ids)
{
    QHash<QString, int> rows;
    rows.reserve(ids.size());
    for (int row = 0; row < ids.size(); ++row)
        rows.insert(ids.at(row), row);
    return rows;
}
} // namespace

void DriveListModel::Private::learnLanguage()
{
    collator = nameCollator();
    for (Entry &entry : entries)
        entry.name = entry.by = std::nullopt;
}

QSet<QString> DriveListModel::Private::replace(const QList<DriveItem> &items)
{
    std::vector<Entry> next;
    next.reserve(size_t(items.size()));
    QHash<QString, int> nextPlaces;
    QSet<QString> changed;
    for (const DriveItem &item : items) {
        if (nextPlaces.contains(item.id))
            continue;
        const auto known = places.constFind(item.id);
        const bool same = known != places.constEnd() && entries[size_t(*known)].item == item;
        if (!same)
            changed.insert(item.id);
        nextPlaces.insert(item.id, int(next.size()));
        if (known != places.constEnd() && entries[size_t(*known)].item.name == item.name) {
            next.push_back(entries[size_t(*known)]);
            if (!same)
                next.back().by = std::nullopt;
            next.back().item = item;
        } else {
            next.push_back(Entry{item, foldForSearch(item.name), std::nullopt, std::nullopt});
        }
    }
    entries = std::move(next);
    places = nextPlaces;
    return changed;
}

void DriveListModel::Private::makeNameKeys()
{
    const bool byPeople = column == int(Column::By);
    for (Entry &entry : entries) {
        if (!entry.name)
            entry.name = collator.sortKey(entry.item.name);
        if (byPeople && !entry.by)
            entry.by = collator.sortKey(entry.item.modifiedBy);
    }
}

int DriveListModel::Private::compare(const Entry &a, const Entry &b) const
{
    switch (Column(column)) {
    case Column::Name:
        return a.name->compare(*b.name);
    case Column::By:
        return a.by->compare(*b.by);
    case Column::Modified:
        return signOf(a.item.modifiedAt, b.item.modifiedAt);
    case Column::Size:
        return a.item.isFolder ? signOf(a.item.files + a.item.folders, b.item.files + b.item.folders)
                               : signOf(a.item.size, b.item.size);
    case Column::Sharing:
        return signOf(a.item.sharedWith, b.item.sharedWith);
    }
    return 0;
}

bool DriveListModel::Private::precedes(const Entry &a, const Entry &b) const
{
    if (a.item.isFolder != b.item.isFolder)
        return a.item.isFolder;
    const bool aMissing = drivecells::isMissing(a.item, Column(column));
    if (aMissing != drivecells::isMissing(b.item, Column(column)))
        return !aMissing;
    if (const int difference = aMissing ? 0 : compare(a, b); difference != 0)
        return (direction == Qt::AscendingOrder) == (difference < 0);
    if (const int byName = a.name->compare(*b.name); byName != 0)
        return byName < 0;
    return a.item.id < b.item.id;
}

void DriveListModel::Private::arrange()
{
    order.resize(entries.size());
    std::iota(order.begin(), order.end(), 0);
    if (column < 0)
        return;
    makeNameKeys();
    std::sort(order.begin(), order.end(),
              [this](int a, int b) { return precedes(entries[size_t(a)], entries[size_t(b)]); });
}

QStringList DriveListModel::Private::wanted() const
{
    QList<QStringMatcher> words;
    const QStringList typed = foldForSearch(filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : typed)
        words.append(QStringMatcher(word));
    QStringList ids;
    ids.reserve(qsizetype(order.size()));
    for (const int place : order) {
        const Entry &entry = entries[size_t(place)];
        const bool passes = std::all_of(words.cbegin(), words.cend(), [&entry](const QStringMatcher &word) {
            return word.indexIn(entry.needle) >= 0;
        });
        if (passes)
            ids.append(entry.item.id);
    }
    return ids;
}

void DriveListModel::Private::take(const QStringList &next, const QSet<QString> &changed)
{
    const QSet<QString> shown(rows.cbegin(), rows.cend());
    if (next != rows) {
        const QSet<QString> stay(next.cbegin(), next.cend());
        QStringList before = rows, after = next;
        before.removeIf([&stay](const QString &id) { return !stay.contains(id); });
        after.removeIf([&shown](const QString &id) { return !shown.contains(id); });
        const qsizetype steps = rows.size() + next.size() - before.size() - after.size();
        if (before == after && steps <= fewDriveSteps)
            takeSteps(next);
        else
            takeAtOnce(next);
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (changed.contains(rows.at(row)) && shown.contains(rows.at(row)))
            Q_EMIT q.dataChanged(q.index(row, 0), q.index(row, q.columnCount() - 1));
    }
}

void DriveListModel::Private::takeSteps(const QStringList &next)
{
    ListDiffHandlers handlers;
    handlers.remove = [this](int first, int last, const std::function<void()> &apply) {
        q.beginRemoveRows({}, first, last);
        apply();
        q.endRemoveRows();
    };
    handlers.insert = [this](int first, int last, const std::function<void()> &apply) {
        q.beginInsertRows({}, first, last);
        apply();
        q.endInsertRows();
    };
    const auto unchanged = [](const QString &) { return false; };
    applyListDiff<QString>(rows, next, unchanged, handlers);
}

/// With few signals, whatever the difference: what goes leaves from the end, what comes arrives there.
void DriveListModel::Private::takeAtOnce(const QStringList &next)
{
    const QHash<QString, int> nextRows = driveRowsOf(next);
    QStringList staying, going;
    for (const QString &id : std::as_const(rows))
        (nextRows.contains(id) ? staying : going).append(id);
    if (!going.isEmpty()) {
        reorder(staying + going);
        q.beginRemoveRows({}, int(staying.size()), int(rows.size()) - 1);
        rows = staying;
        q.endRemoveRows();
    }
    if (staying.size() < next.size()) {
        const QSet<QString> known(staying.cbegin(), staying.cend());
        q.beginInsertRows({}, int(staying.size()), int(next.size()) - 1);
        for (const QString &id : next) {
            if (!known.contains(id))
                rows.append(id);
        }
        q.endInsertRows();
    }
    reorder(next);
}

void DriveListModel::Private::reorder(const QStringList &wantedOrder)
{
    if (wantedOrder == rows)
        return;
    Q_EMIT q.layoutAboutToBeChanged({}, VerticalSortHint);
    const QHash<QString, int> wantedRows = driveRowsOf(wantedOrder);
    const QModelIndexList before = q.persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before)
        after.append(q.index(wantedRows.value(rows.at(each.row())), each.column()));
    rows = wantedOrder;
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, VerticalSortHint);
}
} // namespace atlas
