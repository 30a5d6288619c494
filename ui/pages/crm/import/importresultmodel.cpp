// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importresultmodel.h"

#include "ui/pages/crm/import/importwords.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QBrush>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString itemName(const ImportItem &item)
{
    for (const auto key : {"Account_Name"_L1, "Campaign_Name"_L1}) {
        const QString name = item.record.value(key).toString();
        if (!name.isEmpty())
            return name;
    }
    const QString person =
        item.record.value("First_Name"_L1).toString() + u' ' + item.record.value("Last_Name"_L1).toString();
    return person.trimmed().isEmpty() ? item.cells.join(u' ').simplified().left(60) : person.trimmed();
}

QColor itemColour(ImportItem::State state)
{
    const Tokens &tokens = Theme::get().tokens();
    if (state == ImportItem::State::Refused)
        return tokens.badOnFill;
    const bool done = state == ImportItem::State::Created || state == ImportItem::State::Updated;
    return done ? tokens.goodOnFill : tokens.secondary;
}
} // namespace

void ImportResultModel::setRun(const ImportRun &run)
{
    QList<ImportItem> items;
    for (const ImportBatch &batch : run.batches)
        items.append(batch.items);
    std::ranges::stable_sort(items, {}, &ImportItem::line);
    if (items.size() != m_items.size()) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    // Only what moved is drawn again: the place in a long table stays.
    for (int row = 0; row < items.size(); ++row) {
        if (items.at(row) == m_items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

int ImportResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ImportResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ImportResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportItem &item = m_items.at(index.row());
    if (role == Qt::ForegroundRole && index.column() == Outcome)
        return QBrush(itemColour(item.state));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return item.line;
    case Name:
        return itemName(item);
    case Outcome:
        return importwords::state(item.state);
    case Field:
        return item.field;
    case Why:
        return item.state == ImportItem::State::Refused ? importwords::why(item) : QString();
    default:
        return {};
    }
}

QVariant ImportResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return tr("Record");
    case Outcome:
        return tr("Result");
    case Field:
        return tr("Field");
    case Why:
        return tr("Reason");
    default:
        return {};
    }
}
} // namespace atlas
