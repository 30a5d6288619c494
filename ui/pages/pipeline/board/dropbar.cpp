// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/dropbar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

DropBar::DropBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dropBar"_s);
    setFixedHeight(40);
    hide();
}

void DropBar::setAvailable(bool won, bool lost)
{
    m_won = won;
    m_lost = lost;
    update();
}

QList<DropBar::Target> DropBar::targets() const
{
    QList<DropAction> actions;
    if (m_won) {
        actions.append(DropAction::Won);
    }
    if (m_lost) {
        actions.append(DropAction::Lost);
    }
    actions.append(DropAction::Postpone);
    QList<Target> out;
    const int count = int(actions.size());
    const int each = (width() - 8 * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        out.append({actions.at(i), QRect(i * (each + 8), 0, each, height())});
    }
    return out;
}

DropAction DropBar::actionAt(const QPoint &globalPos) const
{
    if (!isVisible()) {
        return DropAction::None;
    }
    for (const Target &target : targets()) {
        if (target.area.contains(mapFromGlobal(globalPos))) {
            return target.action;
        }
    }
    return DropAction::None;
}

void DropBar::setHovered(DropAction action)
{
    if (m_hovered != action) {
        m_hovered = action;
        update();
    }
}

void DropBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::get().tokens();
    for (const Target &target : targets()) {
        const bool hovered = target.action == m_hovered;
        QString icon = u"clock"_s;
        QString text = tr("Postpone closing");
        QColor colour = tokens.secondary;
        if (target.action == DropAction::Won) {
            icon = u"check"_s;
            text = tr("Won");
            colour = tokens.goodOnFill;
        } else if (target.action == DropAction::Lost) {
            icon = u"close"_s;
            //: drop target of the board; the reason is asked afterwards
            text = tr("Lost\u2026");
            colour = tokens.badOnFill;
        }
        painter.setPen(QPen(hovered ? tokens.accent : tokens.secondary, hovered ? 2 : 1, Qt::DashLine));
        painter.setBrush(hovered ? tokens.selected : tokens.surface);
        painter.drawRoundedRect(QRectF(target.area).adjusted(1, 1, -1, -1), 8, 8);
        painter.setFont(Theme::font(TextSize::Body, 500));
        const int textWidth = painter.fontMetrics().horizontalAdvance(text);
        const int left = target.area.center().x() - (textWidth + 22) / 2;
        painter.drawPixmap(left, target.area.center().y() - 7,
                           Theme::get().pixmap(icon, 16, colour, devicePixelRatioF()));
        painter.setPen(colour);
        painter.drawText(QRect(left + 22, target.area.top(), textWidth + 2, target.area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}
} // namespace atlas
