// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/widgets/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace atlas
{
Label::Label(TextSize size, int weight, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setFont(Theme::font(size, weight));
    setTextFormat(Qt::PlainText); // names and titles come from strangers
    setTone(tone);
}

void Label::setTone(Tone tone)
{
    static const char *const names[] = {"text", "secondary", "good", "warn", "bad", "accent"};
    const QString name = QString::fromLatin1(names[static_cast<int>(tone)]);
    if (property("tone").toString() == name) {
        return;
    }
    setProperty("tone", name);
    style()->unpolish(this);
    style()->polish(this);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QChar(0x2026)) * 2, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isCut()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
        }
        return true;
    }
    return Label::event(event);
}

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setFont(Theme::font(TextSize::Label, 500));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return {std::max(22, fontMetrics().horizontalAdvance(m_text) + 16), 18};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    const QColor inks[] = {t.secondary, t.goodOnFill, t.warnOnFill, t.badOnFill, t.accentOnFill, t.onAccent};
    const QColor fills[] = {t.hover, t.goodFill, t.warnFill, t.badFill, t.selected, t.accent};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fills[static_cast<int>(m_tone)]);
    painter.drawRoundedRect(rect(), 9, 9);
    painter.setPen(inks[static_cast<int>(m_tone)]);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

KeyCap::KeyCap(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setFont(Theme::font(TextSize::Label));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return {std::max(20, fontMetrics().horizontalAdvance(m_text) + 12), 20};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(t.secondary);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}
} // namespace atlas
