// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/crm/crmrepository.h"
#include "services/crm/dealcursor.h"
#include "services/crm/dealreader.h"

#include <QSet>

namespace atlas
{
/// Brings the stored deals up to date: a full read the first time, differences afterwards. Old data stay until new ones
/// are certain: nothing is removed before the last page has come, and a failure leaves the cursor where it was.
class DealSync
{
public:
    /// `changed` is called for every page that brought something, and once at the end with the time of the read.
    DealSync(CrmService &service, Store &store, const Clock &clock, RecordSet set,
             std::function<void(const DealDelta &)> changed);
    /// Spares a read of the store when the caller has just read it.
    void setState(const SetState &state);
    void setHomeCurrency(const QString &currency);
    [[nodiscard]] Task<Result<Done>> run(Priority priority, CancelToken cancel);

private:
    [[nodiscard]] Task<Result<Done>> readState();
    [[nodiscard]] Task<Result<Done>> readAll(Priority priority, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> readChanged(Priority priority, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> readDeleted(QString since, Priority priority, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> readPages(CrmListQuery query, bool onlyNew, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> keepPage(QByteArray page, bool onlyNew);
    [[nodiscard]] Task<Result<Done>> flush();
    [[nodiscard]] Task<Result<QStringList>> removeMissing();
    [[nodiscard]] Task<Result<Done>> finish(QStringList removedIds);

    CrmService &m_service;
    Store &m_store;
    const Clock &m_clock;
    RecordSet m_set;
    std::function<void(const DealDelta &)> m_changed;
    QString m_currency;
    std::optional<SetState> m_state;
    DealCursor m_cursor;
    QDateTime m_begun;
    QSet<QString> m_seen;
    std::shared_ptr<dealreader::Reader> m_reader;
    RecordBatch m_batch; ///< decoded, not stored yet
    DealDelta m_delta;   ///< the same deals, typed
};
} // namespace atlas
