// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/booksdelegate.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhover.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using Column = BooksTableModel::Column;
using Tone = BooksTableModel::BooksTone;

BooksDelegate::BooksDelegate(const BooksTableModel &model, const CashBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_book(book)
{
}

bool BooksDelegate::isNumber(Column column)
{
    switch (column) {
    case Column::Age:
    case Column::Total:
    case Column::Balance:
    case Column::Open:
    case Column::Overdue:
    case Column::Lateness:
    case Column::Year:
        return true;
    default:
        return false;
    }
}

QString BooksDelegate::ageText(int daysPastDue) const
{
    if (daysPastDue > 0)
        return tr("%n d late", nullptr, daysPastDue);
    return daysPastDue == 0 ? tr("today") : tr("in %n d", nullptr, -daysPastDue);
}

QString BooksDelegate::text(const QModelIndex &index) const
{
    const QVariant money = index.data(BooksTableModel::MoneyRole);
    if (money.isValid() && money.canConvert<Money>())
        return format::money(money.value<Money>());
    const QVariant value = index.data(Qt::DisplayRole);
    if (!value.isValid() || value.isNull())
        return {};
    if (value.userType() == QMetaType::QDate)
        return value.toDate().isValid() ? format::shortDate(value.toDate(), m_book.today()) : QString();
    const Column column = m_model.columnAt(index.column());
    if (column == Column::Age)
        return ageText(value.toInt());
    if (column == Column::Lateness)
        return (value.toInt() < 0 ? u"\u2212 "_s : QString()) + format::days(qAbs(value.toInt()));
    return value.toString();
}

void BooksDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    RowHover::apply(option, index);
    const Column column = m_model.columnAt(index.column());
    option->text = text(index);
    option->textElideMode = Qt::ElideRight;
    option->displayAlignment = (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    if (column == Column::Contact || column == Column::Name || column == Column::Total || column == Column::Balance)
        option->font = Theme::font(TextSize::Body, column == Column::Contact || column == Column::Name ? 500 : 600);
    const QVariant toned = index.data(BooksTableModel::ToneRole);
    const Tone tone = toned.isValid() ? Tone(toned.toInt()) : Tone::Neutral;
    if (tone == Tone::Neutral)
        return;
    const Tokens &tokens = Theme::get().tokens();
    const QColor colour = tone == Tone::Good   ? tokens.goodOnFill
                          : tone == Tone::Warn ? tokens.warnOnFill
                                               : tokens.badOnFill;
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, colour);
}
} // namespace atlas
