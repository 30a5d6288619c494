// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/daylayout.h"

#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int dayMinutes = 24 * 60;
/// Shorter blocks could neither be read nor be hit; two of them one after the other must still not share the width.
constexpr int leastMinutes = 15;

int wallMinute(const QDateTime &instant, const QDate &day, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    if (local.date() < day)
        return 0;
    if (local.date() > day)
        return dayMinutes;
    return local.time().hour() * 60 + local.time().minute();
}

DayBlock blockOf(const CalendarBook &book, const CalendarEvent &event, const QDate &day)
{
    const EventTime time = book.timeOf(event);
    const QTimeZone zone = book.zone();
    DayBlock block;
    block.event = &event;
    block.startMinute = wallMinute(time.start, day, zone);
    // An event that ends at midnight ends this day.
    block.endMinute = wallMinute(time.end, day, zone);
    block.continuesBefore = time.start.toTimeZone(zone).date() < day;
    block.continuesAfter = time.end > day.addDays(1).startOfDay(zone);
    if (block.endMinute < block.startMinute + leastMinutes) // also across the hour that comes twice
        block.endMinute = qMin(dayMinutes, block.startMinute + leastMinutes);
    return block;
}

/// Gives each block of a group of overlapping ones the first column that is free at its start.
void shareWidth(QList<DayBlock> &blocks, qsizetype first, qsizetype end)
{
    QList<int> freeFrom;
    for (qsizetype i = first; i < end; ++i) {
        DayBlock &block = blocks[i];
        int column = 0;
        while (column < freeFrom.size() && freeFrom.at(column) > block.startMinute)
            ++column;
        if (column == freeFrom.size())
            freeFrom.append(0);
        freeFrom[column] = block.endMinute;
        block.column = column;
    }
    for (qsizetype i = first; i < end; ++i)
        blocks[i].columns = int(freeFrom.size());
}

DayBar barOf(const CalendarBook &book, const CalendarEvent &event, const QDate &first, int days)
{
    const EventTime time = book.timeOf(event);
    const QTimeZone zone = book.zone();
    QDate from = time.isAllDay ? time.firstDay : time.start.toTimeZone(zone).date();
    QDate to = time.isAllDay ? time.lastDay : time.end.addMSecs(-1).toTimeZone(zone).date();
    if (!isBarEvent(book, event))
        to = from;
    to = qMax(from, to);
    DayBar bar;
    bar.event = &event;
    bar.continuesBefore = from < first;
    bar.continuesAfter = to > first.addDays(days - 1);
    bar.firstColumn = int(qMax<qint64>(0, first.daysTo(from)));
    bar.lastColumn = int(qMin<qint64>(days - 1, first.daysTo(to)));
    return bar;
}

void packRows(QList<DayBar> &bars, int days)
{
    QList<QList<bool>> taken;
    for (DayBar &bar : bars) {
        int row = 0;
        const auto isFree = [&](const QList<bool> &cells) {
            return std::none_of(cells.cbegin() + bar.firstColumn, cells.cbegin() + bar.lastColumn + 1,
                                [](bool cell) { return cell; });
        };
        while (row < taken.size() && !isFree(taken.at(row)))
            ++row;
        if (row == taken.size())
            taken.append(QList<bool>(days, false));
        std::fill(taken[row].begin() + bar.firstColumn, taken[row].begin() + bar.lastColumn + 1, true);
        bar.row = row;
    }
}
} // namespace

bool isBarEvent(const CalendarBook &book, const CalendarEvent &event)
{
    const EventTime time = book.timeOf(event);
    return time.isAllDay || time.start.secsTo(time.end) >= 24 * 3600;
}

QList<DayBlock> dayBlocks(const CalendarBook &book, const QDate &day)
{
    QList<DayBlock> blocks;
    const QList<const CalendarEvent *> events = book.between(day, day);
    for (const CalendarEvent *event : events) {
        if (!isBarEvent(book, *event))
            blocks.append(blockOf(book, *event, day));
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const DayBlock &a, const DayBlock &b) {
        return a.startMinute != b.startMinute ? a.startMinute < b.startMinute : a.endMinute > b.endMinute;
    });
    qsizetype first = 0;
    int groupEnd = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > first && blocks.at(i).startMinute >= groupEnd) {
            shareWidth(blocks, first, i);
            first = i;
            groupEnd = 0;
        }
        groupEnd = qMax(groupEnd, blocks.at(i).endMinute);
    }
    shareWidth(blocks, first, blocks.size());
    return blocks;
}

QList<DayBar> dayBars(const CalendarBook &book, const QDate &first, int days, bool withTimed)
{
    QList<DayBar> bars;
    const QList<const CalendarEvent *> events = book.between(first, first.addDays(days - 1));
    for (const CalendarEvent *event : events) {
        const bool isBar = isBarEvent(book, *event);
        if (!isBar && !withTimed)
            continue;
        const DayBar bar = barOf(book, *event, first, days);
        if (bar.firstColumn <= bar.lastColumn)
            bars.append(bar);
    }
    // Long ones on top, so that a trip across the week is one line; then by time, as they come.
    std::stable_sort(bars.begin(), bars.end(), [&book](const DayBar &a, const DayBar &b) {
        const bool aBar = isBarEvent(book, *a.event), bBar = isBarEvent(book, *b.event);
        if (aBar != bBar)
            return aBar;
        if (!aBar)
            return false;
        const int aLength = a.lastColumn - a.firstColumn, bLength = b.lastColumn - b.firstColumn;
        return aLength != bLength ? aLength > bLength : a.firstColumn < b.firstColumn;
    });
    packRows(bars, days);
    return bars;
}

int takenMinutes(const CalendarBook &book, const QDate &day)
{
    const QTimeZone zone = book.zone();
    const QDateTime dayStart = day.startOfDay(zone), dayEnd = day.addDays(1).startOfDay(zone);
    QDateTime reached = dayStart;
    qint64 seconds = 0;
    const QList<const CalendarEvent *> events = book.between(day, day);
    for (const CalendarEvent *event : events) {
        if (!book.takesTime(*event))
            continue;
        const EventTime time = book.timeOf(*event);
        const QDateTime from = qMax(reached, time.start), to = qMin(dayEnd, time.end);
        if (from < to) {
            seconds += from.secsTo(to);
            reached = to;
        }
    }
    return int(seconds / 60);
}
} // namespace atlas
