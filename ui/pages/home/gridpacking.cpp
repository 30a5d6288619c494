// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/gridpacking.h"

namespace atlas
{
namespace
{
/// Which cells of the rows so far are taken.
class Occupied
{
public:
    explicit Occupied(int columns)
        : m_columns(columns)
    {
    }
    [[nodiscard]] bool isFree(const QRect &cells) const
    {
        for (int y = cells.top(); y <= cells.bottom() && y < m_rows.size(); ++y) {
            for (int x = cells.left(); x <= cells.right(); ++x) {
                if (m_rows.at(y).at(x))
                    return false;
            }
        }
        return true;
    }
    void take(const QRect &cells)
    {
        while (m_rows.size() <= cells.bottom())
            m_rows.append(QList<bool>(m_columns, false));
        for (int y = cells.top(); y <= cells.bottom(); ++y) {
            for (int x = cells.left(); x <= cells.right(); ++x)
                m_rows[y][x] = true;
        }
    }
    [[nodiscard]] QRect firstFree(const QSize &size) const
    {
        for (int y = 0;; ++y) {
            for (int x = 0; x + size.width() <= m_columns; ++x) {
                const QRect cells(QPoint(x, y), size);
                if (isFree(cells))
                    return cells;
            }
        }
    }

private:
    int m_columns;
    QList<QList<bool>> m_rows;
};

int columnsOf(const HomePlace &place, int columns)
{
    if (columns == 12)
        return std::min(place.columns, 12);
    if (columns == 6) // a quarter becomes a half, a third a half, more the whole
        return place.columns <= 4 ? 3 : 6;
    return columns;
}
} // namespace

int gridColumns(int width)
{
    if (width >= 1000) // a window of 1280 has four figures in a row
        return 12;
    return width >= 620 ? 6 : 3;
}

QList<QRect> packCards(const QList<HomePlace> &places, int columns)
{
    Occupied occupied(columns);
    QList<QRect> cells;
    for (const HomePlace &place : places) {
        const QRect found = occupied.firstFree(QSize(columnsOf(place, columns), place.rows));
        occupied.take(found);
        cells.append(found);
    }
    return cells;
}

QList<QRect> justified(QList<QRect> cells, int columns)
{
    for (QRect &card : cells) {
        QRect wider = card;
        wider.setRight(columns - 1);
        const bool alone =
            std::ranges::none_of(cells, [&](const QRect &other) { return other != card && other.intersects(wider); });
        if (alone)
            card = wider;
    }
    return cells;
}
} // namespace atlas
