// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/embeddedsandbox.h"

#include "services/sandbox/sandboxserver.h"

#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
struct EmbeddedSandbox::Private {
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<sandbox::SandboxServer> server;
    QJsonObject announcement;
};

EmbeddedSandbox::EmbeddedSandbox()
    : d(std::make_unique<Private>())
{
}

EmbeddedSandbox::~EmbeddedSandbox() = default;

namespace
{
Result<Account> sandboxAccount(const QJsonObject &announcement)
{
    const Result<DataCentre> centre = dataCentreFromFile(announcement.value("data_centre_file"_L1).toString());
    if (!centre)
        return fail(centre.error());
    Account account;
    account.id = u"sandbox"_s;
    account.label = u"Sandbox"_s;
    account.userEmail = announcement.value("user_email"_L1).toString();
    account.dataCentre = *centre;
    account.clientId = announcement.value("client_id"_L1).toString();
    account.connectedAt = QDateTime::currentDateTimeUtc();
    account.lastUsedAt = account.connectedAt;
    account.sandbox = true;
    account.sessionOnly = true;
    return account;
}
} // namespace

Task<Result<Credentials>> EmbeddedSandbox::start(Profile profile)
{
    const Result<Done> folder = profile.create();
    if (!folder)
        co_return fail(folder.error());
    // Two stand-ins over one state file would overwrite each other's changes.
    d->lock = std::make_unique<QLockFile>(profile.sandboxStatePath() + u".lock"_s);
    d->lock->setStaleLockTime(std::chrono::milliseconds(0)); // a dead owner is still recognised by its process id
    if (!d->lock->tryLock(std::chrono::milliseconds(0)))
        co_return fail(ErrorKind::Storage, u"sandbox_in_use"_s, profile.name());
    sandbox::Options options;
    options.stateFile = profile.sandboxStatePath();
    d->server = std::make_unique<sandbox::SandboxServer>(options);
    if (!d->server->start())
        co_return fail(ErrorKind::Storage, u"sandbox_start"_s, d->server->error());
    d->announcement = d->server->announcement();
    const Result<Account> account = sandboxAccount(d->announcement);
    if (!account)
        co_return fail(account.error());
    AccountSecrets secrets;
    secrets.clientSecret = d->announcement.value("client_secret"_L1).toString();
    secrets.refreshToken = d->announcement.value("refresh_token"_L1).toString();
    const Account who = *account;
    co_return co_await memoryCredentials(who, secrets);
}

QJsonObject EmbeddedSandbox::announcement() const
{
    return d->announcement;
}
} // namespace atlas
