// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DesktopApp that shows something other than a page: welcome, connection, settings, the tour.

#include "app/desktop/autostart.h"
#include "app/desktop/connectflow.h"
#include "app/desktop/desktopapp.h"
#include "app/desktop/tour.h"
#include "app/desktop/workspace.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/welcomeview.h"
#include "ui/pages/pipeline/pipelinecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications/notificationhub.h"
#include "ui/widgets/toast.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
WelcomeView *DesktopApp::makeWelcome()
{
    auto *view = new WelcomeView(m_roles);
    view->setPages({u"pipeline"_s}); // no account is open yet, so the window has no page to ask
    view->setRole(m_window->role());
    view->setLanguage(m_language.current());
    view->setThemeChoice(m_theme.choice());
    connect(view, &WelcomeView::languageChosen, m_window.get(), &MainWindow::languageChosen);
    connect(view, &WelcomeView::themeChosen, m_window.get(), &MainWindow::themeChosen);
    connect(view, &WelcomeView::started, this, [this](WelcomeView::Data data, const QString &role) {
        m_window->setRole(role);
        m_preferences.setRole(role);
        if (data == WelcomeView::Data::Sample)
            openSample();
        else
            showWizard({}, {});
    });
    return view;
}

void DesktopApp::showWelcome()
{
    m_window->setFullView(makeWelcome());
}

void DesktopApp::showWizard(const QString &accountId, const QStringList &addScopes)
{
    auto *wizard = new ConnectWizard;
    if (const std::optional<Account> known = m_registry.account(accountId)) {
        SignInForm form;
        form.dataCentre = known->dataCentre.id;
        form.clientId = known->clientId;
        form.scopes = known->scopes;
        wizard->prefill(form);
    }
    if (!addScopes.isEmpty())
        wizard->addScopes(addScopes);
    m_connectFlow = std::make_unique<ConnectFlow>(m_profile, m_registry, m_keychain, m_sessionSecrets);
    m_connectFlow->attach(wizard);
    connect(wizard, &ConnectWizard::closed, this, &DesktopApp::closeWizard);
    connect(m_connectFlow.get(), &ConnectFlow::connected, this, &DesktopApp::openAccount);
    m_window->setFullView(wizard);
}

void DesktopApp::closeWizard()
{
    if (m_workspace)
        m_window->clearFullView();
    else
        showWelcome();
}

SettingsDialog *DesktopApp::makeSettings()
{
    SettingsDialog::Values values;
    values.language = m_language.current();
    values.theme = m_theme.choice();
    values.dataFolder = m_profile.directory();
    if (m_workspace)
        values.monthlyTarget = m_workspace->pipeline().monthlyTarget();
    values.homeCurrency = m_workspace ? m_workspace->homeCurrency() : u"EUR"_s;
    values.alerts = m_window->notifications().center().settings();
    values.trayIcon = m_window->notifications().isTrayWanted();
    values.autostart = autostart::isOn();
    values.motion = m_preferences.motion();
    auto *dialog = new SettingsDialog(values, m_prompter, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectSettings(dialog);
    return dialog;
}

void DesktopApp::connectSettings(SettingsDialog *dialog)
{
    connect(dialog, &SettingsDialog::languageChosen, m_window.get(), &MainWindow::languageChosen);
    connect(dialog, &SettingsDialog::themeChosen, m_window.get(), &MainWindow::themeChosen);
    connect(dialog, &SettingsDialog::motionChosen, this, [this](MotionChoice choice) {
        m_preferences.setMotion(choice);
        applyMotion(choice);
    });
    connect(dialog, &SettingsDialog::targetChosen, this, [this](const std::optional<Money> &target) {
        if (m_workspace)
            m_workspace->pipeline().setMonthlyTarget(target);
    });
    connect(dialog, &SettingsDialog::removeDataRequested, this, [this] {
        if (m_workspace)
            m_workspace->forgetLocalData();
    });
    connect(dialog, &SettingsDialog::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(dialog, &SettingsDialog::alertSettingsChosen, this,
            [this](const AlertSettings &chosen) { m_window->notifications().center().setSettings(chosen); });
    connect(dialog, &SettingsDialog::trayIconChosen, this,
            [this](bool shown) { m_window->notifications().setTrayWanted(shown); });
    connect(dialog, &SettingsDialog::autostartChosen, this, [this](bool wanted) {
        const QString why = autostart::setOn(wanted, autostart::thisProgram({u"--profile"_s, m_profile.name()}));
        if (!why.isEmpty())
            m_window->toast().show(why);
    });
}

void DesktopApp::showSettings()
{
    makeSettings()->open();
}

void DesktopApp::showNotificationSettings()
{
    SettingsDialog *dialog = makeSettings();
    dialog->open();
    dialog->showNotifications();
}

void DesktopApp::signOut()
{
    if (!m_workspace)
        return;
    const Account account = m_workspace->account();
    const bool agreed = m_prompter.confirm(m_window.get(), tr("Sign out of %1?").arg(account.label),
                                           tr("Atlas asks Zoho to revoke its access and removes it from the keychain. "
                                              "What was read stays on this computer until you remove it in Settings."),
                                           tr("Sign out"));
    if (!agreed)
        return;
    if (account.sandbox) {
        m_preferences.setSampleData(false);
        closeWorkspace();
        openFirst();
        return;
    }
    auto task = m_workspace->connection().session().signOut();
    QCoro::connect(std::move(task), this, [this, account](const Result<Done> &) {
        m_registry.remove(account.id);
        closeWorkspace();
        openFirst();
    });
}

void DesktopApp::startTour()
{
    if (m_touring)
        return;
    m_touring = true;
    auto *tour = new Tour(*m_window, m_options.tourDirectory, this);
    if (m_options.tourPages.isEmpty())
        addTourDialogs(*tour);
    tour->addPages([this] { delete m_tourDialog; }, m_options.tourPages);
    addTourSearch(*tour); // last: by then all that can be found was read
    if (m_language.current() == u"pseudo")
        tour->auditTexts();
    connect(tour, &Tour::finished, this, &DesktopApp::finishTour);
    tour->start();
}

void DesktopApp::addTourDialogs(Tour &tour)
{
    tour.addScene(u"welcome"_s, [this]() -> QWidget * {
        showWelcome();
        return nullptr;
    });
    tour.addScene(u"connect"_s, [this]() -> QWidget * {
        showWizard({}, {});
        return nullptr;
    });
    tour.addScene(u"settings"_s, [this]() -> QWidget * {
        m_window->clearFullView();
        QWidget *dialog = makeSettings();
        dialog->show();
        m_tourDialog = dialog;
        return dialog;
    });
}

void DesktopApp::finishTour(int pictures, const QString &failed)
{
    if (!failed.isEmpty())
        std::fprintf(stderr, "atlas: cannot save %s\n", qPrintable(failed));
    else
        std::fprintf(stderr, "atlas: %d pictures in %s\n", pictures, qPrintable(m_options.tourDirectory));
    QCoreApplication::exit(failed.isEmpty() ? 0 : 1);
}
} // namespace atlas
