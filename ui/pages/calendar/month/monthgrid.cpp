// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/month/monthgrid.h"

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/hours/eventpainter.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int monthNamesHeight = 24, numberHeight = 24, entryHeight = 18, entryStep = 20;
} // namespace

MonthGrid::MonthGrid(CalendarActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_day(actions.today())
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setObjectName(u"monthGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&actions.book(), &CalendarBook::changed, this, &MonthGrid::layOut);
    describe();
}

void MonthGrid::showMonth(const QDate &first, const QDate &month)
{
    m_first = first;
    m_month = month;
    layOut();
}

void MonthGrid::chooseDay(const QDate &day)
{
    m_day = day;
    describe();
    update();
}

void MonthGrid::select(const QString &key)
{
    m_selected = key;
    if (const CalendarEvent *event = m_actions.book().event(key))
        m_day =
            m_actions.book().timeOf(*event).from(m_actions.book().zone()).toTimeZone(m_actions.book().zone()).date();
    describe();
    update();
}

int MonthGrid::shownRows() const
{
    const int room = cellRect(0, 0).height() - numberHeight;
    return qMax(1, room / entryStep);
}

void MonthGrid::layOut()
{
    if (!m_first.isValid())
        return;
    m_weeks.clear();
    const int rows = shownRows();
    for (int week = 0; week < weeks; ++week) {
        Week laid;
        laid.bars = dayBars(m_actions.book(), m_first.addDays(7 * week), 7, true);
        laid.more = QList<int>(7, 0);
        QList<int> deepest(7, 0);
        for (const DayBar &bar : std::as_const(laid.bars)) {
            for (int column = bar.firstColumn; column <= bar.lastColumn; ++column)
                deepest[column] = qMax(deepest.at(column), bar.row + 1);
        }
        // Where not all fit, the last row says how many more there are.
        for (const DayBar &bar : std::as_const(laid.bars)) {
            for (int column = bar.firstColumn; column <= bar.lastColumn; ++column) {
                if (deepest.at(column) > rows && bar.row >= rows - 1)
                    ++laid.more[column];
            }
        }
        m_weeks.append(laid);
    }
    if (!m_actions.book().event(m_selected))
        m_selected.clear();
    if (!m_actions.book().event(m_pressed))
        endMove(); // gone while it was in the air
    describe();
    update();
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QRect MonthGrid::cellRect(int week, int column) const
{
    const int room = height() - monthNamesHeight;
    const int left = width() * column / 7, right = width() * (column + 1) / 7;
    const int top = monthNamesHeight + room * week / weeks, bottom = monthNamesHeight + room * (week + 1) / weeks;
    return {left, top, right - left, bottom - top};
}

QRect MonthGrid::barRect(int week, const DayBar &bar) const
{
    const QRect from = cellRect(week, bar.firstColumn), to = cellRect(week, bar.lastColumn);
    return {from.left() + 3, from.top() + numberHeight + bar.row * entryStep, to.right() - from.left() - 5,
            entryHeight};
}

QRect MonthGrid::moreRect(int week, int column) const
{
    const QRect cell = cellRect(week, column);
    return {cell.left() + 3, cell.top() + numberHeight + (shownRows() - 1) * entryStep, cell.width() - 6, entryHeight};
}

QDate MonthGrid::dayAt(const QPoint &pos) const
{
    for (int week = 0; week < weeks; ++week) {
        for (int column = 0; column < 7; ++column) {
            if (cellRect(week, column).contains(pos))
                return m_first.addDays(7 * week + column);
        }
    }
    return {};
}

const DayBar *MonthGrid::barAt(const QPoint &pos) const
{
    const int rows = shownRows();
    for (int week = 0; week < m_weeks.size(); ++week) {
        for (const DayBar &bar : m_weeks.at(week).bars) {
            const bool hidden =
                bar.row >= rows || (bar.row == rows - 1 && m_weeks.at(week).more.at(bar.firstColumn) > 0);
            if (!hidden && barRect(week, bar).contains(pos))
                return &bar;
        }
    }
    return nullptr;
}

void MonthGrid::paintCell(QPainter &painter, int week, int column) const
{
    const Tokens &tokens = Theme::get().tokens();
    const QDate day = m_first.addDays(7 * week + column);
    const QRect cell = cellRect(week, column);
    const bool isToday = day == m_actions.today(), outside = day.month() != m_month.month();
    painter.fillRect(cell, outside || day.dayOfWeek() > 5 ? tokens.window : tokens.surface);
    if (day == m_day)
        painter.fillRect(cell, mixed(tokens.surface, tokens.accent, 0.08));
    painter.setPen(tokens.border);
    painter.drawLine(cell.topLeft(), cell.topRight());
    painter.drawLine(cell.topLeft(), cell.bottomLeft());
    const QRect number(cell.left() + 6, cell.top() + 3, 24, 18);
    if (isToday) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tokens.accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(number, 9, 9);
        painter.restore();
    }
    painter.setFont(Theme::font(TextSize::Label, isToday ? 600 : 400));
    painter.setPen(isToday ? tokens.onAccent : outside ? tokens.secondary : tokens.text);
    painter.drawText(number, Qt::AlignCenter, QString::number(day.day()));
    if (day.day() == 1 && !isToday) {
        painter.setPen(tokens.secondary);
        painter.drawText(number.translated(26, 0).adjusted(0, 0, 60, 0), Qt::AlignVCenter,
                         QLocale().toString(day, u"MMM"_s));
    }
    if (day == m_day && hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void MonthGrid::paintWeek(QPainter &painter, int week) const
{
    const Week &laid = m_weeks.at(week);
    const int rows = shownRows();
    const QDateTime now = m_actions.now();
    EventPainter events(painter, m_actions.book(), now);
    for (const DayBar &bar : laid.bars) {
        if (bar.row >= rows || (bar.row == rows - 1 && laid.more.at(bar.firstColumn) > 0))
            continue;
        EventLook look;
        const QString key = bar.event->key();
        look.isSelected = key == m_selected;
        look.isHovered = key == m_hovered;
        look.isGhost = key == m_pressed && m_movedDays != 0;
        look.isPast = m_actions.book().timeOf(*bar.event).to(m_actions.book().zone()) <= now;
        look.continuesBefore = bar.continuesBefore;
        look.continuesAfter = bar.continuesAfter;
        events.drawBar(barRect(week, bar), *bar.event, look, !isBarEvent(m_actions.book(), *bar.event));
    }
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(Theme::get().tokens().secondary);
    for (int column = 0; column < 7; ++column) {
        if (const int more = laid.more.at(column); more > 0)
            painter.drawText(moreRect(week, column).adjusted(6, 0, 0, 0), Qt::AlignVCenter,
                             tr("%n more", nullptr, more));
    }
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.fillRect(rect(), tokens.surface);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    for (int column = 0; column < 7; ++column) {
        const QRect name(width() * column / 7, 0, width() / 7, monthNamesHeight);
        painter.drawText(name.adjusted(6, 0, 0, 0), Qt::AlignVCenter,
                         QLocale().toString(m_first.addDays(column), u"ddd"_s));
    }
    for (int week = 0; week < m_weeks.size(); ++week) {
        for (int column = 0; column < 7; ++column)
            paintCell(painter, week, column);
        paintWeek(painter, week);
    }
    const CalendarEvent *moving = m_movedDays != 0 ? m_actions.book().event(m_pressed) : nullptr;
    if (moving) {
        const QDate day = m_pressedDay.addDays(m_movedDays);
        const qint64 place = m_first.daysTo(day);
        if (place >= 0 && place < 7 * weeks) {
            const QRect cell = cellRect(int(place / 7), int(place % 7));
            EventPainter(painter, m_actions.book(), m_actions.now())
                .drawProposal(QRect(cell.left() + 3, cell.top() + numberHeight, cell.width() - 6, entryHeight + 4),
                              moving->title, {});
        }
    }
}
} // namespace atlas
