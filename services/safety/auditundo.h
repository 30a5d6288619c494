// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operationregistry.h"
#include "services/safety/auditlog.h"

namespace atlas
{
/// Takes back what an entry of the audit log did, where Zoho allows it: an update is written back with verify, write,
/// confirm; what was created is deleted after a look that nobody works on it. The undo is an entry of its own.
class AuditUndo
{
public:
    AuditUndo(AuditLog &log, const OperationRegistry &registry, const OperationServices &services);
    /// `who`: "Atlas" or "atlasctl". The id of the new entry. Usage "cannot_undo" with the reason (nothing was done, it
    /// was undone already, Zoho does not allow it), Conflict where somebody has changed it since; errors of the calls.
    [[nodiscard]] Task<Result<qint64>> undo(qint64 entryId, QString who, CancelToken cancel = {});

private:
    [[nodiscard]] Task<Result<QJsonObject>> perform(QJsonObject undo, CancelToken cancel);
    AuditLog &m_log;
    const OperationRegistry &m_registry;
    OperationServices m_services;
};
} // namespace atlas
