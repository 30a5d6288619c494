// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/table/taskdelegate.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using TaskField = TaskTreeModel::Column;
constexpr int kTaskRowHeight = 32;
constexpr int kStatusDot = 8;

QIcon statusDot(const QColor &colour)
{
    QPixmap drawing(kStatusDot * 2, kStatusDot * 2);
    drawing.setDevicePixelRatio(2);
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, kStatusDot, kStatusDot));
    return drawing;
}
} // namespace

TaskDelegate::TaskDelegate(const DeliveryBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_book(book)
{
}

QString TaskDelegate::text(const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::DisplayRole);
    if (!value.isValid() || value.isNull())
        return {};
    if (value.userType() == QMetaType::QDate)
        return format::shortDate(value.toDate(), m_book.today());
    switch (TaskField(index.column())) {
    case TaskField::Late:
        return format::days(value.toInt());
    case TaskField::Percent:
        return format::percent(value.toInt() / 100.0);
    default:
        return value.toString();
    }
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kTaskRowHeight};
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = TaskField(index.column());
    option->text = text(index);
    option->textElideMode = Qt::ElideRight;
    const ProjectTask *task = m_book.task(index.data(TaskTreeModel::IdRole).toString());
    if (!task)
        return;
    const Tokens &tokens = Theme::get().tokens();
    QColor ink = task->isOpen() ? tokens.text : tokens.secondary;
    if (column == TaskField::Name)
        option->font = Theme::font(TextSize::Body, task->depth == 0 ? 500 : 400);
    if (column == TaskField::Status) {
        const QColor colour(task->status.color);
        option->icon = statusDot(colour.isValid() ? colour : tokens.secondary);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(kStatusDot, kStatusDot);
    }
    switch (index.data(TaskTreeModel::ToneRole).toInt()) {
    case 1:
        ink = tokens.goodOnFill;
        break;
    case 2:
        ink = tokens.warnOnFill;
        break;
    case 3:
        ink = tokens.badOnFill;
        break;
    default:
        break;
    }
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, ink);
}
} // namespace atlas
