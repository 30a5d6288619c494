// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/hourscanvas.h"

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventmenu.h"
#include "ui/pages/calendar/eventwording.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QTimer>
#include <QTimeZone>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
HoursCanvas::HoursCanvas(CalendarActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"hoursCanvas"_s);
    setFixedHeight(HoursScene::height());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&actions.book(), &CalendarBook::changed, this, &HoursCanvas::layOut);
    auto *minute = new QTimer(this); // the line of the present moves
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    minute->start();
    describe();
}

void HoursCanvas::showDays(const QDate &first, int days)
{
    m_first = first;
    m_days = days;
    layOut();
}

void HoursCanvas::layOut()
{
    if (!m_first.isValid())
        return;
    m_scene.layOut(m_actions.book(), m_first, m_days, width());
    if (!m_selected.isEmpty() && !m_actions.book().event(m_selected))
        m_selected.clear();
    if (!m_drag.key.isEmpty() && !m_actions.book().event(m_drag.key))
        m_drag = {}; // gone while it was in the air
    describe();
    update();
}

void HoursCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void HoursCanvas::select(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    if (const HoursScene::Placed *placed = m_scene.of(key))
        Q_EMIT wantsVisible(placed->rect.top());
    describe();
    update();
    Q_EMIT selectionChanged(key);
}

void HoursCanvas::setProposal(const QString &title, const EventTime &time)
{
    m_proposalTitle = title;
    m_proposal = time;
    if (time.isValid() && !time.isAllDay) {
        if (const auto point = m_scene.pointOf(m_actions.book(), time.start))
            Q_EMIT wantsVisible(point->y());
    }
    update();
}

/// What a screen reader is told: the selected event, or how many there are.
void HoursCanvas::describe()
{
    setAccessibleName(tr("Hours of the days"));
    const CalendarEvent *event = m_actions.book().event(m_selected);
    setAccessibleDescription(event ? eventwording::spoken(*event, m_actions.book().timeOf(*event),
                                                          m_actions.book().zone(), m_actions.today())
                                   : tr("%n event(s). Arrows choose one.", nullptr, int(m_scene.blocks().size())));
}

/// Everything about the event there, with what is wrong with its time in words.
QString HoursCanvas::tipAt(const QPoint &pos) const
{
    const HoursScene::Placed *placed = m_scene.at(pos);
    if (!placed)
        return {};
    const CalendarBook &book = m_actions.book();
    const CalendarEvent &shown = *placed->block.event;
    QStringList lines{eventwording::spoken(shown, book.timeOf(shown), book.zone(), m_actions.today())};
    QString reason;
    if (!m_actions.mayChange(shown, &reason))
        lines.append(reason);
    const QList<CalendarConflict> conflicts = m_scene.conflictsOf(shown.key());
    for (const CalendarConflict &each : conflicts) {
        const CalendarEvent *other = book.event(each.firstKey == shown.key() ? each.secondKey : each.firstKey);
        const QString hours = eventwording::hours(EventTime::timed(each.from, each.to, {}), book.zone());
        if (other) //: %1 hours, %2 the other event
            lines.append(tr("Conflict, %1: \u201c%2\u201d").arg(hours, other->title) +
                         (book.hidden().contains(other->calendarUid) ? u' ' + tr("(hidden calendar)") : QString()));
    }
    if (m_scene.unbuffered().contains(shown.key()))
        lines.append(tr("Less than %1 after the meeting before.").arg(eventwording::length(HoursScene::bufferMinutes)));
    return lines.join(u'\n');
}

bool HoursCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const HoursScene::Placed *placed = m_scene.at(help->pos());
        if (placed)
            QToolTip::showText(help->globalPos(), tipAt(help->pos()), this, placed->rect);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

void HoursCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const HoursScene::Placed *chosen = m_scene.of(m_selected);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && chosen;
    const QPoint pos = byKey ? chosen->rect.center() : event->pos();
    if (const HoursScene::Placed *placed = m_scene.at(pos)) {
        const CalendarEvent shown = *placed->block.event;
        select(shown.key());
        eventmenu::show(m_actions, shown, this, mapToGlobal(pos));
    } else if (pos.x() > m_scene.gutter()) {
        eventmenu::showEmpty(m_actions, hourAt(pos), this, mapToGlobal(pos));
    }
}
} // namespace atlas
