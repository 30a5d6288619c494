// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/account.h"
#include "services/auth/secretstore.h"

#include <memory>

namespace atlas
{
class AccountRegistry;

/// An account and the store its grant is kept in: all that a Connection needs. A class, because coroutines hand it on.
class Credentials
{
public:
    Credentials() = default;
    Credentials(Account who, std::shared_ptr<SecretStore> where);
    Account account;
    std::shared_ptr<SecretStore> secrets;
    bool ephemeral = false; ///< from the environment or the stand-in: never written to the account list
};

/// A grant that is only held in memory: of the environment, of the stand-in, of a session-only sign-in.
[[nodiscard]] Task<Result<Credentials>> memoryCredentials(Account account, AccountSecrets secrets);

/// What a script or a person meant: the ZOHO_* variables when set, else `accountId`, else the current account, with the
/// keychain. SignedOut (code "not_signed_in") when there is none; NotFound for an unknown id; Usage for half a set of
/// variables. Asks neither keychain nor network.
[[nodiscard]] Task<Result<Credentials>> chooseCredentials(const AccountRegistry *registry, QString accountId);
} // namespace atlas
