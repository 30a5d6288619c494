// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QAbstractItemView;
class QWidget;

namespace atlas
{
/// One cell as it reads on screen, and the value behind it.
struct TableCell {
    enum class Kind { Text, Number, Ratio, Day, Instant, Amount };
    Kind kind = Kind::Text;
    QString shown;    ///< as the view draws it
    QString plain;    ///< Number, Ratio, Amount: exact decimals with a point ("12500.50"; 0.45 of 45 %)
    QString currency; ///< Amount: ISO 4217
    QString unit;     ///< Amount: the currency's sign, as on screen
    bool unitFirst = false;
    int decimals = 0;  ///< Number, Amount: of `plain`
    QDate day;         ///< Day
    QDateTime instant; ///< Instant, local time
    int depth = 0;     ///< first cell of a row of a tree: how far it is below the top
};

/// A table as a person sees it: visible columns in their order on screen, rows in their order, what filters leave.
struct TableContent {
    QString title;
    QStringList columns;
    QList<int> widths; ///< of the columns on screen, logical pixels
    QList<QList<TableCell>> rows;
    [[nodiscard]] bool isNumeric(int column) const; ///< all its values are numbers or amounts
};

namespace tablecontent
{
/// What `view` shows; rows of a tree that are folded away are there too.
[[nodiscard]] TableContent of(const QAbstractItemView &view, const QString &title);
/// The table a person works in: that around the focused widget, else the largest visible one below `page`. nullptr:
/// there is none with rows.
[[nodiscard]] QAbstractItemView *viewIn(QWidget *page);
} // namespace tablecontent
} // namespace atlas
