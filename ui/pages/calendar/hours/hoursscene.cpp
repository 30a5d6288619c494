// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/hoursscene.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int wholeDay = 24 * 60;
constexpr int leastBlock = 14; ///< pixels: a line of letters

/// Where a block ends when it takes the columns right of it that nothing else needs meanwhile.
int freeColumns(const QList<DayBlock> &blocks, const DayBlock &block)
{
    int end = block.columns;
    for (const DayBlock &other : blocks) {
        if (other.column > block.column && other.startMinute < block.endMinute && block.startMinute < other.endMinute)
            end = qMin(end, other.column);
    }
    return end;
}

int minuteOfDay(const QDateTime &instant, const QDate &day, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    if (local.date() != day)
        return local.date() < day ? 0 : wholeDay;
    return local.time().hour() * 60 + local.time().minute();
}

constexpr int gutterMargins = 14;

// Twelve-hour clocks take more room than others. Half hours stand for zones that are not whole hours apart.
int widestHour()
{
    const QFontMetrics metrics(Theme::font(TextSize::Label));
    int widest = 0;
    for (int half = 0; half < 48; ++half)
        widest = qMax(widest, metrics.horizontalAdvance(HoursScene::hourText(QTime(half / 2, half % 2 * 30))));
    return widest;
}
} // namespace

QString HoursScene::hourText(const QTime &time)
{
    return format::clock(time);
}

void HoursScene::layOut(const CalendarBook &book, const QDate &first, int days, int width)
{
    m_first = first;
    m_days = days;
    m_width = width;
    m_gutterColumn = widestHour() + gutterMargins;
    m_gutter = book.secondZone().isValid() ? 2 * m_gutterColumn : m_gutterColumn + 6;
    placeBlocks(book);
    placeConflicts(book);
}

void HoursScene::placeBlocks(const CalendarBook &book)
{
    m_blocks.clear();
    for (int column = 0; column < m_days; ++column) {
        const QRect day = dayRect(column).adjusted(2, 0, -4, 0);
        const QList<DayBlock> blocks = dayBlocks(book, dayAt(column));
        for (const DayBlock &block : blocks) {
            const int end = freeColumns(blocks, block);
            const int left = day.left() + day.width() * block.column / block.columns;
            const int right = day.left() + day.width() * end / block.columns - (end < block.columns ? gap : 0);
            const int top = block.startMinute * hourHeight / 60, bottom = block.endMinute * hourHeight / 60;
            m_blocks.append({block, column, QRect(left, top + 1, right - left, qMax(leastBlock, bottom - top - 2))});
        }
    }
}

void HoursScene::placeConflicts(const CalendarBook &book)
{
    m_conflicts.clear();
    m_unbuffered.clear();
    m_overlaps = conflictsBetween(book, m_first, dayAt(m_days - 1));
    for (const CalendarConflict &conflict : std::as_const(m_overlaps)) {
        const QTimeZone zone = book.zone();
        const QDate last = conflict.to.addMSecs(-1).toTimeZone(zone).date();
        for (QDate day = conflict.from.toTimeZone(zone).date(); day <= last; day = day.addDays(1)) {
            const int column = int(m_first.daysTo(day));
            if (column >= 0 && column < m_days)
                addConflict({column, minuteOfDay(conflict.from, day, zone), minuteOfDay(conflict.to, day, zone)});
        }
    }
    const QList<MissingBuffer> missing = missingBuffers(book, m_first, dayAt(m_days - 1), bufferMinutes);
    for (const MissingBuffer &each : missing)
        m_unbuffered.insert(each.afterKey);
}

/// Stretches that overlap are one: three meetings at a time are a single conflict to look at.
void HoursScene::addConflict(Stretch conflict)
{
    for (qsizetype place = m_conflicts.size() - 1; place >= 0; --place) {
        const Stretch other = m_conflicts.at(place);
        if (other.day != conflict.day || other.startMinute > conflict.endMinute ||
            conflict.startMinute > other.endMinute)
            continue;
        conflict.startMinute = qMin(conflict.startMinute, other.startMinute);
        conflict.endMinute = qMax(conflict.endMinute, other.endMinute);
        m_conflicts.removeAt(place);
    }
    m_conflicts.append(conflict);
}

QList<CalendarConflict> HoursScene::conflictsOf(const QString &key) const
{
    QList<CalendarConflict> found;
    for (const CalendarConflict &each : m_overlaps) {
        if (each.firstKey == key || each.secondKey == key)
            found.append(each);
    }
    return found;
}

QRect HoursScene::dayRect(int column) const
{
    const int room = m_width - m_gutter;
    const int left = m_gutter + room * column / m_days, right = m_gutter + room * (column + 1) / m_days;
    return {left, 0, right - left, height()};
}

QRect HoursScene::stretchRect(const Stretch &stretch) const
{
    const QRect day = dayRect(stretch.day).adjusted(2, 0, -4, 0);
    const int top = stretch.startMinute * hourHeight / 60, bottom = stretch.endMinute * hourHeight / 60;
    return {day.left(), top, day.width(), qMax(4, bottom - top)};
}

const HoursScene::Placed *HoursScene::at(const QPoint &pos) const
{
    for (auto placed = m_blocks.crbegin(); placed != m_blocks.crend(); ++placed) {
        if (placed->rect.contains(pos))
            return &*placed;
    }
    return nullptr;
}

const HoursScene::Placed *HoursScene::of(const QString &key) const
{
    const auto found = std::find_if(m_blocks.cbegin(), m_blocks.cend(),
                                    [&key](const Placed &placed) { return placed.block.event->key() == key; });
    return found == m_blocks.cend() ? nullptr : &*found;
}

int HoursScene::columnAt(int x) const
{
    for (int column = 0; column < m_days; ++column) {
        if (x <= dayRect(column).right())
            return column;
    }
    return m_days - 1;
}

int HoursScene::minuteAt(int y)
{
    const int minute = y * 60 / hourHeight;
    return qBound(0, (minute + stepMinutes / 2) / stepMinutes * stepMinutes, wholeDay);
}

QDateTime HoursScene::instant(const CalendarBook &book, const QDate &day, int minute)
{
    if (minute >= wholeDay)
        return day.addDays(1).startOfDay(book.zone()).toUTC();
    return calendartime::instant(day, QTime(minute / 60, minute % 60), book.zone());
}

std::optional<HoursScene::Stretch> HoursScene::stretchOf(const CalendarBook &book, const EventTime &time) const
{
    const QDate day = time.start.toTimeZone(book.zone()).date();
    const int column = int(m_first.daysTo(day));
    if (!time.isValid() || time.isAllDay || column < 0 || column >= m_days)
        return std::nullopt;
    const int start = minuteOfDay(time.start, day, book.zone()), end = minuteOfDay(time.end, day, book.zone());
    return Stretch{column, start, qMax(end, qMin(wholeDay, start + stepMinutes))};
}

std::optional<QPoint> HoursScene::pointOf(const CalendarBook &book, const QDateTime &instant) const
{
    const QDateTime local = instant.toTimeZone(book.zone());
    const int column = int(m_first.daysTo(local.date()));
    if (column < 0 || column >= m_days)
        return std::nullopt;
    const int minute = local.time().hour() * 60 + local.time().minute();
    return QPoint(dayRect(column).left(), minute * hourHeight / 60);
}
} // namespace atlas
