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
constexpr qint64 SecondsPerWeek = 7 * SecondsPerDay;
constexpr qint64 UnixEpochJulianDay = 2440588;
constexpr int RottingMinimumDays = 7;

qint64 floorDivide(qint64 seconds, qint64 unit)
{
    return (seconds >= 0 ? seconds : seconds - unit + 1) / unit;
}

// The offset of a whole UTC week, or MixedOffset when a time change falls into it: nowhere is there a change and its
// reversal within one week.
int offsetOfUtcWeek(qint64 week)
{
    const int atStart = QDateTime::fromSecsSinceEpoch(week * SecondsPerWeek).offsetFromUtc();
    const int atEnd = QDateTime::fromSecsSinceEpoch((week + 1) * SecondsPerWeek).offsetFromUtc();
    return atStart == atEnd ? atStart : MixedOffset;
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
    const qint64 week = floorDivide(seconds, SecondsPerWeek);
    auto offset = m_offsets.constFind(week);
    if (offset == m_offsets.constEnd())
        offset = m_offsets.insert(week, offsetOfUtcWeek(week));
    if (*offset == MixedOffset)
        return instant.toLocalTime().date().toJulianDay();
    return floorDivide(seconds + *offset, SecondsPerDay) + UnixEpochJulianDay;
}

int quietDaysOf(const Deal &deal, LocalDays &days, const QDate &today)
{
    for (const QDateTime &sign : {deal.lastActivity, deal.modified, deal.created})
        if (sign.isValid())
            return int(std::max<qint64>(0, today.toJulianDay() - days.julianDay(sign)));
    return 0;
}

QString needleOf(const Deal &deal)
{
    // A line feed keeps a word from being found across two fields, and sorts a name before its longer namesakes.
    QString text;
    text.reserve(deal.name.size() + deal.account.name.size() + deal.contact.name.size() + deal.owner.name.size() + 3);
    text.append(deal.name).append(QLatin1Char('\n')).append(deal.account.name).append(QLatin1Char('\n'));
    text.append(deal.contact.name).append(QLatin1Char('\n')).append(deal.owner.name);
    return foldForSearch(text);
}

DealRow deriveDealRow(const Deal &deal, QString needle, const StageLookup &stages, LocalDays &days, const QDate &today)
{
    DealRow row{deal, {}, 0, stages.indexOf(deal.stage), std::move(needle)};
    row.flags.noNextStep = stages.isOpen(row.stageIndex) && QStringView(deal.nextStep).trimmed().isEmpty();
    redate(row, stages, days, today);
    return row;
}

void redate(DealRow &row, const StageLookup &stages, LocalDays &days, const QDate &today)
{
    const QDate closing = row.deal.closing;
    row.quietDays = quietDaysOf(row.deal, days, today);
    row.flags.overdue = stages.isOpen(row.stageIndex) && closing.isValid() && closing < today;
}

bool isRotting(int quietDays, int stageMedian)
{
    return quietDays >= RottingMinimumDays && 2 * qint64(quietDays) > 3 * qint64(stageMedian);
}
} // namespace atlas
