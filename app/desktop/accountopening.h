// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "ui/pages/pipeline/pipelinecontroller.h"

namespace atlas
{
/// The connection of an account, and its store being read. Begun before the window is built, so that the store's thread
/// works meanwhile.
class AccountOpening
{
public:
    AccountOpening(const Profile &profile, const Credentials &credentials, AccountRegistry &registry,
                   const Clock &clock, QSettings &settings);

private:
    friend class Workspace;
    std::unique_ptr<Connection> m_connection;
    Task<Result<StoreReport>> m_store;
    DealsLoading m_deals; ///< the store answers in order: once it is open
};
} // namespace atlas
