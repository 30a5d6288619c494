// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealcolumnmodel.h"

#include <QLocale>
#include <QMimeData>

namespace atlas
{
namespace
{
/// "12 500,50 EUR", exact: a double would round large amounts.
QString spokenAmount(const Money &amount)
{
    const QString decimal = amount.toDecimal();
    const bool negative = decimal.startsWith(u'-');
    const QString whole = decimal.section(u'.', 0, 0).mid(negative ? 1 : 0);
    const QString fraction = decimal.section(u'.', 1);
    QString text = (negative ? QLocale().negativeSign() : QString()) + QLocale().toString(whole.toLongLong());
    if (!fraction.isEmpty())
        text += QLocale().decimalPoint() + fraction;
    return text + u' ' + amount.currency();
}
} // namespace

using namespace Qt::StringLiterals;

DealColumnModel::DealColumnModel(DealBook &book, int stageIndex, QObject *parent)
    : DealItemModel(book, parent)
    , m_stageIndex(stageIndex)
{
    m_handles = wantedHandles();
    const auto reset = [this] { resetTo(wantedHandles()); };
    connect(&book, &DealBook::rebuilt, this, reset);
    connect(&book, &DealBook::filterChanged, this, reset);
    connect(&book, &DealBook::rowsChanged, this,
            [this](const QStringList &ids) { diffTo(wantedHandles(), handlesOf(ids)); });
}

int DealColumnModel::stageIndex() const
{
    return m_stageIndex;
}

QVariant DealColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DealRow *row = dealRow(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->deal.name;
    case DealRowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return row->deal.id;
    case Qt::AccessibleTextRole:
    case AccessibleSummaryRole:
        return accessibleSummary(*row);
    default:
        return {};
    }
}

QHash<int, QByteArray> DealColumnModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(DealRowRole, "dealRow");
    names.insert(IdRole, "dealId");
    names.insert(AccessibleSummaryRole, "accessibleSummary");
    return names;
}

Qt::ItemFlags DealColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractListModel::flags(index);
    return index.isValid() ? common | Qt::ItemIsDragEnabled : common;
}

Qt::DropActions DealColumnModel::supportedDragActions() const
{
    return Qt::MoveAction;
}

QStringList DealColumnModel::mimeTypes() const
{
    return {u"application/x-atlas-deal"_s};
}

QMimeData *DealColumnModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        if (const DealRow *row = dealRow(index))
            ids.append(row->deal.id);
    if (ids.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeTypes().constFirst(), ids.join(u'\n').toUtf8());
    return data.release(); // the caller owns it, as QAbstractItemModel says
}

const DealRow *DealColumnModel::dealRow(const QModelIndex &index) const
{
    return index.model() == this ? rowAt(index.row()) : nullptr;
}

QList<int> DealColumnModel::wantedHandles() const
{
    QList<int> handles;
    const QList<int> &positions = m_book.column(m_stageIndex);
    handles.reserve(positions.size());
    for (const int position : positions)
        handles.append(m_book.handleAt(position));
    return handles;
}

QString DealColumnModel::accessibleSummary(const DealRow &row) const
{
    QStringList parts{row.deal.name, row.deal.account.name};
    if (row.deal.amount)
        parts.append(spokenAmount(*row.deal.amount));
    if (row.deal.closing.isValid())
        //: %1 is a date
        parts.append(tr("closes %1").arg(QLocale().toString(row.deal.closing, QLocale::LongFormat)));
    parts.append(row.deal.owner.name);
    if (row.flags.overdue)
        parts.append(tr("closing date passed"));
    if (row.flags.rotting)
        parts.append(tr("quiet for %n day(s)", nullptr, row.quietDays));
    if (row.flags.noNextStep)
        parts.append(tr("no next step"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace atlas
