// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/portfolio/portfoliodelegate.h"

#include "ui/pages/projects/portfolio/costwords.h"
#include "ui/pages/projects/time/timewords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhover.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using Column = ProjectTableModel::Column;

namespace
{
constexpr int kBarHeight = 4;
constexpr int kCellMargin = 8;

QColor healthColour(HealthLevel level, const Tokens &tokens)
{
    switch (level) {
    case HealthLevel::Ahead:
    case HealthLevel::Good:
        return tokens.goodOnFill;
    case HealthLevel::Warn:
        return tokens.warnOnFill;
    case HealthLevel::Risk:
        return tokens.badOnFill;
    case HealthLevel::Unknown:
        break;
    }
    return tokens.secondary;
}

void showCost(QStyleOptionViewItem &option, const CostShare &share)
{
    option.text = costwords::cell(share);
    if (share.cost.costedMinutes() > 0)
        return;
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option.palette.setColor(role, Theme::get().tokens().secondary);
}
} // namespace

PortfolioDelegate::PortfolioDelegate(const DeliveryBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_book(book)
{
}

void PortfolioDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    RowHover::apply(option, index);
    const auto column = Column(index.column());
    const QVariant minutes = index.data(ProjectTableModel::MinutesRole);
    const QVariant value = index.data(Qt::DisplayRole);
    if (minutes.isValid() && !minutes.isNull())
        option->text = timewords::hours(minutes.toInt());
    else if (value.userType() == QMetaType::QDate)
        option->text = value.toDate().isValid() ? format::shortDate(value.toDate(), m_book.today()) : QString();
    else if ((column == Column::Percent || column == Column::Burn) && value.isValid() && !value.isNull())
        option->text = format::percent(value.toInt() / 100.0);
    else if (column == Column::Cost)
        showCost(*option, index.data(ProjectTableModel::CostRole).value<CostShare>());
    option->textElideMode = Qt::ElideRight;
    if (column == Column::Name)
        option->font = Theme::font(TextSize::Body, 600);
    const QVariant tone = index.data(ProjectTableModel::ToneRole);
    if (!tone.isValid() || column == Column::Name)
        return;
    const QColor colour = healthColour(HealthLevel(tone.toInt()), Theme::get().tokens());
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, colour);
}

void PortfolioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (Column(index.column()) != Column::Percent)
        return;
    const Tokens &tokens = Theme::get().tokens();
    const int percent = std::clamp(index.data(Qt::DisplayRole).toInt(), 0, 100);
    const QRectF track(option.rect.left() + kCellMargin, option.rect.bottom() - kBarHeight - 2,
                       option.rect.width() - 2 * kCellMargin, kBarHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.hover);
    painter->drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    painter->setBrush(tokens.series[0]);
    painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * percent / 100, kBarHeight)),
                             kBarHeight / 2.0, kBarHeight / 2.0);
    painter->restore();
}

bool PortfolioDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && Column(index.column()) != Column::Cost) {
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const int room = option.rect.width() - 2 * kCellMargin;
        const bool isCut = QFontMetrics(shown.font).horizontalAdvance(shown.text) > room;
        if (isCut && index.data(Qt::ToolTipRole).toString().isEmpty()) {
            QToolTip::showText(event->globalPos(), shown.text, view);
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip || Column(index.column()) != Column::Cost)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto share = index.data(ProjectTableModel::CostRole).value<CostShare>();
    QToolTip::showText(event->globalPos(), share.logged > 0 ? costwords::explanation(share) : QString(), view);
    return true;
}
} // namespace atlas
