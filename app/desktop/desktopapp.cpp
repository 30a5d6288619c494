// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktopapp.h"

#include "app/desktop/connectflow.h"
#include "app/desktop/quitsignals.h"
#include "app/desktop/sampleplan.h"
#include "app/desktop/tour.h"
#include "app/desktop/workspace.h"
#include "services/core/logging.h"
#include "ui/pages/pipeline/pipelinecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// How long quitting waits for cancelled calls to end.
constexpr std::chrono::seconds kShutDownPatience{3};
/// How long it waits for what is still to be sent; the rest goes on the next start.
constexpr std::chrono::seconds kSendPatience{8};

/// The event loop goes on until it is so, or patience ends. What a person does meanwhile counts no more.
void turnUntil(const std::function<bool()> &isSo, std::chrono::seconds longest)
{
    constexpr std::chrono::milliseconds look{10};
    QTimer pulse; // waiting for events ends now and then
    pulse.start(look);
    const QDeadlineTimer patience(longest);
    while (!isSo() && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
} // namespace

DesktopApp::DesktopApp(Options options, Profile profile, StartupTrace &trace)
    : m_options(std::move(options))
    , m_profile(std::move(profile))
    , m_trace(trace)
    , m_instance(m_profile.directory())
    , m_openings(m_options.openings)
    , m_preferences(m_profile.directory() + u"/settings.ini"_s)
    , m_theme(*qApp)
    , m_registry(m_profile.accountsPath())
    , m_keychain(std::make_shared<KeychainSecretStore>())
    , m_sessionSecrets(std::make_shared<MemorySecretStore>())
{
}

DesktopApp::~DesktopApp() = default;

void DesktopApp::start()
{
    if (isFirst())
        startWindow();
}

void DesktopApp::startWindow()
{
    const bool early = opensAccountFirst();
    if (early)
        openAccount({}); // the store is read while the window is built
    applyLanguage(m_options.language.isEmpty() ? m_preferences.language() : m_options.language);
    ThemeChoice look = m_preferences.theme();
    if (!m_options.theme.isEmpty())
        look = m_options.theme == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light;
    m_theme.setChoice(look);

    m_window = std::make_unique<MainWindow>(m_preferences.settings(), m_roles, m_clock);
    m_window->setLanguage(m_language.current());
    m_window->setThemeChoice(look);
    m_window->setRole(m_options.role.isEmpty() ? m_preferences.role() : m_options.role);
    connectWindow();
    if (!m_options.windowSize.isEmpty())
        m_window->resize(m_options.windowSize);
    m_trace.mark(u"window_built"_s);
    if (m_first)
        openCredentials(*std::exchange(m_first, std::nullopt));
    else if (!early)
        openFirst();
    m_window->show();
    m_trace.mark(u"window_shown"_s);
}

void DesktopApp::connectWindow()
{
    connect(m_window.get(), &MainWindow::roleChosen, this, [this](const QString &role) {
        m_window->setRole(role);
        if (m_workspace)
            m_workspace->setRole(role);
        m_preferences.setRole(role);
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        m_preferences.setLanguage(language);
        applyLanguage(language);
        m_window->setLanguage(language);
    });
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_preferences.setTheme(choice);
        m_theme.setChoice(choice);
        m_window->setThemeChoice(choice);
    });
    m_window->setCloseQuestion([this] { return !m_workspace || isEndingBySignal() || m_workspace->mayQuit(); });
    connect(m_window.get(), &MainWindow::accountChosen, this, &DesktopApp::openAccount);
    connect(m_window.get(), &MainWindow::addAccountRequested, this, [this] { showWizard({}, {}); });
    connect(m_window.get(), &MainWindow::signOutRequested, this, &DesktopApp::signOut);
    connect(m_window.get(), &MainWindow::settingsRequested, this, &DesktopApp::showSettings);
    connect(m_window.get(), &MainWindow::notificationSettingsRequested, this, &DesktopApp::showNotificationSettings);
    connect(&m_registry, &AccountRegistry::accountsChanged, this, &DesktopApp::updateAccounts);
}

void DesktopApp::applyLanguage(const QString &language)
{
    m_language.apply(language);
}

bool DesktopApp::opensAccountFirst() const
{
    const Result<std::optional<EnvironmentGrant>> environment = environmentGrant();
    const bool scripted = !environment || environment->has_value();
    const bool sample = m_options.sandbox || (m_preferences.sampleData() && !scripted);
    return !sample && (scripted || !m_registry.currentId().isEmpty());
}

void DesktopApp::openFirst()
{
    if (opensAccountFirst())
        openAccount({});
    else if (m_options.sandbox || m_preferences.sampleData())
        openSample();
    else
        showWelcome();
}

void DesktopApp::openSample()
{
    if (!m_options.sandbox)
        m_preferences.setSampleData(true);
    auto task = m_sandbox.start(m_profile);
    QCoro::connect(std::move(task), this,
                   [this](const Result<Credentials> &credentials) { openCredentials(credentials); });
}

void DesktopApp::openAccount(const QString &accountId)
{
    if (accountId == kSandboxAccount) {
        openSample();
        return;
    }
    if (!accountId.isEmpty()) {
        m_registry.setCurrentId(accountId);
        m_preferences.setSampleData(false);
    }
    auto task = chooseCredentials(&m_registry, accountId);
    QCoro::connect(std::move(task), this, [this](const Result<Credentials> &chosen) {
        // A grant that was only kept for this session is gone after a restart; the session's store then is empty.
        Result<Credentials> credentials = chosen;
        if (credentials && credentials->account.sessionOnly && !credentials->ephemeral)
            credentials->secrets = m_sessionSecrets;
        openCredentials(credentials);
    });
}

void DesktopApp::openCredentials(const Result<Credentials> &credentials)
{
    if (m_quitting)
        return;
    if (m_window)
        closeWorkspace();
    if (credentials && !m_opening)
        m_opening =
            std::make_unique<AccountOpening>(m_profile, *credentials, m_registry, m_clock, m_preferences.settings());
    if (!m_window) {
        m_first = credentials;
        return;
    }
    if (!credentials) {
        showWelcome();
        m_window->banner().showError(errorText(credentials.error()));
        return;
    }
    m_window->clearFullView();
    m_workspace = std::make_unique<Workspace>(std::move(m_opening), *m_window, m_prompter, m_preferences.settings());
    connect(m_workspace.get(), &Workspace::storeOpened, this, [this] {
        m_trace.mark(u"store_opened"_s);
        openWhatWaits();
    });
    m_trace.mark(u"workspace_built"_s);
    connect(m_workspace.get(), &Workspace::firstDataPainted, this, &DesktopApp::onFirstData);
    connect(m_workspace.get(), &Workspace::signInNeeded, this,
            [this](const QStringList &scopes) { showWizard(m_workspace->account().id, scopes); });
    updateAccounts();
    if (m_workspace->account().sandbox)
        giveSampleAssumptions();
    m_workspace->open();
}

void DesktopApp::giveSampleAssumptions()
{
    // Once each: whoever empties them keeps them empty.
    const auto firstTime = [this](const QString &what) {
        const QString given = u"program/sample_"_s + what + u"_given"_s;
        const bool first = !m_preferences.settings().contains(given);
        m_preferences.settings().setValue(given, true);
        return first;
    };
    if (firstTime(u"target"_s))
        m_workspace->pipeline().setMonthlyTarget(Money(150'000'00, u"EUR"_s));
    if (firstTime(u"plan"_s))
        m_workspace->setCashPlan(sampleCashPlan(m_clock.today()));
    if (firstTime(u"work"_s))
        m_workspace->setWorkPlan(sampleWorkPlan(m_clock.today()));
}

void DesktopApp::closeWorkspace()
{
    if (!m_workspace)
        return;
    // The controllers go first and cancel their calls; the connection goes once all that works on it has ended.
    std::unique_ptr<Connection> connection = m_workspace->close();
    m_workspace.reset();
    if (m_quitting)
        sendWhatWaits(*connection);
    Connection::retire(std::move(connection));
}

void DesktopApp::sendWhatWaits(Connection &connection)
{
    const auto left = std::make_shared<int>(2);
    QCoro::connect(connection.outbox().hurry(), this, [left](const Done &) { --*left; });
    QCoro::connect(connection.mailbox().flush(), this, [left](const Result<Done> &) { --*left; });
    turnUntil([left] { return *left == 0; }, kSendPatience);
}

void DesktopApp::shutDown()
{
    m_quitting = true;
    delete findChild<Tour *>(); // it would go on looking at pages
    closeWorkspace();
    m_connectFlow.reset();
    turnUntil([] { return !Connection::isAnyLeaving(); }, kShutDownPatience);
    m_window.reset();
}

void DesktopApp::onFirstData()
{
    m_trace.markFirstDataPaint();
    if (!m_options.tourDirectory.isEmpty()) {
        startTour();
        return;
    }
    if (!m_options.quitAfterFirstPaint)
        return;
    if (!m_options.startupTraceFile.isEmpty() && !m_trace.write(m_options.startupTraceFile))
        qCWarning(lcUi) << "cannot write" << m_options.startupTraceFile;
    QCoreApplication::quit();
}

void DesktopApp::updateAccounts()
{
    QList<AccountEntry> entries;
    const QList<Account> known = m_registry.accounts();
    for (const Account &account : known)
        entries.append({account.id, account.label, account.userEmail, account.sandbox, account.sessionOnly});
    if (m_workspace && !m_workspace->account().sandbox && !m_registry.account(m_workspace->account().id)) {
        // A grant of the environment is in use, though it is never kept.
        const Account used = m_workspace->account();
        entries.append({used.id, used.label, used.userEmail, false, true});
    }
    AccountEntry sample;
    sample.id = kSandboxAccount;
    sample.label = tr("Sample data");
    sample.sandbox = true;
    entries.append(sample);
    m_window->setAccounts(entries, m_workspace ? m_workspace->account().id : QString());
}
} // namespace atlas
