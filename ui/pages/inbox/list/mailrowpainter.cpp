// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/mailrowpainter.h"

#include "ui/pages/inbox/list/mailwords.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailrow
{
namespace
{
constexpr int textLeft = 22, textRight = 12, signSide = 14, actSide = 26, chipMost = 96;

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

void drawElided(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

void drawGround(QPainter &painter, const QRect &row, const MailRowLook &look)
{
    const Tokens &t = Theme::get().tokens();
    if (look.isSelected || look.isHovered)
        painter.fillRect(row, look.isSelected ? t.selected : t.hover);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
    if (look.hasKeyboard)
        painter.fillRect(QRect(row.left(), row.top(), 2, row.height() - 1), t.accent);
    if (!look.message.isRead) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QRectF(row.left() + 8, row.top() + 14, 7, 7));
    }
}

struct Sign {
    QString icon;
    QColor ink;
};

QList<Sign> signsOf(const MailRowLook &look)
{
    const Tokens &t = Theme::get().tokens();
    const MailMessage &message = look.message;
    QList<Sign> signs;
    if (message.isReplied)
        signs.append({u"reply"_s, t.secondary});
    if (message.flag != MailFlag::None)
        signs.append({u"flag"_s, message.flag == MailFlag::Important ? t.badOnFill : t.warnOnFill});
    if (message.isInvitation)
        signs.append({u"calendar"_s, t.secondary});
    if (message.hasAttachment)
        signs.append({u"paperclip"_s, t.secondary});
    return signs;
}

void drawSender(QPainter &painter, const QRect &line, const MailRowLook &look)
{
    const Tokens &t = Theme::get().tokens();
    const QFont small = Theme::font(TextSize::Label);
    const QString when = mailwords::when(look.message.receivedAt, look.today);
    painter.setFont(small);
    painter.setPen(t.secondary);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, when);
    const QList<Sign> signs = signsOf(look);
    const int signsWidth = int(signs.size()) * (signSide + 6);
    const QFont font = Theme::font(TextSize::Body, look.message.isRead ? 400 : 600);
    const QString who = mailwords::counterpart(look.message);
    const int room = qMax(0, line.width() - textWidth(small, when) - 8 - signsWidth);
    drawElided(painter, QRect(line.left(), line.top(), room, line.height()), font, t.text, who);
    int x = line.left() + qMin(room, textWidth(font, who)) + 6;
    const qreal scale = painter.device()->devicePixelRatioF();
    for (const Sign &sign : signs) {
        painter.drawPixmap(x, line.top() + (line.height() - signSide) / 2,
                           Theme::get().pixmap(sign.icon, signSide, sign.ink, scale));
        x += signSide + 6;
    }
}

/// From the right; the edge that is left of it.
int drawChip(QPainter &painter, const QRect &line, int right, const MailRowLook &look, const MailLabel &label)
{
    const Tokens &t = Theme::get().tokens();
    const QFont font = Theme::font(TextSize::Label, 500);
    const QString name = QFontMetrics(font).elidedText(label.name, Qt::ElideRight, chipMost - 28);
    const int width = textWidth(font, name) + 28;
    const QRect chip(right - width, line.top() - 1, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.isSelected || look.isHovered ? t.surface : t.hover);
    painter.drawRoundedRect(chip, 9, 9);
    painter.setBrush(QColor(label.colour));
    painter.drawRoundedRect(QRectF(chip.left() + 8, chip.top() + 5, 8, 8), 2, 2);
    painter.setFont(font);
    painter.setPen(t.secondary);
    painter.drawText(chip.adjusted(20, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
    return chip.left() - 6;
}

void drawSummary(QPainter &painter, const QRect &line, const MailRowLook &look)
{
    int right = line.right() + 1;
    // Two at most: the summary says more than a third label.
    for (qsizetype i = qMin<qsizetype>(2, look.labels.size()) - 1; i >= 0; --i)
        right = drawChip(painter, line, right, look, look.labels.at(i));
    const QRect room(line.left(), line.top(), qMax(0, right - line.left()), line.height());
    drawElided(painter, room, Theme::font(TextSize::Label), Theme::get().tokens().secondary,
               look.message.summary.simplified());
}

void drawActs(QPainter &painter, const QRect &row, const MailRowLook &look)
{
    const Tokens &t = Theme::get().tokens();
    const QString icons[] = {u"archive"_s, u"flag"_s, u"trash"_s};
    const QRect first = actRect(row, HoverAct::Archive), last = actRect(row, HoverAct::Delete);
    painter.fillRect(QRect(first.left() - 4, first.top(), row.right() + 1 - first.left() + 4, last.height()),
                     look.isSelected ? t.selected : t.hover);
    for (const HoverAct act : {HoverAct::Archive, HoverAct::Flag, HoverAct::Delete}) {
        const QRect place = actRect(row, act);
        const bool isHot = look.hotAct == int(act);
        if (isHot) {
            painter.setPen(t.border);
            painter.setBrush(t.surface);
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QPixmap icon = Theme::get().pixmap(icons[int(act)], 16, isHot ? t.text : t.secondary,
                                                 painter.device()->devicePixelRatioF());
        painter.drawPixmap(place.left() + (actSide - 16) / 2, place.top() + (actSide - 16) / 2, icon);
    }
}
} // namespace

QRect actRect(const QRect &row, HoverAct act)
{
    return {row.right() + 1 - 8 - (3 - int(act)) * actSide, row.top() + 4, actSide, actSide};
}

int actAt(const QRect &row, const QPoint &at)
{
    for (const HoverAct act : {HoverAct::Archive, HoverAct::Flag, HoverAct::Delete}) {
        if (actRect(row, act).contains(at))
            return int(act);
    }
    return -1;
}

void paint(QPainter &painter, const QRect &row, const MailRowLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter, row, look);
    const QRect inner = row.adjusted(textLeft, 0, -textRight, 0);
    drawSender(painter, QRect(inner.left(), row.top() + 8, inner.width(), 19), look);
    drawElided(painter, QRect(inner.left(), row.top() + 27, inner.width(), 19),
               Theme::font(TextSize::Body, look.message.isRead ? 400 : 600), Theme::get().tokens().text,
               mailwords::subject(look.message));
    drawSummary(painter, QRect(inner.left(), row.top() + 47, inner.width(), 16), look);
    if (look.isHovered)
        drawActs(painter, row, look);
    painter.restore();
}

void paintHeading(QPainter &painter, const QRect &line, const QString &day)
{
    const Tokens &t = Theme::get().tokens();
    painter.fillRect(line, t.window);
    painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), t.border);
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(t.secondary);
    painter.drawText(line.adjusted(textLeft, 0, -textRight, 0), Qt::AlignVCenter | Qt::AlignLeft, day);
}
} // namespace atlas::mailrow
