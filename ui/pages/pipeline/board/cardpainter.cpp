// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/cardpainter.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace atlas::cardpainter
{
using namespace Qt::Literals::StringLiterals;
using namespace cardparts;

namespace
{
QString saying(const char *text)
{
    return QCoreApplication::translate("DealCard", text);
}

void drawMoneyLine(QPainter &painter, const QRect &line, const DealRow &row, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    const bool late = row.flags.overdue;
    QString date = format::shortDate(row.deal.closing, state.today);
    QString amount =
        row.deal.amount ? format::money(*row.deal.amount) : saying(QT_TRANSLATE_NOOP("DealCard", "no amount"));
    // An amount is never cut: cents go first, then the year.
    const auto fits = [&] {
        const int mark = late ? 18 : 0;
        return QFontMetrics(Theme::font(TextSize::Body, 600)).horizontalAdvance(amount) + mark +
                   QFontMetrics(Theme::font(TextSize::Label)).horizontalAdvance(date) + 6 <=
               line.width();
    };
    if (row.deal.amount && !fits()) {
        amount = format::money(format::whole(*row.deal.amount));
    }
    if (!fits()) {
        date = format::shortDate(row.deal.closing, row.deal.closing);
    }
    painter.setFont(Theme::font(TextSize::Label));
    int left = line.right();
    if (row.deal.closing.isValid()) {
        left = drawRight(painter, line.right() + 1, line, date, late ? u"calendar-alert"_s : QString(),
                         late ? (state.selected ? tokens.badOnFill : tokens.bad) : tokens.secondary);
    }
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(row.deal.amount ? tokens.text : tokens.secondary);
    if (!row.deal.amount) {
        painter.setFont(Theme::font(TextSize::Label));
    }
    const int width = left - line.left() - 4;
    painter.drawText(QRect(line.left(), line.top(), width, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(amount, Qt::ElideRight, width));
}

void drawMarks(QPainter &painter, const QRect &line, const DealRow &row, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    if (state.saving) {
        drawRight(painter, line.right() + 1, line, saying(QT_TRANSLATE_NOOP("DealCard", "saving\u2026")), {},
                  tokens.accent);
        return;
    }
    const QColor warn = state.selected || state.hovered ? tokens.warnOnFill : tokens.warn;
    const int left = drawRight(painter, line.right() + 1, line, format::days(row.quietDays),
                               row.flags.rotting ? u"clock"_s : QString(), row.flags.rotting ? warn : tokens.secondary);
    if (row.flags.noNextStep) {
        drawRight(painter, left - 5, line, {}, u"no-next-step"_s, warn);
    }
}
} // namespace

int height()
{
    const int name = lineHeight(Theme::font(TextSize::Body, 600));
    const int small = lineHeight(Theme::font(TextSize::Label));
    return 2 * padding + 2 * name + small + 2 + name + 4 + qMax(discSize, small);
}

void paint(QPainter &painter, const QRect &card, const DealRow &row, const CardState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.ghost) {
        drawGhost(painter, card, row.deal.name);
        painter.restore();
        return;
    }
    const Tokens &tokens = Theme::get().tokens();
    drawFrame(painter, card, state);
    const QRect inner = card.adjusted(padding, padding, -padding, -padding);
    const QFont nameFont = Theme::font(TextSize::Body, 600);
    painter.setFont(nameFont);
    painter.setPen(tokens.text);
    int y = drawName(painter, inner, row.deal.name, nameFont);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const int small = lineHeight(painter.font());
    painter.drawText(QRect(inner.left(), y, inner.width(), small), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.deal.account.name, Qt::ElideRight, inner.width()));
    const int bottomHeight = qMax(discSize, small);
    const QRect bottom(inner.left(), inner.bottom() - bottomHeight + 1, inner.width(), bottomHeight);
    const int body = lineHeight(nameFont);
    drawMoneyLine(painter, QRect(inner.left(), bottom.top() - 4 - body, inner.width(), body), row, state);
    drawInitials(painter, bottom, row.deal.owner.name);
    drawMarks(painter, bottom, row, state);
    painter.restore();
}

QPixmap picture(const QSize &size, const DealRow &row, const CardState &state, qreal devicePixelRatio)
{
    CardState lifted = state;
    lifted.lifted = true;
    return cardparts::picture(size, devicePixelRatio,
                              [&](QPainter &painter, const QRect &card) { paint(painter, card, row, lifted); });
}
} // namespace atlas::cardpainter
