// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/maillistmodel_p.h"
#include "models/support/listdiff.h"

namespace atlas
{
namespace
{
/// Beyond it, telling views run by run costs more than laying them out anew: a letter typed into 50,000 mails leaves
/// thousands of runs.
constexpr int mostMailRuns = 48;
constexpr int notWanted = -1;

/// Row by handle; notWanted elsewhere.
std::vector<int> mailRowsOf(const QList<int> &handles, int handleCount)
{
    std::vector<int> rows(size_t(handleCount), notWanted);
    for (int row = 0; row < handles.size(); ++row)
        rows[size_t(handles.at(row))] = row;
    return rows;
}

/// Whether the rows that stay keep their order, and those that come and go lie in few runs.
bool isFewSteps(const QList<int> &current, const QList<int> &next, const std::vector<int> &nextRows,
                const std::vector<bool> &isShown)
{
    int runs = 0, lastRow = notWanted;
    bool isInRun = false;
    for (const int handle : current) {
        const int row = nextRows[size_t(handle)];
        runs += row == notWanted && !isInRun ? 1 : 0;
        isInRun = row == notWanted;
        if (row != notWanted && row < lastRow)
            return false;
        lastRow = std::max(lastRow, row);
    }
    isInRun = false;
    for (const int handle : next) {
        const bool isNew = !isShown[size_t(handle)];
        runs += isNew && !isInRun ? 1 : 0;
        isInRun = isNew;
    }
    return runs <= mostMailRuns;
}
} // namespace

void MailListModel::Private::take(const QList<int> &next)
{
    const int handles = book.index().handleCount();
    std::vector<bool> wasShown(size_t(handles), false);
    for (const int handle : std::as_const(rows))
        wasShown[size_t(handle)] = true;
    // Not by the lists' own operator: Qt 6.4 compares the memory of empty ones too.
    if (!std::equal(next.cbegin(), next.cend(), rows.cbegin(), rows.cend())) {
        const std::vector<int> nextRows = mailRowsOf(next, handles);
        if (isFewSteps(rows, next, nextRows, wasShown))
            takeSteps(next);
        else
            takeAtOnce(next, nextRows);
    }
    unread.reset();
    reportChanges(wasShown);
    seen = book.index().revision();
}

void MailListModel::Private::takeSteps(const QList<int> &next)
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

void MailListModel::Private::takeAtOnce(const QList<int> &next, const std::vector<int> &nextRows)
{
    QList<int> staying, going;
    for (const int handle : std::as_const(rows))
        (nextRows[size_t(handle)] == notWanted ? going : staying).append(handle);
    if (!going.isEmpty()) {
        reorder(staying + going);
        q.beginRemoveRows({}, int(staying.size()), int(rows.size()) - 1);
        rows = staying;
        q.endRemoveRows();
    }
    if (staying.size() < next.size()) {
        std::vector<int> stayingRows = mailRowsOf(staying, int(nextRows.size()));
        q.beginInsertRows({}, int(staying.size()), int(next.size()) - 1);
        for (const int handle : next) {
            if (stayingRows[size_t(handle)] == notWanted)
                rows.append(handle);
        }
        q.endInsertRows();
    }
    reorder(next);
}

void MailListModel::Private::reorder(const QList<int> &order)
{
    if (order == rows)
        return;
    Q_EMIT q.layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> orderRows = mailRowsOf(order, book.index().handleCount());
    const QModelIndexList before = q.persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before)
        after.append(q.index(orderRows[size_t(rows.at(each.row()))], each.column()));
    rows = order;
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, VerticalSortHint);
}

void MailListModel::Private::reportChanges(const std::vector<bool> &wasShown)
{
    const MailIndex &index = book.index();
    const auto isChanged = [&](int row) {
        const int handle = rows.at(row);
        return index.revisionOf(handle) > seen && wasShown[size_t(handle)];
    };
    for (int row = 0; row < rows.size(); ++row) {
        if (!isChanged(row))
            continue;
        const int first = row;
        while (row + 1 < rows.size() && isChanged(row + 1))
            ++row;
        Q_EMIT q.dataChanged(q.index(first), q.index(row));
    }
}
} // namespace atlas
