// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealderivation.h"

#include "models/crm/dealfilter.h"

#include <limits>

namespace atlas
{
namespace
{
constexpr int MixedOffset = std::numeric_limits<int>::max();
constexpr qint64 SecondsPerDay = 86400;
constexpr qint64 UnixEpochJulianDay = 2440588;
constexpr int RottingMinimumDays = 7;

qint64 floorToDay(qint64 seconds)
{
    return (seconds >= 0 ? seconds : seconds - SecondsPerDay + 1) / SecondsPerDay;
}

// The offset of a whole UTC day, or MixedOffset when a time change falls into it.
int offsetOfUtcDay(qint64 day)
{
    const int atStart = QDateTime::fromSecsSinceEpoch(day * SecondsPerDay).offsetFromUtc();
    const int atEnd = QDateTime::fromSecsSinceEpoch((day + 1) * SecondsPerDay).offsetFromUtc();
    return atStart == atEnd ? atStart : MixedOffset;
}

QString needleOf(const Deal &deal)
{
    // A line feed keeps a word from being found across two fields, and sorts a name before its longer namesakes.
    const QChar gap = QLatin1Char('\n');
    return foldForSearch(deal.name + gap + deal.account.name + gap + deal.contact.name + gap + deal.owner.name);
}
} // namespace

StageLookup::StageLookup(const Pipeline &pipeline)
{
    for (int i = 0; i < pipeline.stages.size(); ++i)
        m_outcomes.append(pipeline.stages.at(i).outcome);
    // The first stage of a text wins, and an actual text wins over a display text: hence backwards, actual last.
    for (auto i = pipeline.stages.size() - 1; i >= 0; --i)
        m_index.insert(pipeline.stages.at(i).display, int(i));
    for (auto i = pipeline.stages.size() - 1; i >= 0; --i)
        m_index.insert(pipeline.stages.at(i).actual, int(i));
}

bool StageLookup::isOpen(int stageIndex) const
{
    return stageIndex >= 0 && stageIndex < m_outcomes.size() && m_outcomes.at(stageIndex) == StageOutcome::Open;
}

qint64 LocalDays::julianDay(const QDateTime &instant)
{
    const qint64 seconds = instant.toSecsSinceEpoch();
    const qint64 utcDay = floorToDay(seconds);
    auto offset = m_offsets.constFind(utcDay);
    if (offset == m_offsets.constEnd())
        offset = m_offsets.insert(utcDay, offsetOfUtcDay(utcDay));
    if (*offset == MixedOffset)
        return instant.toLocalTime().date().toJulianDay();
    return floorToDay(seconds + *offset) + UnixEpochJulianDay;
}

int quietDaysOf(const Deal &deal, LocalDays &days, const QDate &today)
{
    for (const QDateTime &sign : {deal.lastActivity, deal.modified, deal.created})
        if (sign.isValid())
            return int(std::max<qint64>(0, today.toJulianDay() - days.julianDay(sign)));
    return 0;
}

DealRow deriveDealRow(const Deal &deal, const StageLookup &stages, LocalDays &days, const QDate &today)
{
    DealRow row;
    row.deal = deal;
    row.stageIndex = stages.indexOf(deal.stage);
    row.quietDays = quietDaysOf(deal, days, today);
    row.needle = needleOf(deal);
    const bool open = stages.isOpen(row.stageIndex);
    row.flags.noNextStep = open && QStringView(deal.nextStep).trimmed().isEmpty();
    row.flags.overdue = open && deal.closing.isValid() && deal.closing < today;
    return row;
}

bool isRotting(int quietDays, int stageMedian)
{
    return quietDays >= RottingMinimumDays && 2 * qint64(quietDays) > 3 * qint64(stageMedian);
}
} // namespace atlas
