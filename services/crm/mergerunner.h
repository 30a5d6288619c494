// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/crm/crmservice.h"
#include "services/crm/mergeplan.h"

#include <QObject>

namespace atlas
{
/// Makes one record of several. Zoho CRM has no public call for that, so it is done in single writes whose order never
/// leaves a value without a home, kept in the store before each: a merge that was stopped goes on where it was.
/// The records as they were are kept in the store for undo.
class MergeRunner : public QObject
{
    Q_OBJECT
public:
    MergeRunner(CrmService &service, Store &store, const Clock &clock, QString account);
    ~MergeRunner() override;

    /// Everything of the records and all that points to them, as Zoho holds it now.
    [[nodiscard]] Task<Result<MergeRead>> read(QString module, QStringList ids, CancelToken cancel = {});
    /// Keeps the plan (giving it an id) and does its steps; steps that are done are left out. Conflict: a record was
    /// changed by somebody else since it was read; what was done stays done, and nothing is deleted.
    [[nodiscard]] Task<Result<MergePlan>> run(MergePlan plan);
    /// Makes the deleted records anew (with other ids), points back what pointed to them, and gives the master its
    /// former values. Copies of notes stay with the master too.
    [[nodiscard]] Task<Result<MergePlan>> undo(MergePlan plan);
    /// Merges that are in the store, newest first: unfinished ones, and finished ones that can be undone.
    [[nodiscard]] Task<Result<QList<MergePlan>>> kept();
    [[nodiscard]] Task<Result<Done>> forget(QString planId);
    [[nodiscard]] bool isBusy() const;
    /// Ends what is under way, before the account goes.
    void stop();

Q_SIGNALS:
    /// A step was done.
    void stepped(const atlas::MergePlan &plan);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
