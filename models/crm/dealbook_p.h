// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

namespace atlas
{
/// Which deal is where: the chosen pipeline in a shelf, the others aside, confirmed copies of optimistic ones apart.
struct DealBook::Private {
    CrmSettings settings;
    QString wantedPipelineId;
    int pipelineIndex = -1;
    Pipeline noPipeline;
    QDate today;
    QDateTime readAt;
    bool truncated = false;
    DealShelf shelf;                ///< the chosen pipeline
    QHash<QString, Deal> elsewhere; ///< deals of the other pipelines, as they are shown
    QHash<QString, Deal> confirmed; ///< what Zoho confirmed, of deals shown optimistically
    QHash<QString, int> pipelineByText;
    DealQuery query;

    [[nodiscard]] const Pipeline &pipeline() const
    {
        return pipelineIndex >= 0 ? settings.pipelines.at(pipelineIndex) : noPipeline;
    }
    [[nodiscard]] int defaultPipeline() const;
    [[nodiscard]] int pipelineOf(const Deal &deal) const;
    void choosePipeline();
    void takeSettings(const CrmSettings &newSettings);
    void shelve(const QList<Deal> &deals);
    [[nodiscard]] QList<Deal> allDeals() const;
    [[nodiscard]] const Deal *shown(const QString &id) const;
    [[nodiscard]] QStringList update(const QList<const Deal *> &upserts, const QStringList &removedIds);
    [[nodiscard]] QStringList shownOrHidden(const QList<DealFacet> &before, const QStringList &known) const;
};
} // namespace atlas
