// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "models/support/listdiff.h"

#include <QAbstractItemModel>

namespace atlas
{
/// What the board's columns and the table have in common: an ordered list of handles into the book, and the change to
/// another one row by row. `Base` is QAbstractListModel or QAbstractTableModel.
template <class Base>
class DealItemModel : public Base
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_handles.size());
    }
    /// First column of the deal's row; invalid if it is not shown here. Linear.
    [[nodiscard]] QModelIndex indexOf(const QString &dealId) const
    {
        const int handle = m_book.handleOf(dealId);
        const int row = handle >= 0 ? int(m_handles.indexOf(handle)) : -1;
        return row >= 0 ? this->index(row, 0) : QModelIndex();
    }

protected:
    DealItemModel(DealBook &book, QObject *parent)
        : Base(parent)
        , m_book(book)
    {
    }
    [[nodiscard]] const DealRow *rowAt(int row) const
    {
        return row >= 0 && row < m_handles.size() ? m_book.rowOf(m_handles.at(row)) : nullptr;
    }
    void resetTo(QList<int> handles)
    {
        this->beginResetModel();
        m_handles = std::move(handles);
        this->endResetModel();
    }
    /// Rows of `changed` that stay are reported with dataChanged over all columns.
    void diffTo(const QList<int> &handles, const QSet<int> &changed)
    {
        const auto isChanged = [&](int handle) { return changed.contains(handle); };
        ListDiffHandlers handlers;
        handlers.remove = [this](int first, int last, const auto &apply) {
            this->beginRemoveRows({}, first, last);
            apply();
            this->endRemoveRows();
        };
        handlers.insert = [this](int first, int last, const auto &apply) {
            this->beginInsertRows({}, first, last);
            apply();
            this->endInsertRows();
        };
        const int lastColumn = static_cast<QAbstractItemModel *>(this)->columnCount() - 1; // private in list models
        handlers.changed = [this, lastColumn](int first, int last) {
            Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, lastColumn));
        };
        applyListDiff(m_handles, handles, isChanged, handlers);
    }
    /// The handles of ids that are in the chosen pipeline; the others are gone.
    [[nodiscard]] QSet<int> handlesOf(const QStringList &dealIds) const
    {
        QSet<int> handles;
        handles.reserve(dealIds.size());
        for (const QString &id : dealIds)
            if (const int handle = m_book.handleOf(id); handle >= 0)
                handles.insert(handle);
        return handles;
    }

    DealBook &m_book;
    QList<int> m_handles;
};
} // namespace atlas
