// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/choicetile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paragraph.h"

#include <QKeyEvent>
#include <QPainter>

namespace atlas
{
namespace
{
constexpr int padding = 16;
constexpr int iconBox = 36;
constexpr int markHeight = 18;
} // namespace

ChoiceTile::ChoiceTile(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceTile::setWords(const QString &title, const QString &subtitle, const QString &sentence,
                          const QStringList &marks)
{
    setText(title);
    m_subtitle = subtitle;
    m_sentence = sentence;
    m_marks = marks;
    //: accessible name of a choice: %1 is its title, %2 a second line
    setAccessibleName(subtitle.isEmpty() ? title : tr("%1, %2").arg(title, subtitle));
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

/// Beside the icon where there is no subtitle, below it where there is one.
QRect ChoiceTile::sentenceRect(int width) const
{
    const bool below = !m_subtitle.isEmpty();
    const int left = below ? padding : padding + iconBox + 12;
    const int top = below ? padding + iconBox + 10 : padding + 21;
    const int right = below ? padding : padding + 24;
    const int room = std::max(40, width - left - right);
    const int height = paragraphHeight(Theme::font(TextSize::Body), room, m_sentence);
    return {left, top, room, std::max(height, below ? 2 * paragraphLine : height)};
}

int ChoiceTile::heightForWidth(int width) const
{
    const int words = sentenceRect(width).bottom() + 1;
    const int marks = m_marks.isEmpty() ? 0 : 10 + markHeight;
    return std::max(words + marks, padding + iconBox) + padding;
}

QSize ChoiceTile::sizeHint() const
{
    return {300, heightForWidth(300)};
}

void ChoiceTile::drawMarks(QPainter &painter, int top) const
{
    const Tokens &t = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    int x = padding;
    for (const QString &mark : m_marks) {
        const int width = painter.fontMetrics().horizontalAdvance(mark) + 16;
        if (x + width > this->width() - padding) {
            break;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(QRectF(x, top, width, markHeight), 9, 9);
        painter.setPen(t.secondary);
        painter.drawText(QRect(x, top, width, markHeight), Qt::AlignCenter, mark);
        x += width + 6;
    }
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = isChecked() ? 1.5 : 1;
    painter.setPen(QPen(isChecked() ? t.accent : (underMouse() ? t.secondary : t.border), line));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 10, 10);

    const QRect box(padding, padding, iconBox, iconBox);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.selected : t.hover);
    painter.drawRoundedRect(box, 6, 6);
    const QColor ink = isChecked() ? t.accentOnFill : t.secondary;
    painter.drawPixmap(box.x() + 9, box.y() + 9, Theme::get().pixmap(m_iconName, 18, ink, devicePixelRatioF()));

    const QPointF centre(width() - padding - 8, padding + 8);
    painter.setPen(QPen(isChecked() ? t.accent : t.secondary, 1.25));
    painter.setBrush(isChecked() ? t.accent : t.surface);
    painter.drawEllipse(centre, 7.5, 7.5);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(centre, 2.8, 2.8);
    }

    const int x = box.right() + 13;
    const int room = width() - x - padding - 24;
    painter.setPen(t.text);
    painter.setFont(Theme::font(TextSize::Title, 600));
    painter.drawText(QRect(x, padding - 3, room, 21), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setPen(t.secondary);
    painter.setFont(Theme::font(TextSize::Label));
    painter.drawText(QRect(x, padding + 19, room, 17), Qt::AlignVCenter, m_subtitle);
    painter.setFont(Theme::font(TextSize::Body));
    drawParagraph(painter, sentenceRect(width()), m_sentence);
    drawMarks(painter, height() - padding - markHeight);
}

void ChoiceTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    } else {
        event->ignore();
    }
}
} // namespace atlas
