// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealderivation.h"
#include "models/insight/pipelinefigures.h"

#include <algorithm>

namespace atlas
{
int median(QList<int> values)
{
    if (values.isEmpty())
        return -1;
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QList<DealRow> dealRows(const QList<Deal> &deals, const Pipeline &pipeline, const QDate &today)
{
    const StageLookup stages(pipeline);
    LocalDays days;
    QList<DealRow> rows;
    rows.reserve(deals.size());
    QList<QList<int>> quietByStage(stages.size());
    for (const Deal &deal : deals) {
        rows.append(deriveDealRow(deal, needleOf(deal), stages, days, today));
        if (rows.constLast().stageIndex >= 0)
            quietByStage[rows.constLast().stageIndex].append(rows.constLast().quietDays);
    }
    QList<int> medians;
    for (const QList<int> &quiet : quietByStage)
        medians.append(median(quiet));
    for (DealRow &row : rows)
        row.flags.rotting = stages.isOpen(row.stageIndex) && isRotting(row.quietDays, medians.at(row.stageIndex));
    return rows;
}
} // namespace atlas
