// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/placemodel.h"

namespace atlas
{
PlaceModel::PlaceModel(const MailBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_rows(placeRows(book))
{
    connect(&book, &MailBook::changed, this, &PlaceModel::update);
}

void PlaceModel::update()
{
    const QList<PlaceRow> rows = placeRows(m_book);
    if (rows == m_rows)
        return;
    const bool isSameList =
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const PlaceRow &left, const PlaceRow &right) { return left.isSameLine(right); });
    if (!isSameList)
        beginResetModel();
    m_rows = rows;
    if (isSameList)
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    else
        endResetModel();
}

const PlaceRow *PlaceModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int PlaceModel::rowOf(const MailFilter &place) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&place](const PlaceRow &row) {
        return !row.isHeading && row.place.place == place.place && row.place.id == place.id;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    const PlaceRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case Qt::AccessibleTextRole:
        return accessibleWords(*row);
    case Qt::ToolTipRole:
        return row->isHeading ? QVariant() : accessibleWords(*row);
    default:
        return {};
    }
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    const PlaceRow *row = rowAt(index.row());
    return row && !row->isHeading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}
} // namespace atlas
