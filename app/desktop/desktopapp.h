// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "app/common/embeddedsandbox.h"
#include "app/desktop/languageswitch.h"
#include "app/desktop/options.h"
#include "app/desktop/preferences.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/startuptrace.h"
#include "services/auth/accountregistry.h"
#include "services/core/clock.h"
#include "ui/dialogs/dialogprompter.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

namespace atlas
{
class Tour;
class AccountOpening;
class ConnectFlow;
class MainWindow;
class SettingsDialog;
class WelcomeView;
class Workspace;

/// Id of the account of the embedded stand-in.
inline const QString kSandboxAccount = QStringLiteral("sandbox");

/// Composes the desktop program: decides what is shown first, and opens, switches and closes accounts. Holds no layout
/// and no rule of the trade.
class DesktopApp : public QObject
{
    Q_OBJECT
public:
    DesktopApp(Options options, Profile profile, StartupTrace &trace);
    ~DesktopApp() override;
    /// Shows the window and begins, unless another one of this profile is open: then that one takes what was to be
    /// opened, and this program ends. Needs the event loop to run afterwards.
    void start();
    /// Ends what still runs; after the event loop has returned.
    void shutDown();

private:
    void startWindow();
    void connectWindow();
    void applyLanguage(const QString &language);
    /// Whether there is an account to open, rather than the welcome or the sample data.
    [[nodiscard]] bool opensAccountFirst() const;
    void openFirst();
    void openSample();
    /// Empty: the environment's grant, else the current account.
    void openAccount(const QString &accountId);
    void openCredentials(const Result<Credentials> &credentials);
    /// A target and the payments that no bill announces, so that coverage and forecast of the sample data say
    /// something.
    void giveSampleAssumptions();
    void closeWorkspace();
    /// Mails in their seconds of grace and marks not sent yet: sent before the program ends, as far as patience goes.
    void sendWhatWaits(Connection &connection);
    void updateAccounts();
    void onFirstData();

    // desktopopenings.cpp
    /// False: another program of this profile is open and takes over.
    [[nodiscard]] bool isFirst();
    /// Links and files, as soon as an account is open.
    void open(const Openings &openings);
    void openWhatWaits();

    // desktopviews.cpp
    [[nodiscard]] WelcomeView *makeWelcome();
    [[nodiscard]] SettingsDialog *makeSettings();
    void showWelcome();
    /// Empty id: a new account; else that account signs in again, with `addScopes` beside what it had.
    void showWizard(const QString &accountId, const QStringList &addScopes);
    void closeWizard();
    void connectSettings(SettingsDialog *dialog);
    void showSettings();
    void showNotificationSettings();
    void signOut();
    void startTour();
    void addTourDialogs(Tour &tour);
    void addTourSearch(Tour &tour);
    void finishTour(int pictures, const QString &failed);

    Options m_options;
    Profile m_profile;
    StartupTrace &m_trace;
    SingleInstance m_instance;
    Openings m_openings; ///< wait for an account
    Preferences m_preferences;
    LanguageSwitch m_language;
    Theme m_theme;
    SystemClock m_clock;
    RoleCatalogue m_roles;
    DialogPrompter m_prompter;
    AccountRegistry m_registry;
    std::shared_ptr<SecretStore> m_keychain, m_sessionSecrets;
    EmbeddedSandbox m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountOpening> m_opening;
    std::optional<Result<Credentials>> m_first; ///< of the account to open, until there is a window for it
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ConnectFlow> m_connectFlow;
    QPointer<QWidget> m_tourDialog;
    bool m_touring = false;
    bool m_quitting = false; ///< whatever is answered from now on opens nothing
};
} // namespace atlas
