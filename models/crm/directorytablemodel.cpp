// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorytablemodel.h"

#include "models/crm/directorytablemodel_p.h"
#include "models/support/format.h"

#include <QLocale>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool isFigureColumn(DirectoryColumn column)
{
    return column == DirectoryColumn::Budget || column == DirectoryColumn::Cost ||
           column == DirectoryColumn::Expected || column == DirectoryColumn::OpenDeals;
}

QString spokenValue(const QVariant &value)
{
    const QLocale locale;
    if (value.typeId() == QMetaType::QDate)
        return locale.toString(value.toDate(), QLocale::LongFormat);
    if (value.typeId() == QMetaType::QDateTime)
        return format::dateTime(value.toDateTime());
    return value.typeId() == QMetaType::Int ? locale.toString(value.toInt()) : value.toString();
}
} // namespace

DirectoryTableModel::DirectoryTableModel(const DirectoryBook &book, DirectoryKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, book, kind))
{
    d->followBook();
    connect(&book, &DirectoryBook::changed, this, [this] { d->followBook(); });
}

DirectoryTableModel::~DirectoryTableModel() = default;

DirectoryKind DirectoryTableModel::kind() const
{
    return d->kind;
}

void DirectoryTableModel::setFilter(const DirectoryFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->take(d->shelf.picked(filter), {});
}

const DirectoryFilter &DirectoryTableModel::filter() const
{
    return d->filter;
}

void DirectoryTableModel::setOpenDeals(const QHash<QString, int> &openDeals)
{
    if (openDeals == d->context.openDeals)
        return;
    d->context.openDeals = openDeals;
    d->refreshColumn(DirectoryColumn::OpenDeals);
}

int DirectoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int DirectoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(directorycells::columns(d->kind).size());
}

int DirectoryTableModel::Private::placeAt(int row) const
{
    return row >= 0 && row < rows.size() ? shelf.placeOf(rows.at(row)) : -1;
}

QVariant DirectoryTableModel::Private::display(int place, DirectoryColumn column) const
{
    const QVariant value = directorycells::valueAt(shelf.list(), place, column, context);
    if (value.typeId() == QMetaType::QDateTime) {
        const QDateTime local = value.toDateTime().toLocalTime();
        return column == DirectoryColumn::Due ? QVariant(local) : QVariant(local.date());
    }
    if (!value.canConvert<Money>())
        return value;
    const Money money = value.value<Money>();
    return QString(money.toDecimal() + u' ' + money.currency());
}

QString DirectoryTableModel::Private::spoken(int place, int section) const
{
    const QList<DirectoryColumn> &columns = directorycells::columns(kind);
    const auto said = [&](DirectoryColumn column) {
        const QVariant value = display(place, column);
        //: read aloud: %1 is the title of a column, %2 what it shows
        return value.isValid() ? tr("%1: %2").arg(directorycells::title(kind, column), spokenValue(value)) : QString();
    };
    if (section > 0)
        return said(columns.at(section));
    QStringList parts{spokenValue(display(place, columns.first()))};
    for (const DirectoryColumn column : columns.mid(1))
        parts.append(said(column));
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant DirectoryTableModel::data(const QModelIndex &index, int role) const
{
    const int place = index.isValid() ? d->placeAt(index.row()) : -1;
    if (place < 0 || index.column() >= columnCount())
        return {};
    const DirectoryColumn column = columnAt(index.column());
    const DirectoryList &list = d->shelf.list();
    switch (role) {
    case Qt::DisplayRole:
        return d->display(place, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeading));
    case Qt::AccessibleTextRole:
        return d->spoken(place, index.column());
    case IdRole:
        return directorycells::idAt(list, place);
    case RecordRole:
        return directorycells::recordAt(list, place);
    case SortRole:
        return directorycells::valueAt(list, place, column, d->context);
    case MoneyRole: {
        const QVariant value = directorycells::valueAt(list, place, column, d->context);
        return value.canConvert<Money>() ? value : QVariant();
    }
    default:
        return {};
    }
}

QVariant DirectoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return directorycells::title(d->kind, columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigureColumn(columnAt(section)) ? Qt::AlignRight : Qt::AlignLeading));
    return {};
}

void DirectoryTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    d->shelf.sort(columnAt(column), order, d->context);
    d->reorder(d->shelf.picked(d->filter));
}

QString DirectoryTableModel::idAt(int row) const
{
    const int place = d->placeAt(row);
    return place < 0 ? QString() : directorycells::idAt(d->shelf.list(), place);
}

int DirectoryTableModel::rowOf(const QString &recordId) const
{
    const int handle = d->shelf.handleOf(recordId);
    return handle < 0 ? -1 : int(d->rows.indexOf(handle));
}

DirectoryColumn DirectoryTableModel::columnAt(int section) const
{
    return directorycells::columns(d->kind).at(section);
}

int DirectoryTableModel::sectionOf(DirectoryColumn column) const
{
    return int(directorycells::columns(d->kind).indexOf(column));
}

void DirectoryTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->refreshColumn(DirectoryColumn::Kind);
}
} // namespace atlas
