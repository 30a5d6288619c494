// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operationregistry.h"
#include "services/safety/approval.h"
#include "services/safety/auditlog.h"

namespace atlas
{
/// A call in somebody's name.
struct GuardedCall {
    QString operation;
    QJsonObject parameters;
    QString who; ///< goes into the log, and to the person who is asked
};

struct GuardedResult {
    OperationResult result;
    QString note;     ///< what was done differently from what was asked, and why; usually empty
    qint64 entry = 0; ///< of the audit log
};

/// The registry as an assistant may use it: checks the call, looks what the person allows, asks them where they want to
/// be asked, notes everything in the audit log, and only then acts. A mail is saved as a draft unless sending is on.
class GuardedOperations
{
public:
    GuardedOperations(const OperationRegistry &registry, const OperationServices &services, PolicyStore &policies,
                      AuditLog &log, Approver &approver);
    /// Forbidden "switched_off", "refused", "not_answered" or "no_desktop", whose detail says what to do; otherwise the
    /// errors of the operation. What it changes is compared with what the person saw: Conflict if it differs.
    [[nodiscard]] Task<Result<GuardedResult>> call(GuardedCall call, OperationProgress progress, CancelToken cancel);

private:
    struct Prepared;
    [[nodiscard]] static AuditEntry noteOf(const Prepared &prepared);
    [[nodiscard]] Task<Result<Done>> prepare(std::shared_ptr<Prepared> prepared, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> askWhereNeeded(std::shared_ptr<Prepared> prepared, CancelToken cancel);
    [[nodiscard]] Task<Result<OperationResult>> act(std::shared_ptr<Prepared> prepared, OperationProgress progress,
                                                    CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> close(std::shared_ptr<Prepared> prepared, Result<OperationResult> outcome);

    const OperationRegistry &m_registry;
    OperationServices m_services;
    PolicyStore &m_policies;
    AuditLog &m_log;
    Approver &m_approver;
};
} // namespace atlas
