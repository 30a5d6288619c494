// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/hoursscene.h"

#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int wholeDay = 24 * 60;

int minuteOfDay(const QDateTime &instant, const QDate &day, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    if (local.date() != day)
        return local.date() < day ? 0 : wholeDay;
    return local.time().hour() * 60 + local.time().minute();
}
} // namespace

void HoursScene::layOut(const CalendarBook &book, const QDate &first, int days, int width)
{
    m_first = first;
    m_days = days;
    m_width = width;
    m_gutter = book.secondZone().isValid() ? 2 * gutterColumn : gutterColumn + 6;
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
            const int left = day.left() + day.width() * block.column / block.columns;
            const int right =
                day.left() + day.width() * (block.column + 1) / block.columns - (block.columns > 1 ? gap : 0);
            const int top = block.startMinute * hourHeight / 60, bottom = block.endMinute * hourHeight / 60;
            m_blocks.append({block, column, QRect(left, top + 1, right - left, qMax(14, bottom - top - 2))});
        }
    }
}

void HoursScene::placeConflicts(const CalendarBook &book)
{
    m_conflicts.clear();
    m_unbuffered.clear();
    const QDate last = dayAt(m_days - 1);
    const QList<CalendarConflict> conflicts = conflictsBetween(book, m_first, last);
    for (const CalendarConflict &conflict : conflicts) {
        const QDate day = conflict.from.toTimeZone(book.zone()).date();
        const int column = int(m_first.daysTo(day));
        if (column >= 0 && column < m_days)
            m_conflicts.append(
                {column, minuteOfDay(conflict.from, day, book.zone()), minuteOfDay(conflict.to, day, book.zone())});
    }
    const QList<MissingBuffer> missing = missingBuffers(book, m_first, last, bufferMinutes);
    for (const MissingBuffer &each : missing)
        m_unbuffered.insert(each.afterKey);
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
    return QDateTime(day, QTime(minute / 60, minute % 60), book.zone()).toUTC();
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
