// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountsession.h"

#include "services/auth/tokenkeeper.h"

namespace atlas
{
AccountSession::AccountSession(Account account, SecretStore &secrets, OAuthClient &oauth, const Clock &clock,
                               QString lockDirectory)
    : d(std::make_shared<TokenKeeper>(std::move(account), secrets, oauth, clock, lockDirectory))
{
    d->onChanged = [this](const Account &changed) { Q_EMIT accountChanged(changed); };
}

AccountSession::~AccountSession()
{
    d->close();
}

const Account &AccountSession::account() const
{
    return d->account;
}

QString AccountSession::accountId() const
{
    return d->account.id;
}

QUrl AccountSession::base(App app) const
{
    return d->account.dataCentre.base(app);
}

QUrl AccountSession::base(App app, Host host) const
{
    const DataCentre &dataCentre = d->account.dataCentre;
    if (app != App::WorkDrive || host == Host::Main)
        return dataCentre.base(app);
    return host == Host::Upload ? dataCentre.workdriveUpload : dataCentre.workdriveDownload;
}

Task<Result<QString>> AccountSession::token(CancelToken cancel)
{
    return TokenKeeper::token(d, QString(), std::move(cancel));
}

Task<Result<QString>> AccountSession::renew(QString rejected, CancelToken cancel)
{
    return TokenKeeper::token(d, std::move(rejected), std::move(cancel));
}

QStringList AccountSession::grantedScopes() const
{
    return d->account.scopes;
}

Task<Result<Done>> AccountSession::signOut()
{
    return TokenKeeper::signOut(d);
}
} // namespace atlas
