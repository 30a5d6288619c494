// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/hourshead.h"

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
constexpr int barHeight = 20, barStep = 23;
constexpr int shownRows = 4; ///< more are counted in the last one
} // namespace

HoursHead::HoursHead(CalendarActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"hoursHead"_s);
    connect(&actions.book(), &CalendarBook::changed, this, &HoursHead::layOut);
    setFixedHeight(namesHeight);
}

void HoursHead::showDays(const QDate &first, int days, int gutter, int rightMargin)
{
    m_first = first;
    m_days = days;
    m_gutter = gutter;
    m_right = rightMargin;
    layOut();
}

void HoursHead::select(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    describe();
    update();
    Q_EMIT selectionChanged(key);
}

void HoursHead::layOut()
{
    if (!m_first.isValid())
        return;
    m_bars = dayBars(m_actions.book(), m_first, m_days);
    int rows = 0;
    for (const DayBar &bar : std::as_const(m_bars))
        rows = qMax(rows, bar.row + 1);
    m_more = QList<int>(m_days, 0);
    for (const DayBar &bar : std::as_const(m_bars)) {
        for (int column = bar.firstColumn; column <= bar.lastColumn && rows > shownRows; ++column)
            m_more[column] += bar.row >= shownRows - 1 ? 1 : 0;
    }
    if (!m_pressed.isEmpty() && !barOf(m_pressed))
        endMove(); // gone while it was in the air
    setFixedHeight(namesHeight + (rows > 0 ? qMin(rows, shownRows) * barStep + 4 : 0));
    setFocusPolicy(m_bars.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    update();
}

/// What a screen reader is told: the chosen event, or how many there are.
void HoursHead::describe()
{
    setAccessibleName(tr("Days and events of whole days"));
    const CalendarBook &book = m_actions.book();
    const DayBar *bar = barOf(m_selected);
    setAccessibleDescription(
        bar ? eventwording::spoken(*bar->event, book.timeOf(*bar->event), book.zone(), m_actions.today())
            : tr("%n event(s) of whole days. Arrows choose one.", nullptr, int(m_bars.size())));
}

bool HoursHead::isHidden(const DayBar &bar) const
{
    return bar.row >= shownRows || (bar.row == shownRows - 1 && m_more.value(bar.firstColumn) > 0);
}

const DayBar *HoursHead::barOf(const QString &key) const
{
    const auto found = std::find_if(m_bars.cbegin(), m_bars.cend(),
                                    [&key](const DayBar &bar) { return !key.isEmpty() && bar.event->key() == key; });
    return found == m_bars.cend() ? nullptr : &*found;
}

QRect HoursHead::moreRect(int column) const
{
    return {dayRect(column).left() + 2, namesHeight + (shownRows - 1) * barStep, dayRect(column).width() - 4,
            barHeight};
}

QRect HoursHead::dayRect(int column) const
{
    const int room = width() - m_gutter - m_right;
    const int left = m_gutter + room * column / m_days, right = m_gutter + room * (column + 1) / m_days;
    return {left, 0, right - left, height()};
}

QRect HoursHead::barRect(const DayBar &bar) const
{
    const QRect from = dayRect(bar.firstColumn), to = dayRect(bar.lastColumn);
    return {from.left() + 2, namesHeight + bar.row * barStep, to.right() - from.left() - 4, barHeight};
}

const DayBar *HoursHead::barAt(const QPoint &pos) const
{
    const auto found = std::find_if(m_bars.cbegin(), m_bars.cend(), [this, &pos](const DayBar &bar) {
        return !isHidden(bar) && barRect(bar).contains(pos);
    });
    return found == m_bars.cend() ? nullptr : &*found;
}

int HoursHead::columnAt(int x) const
{
    for (int column = 0; column < m_days; ++column) {
        if (x <= dayRect(column).right())
            return column;
    }
    return m_days - 1;
}

void HoursHead::paintDay(QPainter &painter, int column) const
{
    const Tokens &tokens = Theme::get().tokens();
    const QDate day = m_first.addDays(column);
    const QRect rect = dayRect(column).adjusted(8, 3, -2, 0);
    const bool isToday = day == m_actions.today();
    if (isToday)
        painter.fillRect(dayRect(column), mixed(tokens.surface, tokens.accent, 0.07));
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    QString name = QLocale().toString(day, u"ddd"_s);
    constexpr int numberRoom = 28;
    if (QFontMetrics(painter.font()).horizontalAdvance(name) > rect.width() - numberRoom)
        name.truncate(1); // a column at 200 %
    painter.drawText(rect.adjusted(0, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, name);
    const int after = rect.left() + QFontMetrics(painter.font()).horizontalAdvance(name) + (isToday ? 10 : 5);
    const QString number = QString::number(day.day());
    painter.setFont(Theme::font(TextSize::Body, 600));
    const int width = QFontMetrics(painter.font()).horizontalAdvance(number);
    if (isToday) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tokens.accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRect(after - 6, rect.top(), width + 12, 19), 9, 9);
        painter.restore();
    }
    painter.setPen(isToday ? tokens.onAccent : tokens.text);
    painter.drawText(QRect(after, rect.top(), width + 8, 19), Qt::AlignLeft | Qt::AlignVCenter, number);
    if (const int taken = takenMinutes(m_actions.book(), day); taken > 0) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(tokens.secondary);
        //: how much of a day is taken by meetings: "4 h 30 taken"
        const QString text = tr("%1 taken").arg(eventwording::length(taken));
        painter.drawText(QRect(rect.left(), 22, rect.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
    }
}

void HoursHead::paintZones(QPainter &painter) const
{
    const CalendarBook &book = m_actions.book();
    if (!book.secondZone().isValid())
        return;
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(Theme::get().tokens().secondary);
    const int half = m_gutter / 2;
    const QFontMetrics metrics(painter.font());
    const QString here = metrics.elidedText(eventwording::city(book.zone()), Qt::ElideRight, half - 4);
    const QString there = metrics.elidedText(eventwording::city(book.secondZone()), Qt::ElideRight, half - 4);
    painter.drawText(QRect(0, 20, half - 4, 18), Qt::AlignRight | Qt::AlignVCenter, here);
    painter.drawText(QRect(half, 20, half - 4, 18), Qt::AlignRight | Qt::AlignVCenter, there);
}

void HoursHead::paintBars(QPainter &painter) const
{
    const Tokens &tokens = Theme::get().tokens();
    const CalendarBook &book = m_actions.book();
    EventPainter events(painter, book, m_actions.now());
    for (const DayBar &bar : m_bars) {
        if (isHidden(bar))
            continue;
        const QString key = bar.event->key();
        EventLook look;
        look.isSelected = key == m_selected;
        look.isPast = book.timeOf(*bar.event).to(book.zone()) <= m_actions.now();
        look.continuesBefore = bar.continuesBefore;
        look.continuesAfter = bar.continuesAfter;
        QRect place = barRect(bar);
        if (key == m_pressed && m_draggedBy != 0)
            place.translate(dayRect(0).width() * m_draggedBy, 0);
        events.drawBar(place, *bar.event, look, false);
        if (hasFocus() && look.isSelected) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRoundedRect(place, 4, 4);
        }
    }
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(tokens.secondary);
    for (int column = 0; column < m_days; ++column) {
        if (m_more.value(column) > 0)
            painter.drawText(moreRect(column).adjusted(6, 0, 0, 0), Qt::AlignVCenter,
                             tr("%n more", nullptr, m_more.at(column)));
    }
}

void HoursHead::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.fillRect(rect(), tokens.surface);
    for (int column = 0; column < m_days; ++column)
        paintDay(painter, column);
    painter.setPen(tokens.border);
    for (int column = 0; column <= m_days; ++column) {
        const int x = column < m_days ? dayRect(column).left() : width() - m_right - 1;
        painter.drawLine(x, 0, x, height());
    }
    paintZones(painter);
    paintBars(painter);
    painter.setPen(tokens.border);
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
} // namespace atlas
