// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorytablemodel_p.h"
#include "models/support/listdiff.h"

// From one list of rows to the next: the half of DirectoryTableModel that tells the views.
namespace atlas
{
namespace
{
/// Beyond it, telling views run by run costs more than laying them out anew.
constexpr int mostDirectoryRuns = 48;
constexpr int noRow = -1;

/// Row by handle; noRow elsewhere.
std::vector<int> rowsByHandle(const QList<int> &handles, int handleCount)
{
    std::vector<int> rows(size_t(handleCount), noRow);
    for (int row = 0; row < handles.size(); ++row)
        rows[size_t(handles.at(row))] = row;
    return rows;
}

int runsOf(const QList<int> &handles, const std::vector<bool> &isOutside)
{
    int runs = 0;
    bool isInRun = false;
    for (const int handle : handles) {
        const bool isNow = isOutside[size_t(handle)];
        runs += isNow && !isInRun ? 1 : 0;
        isInRun = isNow;
    }
    return runs;
}

/// Whether the rows that stay keep their order, and those that come and go lie in few runs.
bool isFewRecordSteps(const QList<int> &current, const QList<int> &next, const std::vector<int> &nextRows,
                      const std::vector<bool> &wasShown)
{
    std::vector<bool> goes(nextRows.size()), comes(nextRows.size());
    int lastRow = noRow;
    for (const int handle : current) {
        const int row = nextRows[size_t(handle)];
        goes[size_t(handle)] = row == noRow;
        if (row != noRow && row < lastRow)
            return false;
        lastRow = std::max(lastRow, row);
    }
    for (const int handle : next)
        comes[size_t(handle)] = !wasShown[size_t(handle)];
    return runsOf(current, goes) + runsOf(next, comes) <= mostDirectoryRuns;
}
} // namespace

void DirectoryTableModel::Private::followBook()
{
    const DirectoryList next = directorycells::listOf(book.snapshot(), kind);
    const bool otherActivities = !directorycells::isSame(activities, book.snapshot().activities);
    activities = book.snapshot().activities;
    if (!directorycells::isSame(shelf.list(), next)) {
        const std::vector<bool> changed = shelf.update(next, context);
        take(shelf.picked(filter), changed);
    }
    if (otherActivities)
        refreshColumn(DirectoryColumn::LastContact);
}

void DirectoryTableModel::Private::refreshColumn(DirectoryColumn column)
{
    const int section = q.sectionOf(column);
    if (section < 0 || rows.isEmpty())
        return;
    if (shelf.column() == column) {
        shelf.sort(column, shelf.order(), context);
        reorder(shelf.picked(filter));
    }
    Q_EMIT q.dataChanged(q.index(0, section), q.index(int(rows.size()) - 1, section));
}

void DirectoryTableModel::Private::take(const QList<int> &next, const std::vector<bool> &changed)
{
    std::vector<bool> wasShown(size_t(shelf.handleCount()), false);
    for (const int handle : std::as_const(rows))
        wasShown[size_t(handle)] = true;
    // Not by the lists' own operator: Qt 6.4 compares the memory of empty ones too.
    if (!std::equal(next.cbegin(), next.cend(), rows.cbegin(), rows.cend())) {
        const std::vector<int> nextRows = rowsByHandle(next, shelf.handleCount());
        if (isFewRecordSteps(rows, next, nextRows, wasShown))
            takeSteps(next);
        else
            takeAtOnce(next, nextRows);
    }
    reportChanges(wasShown, changed);
}

void DirectoryTableModel::Private::takeSteps(const QList<int> &next)
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
    applyListDiff<int>(
        rows, next, [](int) { return false; }, handlers);
}

void DirectoryTableModel::Private::takeAtOnce(const QList<int> &next, const std::vector<int> &nextRows)
{
    QList<int> staying, going;
    for (const int handle : std::as_const(rows))
        (nextRows[size_t(handle)] == noRow ? going : staying).append(handle);
    if (!going.isEmpty()) {
        reorder(staying + going);
        q.beginRemoveRows({}, int(staying.size()), int(rows.size()) - 1);
        rows = staying;
        q.endRemoveRows();
    }
    if (staying.size() < next.size()) {
        const std::vector<int> stayingRows = rowsByHandle(staying, shelf.handleCount());
        q.beginInsertRows({}, int(staying.size()), int(next.size()) - 1);
        for (const int handle : next) {
            if (stayingRows[size_t(handle)] == noRow)
                rows.append(handle);
        }
        q.endInsertRows();
    }
    reorder(next);
}

/// `order` holds the same handles.
void DirectoryTableModel::Private::reorder(const QList<int> &order)
{
    if (std::equal(order.cbegin(), order.cend(), rows.cbegin(), rows.cend()))
        return;
    Q_EMIT q.layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> orderRows = rowsByHandle(order, shelf.handleCount());
    const QModelIndexList before = q.persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before)
        after.append(q.index(orderRows[size_t(rows.at(each.row()))], each.column()));
    rows = order;
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, VerticalSortHint);
}

void DirectoryTableModel::Private::reportChanges(const std::vector<bool> &wasShown, const std::vector<bool> &changed)
{
    if (changed.empty())
        return;
    const auto isChanged = [&](int row) {
        const auto handle = size_t(rows.at(row));
        return wasShown[handle] && changed[handle];
    };
    const int lastColumn = q.columnCount() - 1;
    for (int row = 0; row < rows.size(); ++row) {
        if (!isChanged(row))
            continue;
        const int first = row;
        while (row + 1 < rows.size() && isChanged(row + 1))
            ++row;
        Q_EMIT q.dataChanged(q.index(first, 0), q.index(row, lastColumn));
    }
}
} // namespace atlas
