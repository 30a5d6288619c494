// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/verbs/verbwriter.h"

#include <QObject>

namespace atlas
{
/// Does the steps of a verb one after another, each kept in the store before and after it: a verb that was stopped goes
/// on or is undone, also after a restart. One at a time.
class VerbRunner : public QObject
{
    Q_OBJECT
public:
    VerbRunner(const VerbServices &services, Store &store, const Clock &clock, QString account,
               QObject *parent = nullptr);
    ~VerbRunner() override;

    /// Keeps the plan, giving it an id, and does what is not done yet. Usage "busy" while another one runs; on any
    /// error plan() says how far it came, and run() of that plan goes on.
    [[nodiscard]] Task<Result<VerbPlan>> run(VerbPlan plan);
    /// Takes away what was made, last first, after looking at all of it. Conflict "changed_since" or "no_draft"
    /// (detail: the name of what it is): nothing is taken away.
    [[nodiscard]] Task<Result<VerbPlan>> undo(VerbPlan plan);
    /// All of the account, newest first.
    [[nodiscard]] Task<Result<QList<VerbPlan>>> kept();
    [[nodiscard]] Task<Result<Done>> forget(QString planId);

    [[nodiscard]] const VerbPlan &plan() const; ///< the one that ran last, as far as it is
    [[nodiscard]] bool isBusy() const;
    /// Ends what is under way, before the account goes.
    void stop();

Q_SIGNALS:
    /// A step began or ended.
    void stepped(const atlas::VerbPlan &plan);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
