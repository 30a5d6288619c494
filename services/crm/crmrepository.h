// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/crm/crmrecords.h"
#include "services/crm/crmservice.h"

#include <chrono>
#include <QObject>

namespace atlas
{
/// The deals of an account as the page shows them, and how old they are.
struct DealSnapshot {
    QList<Deal> deals;
    CrmSettings settings;
    QDateTime readAt;       ///< UTC; invalid: never read
    bool truncated = false; ///< more than 100,000 records: the rest was not read
};

/// What a refresh changed: upserts and removed ids, never the whole list unless it was the first read.
struct DealDelta {
    QList<Deal> upserts;
    QStringList removedIds;
    bool full = false;
    QDateTime readAt;
};

/// Joins CrmService and Store: paints from the store, reads the difference from Zoho, keeps what was confirmed.
/// Emits changes; pages and models listen. One refresh at a time; a second caller waits for the running one.
class CrmRepository : public QObject
{
    Q_OBJECT
public:
    /// `digestDelay`: how long the deals must have been at rest before their quickly loaded form is written again.
    CrmRepository(CrmService &service, Store &store, const Clock &clock, QString accountId,
                  std::chrono::milliseconds digestDelay = std::chrono::seconds(2));
    ~CrmRepository() override;

    /// From the store only, from its digest of the deals if there is a current one; decoded off the ui thread. Empty
    /// snapshot with invalid readAt if never read. `prepare`, if given, is called off the ui thread with a snapshot
    /// that came from the digest, before it is returned, and may move the deals out of it.
    using Prepare = std::function<void(DealSnapshot &)>;
    [[nodiscard]] Task<Result<DealSnapshot>> load(Prepare prepare = {});
    /// Settings older than a day and deals changed since the cursor (list with If-Modified-Since, deleted list; a full
    /// read when there is no cursor or it is older than 60 days). Emits settingsChanged and dealsChanged as pages
    /// arrive.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});
    /// As CrmService::update for a deal; puts the confirmed record in the store and emits dealsChanged.
    [[nodiscard]] Task<Result<UpdateOutcome>> updateDeal(QString id, QJsonObject base, QJsonObject changes,
                                                         CancelToken cancel = {});
    [[nodiscard]] Task<Result<Deal>> createDeal(QJsonObject record, CancelToken cancel = {});
    /// Into Zoho's recycle bin.
    [[nodiscard]] Task<Result<Done>> removeDeal(QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> removeNote(QString noteId, CancelToken cancel = {});
    /// The whole record with every visible field, for the panel; the deal list holds only some fields.
    [[nodiscard]] Task<Result<QJsonObject>> dealRecord(QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<Note>>> notes(QString dealId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Note>> addNote(QString dealId, QString title, QString content, CancelToken cancel = {});
    /// Accounts or contacts whose name begins like `text`, for lookup fields; id and name.
    [[nodiscard]] Task<Result<QList<LookupRef>>> lookup(QString module, QString text, CancelToken cancel = {});

    [[nodiscard]] QString accountId() const;
    /// A refresh is under way: after its owner cancelled it, it still needs its service to end.
    [[nodiscard]] bool isRefreshing() const;

Q_SIGNALS:
    void dealsChanged(const atlas::DealDelta &delta);
    void settingsChanged(const atlas::CrmSettings &settings);
    void refreshingChanged(bool refreshing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
