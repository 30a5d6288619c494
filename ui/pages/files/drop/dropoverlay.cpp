// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/drop/dropoverlay.h"

#include "ui/pages/files/drop/dropwatch.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int dropCardWidth = 440, dropCardHeight = 146, dropCardRadius = 10, dropIcon = 24;
constexpr int dropGroundAlpha = 200; ///< what is below stays to be seen
} // namespace

DropOverlay::DropOverlay(const DropWatch &watch, QWidget *covered, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_covered(covered)
{
    setObjectName(u"dropOverlay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    covered->installEventFilter(this);
    connect(&watch, &DropWatch::changed, this, &DropOverlay::follow);
    hide();
}

void DropOverlay::follow()
{
    const bool shows = m_watch.isActive() && m_watch.isFromOutside();
    if (shows) {
        setGeometry(m_covered->geometry());
        setAccessibleName(m_watch.title());
        setAccessibleDescription(m_watch.detail());
        raise();
    }
    setVisible(shows);
    update();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_covered && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        setGeometry(m_covered->geometry());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = t.selected;
    ground.setAlpha(dropGroundAlpha);
    painter.setBrush(ground);
    painter.setPen(QPen(m_watch.folderId().isEmpty() ? t.border : t.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dropCardRadius, dropCardRadius);
    paintCard(painter);
}

void DropOverlay::paintCard(QPainter &painter) const
{
    const Tokens &t = Theme::get().tokens();
    const bool takes = !m_watch.folderId().isEmpty();
    const QString title = m_watch.title();
    painter.setFont(Theme::font(TextSize::Title, 600));
    const int wanted = qMax(dropCardWidth, painter.fontMetrics().horizontalAdvance(title) + 56);
    QRect card(0, 0, qMin(wanted, width() - 24), dropCardHeight);
    card.moveCenter(rect().center());
    painter.setBrush(t.surface);
    painter.setPen(takes ? t.accent : t.border);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), dropCardRadius, dropCardRadius);
    const QPixmap sign = Theme::get().pixmap(takes ? u"upload"_s : u"cross"_s, dropIcon, takes ? t.accent : t.secondary,
                                             painter.device()->devicePixelRatioF());
    painter.drawPixmap(card.center().x() - dropIcon / 2, card.top() + 18, sign);
    const QRect line = card.adjusted(20, 0, -20, 0);
    painter.setPen(t.text);
    painter.drawText(QRect(line.left(), card.top() + 54, line.width(), 24), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideMiddle, line.width()));
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(t.secondary);
    painter.drawText(QRect(line.left(), card.top() + 80, line.width(), 20), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_watch.detail(), Qt::ElideRight, line.width()));
    painter.setFont(Theme::font(TextSize::Label));
    painter.drawText(QRect(line.left(), card.top() + 108, line.width(), 18), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(tr("or on a folder of the list \u00b7 Esc cancels"),
                                                      Qt::ElideRight, line.width()));
}
} // namespace atlas
