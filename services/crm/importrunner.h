// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/crm/crmservice.h"
#include "services/crm/importrecords.h"

#include <QObject>

namespace atlas
{
/// Sends an import batch by batch, keeping each step in the journal before it is taken. A batch whose answer was lost
/// is looked up, and only what certainly did not arrive is sent again. One run at a time.
class ImportRunner : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        Waiting, ///< Zoho asked for a pause; goes on by itself
        Paused,  ///< by the person
        Held,    ///< by problem(): goes on when asked to
        Finished
    };
    ImportRunner(CrmService &service, Store &store, const Clock &clock, QString account);
    ~ImportRunner() override;

    /// Keeps the run and sends it. Usage "busy" while another one runs. Returns when it is finished, paused or held.
    [[nodiscard]] Task<Result<Done>> start(ImportRun run);
    /// Goes on with the current run, or with one of unfinished().
    [[nodiscard]] Task<Result<Done>> resume();
    [[nodiscard]] Task<Result<Done>> resume(ImportRun run);
    /// Stops after the call that is under way: its outcome must be known.
    void pause();
    /// Ends the call under way too, before the account goes: its rows are looked up when the run goes on.
    void stop();
    /// Gives the run up: what was sent stays, what was not is not sent. The journal forgets it.
    [[nodiscard]] Task<Result<Done>> forget(QString runId);
    /// Runs a crash or a pause left; finished ones are forgotten.
    [[nodiscard]] Task<Result<QList<ImportRun>>> unfinished();

    [[nodiscard]] const ImportRun &run() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] const ApiError &problem() const; ///< why it is held

Q_SIGNALS:
    /// State or rows changed.
    void progressed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
