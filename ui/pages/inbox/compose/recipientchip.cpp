// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/recipientchip.h"

#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int chipHeight = 24, chipInset = 10, crossSide = 12, crossRoom = 22, widestName = 220;
} // namespace

RecipientChip::RecipientChip(const MailAddress &who, QWidget *parent)
    : QAbstractButton(parent)
    , m_who(who)
    , m_isWrong(!mailtext::isAddress(who.address))
{
    setText(composewords::shownName(who));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(chipHeight);
    connect(this, &QAbstractButton::clicked, this, &RecipientChip::editRequested);
    retranslate();
}

void RecipientChip::retranslate()
{
    const QString written = m_isWrong ? text() : mailtext::written(m_who);
    setToolTip(m_isWrong ? tr("“%1” is not an e-mail address").arg(written) : written);
    setAccessibleName(toolTip());
    setAccessibleDescription(tr("Enter to edit, Delete to remove"));
}

void RecipientChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QSize RecipientChip::sizeHint() const
{
    const int name = QFontMetrics(Theme::font(TextSize::Body)).horizontalAdvance(text());
    return {chipInset + std::min(name, widestName) + 1 + crossRoom, chipHeight};
}

QSize RecipientChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), chipHeight};
}

QRect RecipientChip::crossRect() const
{
    return {width() - crossRoom, 0, crossRoom, height()};
}

void RecipientChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    const QColor ink = m_isWrong ? t.badOnFill : t.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isWrong ? t.bad : t.border);
    painter.setBrush(m_isWrong ? t.badFill : (underMouse() || isDown() ? t.selected : t.hover));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2.0, chipHeight / 2.0);
    const QFont font = Theme::font(TextSize::Body);
    const int room = width() - chipInset - crossRoom;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(chipInset, 0, room + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room + 1));
    const QPoint corner(crossRect().center().x() - crossSide / 2, (height() - crossSide) / 2);
    const QColor cross = m_isWrong ? t.badOnFill : t.secondary;
    painter.drawPixmap(corner, Theme::get().pixmap(u"close"_s, crossSide, cross, devicePixelRatioF()));
}

void RecipientChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void RecipientChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break; // sends the mail
        Q_EMIT editRequested();
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}
} // namespace atlas
