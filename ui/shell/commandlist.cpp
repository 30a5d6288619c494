// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandlist.h"

#include "ui/shell/keycaps.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
/// Everything a row shows, in one sentence.
QString spoken(const Command &command)
{
    QStringList parts{command.title, command.detail, command.subtitle,
                      command.mark,  command.figure, command.shortcut.toString(QKeySequence::NativeText)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
} // namespace

void CommandListModel::setCommands(const QList<Command> &commands, const QString &query)
{
    beginResetModel();
    m_commands = commands;
    m_query = query;
    m_rows.clear();
    QString section;
    qsizetype head = -1;
    for (int i = 0; i < commands.size(); ++i) {
        if (commands[i].section != section) {
            section = commands[i].section;
            head = m_rows.size();
            m_rows << Row{section, -1, 0};
        }
        m_rows << Row{{}, i, 0};
        if (head >= 0 && commands[i].isRecord) {
            ++m_rows[head].records;
        }
    }
    endResetModel();
}

int CommandListModel::records(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].records : 0;
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
    case RecordRole:
        return one != nullptr && one->isRecord;
    case Qt::AccessibleTextRole:
        return one != nullptr ? spoken(*one) : heading(index.row());
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
void drawHeading(QPainter &painter, const QRect &row, const QString &text, int records)
{
    const QRect line = row.adjusted(10, 6, -10, 0);
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(Theme::get().tokens().secondary);
    painter.drawText(line, Qt::AlignVCenter, text);
    if (records > 0) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, format::number(records));
    }
}

/// Right-aligned at `right`; the new right edge of what is left of it.
int drawMark(QPainter &painter, const QRect &row, int right, const QString &text, MarkTone tone)
{
    if (text.isEmpty()) {
        return right;
    }
    const Tokens &t = Theme::get().tokens();
    const QColor inks[] = {t.secondary, t.goodOnFill, t.warnOnFill, t.badOnFill};
    const QColor fills[] = {t.hover, t.goodFill, t.warnFill, t.badFill};
    painter.setFont(Theme::font(TextSize::Label, 500));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 16;
    const QRect pill(right - width, row.y() + (row.height() - 18) / 2, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fills[static_cast<int>(tone)]);
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(inks[static_cast<int>(tone)]);
    painter.drawText(pill, Qt::AlignCenter, text);
    return right - width - 10;
}

int drawWords(QPainter &painter, const QRect &row, int right, const QString &text, const QFont &font, const QColor &ink)
{
    if (text.isEmpty()) {
        return right;
    }
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width() / 2);
    const int width = painter.fontMetrics().horizontalAdvance(shown);
    painter.drawText(QRect(right - width, row.y(), width + 1, row.height()), Qt::AlignVCenter, shown);
    return right - width - 10;
}

/// The title with what stands behind it; what was typed stands out.
void drawTitle(QPainter &painter, const QRect &room, const Command &command, const QString &query, bool selected)
{
    const Tokens &t = Theme::get().tokens();
    const QFont plain = Theme::font(TextSize::Body, selected ? 500 : 400);
    const QFont strong = Theme::font(TextSize::Body, 600);
    const QString all = command.detail.isEmpty() ? command.title : command.title + u" \u00b7 "_s + command.detail;
    const QString shown = QFontMetrics(strong).elidedText(all, Qt::ElideRight, room.width());
    const qsizetype whole = shown == all ? all.size() : shown.size() - 1;
    int x = room.x();
    qsizetype at = 0;
    const auto draw = [&](qsizetype until, bool marked) {
        const QString part = shown.mid(at, until - at);
        painter.setFont(marked ? strong : plain);
        painter.setPen(!marked ? t.text : selected ? t.accentOnFill : t.accent);
        const int width = painter.fontMetrics().horizontalAdvance(part);
        painter.drawText(QRect(x, room.y(), width + 2, room.height()), Qt::AlignVCenter, part);
        x += width;
        at = until;
    };
    const QList<std::pair<int, int>> marks = matchedParts(all, query);
    for (const auto &[start, length] : marks) {
        if (start < whole) {
            draw(start, false);
            draw(std::min<qsizetype>(start + length, whole), true);
        }
    }
    draw(shown.size(), false);
}

void drawCommand(QPainter &painter, const QRect &row, const Command &command, const QString &query, bool selected)
{
    const Tokens &t = Theme::get().tokens();
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(row.x() + 10, row.y() + 9, Theme::get().pixmap(command.iconName, 16, t.secondary, scale));
    int right = keycaps::paint(painter, row, row.right() - 9, command.shortcut);
    right = drawWords(painter, row, right, command.figure, Theme::font(TextSize::Body, 600), t.text);
    right = drawMark(painter, row, right, command.mark, command.tone);
    right = drawWords(painter, row, right, command.subtitle, Theme::font(TextSize::Label), t.secondary);
    const QRect room(row.x() + 36, row.y(), right - row.x() - 40, row.height());
    drawTitle(painter, room, command, query, selected);
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
        drawHeading(*painter, row, model->heading(index.row()), model->records(index.row()));
    } else {
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.selected : t.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        drawCommand(*painter, row, *command, model->query(), selected);
    }
    painter->restore();
}
} // namespace atlas
