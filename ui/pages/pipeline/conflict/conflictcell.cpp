// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/conflict/conflictcell.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int cellMargin = 14;
constexpr int markWidth = 26;
constexpr int cellTop = 11;
} // namespace

ConflictCell::ConflictCell(const QString &value, const QString &remark, Mark mark, QWidget *parent)
    : QAbstractButton(parent)
    , m_remark(remark)
    , m_mark(mark)
{
    setText(value);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ConflictCell::setRemark(const QString &remark)
{
    m_remark = remark;
    setAccessibleDescription(remark);
    update();
}

QRect ConflictCell::textArea(int width) const
{
    // Bold is wider: measuring with it keeps the height the same whichever side is taken.
    const QFontMetrics metrics(Theme::font(TextSize::Body, 600));
    const int room = width - 2 * cellMargin - markWidth;
    const QRect bounds = metrics.boundingRect(QRect(0, 0, qMax(room, 20), 2000), Qt::TextWordWrap, text());
    return {cellMargin + markWidth, cellTop, room, bounds.height()};
}

QSize ConflictCell::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int ConflictCell::heightForWidth(int width) const
{
    const int remark = m_remark.isEmpty() ? 0 : QFontMetrics(Theme::font(TextSize::Label)).height() + 3;
    return textArea(width).height() + remark + 2 * cellTop;
}

void ConflictCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::get().tokens();
    painter.fillRect(rect(), isChecked() ? tokens.selected : underMouse() ? tokens.hover : tokens.surface);
    const QRect area = textArea(width());
    const int first = QFontMetrics(Theme::font(TextSize::Body)).height();
    if (m_mark == Mark::Radio) {
        const QRectF disc(cellMargin + 0.5, area.top() + (first - 16) / 2.0, 16, 16);
        painter.setPen(QPen(isChecked() ? tokens.accent : tokens.secondary, 1.2));
        painter.setBrush(isChecked() ? tokens.accent : tokens.surface);
        painter.drawEllipse(disc);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.onAccent);
            painter.drawEllipse(disc.center(), 3, 3);
        }
    } else if (isChecked()) {
        painter.drawPixmap(cellMargin, area.top() + (first - 16) / 2,
                           Theme::get().pixmap(u"check"_s, 16, tokens.accentOnFill, devicePixelRatioF()));
    }
    painter.setPen(isChecked() || m_mark == Mark::Radio ? tokens.text : tokens.secondary);
    painter.setFont(Theme::font(TextSize::Body, isChecked() ? 600 : 400));
    painter.drawText(area, Qt::TextWordWrap, text());
    painter.setPen(tokens.secondary);
    painter.setFont(Theme::font(TextSize::Label));
    painter.drawText(QPoint(area.left(), area.bottom() + 3 + painter.fontMetrics().ascent()), m_remark);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
    }
}
} // namespace atlas
