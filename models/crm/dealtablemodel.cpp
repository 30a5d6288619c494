// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealsorter.h"

#include <QMetaEnum>

namespace atlas
{
using namespace Qt::StringLiterals;
using Column = DealTableModel::Column;

namespace
{
constexpr int ColumnCount = int(Column::Created) + 1;

bool isMoneyColumn(Column column)
{
    return column == Column::Amount || column == Column::Weighted;
}

bool isNumberColumn(Column column)
{
    return isMoneyColumn(column) || column == Column::Probability || column == Column::Quiet;
}

QVariant moneyText(const std::optional<Money> &money)
{
    return money ? QVariant(money->toDecimal() + u' ' + money->currency()) : QVariant();
}

QVariant validOnly(const QDate &date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

QVariant displayValue(const DealRow &row, Column column, const Pipeline &pipeline)
{
    switch (column) {
    case Column::Amount:
    case Column::Weighted:
        return moneyText(dealcell::money(row, column));
    case Column::Probability:
        return row.deal.probability >= 0 ? QVariant(row.deal.probability) : QVariant();
    case Column::Closing:
        return validOnly(row.deal.closing);
    case Column::Quiet:
        return row.quietDays;
    case Column::Created:
        return validOnly(row.deal.created.toLocalTime().date());
    case Column::Name:
    case Column::Account:
    case Column::Contact:
    case Column::Stage:
    case Column::Owner:
    case Column::NextStep:
    case Column::Source:
        return dealcell::text(row, column, pipeline);
    }
    return {};
}

QVariant sortValue(const DealRow &row, Column column, const Pipeline &pipeline)
{
    if (column == Column::Stage)
        return row.stageIndex;
    if (column == Column::Created)
        return row.deal.created.isValid() ? QVariant(row.deal.created.toUTC()) : QVariant();
    if (!isMoneyColumn(column))
        return displayValue(row, column, pipeline);
    const std::optional<Money> money = dealcell::money(row, column);
    return money ? QVariant(money->minor()) : QVariant();
}

QVariant moneyValue(const DealRow &row, Column column)
{
    const std::optional<Money> money = dealcell::money(row, column);
    return money ? QVariant::fromValue(*money) : QVariant();
}

int alignmentOf(Column column)
{
    return int(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeading));
}
} // namespace

DealTableModel::DealTableModel(DealBook &book, QObject *parent)
    : DealItemModel(book, parent)
    , m_sorter(std::make_unique<DealSorter>(book))
{
    rebuild();
    connect(&book, &DealBook::rebuilt, this, &DealTableModel::rebuild);
    connect(&book, &DealBook::filterChanged, this, [this] { resetTo(visibleHandles()); });
    connect(&book, &DealBook::rowsChanged, this, &DealTableModel::updateRows);
}

DealTableModel::~DealTableModel() = default;

int DealTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DealTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DealRow *row = rowAt(index.row());
    if (!row)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(*row, column, m_book.pipeline());
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        return sortValue(*row, column, m_book.pipeline());
    case IdRole:
        return row->deal.id;
    case DealRowRole:
        return QVariant::fromValue(row);
    case MoneyRole:
        return moneyValue(*row, column);
    default:
        return {};
    }
}

QVariant DealTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(Column(section));
    case Qt::TextAlignmentRole:
        return alignmentOf(Column(section));
    default:
        return {};
    }
}

void DealTableModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < ColumnCount;
    const Column wanted = known ? Column(column) : Column::Closing;
    relayout([this, wanted, order] { m_sorter->sort(wanted, order); });
}

const DealRow *DealTableModel::dealRow(int row) const
{
    return rowAt(row);
}

QString DealTableModel::columnTitle(Column column)
{
    switch (column) {
    case Column::Name:
        return tr("Deal");
    case Column::Account:
        return tr("Account");
    case Column::Contact:
        return tr("Contact");
    case Column::Stage:
        return tr("Stage");
    case Column::Amount:
        return tr("Amount");
    case Column::Weighted:
        return tr("Weighted");
    case Column::Probability:
        return tr("Probability");
    case Column::Closing:
        return tr("Closing");
    case Column::Owner:
        return tr("Owner");
    case Column::NextStep:
        return tr("Next step");
    case Column::Quiet:
        //: days since the last activity on the deal
        return tr("Quiet days");
    case Column::Source:
        return tr("Source");
    case Column::Created:
        return tr("Created");
    }
    return {};
}

void DealTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    relayout([this] { m_sorter->rebuild(); });
}

void DealTableModel::rebuild()
{
    m_sorter->rebuild();
    resetTo(visibleHandles());
}

void DealTableModel::updateRows(const QStringList &dealIds)
{
    const QSet<int> changed = handlesOf(dealIds);
    m_sorter->update(changed);
    diffTo(visibleHandles(), changed);
}

// A new order is a change of layout, not a reset: selection and current row follow their deals.
void DealTableModel::relayout(const std::function<void()> &sortAnew)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<int> previous = m_handles;
    sortAnew();
    m_handles = visibleHandles();
    if (!before.isEmpty()) {
        QHash<int, int> rowOfHandle;
        rowOfHandle.reserve(m_handles.size());
        for (int row = 0; row < m_handles.size(); ++row)
            rowOfHandle.insert(m_handles.at(row), row);
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(this->index(rowOfHandle.value(previous.at(index.row()), -1), index.column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QList<int> DealTableModel::visibleHandles() const
{
    QList<int> visible;
    visible.reserve(m_book.filtered().size());
    for (const int handle : m_sorter->handles())
        if (m_book.isVisible(handle))
            visible.append(handle);
    return visible;
}
} // namespace atlas
