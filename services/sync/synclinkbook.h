// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/sync/syncmatching.h"

namespace atlas
{
/// The links that Atlas keeps between customers of Books and records of the CRM: Zoho documents no way to write its own
/// for an existing customer. In the account's store.
class SyncLinkBook
{
public:
    /// `store` outlives the tasks.
    SyncLinkBook(Store &store, QString account);
    [[nodiscard]] Task<Result<SyncLinks>> links();
    [[nodiscard]] Task<Result<Done>> link(QString customer, QString crmKey);
    [[nodiscard]] Task<Result<Done>> unlink(QString customer);

private:
    [[nodiscard]] Task<Result<Done>> keep(SyncLinks links);
    Store &m_store;
    QString m_account;
};
} // namespace atlas
