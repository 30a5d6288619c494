// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/table/tabledelegate.h"

#include "models/crm/dealtablemodel.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhover.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using Column = DealTableModel::Column;

TableDelegate::TableDelegate(const DealBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_book(book)
{
}

QString TableDelegate::text(const QModelIndex &index) const
{
    const QVariant money = index.data(DealTableModel::MoneyRole);
    if (money.canConvert<Money>() && money.isValid()) {
        return format::money(money.value<Money>());
    }
    const QVariant value = index.data(Qt::DisplayRole);
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (Column(index.column())) {
    case Column::Closing:
    case Column::Created: {
        const QDate date = value.toDate();
        return date.isValid() ? format::shortDate(date, m_book.today()) : QString();
    }
    case Column::Quiet:
        return format::days(value.toInt());
    case Column::Probability:
        return value.toInt() < 0 ? QString() : format::percent(value.toInt() / 100.0);
    default:
        return value.toString();
    }
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    RowHover::apply(option, index);
    option->text = text(index);
    option->textElideMode = Qt::ElideRight;
    const auto column = Column(index.column());
    const bool number = column == Column::Amount || column == Column::Weighted || column == Column::Probability ||
                        column == Column::Quiet;
    option->displayAlignment = (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    if (column == Column::Name || column == Column::Amount) {
        option->font = Theme::font(TextSize::Body, column == Column::Name ? 500 : 600);
    }
    const DealRow *row = m_book.row(index.data(DealTableModel::IdRole).toString());
    if (!row) {
        return;
    }
    const Tokens &tokens = Theme::get().tokens();
    QString icon;
    QColor colour;
    if (column == Column::Closing && row->flags.overdue) {
        icon = u"calendar-alert"_s;
        colour = tokens.badOnFill;
    } else if (column == Column::Quiet && row->flags.rotting) {
        icon = u"clock"_s;
        colour = tokens.warnOnFill;
    } else if (column == Column::NextStep && row->flags.noNextStep) {
        icon = u"no-next-step"_s;
        colour = tokens.warnOnFill;
    } else if (column == Column::Stage && row->stageIndex < 0) {
        icon = u"warning"_s;
        colour = tokens.warnOnFill;
    }
    if (!icon.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = Theme::get().icon(icon, colour);
        option->decorationSize = QSize(14, 14);
        for (const auto role : {QPalette::Text, QPalette::HighlightedText}) {
            option->palette.setColor(role, colour);
        }
    }
}
} // namespace atlas
