// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/buttons.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int controlHeight = 30;
constexpr int iconSide = 16;
constexpr int inset = 10;

/// The frame that chips and filter buttons share.
void drawControlFrame(QPainter &painter, const QToolButton &button)
{
    const Tokens &t = Theme::get().tokens();
    const bool chosen = button.isChecked() || button.isDown();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(button.isChecked() ? t.accent : t.border);
    painter.setBrush(chosen ? t.selected : (button.underMouse() || !button.isEnabled() ? t.hover : t.surface));
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

int drawSegment(QPainter &painter, const QRect &row, int x, const QFont &font, const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    painter.drawText(QRect(x, row.y(), width + 1, row.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    return x + width;
}
} // namespace

PrimaryButton::PrimaryButton(const QString &iconName, QWidget *parent)
    : QPushButton(parent)
{
    setIcon(lineIcon(iconName, {{}, &Tokens::onAccent, nullptr}));
    setIconSize({iconSide, iconSide});
}

IconButton::IconButton(const QString &iconName, QWidget *parent)
    : QToolButton(parent)
{
    setIconName(iconName);
    setIconSize({18, 18});
    setFixedSize(28, 28);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
}

void IconButton::setIconName(const QString &iconName)
{
    setIcon(lineIcon(iconName, {{}, &Tokens::secondary, &Tokens::accentOnFill}));
}

void IconButton::setName(const QString &translatedName)
{
    setToolTip(translatedName);
    setAccessibleName(translatedName);
}

Chip::Chip(const QString &iconName, Tone tone, QWidget *parent)
    : QToolButton(parent)
{
    QColor Tokens::*const inks[] = {&Tokens::warnOnFill, &Tokens::badOnFill, &Tokens::secondary};
    setIcon(lineIcon(iconName, {{}, inks[static_cast<int>(tone)], nullptr}));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(controlHeight);
}

void Chip::setLabel(const QString &label, int count)
{
    m_label = label;
    m_count = QLocale().toString(count);
    setText(label);
    //: Accessible name of a filter: %1 is its label, %2 how many records have it
    setAccessibleName(tr("%1, %2").arg(label, m_count));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int label = QFontMetrics(Theme::font(TextSize::Body)).horizontalAdvance(m_label);
    const int count = QFontMetrics(Theme::font(TextSize::Body, 600)).horizontalAdvance(m_count);
    return {inset + iconSide + 6 + label + 6 + count + inset, controlHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    drawControlFrame(painter, *this);
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    icon().paint(&painter, QRect(inset, (height() - iconSide) / 2, iconSide, iconSide), Qt::AlignCenter, mode);
    const QColor ink = isEnabled() ? t.text : t.secondary;
    const int x = drawSegment(painter, rect(), inset + iconSide + 6, Theme::font(TextSize::Body), ink, m_label);
    drawSegment(painter, rect(), x + 6, Theme::font(TextSize::Body, 600), ink, m_count);
}

FilterButton::FilterButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(controlHeight);
    setMenu(new QMenu(this));
}

void FilterButton::setLabel(const QString &label)
{
    m_label = label;
    rebuild();
}

void FilterButton::setChoices(const QList<QPair<QString, QString>> &choices)
{
    m_choices = choices;
    const auto known =
        std::any_of(choices.cbegin(), choices.cend(), [this](const auto &c) { return c.first == m_currentId; });
    if (!known) {
        m_currentId = choices.isEmpty() ? QString() : choices.first().first;
    }
    rebuild();
}

void FilterButton::setCurrentId(const QString &id)
{
    const auto known =
        std::any_of(m_choices.cbegin(), m_choices.cend(), [&id](const auto &c) { return c.first == id; });
    if (known && id != m_currentId) {
        m_currentId = id;
        rebuild();
    }
}

QString FilterButton::currentId() const
{
    return m_currentId;
}

QString FilterButton::currentText() const
{
    for (const auto &[id, text] : m_choices) {
        if (id == m_currentId) {
            return text;
        }
    }
    return {};
}

void FilterButton::rebuild()
{
    // Later, because the entry that was just chosen may be the one that asked for new choices.
    for (QAction *old : menu()->actions()) {
        menu()->removeAction(old);
        old->deleteLater();
    }
    for (const auto &[id, text] : m_choices) {
        auto *action = new QAction(text, menu());
        action->setCheckable(true);
        action->setChecked(id == m_currentId);
        menu()->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = id] {
            const bool other = chosen != m_currentId;
            m_currentId = chosen;
            rebuild();
            if (other) {
                Q_EMIT choiceChanged(chosen);
            }
        });
    }
    setText(currentText());
    //: Accessible name of a filter: %1 is its label, %2 the chosen value
    setAccessibleName(tr("%1: %2").arg(m_label, currentText()));
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    const int label = QFontMetrics(Theme::font(TextSize::Body)).horizontalAdvance(m_label);
    const QString value = QFontMetrics(Theme::font(TextSize::Body, 500)).elidedText(currentText(), Qt::ElideRight, 160);
    const int valueWidth = QFontMetrics(Theme::font(TextSize::Body, 500)).horizontalAdvance(value);
    return {inset + label + 5 + valueWidth + 8 + iconSide + inset - 2, controlHeight};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    drawControlFrame(painter, *this);
    const QFont valueFont = Theme::font(TextSize::Body, 500);
    const QString value = QFontMetrics(valueFont).elidedText(currentText(), Qt::ElideRight, 160);
    const int x = drawSegment(painter, rect(), inset, Theme::font(TextSize::Body), t.secondary, m_label);
    drawSegment(painter, rect(), x + 5, valueFont, isEnabled() ? t.text : t.secondary, value);
    const QPixmap arrow = Theme::get().pixmap(u"chevron-down"_s, iconSide, t.secondary, devicePixelRatioF());
    painter.drawPixmap(width() - inset + 2 - iconSide, (height() - iconSide) / 2, arrow);
}
} // namespace atlas
