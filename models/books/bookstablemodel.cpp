// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/bookstablemodel.h"

#include "models/books/booksshelf.h"
#include "models/crm/dealfilter.h"
#include "models/support/listdiff.h"

namespace atlas
{
using bookstable::BooksShelf;
using bookstable::Cell;
using bookstable::Row;

struct BooksTableModel::Private {
    Private(Table table, const CashBook &book)
        : shelf(table, book)
        , columns(bookstable::columnsOf(table))
    {
    }
    BooksShelf shelf;
    const QList<Column> &columns;
    QList<int> handles; ///< of the rows shown

    void takeBook(BooksTableModel &model);
    void refilter(BooksTableModel &model);
    void relayout(BooksTableModel &model, const std::function<void()> &sortAnew);
    [[nodiscard]] QVariant display(const Row &row, int column) const;
    [[nodiscard]] MoneyBag sum(const std::function<void(MoneyBag &, const Row &)> &add) const;
};

namespace
{
QVariant sortValueOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Text:
        return foldForSearch(cell.text);
    case Cell::Kind::Day:
        return QDate::fromJulianDay(cell.number);
    case Cell::Kind::Amount:
        return cell.number;
    case Cell::Kind::Number:
    case Cell::Kind::Word:
        return int(cell.number);
    }
    return {};
}

int alignmentOfColumn(BooksTableModel::Column column)
{
    using C = BooksTableModel::Column;
    static const QSet<C> numbers{C::Age, C::Total, C::Balance, C::Open, C::Overdue, C::Lateness, C::Year};
    return int(Qt::AlignVCenter | (numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeading));
}
} // namespace

QVariant BooksTableModel::Private::display(const Row &row, int column) const
{
    const Cell &cell = row.cells[size_t(column)];
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Text:
        return cell.text;
    case Cell::Kind::Day:
        return QDate::fromJulianDay(cell.number);
    case Cell::Kind::Amount:
        return QString(Money(cell.number, cell.text).toDecimal() + u' ' + cell.text);
    case Cell::Kind::Number:
        return int(cell.number);
    case Cell::Kind::Word:
        return bookstable::wordOf(row, columns.at(column), cell);
    }
    return {};
}

void BooksTableModel::Private::takeBook(BooksTableModel &model)
{
    const BooksShelf::Changes changes = shelf.reload();
    if (changes.isEmpty())
        return;
    const QList<int> wanted = shelf.visible();
    ListDiffHandlers handlers;
    handlers.remove = [&model](int first, int last, const auto &apply) {
        model.beginRemoveRows({}, first, last);
        apply();
        model.endRemoveRows();
    };
    handlers.insert = [&model](int first, int last, const auto &apply) {
        model.beginInsertRows({}, first, last);
        apply();
        model.endInsertRows();
    };
    handlers.changed = [&model](int first, int last) {
        Q_EMIT model.dataChanged(model.index(first, 0), model.index(last, model.columnCount() - 1));
    };
    applyListDiff(
        handles, wanted, [&changes](int handle) { return changes.changed.contains(handle); }, handlers);
    shelf.release(changes.gone);
}

void BooksTableModel::Private::refilter(BooksTableModel &model)
{
    QList<int> wanted = shelf.visible();
    if (wanted == handles)
        return;
    model.beginResetModel();
    handles = std::move(wanted);
    model.endResetModel();
}

// A new order is a change of layout, not a reset: selection and current row follow their records.
void BooksTableModel::Private::relayout(BooksTableModel &model, const std::function<void()> &sortAnew)
{
    Q_EMIT model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = model.persistentIndexList();
    const QList<int> previous = handles;
    sortAnew();
    handles = shelf.visible();
    QHash<int, int> rowOfHandle;
    if (!before.isEmpty())
        for (int row = 0; row < handles.size(); ++row)
            rowOfHandle.insert(handles.at(row), row);
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(model.index(rowOfHandle.value(previous.at(index.row()), -1), index.column()));
    model.changePersistentIndexList(before, after);
    Q_EMIT model.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

MoneyBag BooksTableModel::Private::sum(const std::function<void(MoneyBag &, const Row &)> &add) const
{
    MoneyBag bag;
    for (const int handle : handles)
        if (const Row &row = shelf.row(handle); row.counted)
            add(bag, row);
    return bag;
}

BooksTableModel::BooksTableModel(Table table, CashBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(table, book))
{
    d->takeBook(*this);
    connect(&book, &CashBook::booksChanged, this, [this] { d->takeBook(*this); });
}

BooksTableModel::~BooksTableModel() = default;

int BooksTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->handles.size());
}

int BooksTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

int BooksTableModel::columnOf(Column column) const
{
    return int(d->columns.indexOf(column));
}

BooksTableModel::Column BooksTableModel::columnAt(int section) const
{
    return d->columns.at(section);
}

QVariant BooksTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = d->shelf.row(d->handles.at(index.row()));
    const Cell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return d->display(row, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOfColumn(d->columns.at(index.column()));
    case SortRole:
        return sortValueOf(cell);
    case IdRole:
        return row.id;
    case MoneyRole:
        return cell.kind == Cell::Kind::Amount ? QVariant::fromValue(Money(cell.number, cell.text)) : QVariant();
    case ToneRole:
        return int(bookstable::toneOf(row, d->columns.at(index.column()), cell));
    case StatusRole:
        return row.status;
    default:
        return {};
    }
}

QVariant BooksTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return bookstable::columnTitle(d->shelf.table(), d->columns.at(section));
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOfColumn(d->columns.at(section))) : QVariant();
}

void BooksTableModel::sort(int column, Qt::SortOrder order)
{
    d->relayout(*this, [this, column, order] { d->shelf.sort(column, order); });
}

void BooksTableModel::setText(const QString &text)
{
    d->shelf.setText(text);
    d->refilter(*this);
}

void BooksTableModel::setStatuses(const QSet<QString> &keys)
{
    d->shelf.setStatuses(keys);
    d->refilter(*this);
}

void BooksTableModel::setOnly(const std::optional<QSet<QString>> &ids)
{
    d->shelf.setOnly(ids);
    d->refilter(*this);
}

QStringList BooksTableModel::statusKeys() const
{
    return bookstable::statusKeysOf(d->shelf.table());
}

QString BooksTableModel::idAt(int row) const
{
    return row >= 0 && row < d->handles.size() ? d->shelf.row(d->handles.at(row)).id : QString();
}

int BooksTableModel::rowOf(const QString &id) const
{
    const int handle = d->shelf.handleOf(id);
    return handle < 0 ? -1 : int(d->handles.indexOf(handle));
}

MoneyBag BooksTableModel::visibleTotal() const
{
    return d->sum([](MoneyBag &bag, const Row &row) { bag.add(row.total); });
}

MoneyBag BooksTableModel::visibleBalance() const
{
    return d->sum([](MoneyBag &bag, const Row &row) { bag.add(row.balance); });
}

void BooksTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->relayout(*this, [this] { d->shelf.relearnLanguage(); });
    if (!d->handles.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
} // namespace atlas
