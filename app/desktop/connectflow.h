// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/profile.h"
#include "services/auth/accountregistry.h"
#include "services/auth/signinservice.h"
#include "ui/dialogs/connectwizard.h"

#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace atlas
{
class Connection;

/// Runs the connection wizard: hands what the person entered to SignInService and words what came back. The grant of a
/// session-only sign-in lives in `sessionSecrets`.
class ConnectFlow : public QObject
{
    Q_OBJECT
public:
    ConnectFlow(const Profile &profile, AccountRegistry &registry, std::shared_ptr<SecretStore> keychain,
                std::shared_ptr<SecretStore> sessionSecrets, QObject *parent = nullptr);
    ~ConnectFlow() override;
    void attach(ConnectWizard *wizard);

Q_SIGNALS:
    /// The account is saved and may be opened.
    void connected(const QString &accountId);

private:
    void signIn(const SignInForm &form);
    void onSignedIn(const Result<Account> &result);
    void testApps();
    void dropConnection();
    void onChecked(const AppCheck &check);

    Profile m_profile;
    AccountRegistry &m_registry;
    std::shared_ptr<SecretStore> m_keychain, m_sessionSecrets;
    SystemClock m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<OAuthClient> m_oauth;
    std::unique_ptr<SignInService> m_service;
    std::unique_ptr<Connection> m_connection; ///< of the account just connected, for the test of its apps
    QPointer<ConnectWizard> m_wizard;
    CancelScope m_cancel;
    Account m_account;
    QObject m_waiting; ///< for the answers to calls; goes first, because closing the network ends calls on the spot
};
} // namespace atlas
