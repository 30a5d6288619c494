// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/hourscanvas.h"

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
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

bool HoursCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const HoursScene::Placed *placed = m_scene.at(help->pos());
        if (!placed) {
            QToolTip::hideText();
            return true;
        }
        const CalendarEvent &shown = *placed->block.event;
        QString text =
            eventwording::spoken(shown, m_actions.book().timeOf(shown), m_actions.book().zone(), m_actions.today());
        if (m_scene.unbuffered().contains(shown.key()))
            text += u'\n' +
                    tr("Less than %1 after the meeting before.").arg(eventwording::length(HoursScene::bufferMinutes));
        QToolTip::showText(help->globalPos(), text, this, placed->rect);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

void HoursCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint pos = event->reason() == QContextMenuEvent::Keyboard && m_scene.of(m_selected)
                           ? m_scene.of(m_selected)->rect.center()
                           : event->pos();
    const HoursScene::Placed *placed = m_scene.at(pos);
    if (!placed)
        return;
    const CalendarEvent chosen = *placed->block.event;
    select(chosen.key());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, key = chosen.key()] { m_actions.openEvent(key); });
    const bool mine = m_actions.mayChange(chosen);
    menu->addAction(tr("Change\u2026"), this, [this, key = chosen.key()] { m_actions.editEvent(key); })
        ->setEnabled(mine);
    menu->addAction(tr("Delete\u2026"), this,
                    [this, chosen] { m_actions.remove(chosen, this, [](const Result<Done> &) {}); })
        ->setEnabled(mine);
    menu->popup(mapToGlobal(pos));
}
} // namespace atlas
