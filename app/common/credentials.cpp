// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/credentials.h"

#include "services/auth/accountregistry.h"
#include "services/auth/accountsession.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
Credentials::Credentials(Account who, std::shared_ptr<SecretStore> where)
    : account(std::move(who))
    , secrets(std::move(where))
{
}

Task<Result<Credentials>> memoryCredentials(Account account, AccountSecrets secrets)
{
    auto store = std::make_shared<MemorySecretStore>();
    const QString key = secretKey(account.id);
    const QByteArray text = secrets.toJson();
    const Result<Done> written = co_await store->write(key, text);
    if (!written)
        co_return fail(written.error());
    Credentials credentials(account, store);
    credentials.ephemeral = true;
    co_return credentials;
}

Task<Result<Credentials>> chooseCredentials(const AccountRegistry *registry, QString accountId)
{
    const Result<std::optional<EnvironmentGrant>> given = environmentGrant();
    if (!given)
        co_return fail(given.error());
    if (given->has_value()) {
        const Account account = (*given)->account;
        const AccountSecrets secrets = (*given)->secrets;
        co_return co_await memoryCredentials(account, secrets);
    }
    const QString id = accountId.isEmpty() ? registry->currentId() : accountId;
    const std::optional<Account> known = id.isEmpty() ? std::nullopt : registry->account(id);
    if (!known && !accountId.isEmpty())
        co_return fail(ErrorKind::NotFound, u"unknown_account"_s, accountId);
    if (!known)
        co_return fail(ErrorKind::SignedOut, u"not_signed_in"_s,
                       u"No account is connected: run \"atlasctl login\", or set the ZOHO_* variables."_s);
    co_return Credentials(*known, std::make_shared<KeychainSecretStore>());
}
} // namespace atlas
