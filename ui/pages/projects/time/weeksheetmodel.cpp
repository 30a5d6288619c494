// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/weeksheetmodel.h"

#include "ui/pages/projects/time/timewords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
WeekSheetModel::WeekSheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WeekSheetModel::setSheet(const WeekSheet &sheet, const QDate &today)
{
    beginResetModel(); // another person or week: nothing of the old rows is kept in view
    m_sheet = sheet;
    m_today = today;
    endResetModel();
}

int WeekSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet.monday.isValid() ? 0 : int(m_sheet.lines.size()) + 1;
}

int WeekSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kTotal + 1;
}

const WeekSheet::Line *WeekSheetModel::lineAt(int row) const
{
    return row >= 0 && row < m_sheet.lines.size() ? &m_sheet.lines.at(row) : nullptr;
}

QDate WeekSheetModel::dayAt(int section) const
{
    return section >= kFirstDay && section < kTotal ? m_sheet.monday.addDays(section - kFirstDay) : QDate();
}

QString WeekSheetModel::text(const QModelIndex &index) const
{
    const WeekSheet::Line *line = lineAt(index.row());
    if (index.column() == 0)
        return line ? line->itemName + u" \u00b7 "_s + line->projectName : tr("Total");
    int minutes = line ? line->total : m_sheet.total;
    if (index.column() < kTotal) {
        const size_t day = size_t(index.column() - kFirstDay);
        minutes = line ? line->minutes.at(day) : m_sheet.totals.at(day);
    }
    return minutes == 0 ? QString() : timewords::hours(minutes);
}

QString WeekSheetModel::hint(const QModelIndex &index) const
{
    if (!dayAt(index.column()).isValid())
        return {};
    if (lineAt(index.row()))
        return tr("Enter opens the hours of this day");
    const size_t day = size_t(index.column() - kFirstDay);
    //: %1 hours entered, %2 hours the person is available on that day
    return tr("%1 of %2 available")
        .arg(timewords::hours(m_sheet.totals.at(day)), timewords::hours(m_sheet.available.at(day)));
}

QVariant WeekSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool total = !lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return hint(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return Theme::font(TextSize::Body, total || index.column() == kTotal ? 600 : 400);
    case Qt::ForegroundRole: {
        const QDate day = dayAt(index.column());
        const size_t place = size_t(std::max(0, index.column() - kFirstDay));
        const bool thin =
            total && day.isValid() && day < m_today && m_sheet.totals.at(place) < m_sheet.available.at(place) / 2;
        return thin ? QVariant(QBrush(Theme::get().tokens().warnOnFill)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant WeekSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Task");
    if (section == kTotal)
        return tr("Total");
    const QDate day = dayAt(section);
    return day.isValid() ? QLocale().toString(day, u"ddd d"_s) : QString();
}

void WeekSheetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kTotal);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kTotal));
}
} // namespace atlas
