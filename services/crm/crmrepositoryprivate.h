// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrepository.h"
#include "services/crm/dealsync.h"

#include <QTimer>

namespace atlas
{
/// State of CrmRepository, shared by its source files only.
struct CrmRepository::Private {
    Private(CrmRepository *owner, CrmService &crm, Store &cache, const Clock &time, QString account,
            std::chrono::milliseconds digestDelay);

    void useSettings(const CrmSettings &read);
    Task<Result<Done>> loadSettings();
    /// The settings, and the deals as the store's digest has them; nullopt if there is none of these records, or none
    /// that is usable.
    Task<Result<std::optional<DealSnapshot>>> loadDigest(Prepare prepare);
    void useStoredSettings(const CrmSettings &stored, const QDateTime &readAt);
    Task<Result<DealSnapshot>> loadRecords();
    /// Writes the digest once the deals have been at rest for a while.
    void digestLater(const DealDelta &delta);
    void writeDigest();
    Task<Result<Done>> refreshSettings(CancelToken cancel);
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    /// Puts a record that Zoho confirmed into the store and announces it; returns it typed.
    Task<Result<Deal>> keep(QJsonObject record);
    /// Zoho no longer has it: neither has the store.
    Task<Result<Done>> drop(QString id);
    /// Adds what Zoho computes from a stage and what its short answer leaves out.
    [[nodiscard]] QJsonObject withComputed(QJsonObject record) const;

    CrmRepository *q;
    CrmService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    RecordSet dealSet, settingsSet;
    DealSync sync;
    CrmSettings settings;
    QDateTime settingsReadAt;
    bool settingsLoaded = false;
    QTimer digestTimer;
    bool refreshing = false;
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
