// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/crumbs/crumbbutton.h"

#include "ui/pages/files/drop/dropwatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QDragEnterEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int crumbPad = 6, crumbHeight = 30;
} // namespace

CrumbButton::CrumbButton(DropWatch &watch, Part part, const QString &text, const QString &folderId, QWidget *parent)
    : QAbstractButton(parent)
    , m_watch(watch)
    , m_part(part)
    , m_folderId(folderId)
{
    setText(text);
    setAccessibleName(part == Part::More ? tr("Folders between") : text);
    setToolTip(part == Part::More ? tr("Folders between") : plainTip(text));
    setAttribute(Qt::WA_Hover);
    setAcceptDrops(!folderId.isEmpty());
    const bool leadsOn = part == Part::Step || part == Part::More;
    setFocusPolicy(leadsOn ? Qt::TabFocus : Qt::NoFocus);
}

QFont CrumbButton::crumbFont() const
{
    return m_part == Part::Last ? Theme::font(TextSize::Page, 600) : Theme::font(TextSize::Body);
}

int CrumbButton::wantedWidth() const
{
    constexpr int rounding = 2; // a painter's metrics may be a pixel wider than those of the font alone
    return QFontMetrics(crumbFont()).horizontalAdvance(text()) + rounding + 2 * crumbPad;
}

QSize CrumbButton::sizeHint() const
{
    return {wantedWidth(), crumbHeight};
}

void CrumbButton::mark(bool dropHere)
{
    if (m_dropHere == dropHere)
        return;
    m_dropHere = dropHere;
    update();
}

void CrumbButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool leadsOn = m_part == Part::Step || m_part == Part::More;
    if (m_dropHere || (leadsOn && (underMouse() || isDown()))) {
        painter.setPen(m_dropHere ? QPen(t.accent, 2, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(m_dropHere ? t.selected : t.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    painter.setFont(crumbFont());
    painter.setPen(m_part == Part::Last ? t.text : t.secondary);
    const QRect room = rect().adjusted(crumbPad, 0, -crumbPad, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

void CrumbButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CrumbButton::dragEnterEvent(QDragEnterEvent *event)
{
    mark(m_watch.follow(*event, m_folderId));
    event->setAccepted(true); // further moves are wanted; they say whether it may fall
}

void CrumbButton::dragMoveEvent(QDragMoveEvent *event)
{
    mark(m_watch.follow(*event, m_folderId));
}

void CrumbButton::dragLeaveEvent(QDragLeaveEvent *)
{
    mark(false);
    m_watch.leave();
}

void CrumbButton::dropEvent(QDropEvent *event)
{
    mark(false);
    m_watch.drop(*event, m_folderId, window());
}
} // namespace atlas
