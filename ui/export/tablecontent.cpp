// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/tablecontent.h"

#include "services/core/money.h"
#include "ui/theme/format.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeView>

namespace atlas
{
namespace
{
/// Models keep raw money in one of their first roles of their own.
constexpr int rolesLookedAt = 8;

/// Lets a delegate word an index as it does before it paints: displayText() alone does not know the index.
class DelegateWords : public QStyledItemDelegate
{
public:
    static QString of(const QStyledItemDelegate &delegate, QStyleOptionViewItem &option, const QModelIndex &index)
    {
        (delegate.*(&DelegateWords::initStyleOption))(&option, index);
        return option.text;
    }
};

QString shownText(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(view.itemDelegateForIndex(index));
    if (!delegate)
        return index.data(Qt::DisplayRole).toString();
    QStyleOptionViewItem option;
    option.widget = &view;
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    option.locale = view.locale();
    const QString text = DelegateWords::of(*delegate, option, index).simplified();
    // What a delegate paints by itself is said to those who cannot see it.
    const bool isPainted = qobject_cast<const QListView *>(&view) != nullptr;
    const QString said = isPainted ? index.data(Qt::AccessibleTextRole).toString() : QString();
    return said.isEmpty() ? text : said;
}

bool takeMoney(TableCell &cell, const QModelIndex &index)
{
    for (int role = Qt::UserRole + 1; role <= Qt::UserRole + rolesLookedAt; ++role) {
        const QVariant value = index.data(role);
        if (value.metaType() != QMetaType::fromType<Money>())
            continue;
        const auto money = value.value<Money>();
        const format::Parts parts = format::moneyParts(money);
        cell.kind = TableCell::Kind::Amount;
        cell.plain = money.toDecimal();
        cell.currency = money.currency();
        cell.decimals = Money::decimals(money.currency());
        cell.unit = parts.unit;
        cell.unitFirst = parts.unitFirst;
        return true;
    }
    return false;
}

void takeNumber(TableCell &cell, const QVariant &value)
{
    const bool isRatio = cell.shown.contains(u'%');
    cell.kind = isRatio ? TableCell::Kind::Ratio : TableCell::Kind::Number;
    const bool isWhole = value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float;
    cell.decimals = isWhole && !isRatio ? 0 : 2;
    if (isRatio)
        cell.plain = QString::number(isWhole ? value.toDouble() / 100 : value.toDouble(), 'g', 12);
    else
        cell.plain = isWhole ? QString::number(value.toLongLong()) : QString::number(value.toDouble(), 'g', 15);
}

TableCell cellOf(const QAbstractItemView &view, const QModelIndex &index)
{
    TableCell cell;
    cell.shown = shownText(view, index);
    if (cell.shown.isEmpty() || takeMoney(cell, index))
        return cell;
    const QVariant value = index.data(Qt::DisplayRole);
    switch (value.typeId()) {
    case QMetaType::QDate:
        cell.kind = TableCell::Kind::Day;
        cell.day = value.toDate();
        break;
    case QMetaType::QDateTime:
        cell.kind = TableCell::Kind::Instant;
        cell.instant = value.toDateTime().toLocalTime();
        break;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        takeNumber(cell, value);
        break;
    default:
        break;
    }
    return cell;
}

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// Logical columns that are seen, from the first to the last on screen.
QList<int> seenColumns(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    if (!header) {
        const auto *list = qobject_cast<const QListView *>(&view);
        return {list ? list->modelColumn() : 0};
    }
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

/// Rows in the order of the screen; those of a vertical header may have been moved.
void addRows(TableContent &content, const QAbstractItemView &view, const QList<int> &columns, const QModelIndex &parent,
             int depth)
{
    const QAbstractItemModel &model = *view.model();
    const auto *table = qobject_cast<const QTableView *>(&view);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const int logical = table ? table->verticalHeader()->logicalIndex(row) : row;
        if (table && table->isRowHidden(logical))
            continue;
        QList<TableCell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.append(cellOf(view, model.index(logical, column, parent)));
        cells.first().depth = depth;
        content.rows.append(cells);
        if (qobject_cast<const QTreeView *>(&view))
            addRows(content, view, columns, model.index(logical, 0, parent), depth + 1);
    }
}

bool hasRows(const QAbstractItemView *view)
{
    return view && view->model() && view->isVisible() && view->model()->rowCount(view->rootIndex()) > 0;
}
} // namespace

bool TableContent::isNumeric(int column) const
{
    bool any = false;
    for (const QList<TableCell> &row : rows) {
        const TableCell &cell = row.at(column);
        const bool isNumber = cell.kind == TableCell::Kind::Number || cell.kind == TableCell::Kind::Ratio ||
                              cell.kind == TableCell::Kind::Amount;
        if (!isNumber && !cell.shown.isEmpty())
            return false;
        any = any || isNumber;
    }
    return any;
}

namespace tablecontent
{
TableContent of(const QAbstractItemView &view, const QString &title)
{
    TableContent content;
    content.title = title;
    const QList<int> columns = seenColumns(view);
    if (columns.isEmpty())
        return content;
    const QHeaderView *header = headerOf(view);
    for (const int column : columns) {
        content.columns.append(header ? view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                      : title);
        content.widths.append(header ? header->sectionSize(column) : view.width());
    }
    addRows(content, view, columns, view.rootIndex(), 0);
    return content;
}

QAbstractItemView *viewIn(QWidget *page)
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (hasRows(view) && !qobject_cast<QHeaderView *>(view))
            return view;
    }
    QAbstractItemView *largest = nullptr;
    const QList<QAbstractItemView *> views =
        page ? page->findChildren<QAbstractItemView *>() : QList<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
        const bool isTable = !qobject_cast<QHeaderView *>(view) && hasRows(view);
        if (isTable && (!largest || area(view) > area(largest)))
            largest = view;
    }
    return largest;
}
} // namespace tablecontent
} // namespace atlas
