// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncdelegate.h"

#include "models/sync/synctablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhover.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct StateSign {
    const char16_t *icon;
    QColor Tokens::*colour;
};

StateSign signOf(SyncRow::State state)
{
    switch (state) {
    case SyncRow::State::Equal:
        return {u"check", &Tokens::goodOnFill};
    case SyncRow::State::Diverging:
        return {u"edit", &Tokens::warnOnFill};
    case SyncRow::State::Ambiguous:
        return {u"warning", &Tokens::warnOnFill};
    case SyncRow::State::BrokenLink:
        return {u"cross", &Tokens::badOnFill};
    case SyncRow::State::OnlyBooks:
        return {u"euro", &Tokens::badOnFill};
    case SyncRow::State::OnlyCrm:
        break;
    }
    return {u"people", &Tokens::secondary};
}

void paintIn(QStyleOptionViewItem *option, const QColor &colour)
{
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, colour);
}
} // namespace

void SyncDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    RowHover::apply(option, index);
    option->textElideMode = Qt::ElideRight;
    const Tokens &tokens = Theme::get().tokens();
    switch (index.column()) {
    case SyncTableModel::Client:
        option->font = Theme::font(TextSize::Body, 500);
        break;
    case SyncTableModel::State: {
        const StateSign sign = signOf(SyncRow::State(index.data(SyncTableModel::StateRole).toInt()));
        const QColor colour = tokens.*sign.colour;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = Theme::get().icon(QString::fromUtf16(sign.icon), colour);
        option->decorationSize = QSize(14, 14);
        paintIn(option, colour);
        break;
    }
    case SyncTableModel::Match:
        paintIn(option, tokens.secondary);
        break;
    default:
        break;
    }
}
} // namespace atlas
