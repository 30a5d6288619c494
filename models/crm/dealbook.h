// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/crm/dealquery.h"
#include "models/crm/dealrow.h"
#include "services/crm/crmrepository.h"

#include <memory>
#include <QObject>

namespace atlas
{
/// The deals of one pipeline as rows: derives flags, applies the filter, and tells the item models what changed.
/// Holds all deals once; models refer to them by handle. No network, no waiting. A deal belongs to the pipeline whose
/// actual or display text it names; one that names none, or one that no longer exists, is shown in the default
/// pipeline (where its stage may be unknown) rather than nowhere.
class DealBook : public QObject
{
    Q_OBJECT
public:
    explicit DealBook(QObject *parent = nullptr);
    ~DealBook() override;

    /// Replaces everything (first paint, account switch), optimistic changes included. `today` in the user's zone.
    void setSnapshot(const DealSnapshot &snapshot, const QDate &today);
    /// What setSnapshot works out, made on another thread (100,000 rows take longer than a frame).
    class Prepared;
    /// Pure; may run anywhere. The deals are moved out of `snapshot`. `pipelineId` as in setPipeline.
    [[nodiscard]] static std::shared_ptr<Prepared> prepare(DealSnapshot &snapshot, const QString &pipelineId,
                                                           const QDate &today);
    /// As setPipeline and setSnapshot with what it was prepared from. To be used once.
    void setPrepared(Prepared &prepared);
    /// Upserts, then removes; emits rowsChanged with exactly the rows of the chosen pipeline that came, went or differ
    /// (also those whose rotting flag changed with the median of their stage), or nothing. `full` adds nothing to that:
    /// what a full read did not find any more is in removedIds.
    void applyDelta(const DealDelta &delta);
    /// Sorts the deals into the pipelines anew; emits rebuilt if these changed.
    void setSettings(const CrmSettings &settings);
    /// A new day: quiet days, flags and periods move; emits rowsChanged.
    void setToday(const QDate &today);
    /// Empty or unknown id: the default pipeline.
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
    /// nullptr for a deal that is not in the chosen pipeline. Like all rows, valid until the book changes.
    [[nodiscard]] const DealRow *row(const QString &dealId) const;
    /// A deal of any pipeline; nullptr: none. Valid until the book changes.
    [[nodiscard]] const Deal *deal(const QString &dealId) const;
    /// Id of the pipeline it belongs to; empty: no such deal, or there are no pipelines yet.
    [[nodiscard]] QString pipelineIdOf(const QString &dealId) const;
    /// Those of the pipelines that are not chosen, in no particular order.
    [[nodiscard]] QList<Deal> otherDeals() const;
    /// Positions in rows() of the deals that pass the filter and whose stage is at this index (open, won and lost
    /// stages alike), ordered by closing date (none last), then folded name; -1: deals whose stage is unknown here.
    [[nodiscard]] const QList<int> &column(int stageIndex) const;
    /// Positions in rows() that pass the filter, all stages, in the same order.
    [[nodiscard]] const QList<int> &filtered() const;
    [[nodiscard]] StageTotals totals(int stageIndex) const;
    /// Totals the column would have if the deal entered (or left) it: shown while dragging. A deal that enters is
    /// weighted with the probability of the stage, because Zoho sets that on a change of stage.
    [[nodiscard]] StageTotals totalsWith(int stageIndex, const QString &dealId) const;
    [[nodiscard]] StageTotals totalsWithout(int stageIndex, const QString &dealId) const;
    /// Counts for the three chips: open deals that pass the rest of the filter, whatever the chips are set to.
    using FlagCounts = DealFlagCounts;
    [[nodiscard]] FlagCounts flagCounts() const;
    /// Median quiet days of a stage's open deals; -1 without deals.
    [[nodiscard]] int medianQuietDays(int stageIndex) const;

    /// Shows fields of a deal changed before Zoho confirmed; `restore` puts the confirmed one back, on failure as on
    /// success. A delta that arrives in between replaces the confirmed copy only: what is shown changes with restore()
    /// or another showOptimistic(). A delta that removes the deal removes both. An unknown deal is ignored.
    void showOptimistic(const Deal &deal);
    void restore(const QString &dealId);

    /// For item models: a handle names a row of the chosen pipeline until rebuilt(), while positions move. -1: none.
    [[nodiscard]] int handleAt(int position) const;
    [[nodiscard]] int handleOf(const QString &dealId) const;
    [[nodiscard]] const DealRow *rowOf(int handle) const;           ///< nullptr: gone
    [[nodiscard]] bool isVisible(int handle) const;                 ///< passes the filter
    [[nodiscard]] const QList<int> &handlesInOrder() const;         ///< unfiltered, in the order of column()
    [[nodiscard]] bool precedes(int handle, int otherHandle) const; ///< in that order

Q_SIGNALS:
    /// The rows were rebuilt (pipeline, snapshot): models reset.
    void rebuilt();
    /// Only the filter changed what is visible: models reset their query.
    void filterChanged();
    /// Single rows came, went or changed: models work out the difference by id.
    void rowsChanged(const QStringList &dealIds);
    void settingsChanged();
    /// Deals of the pipelines that are not chosen may have changed.
    void othersChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A snapshot as rows, ready to be shown.
class DealBook::Prepared
{
public:
    Prepared();
    ~Prepared();
    [[nodiscard]] const QList<DealRow> &rows() const; ///< of the chosen pipeline
    [[nodiscard]] const Pipeline &pipeline() const;
    [[nodiscard]] const CrmSettings &settings() const;
    [[nodiscard]] QDateTime readAt() const;
    [[nodiscard]] bool truncated() const;

private:
    friend class DealBook;
    std::unique_ptr<DealBook::Private> m_state;
};
} // namespace atlas
