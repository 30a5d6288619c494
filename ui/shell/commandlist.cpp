// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandlist.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{
void CommandListModel::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    m_rows.clear();
    QString section;
    for (int i = 0; i < commands.size(); ++i) {
        if (commands[i].section != section) {
            section = commands[i].section;
            m_rows << Row{section, -1};
        }
        m_rows << Row{{}, i};
    }
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Command *one = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one != nullptr ? one->title : heading(index.row());
    case Qt::AccessibleTextRole:
        return one != nullptr && !one->subtitle.isEmpty() ? one->title + u", "_s + one->subtitle
                                                          : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex &index) const
{
    return command(index.row()) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

const Command *CommandListModel::command(int row) const
{
    const int index = row >= 0 && row < m_rows.size() ? m_rows[row].command : -1;
    return index >= 0 ? &m_commands[index] : nullptr;
}

QString CommandListModel::heading(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].heading : QString();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const CommandListModel *>(index.model());
    return {100, model->command(index.row()) != nullptr ? 34 : 28};
}

namespace
{
void drawHeading(QPainter &painter, const QRect &row, const QString &text)
{
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(Theme::get().tokens().secondary);
    painter.drawText(row.adjusted(10, 6, 0, 0), Qt::AlignVCenter, text);
}

/// Right-aligned at `right`; the new right edge of what is left of it.
int drawShortcut(QPainter &painter, const QRect &row, int right, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty()) {
        return right;
    }
    const Tokens &t = Theme::get().tokens();
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    painter.setFont(Theme::font(TextSize::Label));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRectF cap(right - width + 0.5, row.y() + 7.5, width, 19);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(t.secondary);
    painter.drawText(cap, Qt::AlignCenter, keys);
    return right - width - 10;
}

void drawCommand(QPainter &painter, const QRect &row, const Command &command, bool selected)
{
    const Tokens &t = Theme::get().tokens();
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(row.x() + 10, row.y() + 9, Theme::get().pixmap(command.iconName, 16, t.secondary, scale));
    int right = drawShortcut(painter, row, row.right() - 10, command.shortcut);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(t.secondary);
    const QString subtitle = painter.fontMetrics().elidedText(command.subtitle, Qt::ElideRight, row.width() / 2);
    const int width = painter.fontMetrics().horizontalAdvance(subtitle);
    painter.drawText(QRect(right - width, row.y(), width + 1, row.height()), Qt::AlignVCenter, subtitle);
    right -= width + 12;
    painter.setFont(Theme::font(TextSize::Body, selected ? 600 : 400));
    painter.setPen(t.text);
    const QRect room(row.x() + 36, row.y(), right - row.x() - 36, row.height());
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(command.title, Qt::ElideRight, room.width()));
}
} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::get().tokens();
    const auto *model = static_cast<const CommandListModel *>(index.model());
    const Command *command = model->command(index.row());
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (command == nullptr) {
        drawHeading(*painter, row, model->heading(index.row()));
    } else {
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.selected : t.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        drawCommand(*painter, row, *command, selected);
    }
    painter->restore();
}
} // namespace atlas
