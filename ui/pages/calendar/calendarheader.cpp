// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendarheader.h"

#include <QEvent>
#include <QStyle>

namespace atlas
{
namespace
{
constexpr int headGap = 12, headLineGap = 8;
} // namespace

CalendarHeader::CalendarHeader(QWidget *place, QWidget *views, QWidget *action, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_views(views)
    , m_action(action)
{
    for (QWidget *part : {place, views, action})
        part->setParent(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize CalendarHeader::sizeHint() const
{
    return {m_place->sizeHint().width() + m_views->sizeHint().width() + m_action->sizeHint().width() + 2 * headGap,
            height()};
}

QSize CalendarHeader::minimumSizeHint() const
{
    return {qMax(m_place->minimumSizeHint().width(), m_views->sizeHint().width()), height()};
}

void CalendarHeader::arrange()
{
    const QSize place = m_place->sizeHint(), views = m_views->sizeHint(), action = m_action->sizeHint();
    const int line = qMax(place.height(), qMax(views.height(), action.height()));
    const auto put = [this, line](QWidget *part, int x, int row, const QSize &size) {
        const QRect spot(x, row * (line + headLineGap) + (line - size.height()) / 2, qMin(size.width(), width()),
                         size.height());
        part->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), spot.bottom() + 1), spot));
    };
    const bool single = place.width() + views.width() + action.width() + 2 * headGap <= width();
    const bool actionFirst = place.width() + action.width() + headGap <= width();
    const bool actionSecond = views.width() + action.width() + headGap <= width();
    put(m_place, 0, 0, place);
    put(m_views, single ? place.width() + headGap : 0, single ? 0 : 1, views);
    const int row = actionFirst ? 0 : actionSecond ? 1 : 2;
    put(m_action, row < 2 ? width() - action.width() : 0, row, action);
    const int lines = single ? 1 : qMax(row, 1) + 1;
    setFixedHeight(lines * line + (lines - 1) * headLineGap);
}

void CalendarHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CalendarHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}
} // namespace atlas
