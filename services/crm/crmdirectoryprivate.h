// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectorysync.h"

#include <QSet>

namespace atlas
{
/// State of CrmDirectory, shared by its source files only.
struct CrmDirectory::Private {
    Private(CrmDirectory *owner, CrmService &crm, Store &store, const Clock &time, QString account);

    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    Task<Result<Done>> refreshModule(CrmModule module, Priority priority, CancelToken cancel);
    /// Puts a record that Zoho confirmed over what the store has of it, and announces it. A store that cannot keep it
    /// is no reason to report a write as failed: the next refresh will.
    Task<Result<Done>> keep(CrmModule module, QJsonObject record);
    /// Zoho no longer has it: neither has the store.
    Task<Result<Done>> drop(CrmModule module, QString id);
    /// Reads a record and keeps it, or drops it if there is none.
    Task<Result<QJsonObject>> readAndKeep(CrmModule module, QString id, CancelToken cancel);
    /// After a conversion whose answer was lost: what the lead itself says.
    Task<Result<Converted>> settleConversion(QString leadId, ApiError lost, CancelToken cancel);

    CrmDirectory *q;
    CrmService &service;
    CrmDirectoryMirror mirror;
    CrmDirectorySync sync;
    QSet<QString> dropped; ///< since the last refresh: a read that began before must not bring them back
    bool refreshing = false;
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
