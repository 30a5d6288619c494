// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/cardlook.h"
#include "ui/pages/team/history/messagelook.h"
#include "ui/pages/team/history/messagemetrics.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paragraph.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using namespace messagemetrics;

void drawMessageIcon(QPainter &painter, const QRect &box, const QString &name, int size, const QColor &ink)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(QPoint(box.center().x() - size / 2 + 1, box.center().y() - size / 2 + 1),
                       Theme::get().pixmap(name, size, ink, scale));
}

QString cutText(const QPainter &painter, const QString &text, int room)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
}
} // namespace

void MessageLook::draw(QPainter &painter, const QRect &row, const MessageState &state) const
{
    const Tokens &t = Theme::get().tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_row.kind == HistoryRow::Kind::Day || m_row.kind == HistoryRow::Kind::NewMessages || m_isInfo) {
        drawLine(painter, row);
        painter.restore();
        return;
    }
    if (m_isForMe)
        painter.fillRect(row, t.selected);
    else if (state.isHovered || state.hasKeyboard)
        painter.fillRect(row, t.hover);
    if (m_isForMe || state.hasKeyboard)
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    if (m_headTop >= 0)
        drawHead(painter, row.topLeft());
    if (m_text)
        m_text->draw(painter, row.topLeft() + QPoint(textLeft, m_textTop));
    if (m_card.isValid())
        drawFile(painter, row.topLeft());
    if (m_cardLook)
        m_cardLook->draw(painter, row.topLeft() + QPoint(textLeft, m_cardTop));
    if (m_statusTop >= 0) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(m_row.pending && m_row.pending->error ? t.badOnFill : t.secondary);
        const QRect line(row.left() + textLeft, row.top() + m_statusTop, m_width - textLeft - sideMargin, smallLine);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         cutText(painter, m_status, line.width()));
        painter.setPen(t.secondary);
        drawParagraph(painter, QRect(line.left(), line.bottom() + 1, line.width(), m_height), m_advice);
    }
    for (const Piece &piece : m_pieces)
        drawPiece(painter, piece, row.topLeft(), state);
    painter.restore();
}

void MessageLook::drawLine(QPainter &painter, const QRect &row) const
{
    const Tokens &t = Theme::get().tokens();
    const QColor ink = m_isNew ? t.accentOnFill : t.secondary;
    painter.setFont(Theme::font(TextSize::Label, m_isInfo ? 400 : 500));
    const int room = row.width() - 2 * sideMargin;
    const QString title = cutText(painter, m_title, room);
    const int width = painter.fontMetrics().horizontalAdvance(title);
    painter.setPen(ink);
    painter.drawText(row, Qt::AlignCenter | Qt::TextSingleLine, title);
    if (m_isInfo)
        return;
    const int y = row.center().y(), middle = row.center().x();
    const QColor line = m_isNew ? t.accent : t.border;
    painter.fillRect(QRect(row.left() + sideMargin, y, qMax(0, middle - width / 2 - 12 - row.left() - sideMargin), 1),
                     line);
    const int right = middle + width / 2 + 12;
    painter.fillRect(QRect(right, y, qMax(0, row.right() - sideMargin - right), 1), line);
}

void MessageLook::drawHead(QPainter &painter, const QPoint &at) const
{
    const Tokens &t = Theme::get().tokens();
    const QRect circle(at.x() + sideMargin, at.y() + m_headTop + 1, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.hover, t.border, 0.4));
    painter.drawEllipse(circle);
    const QString name = cliqtext::harmless(m_row.message.sender.name).simplified();
    if (m_isBot) {
        drawMessageIcon(painter, circle, u"robot"_s, 18, t.text);
    } else {
        painter.setPen(t.text);
        painter.setFont(Theme::font(TextSize::Body, 500));
        painter.drawText(circle, Qt::AlignCenter, format::initials(name));
    }
    QRect line(at.x() + textLeft, at.y() + m_headTop, m_width - textLeft - sideMargin - 70, headLine);
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(t.text);
    const QString shown = cutText(painter, name, line.width());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(shown) + 8);
    line.setRight(at.x() + m_width - sideMargin);
    painter.setFont(Theme::font(TextSize::Label));
    if (m_isBot) {
        const QString word = teamwords::bot();
        const QRect pill(line.left(), line.top() + 1, painter.fontMetrics().horizontalAdvance(word) + 14, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(pill, 9, 9);
        painter.setPen(t.secondary);
        painter.drawText(pill, Qt::AlignCenter, word);
        line.setLeft(pill.right() + 9);
    }
    painter.setPen(t.secondary);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_time);
}

void MessageLook::drawFile(QPainter &painter, const QPoint &at) const
{
    const Tokens &t = Theme::get().tokens();
    if (!m_picture.isNull())
        painter.drawPixmap(m_preview.translated(at), m_picture);
    const QRect card = m_card.translated(at);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    drawMessageIcon(painter, QRect(card.left() + 8, card.top(), 32, card.height()), u"document"_s, 20, t.text);
    int right = card.right();
    for (const Piece &piece : m_pieces) {
        if (m_card.contains(piece.rect))
            right = qMin(right, at.x() + piece.rect.left() - 8);
    }
    const QRect name(card.left() + 48, card.top() + 7, right - card.left() - 48, 19);
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(t.text);
    painter.drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(cliqtext::harmless(m_row.message.file.name), Qt::ElideMiddle, name.width()));
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(t.secondary);
    painter.drawText(name.translated(0, 19), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_fileSize);
}

void MessageLook::drawPiece(QPainter &painter, const Piece &piece, const QPoint &at, const MessageState &state) const
{
    using Kind = MessageTarget::Kind;
    if (piece.text.isEmpty() && piece.icon.isEmpty())
        return;
    const Tokens &t = Theme::get().tokens();
    const QRect box = piece.rect.translated(at);
    const bool isHot = !piece.isOff && state.hot == piece.target;
    const bool isLine =
        piece.target.kind == Kind::Answered || piece.target.kind == Kind::Replies || piece.target.kind == Kind::Made;
    const bool isChip = piece.target.kind == Kind::Reaction || piece.target.kind == Kind::AddReaction;
    if (!isLine) {
        painter.setPen(piece.isOn ? t.accent : t.border);
        painter.setBrush(piece.isOn ? t.selected : isHot ? t.hover : t.surface);
        if (piece.target.kind == Kind::DownloadFile)
            painter.setPen(Qt::NoPen);
        const qreal radius = isChip ? 12 : 6;
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const QColor ink = piece.isOn || (isLine && isHot) ? t.accentOnFill : isLine || piece.isOff ? t.secondary : t.text;
    QRect room = box.adjusted(isLine ? 0 : 9, 0, isLine ? 0 : -9, 0);
    if (!piece.icon.isEmpty()) {
        const QRect iconBox = piece.text.isEmpty() ? box : QRect(room.left(), room.top(), 14, room.height());
        drawMessageIcon(painter, iconBox, piece.icon, piece.target.kind == Kind::DownloadFile ? 18 : 14, ink);
        room.setLeft(room.left() + 20);
    }
    painter.setFont(Theme::font(TextSize::Label, isLine && piece.target.kind == Kind::Answered ? 400 : 500));
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     cutText(painter, piece.text, room.width() + 4));
}
} // namespace atlas
