// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/connectflow.h"

#include "app/common/connection.h"

#include <QDesktopServices>
#include <QNetworkAccessManager>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
bool isKeychainProblem(const ApiError &error)
{
    return error.kind == ErrorKind::KeychainAbsent || error.kind == ErrorKind::KeychainLocked ||
           error.kind == ErrorKind::KeychainDenied || error.code.startsWith(u"keychain"_s);
}

/// The words of one app's test, in a single line.
QString checkText(const AppCheck &check)
{
    if (check.ok)
        return check.detail.isEmpty() ? ConnectFlow::tr("answers") : check.detail;
    const ErrorText words = errorText(check.error);
    return words.title + u" "_s + words.advice;
}
} // namespace

ConnectFlow::ConnectFlow(const Profile &profile, AccountRegistry &registry, std::shared_ptr<SecretStore> keychain,
                         std::shared_ptr<SecretStore> sessionSecrets, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_registry(registry)
    , m_keychain(std::move(keychain))
    , m_sessionSecrets(std::move(sessionSecrets))
    , m_network(std::make_unique<QNetworkAccessManager>())
    , m_oauth(std::make_unique<OAuthClient>(*m_network, m_clock))
    , m_service(std::make_unique<SignInService>(*m_oauth, *m_keychain, *m_sessionSecrets, m_clock,
                                                [](const QUrl &url) { QDesktopServices::openUrl(url); }))
{
    connect(m_service.get(), &SignInService::checked, this, &ConnectFlow::onChecked);
}

ConnectFlow::~ConnectFlow()
{
    m_cancel.cancel();
    dropConnection();
}

void ConnectFlow::attach(ConnectWizard *wizard)
{
    m_wizard = wizard;
    connect(wizard, &ConnectWizard::signInRequested, this, &ConnectFlow::signIn);
    connect(wizard, &ConnectWizard::cancelRequested, this, [this] { m_cancel.cancel(); });
    connect(wizard, &ConnectWizard::checkAgainRequested, this, &ConnectFlow::testApps);
    connect(wizard, &ConnectWizard::openUrlRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(wizard, &ConnectWizard::finished, this, [this] { Q_EMIT connected(m_account.id); });
}

void ConnectFlow::signIn(const SignInForm &form)
{
    const Result<DataCentre> centre = dataCentreFrom(form.dataCentre);
    if (!centre) {
        m_wizard->showError(errorText(centre.error()), SignInField::DataCentre);
        return;
    }
    m_wizard->showProgress(form.way == SignInForm::Way::Browser ? tr("Waiting for your answer in the browser…")
                                                                : tr("Signing in to Zoho…"));
    SignInRequest request(*centre, form.clientId);
    request.clientSecret = form.clientSecret;
    request.grantCode = form.way == SignInForm::Way::SelfClient ? form.grantCode : QString();
    request.scopes = form.scopes;
    request.sessionOnly = form.sessionOnly;
    auto task = m_service->signIn(request, m_cancel.token());
    QCoro::connect(std::move(task), &m_waiting, [this](const Result<Account> &result) { onSignedIn(result); });
}

void ConnectFlow::onSignedIn(const Result<Account> &result)
{
    if (!m_wizard)
        return;
    if (!result) {
        if (isKeychainProblem(result.error()))
            m_wizard->showKeychainProblem(errorText(result.error()));
        else
            m_wizard->showError(errorText(result.error()), signInField(result.error()));
        return;
    }
    m_account = *result;
    m_registry.save(m_account);
    m_registry.setCurrentId(m_account.id);
    m_wizard->showSignedIn(m_account.label);
    dropConnection();
    const Credentials credentials(m_account, m_account.sessionOnly ? m_sessionSecrets : m_keychain);
    m_connection = std::make_unique<Connection>(m_profile, credentials, &m_registry);
    auto opened = m_connection->open();
    QCoro::connect(std::move(opened), &m_waiting, [this](const Result<StoreReport> &) { testApps(); });
}

void ConnectFlow::dropConnection()
{
    if (m_connection)
        Connection::retire(std::move(m_connection));
}

void ConnectFlow::testApps()
{
    auto task = m_service->testApps(&m_connection->client(), m_cancel.token());
    QCoro::connect(std::move(task), &m_waiting, [this](const Result<Done> &) {
        if (m_wizard)
            m_wizard->showChecksDone();
    });
}

void ConnectFlow::onChecked(const AppCheck &check)
{
    if (m_wizard)
        m_wizard->showCheck(check.app, check.ok, checkText(check));
}
} // namespace atlas
