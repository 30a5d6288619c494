// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/crm/dealrow.h"
#include "services/crm/crmrepository.h"

#include <QObject>

namespace atlas
{
/// Totals of one column of the board, per currency, after the filter. Raw and probability-weighted.
struct StageTotals {
    int count = 0;
    MoneyBag raw, weighted;
    friend bool operator==(const StageTotals &, const StageTotals &) = default;
};

/// The deals of one pipeline as rows: derives flags, applies the filter, and tells the item models what changed.
/// Holds all deals once; models refer to them by position. No network, no waiting.
class DealBook : public QObject
{
    Q_OBJECT
public:
    explicit DealBook(QObject *parent = nullptr);
    ~DealBook() override;

    /// Replaces everything (first paint, account switch). `today` in the user's zone.
    void setSnapshot(const DealSnapshot &snapshot, const QDate &today);
    void applyDelta(const DealDelta &delta);
    void setSettings(const CrmSettings &settings);
    void setToday(const QDate &today);
    /// Empty id: the default pipeline.
    void setPipeline(const QString &pipelineId);
    void setFilter(const DealFilter &filter);

    [[nodiscard]] const CrmSettings &settings() const;
    [[nodiscard]] const Pipeline &pipeline() const; ///< an empty one if there is none yet
    [[nodiscard]] const DealFilter &filter() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime readAt() const;
    [[nodiscard]] bool truncated() const;
    /// Every row of the chosen pipeline, unfiltered, in no particular order.
    [[nodiscard]] const QList<DealRow> &rows() const;
    [[nodiscard]] const DealRow *row(const QString &dealId) const;
    /// Ids that pass the filter and whose stage is at this index (open, won and lost stages alike), ordered by closing
    /// date, then name; -1: deals whose stage is unknown here.
    [[nodiscard]] const QList<int> &column(int stageIndex) const;
    /// Positions in rows() that pass the filter, all stages.
    [[nodiscard]] const QList<int> &filtered() const;
    [[nodiscard]] StageTotals totals(int stageIndex) const;
    /// Totals the column would have if the deal entered (or left) it: shown while dragging.
    [[nodiscard]] StageTotals totalsWith(int stageIndex, const QString &dealId) const;
    [[nodiscard]] StageTotals totalsWithout(int stageIndex, const QString &dealId) const;
    /// Counts for the three chips over the open deals of the pipeline, before the chips themselves filter.
    struct FlagCounts {
        int rotting = 0, noNextStep = 0, overdue = 0;
    };
    [[nodiscard]] FlagCounts flagCounts() const;
    /// Median quiet days of a stage's open deals; -1 without deals.
    [[nodiscard]] int medianQuietDays(int stageIndex) const;

    /// Shows fields of a deal changed before Zoho confirmed; `restore` puts the confirmed one back.
    void showOptimistic(const Deal &deal);
    void restore(const QString &dealId);

Q_SIGNALS:
    /// The rows were rebuilt (pipeline, snapshot): models reset.
    void rebuilt();
    /// Only the filter changed what is visible: models reset their query.
    void filterChanged();
    /// Single rows came, went or changed: models work out the difference by id.
    void rowsChanged(const QStringList &dealIds);
    void settingsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
