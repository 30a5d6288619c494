// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/figurebasics.h"
#include "models/insight/pipelinefigures.h"

namespace atlas
{
using namespace Qt::StringLiterals;
using insight::hasOutcome;

namespace
{
constexpr int WinRateDays = 90;

void countInto(Figure &figure, const QString &key, const DealRow &row)
{
    ++figure.counts[key];
    figure.recordIds.append(row.deal.id);
}

// Both win rates over the same days, so that they differ by the overdue deals alone.
Figure winRate(const QString &id, const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
               bool countOverdue)
{
    Figure figure;
    figure.id = id;
    figure.from = today.addDays(1 - WinRateDays);
    figure.to = today;
    const DateRange days{figure.from, figure.to};
    figure.counts = {{u"won"_s, 0}, {u"lost"_s, 0}};
    if (countOverdue)
        figure.counts.insert(u"overdue"_s, 0);
    for (const DealRow &row : rows) {
        if (!days.contains(row.deal.closing))
            continue;
        if (hasOutcome(row, pipeline, StageOutcome::Won))
            countInto(figure, u"won"_s, row);
        else if (hasOutcome(row, pipeline, StageOutcome::Lost))
            countInto(figure, u"lost"_s, row);
        else if (countOverdue && hasOutcome(row, pipeline, StageOutcome::Open) && row.deal.closing < today)
            countInto(figure, u"overdue"_s, row);
    }
    if (figure.recordIds.isEmpty())
        figure.unavailable = u"no_closed_deals"_s;
    else
        figure.ratio = double(figure.counts.value(u"won"_s)) / double(figure.recordIds.size());
    return figure;
}
} // namespace

Figure winRateStrict(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today, const QDateTime &readAt)
{
    Figure figure = winRate(u"win_rate_strict"_s, rows, pipeline, today, false);
    figure.readAt = readAt;
    return figure;
}

Figure winRateHonest(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today, const QDateTime &readAt)
{
    Figure figure = winRate(u"win_rate_honest"_s, rows, pipeline, today, true);
    figure.readAt = readAt;
    return figure;
}
} // namespace atlas
