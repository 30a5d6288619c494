// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ageingbar.h"

#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace atlas
{
namespace
{
constexpr int kBarHeight = 16;
constexpr int kRing = 3;     ///< room for the keyboard's frame
constexpr double kLeast = 3; ///< a part that is not nothing can be seen and hit
} // namespace

AgeingBar::AgeingBar(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(160);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AgeingBar::setParts(const QList<Part> &parts, double scale, const QString &title)
{
    m_parts = parts;
    m_scale = scale > 0 ? scale : 1;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(parts.size()) - 1));
    QStringList words;
    for (const Part &part : parts) {
        words << part.words;
    }
    setAccessibleName(title);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QColor AgeingBar::colour(int index, const Tokens &tokens)
{
    switch (index) {
    case 0:
        return tokens.series[0];
    case 1:
        return mixed(tokens.surface, tokens.series[1], 0.65);
    case 2:
        return tokens.series[1];
    case 3:
        return mixed(tokens.series[1], tokens.bad, 0.55);
    default:
        return tokens.bad;
    }
}

QSize AgeingBar::sizeHint() const
{
    return {320, kBarHeight + 2 * kRing};
}

QRectF AgeingBar::partRect(int index) const
{
    double left = kRing;
    const double full = width() - 2.0 * kRing;
    for (int i = 0; i < index; ++i) {
        left += m_parts.at(i).value > 0 ? std::max(kLeast, full * m_parts.at(i).value / m_scale) : 0;
    }
    const double value = m_parts.at(index).value;
    const double wide = value > 0 ? std::max(kLeast, full * value / m_scale) : 0;
    return {left, double(kRing), std::max(0.0, std::min(wide, width() - kRing - left)), double(kBarHeight)};
}

int AgeingBar::partAt(const QPoint &point) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRectF rect = partRect(i);
        if (point.x() >= rect.left() && point.x() < rect.right()) {
            return i;
        }
    }
    return -1;
}

void AgeingBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRectF rect = partRect(i);
        if (rect.width() <= 0) {
            continue;
        }
        const QColor base = colour(i, t);
        painter.setBrush(i == m_hovered ? mixed(base, t.text, 0.18) : base);
        painter.drawRoundedRect(rect.adjusted(0, 0, rect.width() > 4 ? -2 : 0, 0), 2, 2);
    }
    if (hasFocus() && !m_parts.isEmpty()) {
        QRectF rect = partRect(m_current);
        rect.setWidth(std::max(kLeast, rect.width() - 2));
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

bool AgeingBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        if (part >= 0) {
            QToolTip::showText(help->globalPos(), m_parts.at(part).words, this);
        }
        return true;
    }
    return QWidget::event(event);
}

void AgeingBar::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = partAt(event->position().toPoint());
    update();
}

void AgeingBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int part = partAt(event->position().toPoint());
    if (part >= 0 && event->button() == Qt::LeftButton) {
        m_current = part;
        update();
        Q_EMIT activated(part);
    }
}

void AgeingBar::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void AgeingBar::moveCurrent(int step)
{
    const int last = std::max(0, static_cast<int>(m_parts.size()) - 1);
    m_current = std::clamp(m_current + step, 0, last);
    update();
    if (!m_parts.isEmpty()) {
        QToolTip::showText(mapToGlobal(partRect(m_current).bottomLeft().toPoint()), m_parts.at(m_current).words, this);
    }
}

void AgeingBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCurrent(-1);
        return;
    case Qt::Key_Right:
        moveCurrent(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_parts.size()) {
            Q_EMIT activated(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
} // namespace atlas
