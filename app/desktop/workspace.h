// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "app/desktop/accountopening.h"
#include "app/desktop/syncboard.h"
#include "app/desktop/workspaceparts.h"
#include "ui/pages/pipeline/pipelinecontroller.h"
#include "ui/shell/shelltypes.h"
#include "ui/widgets/errortext.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace atlas
{
/// One open account: its connection, its pages and their controllers, and what the window's frame says about it (age of
/// the data, pauses, call budget, problems).
class Workspace : public QObject, private CommandSource
{
    Q_OBJECT
public:
    /// `window`, `prompter` and `settings` outlive it.
    Workspace(std::unique_ptr<AccountOpening> opening, MainWindow &window, Prompter &prompter, QSettings &settings);
    ~Workspace() override;
    /// Paints from the store, then refreshes. To be called once.
    void open();

    /// The store was opened: records can be shown.
    [[nodiscard]] bool isOpened() const { return !m_opening; }
    [[nodiscard]] Account account() const;
    [[nodiscard]] Connection &connection() const;
    [[nodiscard]] PipelinePage *pipelinePage() const;
    [[nodiscard]] PipelineController &pipeline() const { return *m_pipeline; }
    /// ISO code of the organisation's currency; EUR until the settings were read.
    [[nodiscard]] QString homeCurrency() const;
    /// False: transfers are on their way and the person wants to wait for them.
    [[nodiscard]] bool mayQuit();
    /// Whose home is shown.
    void setRole(const QString &roleId);
    /// A link of Atlas (atlas://...); says why it leads nowhere.
    void openLink(const QString &link);
    /// Files dropped on the window: uploaded into the folder the Files page shows.
    void acceptPaths(const QStringList &paths);
    /// Local assumptions of the cash forecast; kept as if the person had entered them.
    void setCashPlan(const CashPlan &plan);
    /// Local assumptions of people's time; kept as if the person had entered them.
    void setWorkPlan(const WorkPlan &plan);
    /// Removes what was read from this computer and reads it again.
    void forgetLocalData();
    /// Records of all apps were read and are found by what is typed.
    [[nodiscard]] bool isSearchFilled() const;
    void openOperation(const QString &name, const QJsonObject &typed) const;
    /// Takes the pages out of the window and the connection out of here. The connection is destroyed once the event
    /// loop has run: cancelled calls end while it still lives.
    [[nodiscard]] std::unique_ptr<Connection> close();

Q_SIGNALS:
    void storeOpened();
    void firstDataPainted();
    void signInNeeded(const QStringList &missingScopes);

private:
    /// A page of this account, and what can be asked of the controller behind it.
    struct Seat {
        App app;
        Page *page;
        std::function<void()> start;   ///< reads what is stored, then Zoho
        std::function<void()> refresh; ///< as a person asks for it
        std::function<void()> leave;   ///< ends the controller, and the page with it
    };
    void connectServices();
    void connectPages();
    void connectNeighbours();
    void connectInbox();
    void connectTeam();
    /// A message without Cliq's markup.
    [[nodiscard]] QString wordsOf(const CliqMessage &message) const;
    void connectFiles();
    void connectHome();

    // workspacealerts.cpp
    void connectAlerts();
    void tellTransfer(const Transfer &transfer);
    /// "<kind of HomeRow>:<id>", "folders:<id>" or "pages:<page id>".
    void openSubject(const QString &subject);

    // workspaceassistant.cpp
    void connectAssistant();
    void tellApproval(const Approval &approval);
    [[nodiscard]] RecordNames accountNames() const;
    void learnFields(const Approval &approval);
    /// Of a deal, lead, contact, account, task or project; empty: not known here.
    [[nodiscard]] QString recordName(App app, const QString &kind, const QString &id) const;

    // workspacesync.cpp
    void connectSync();
    void compareSides(); ///< one of them was read, or written

    // workspacecrm.cpp
    void connectCrm();
    void composeTo(const QStringList &addresses);
    void planMeeting(const QStringList &addresses);
    /// A lead, contact, account, campaign or activity. False: the row is none.
    [[nodiscard]] bool openDirectoryRow(const HomeRow &row);
    [[nodiscard]] bool openDirectoryPage(const QString &pageId);
    void openImport(const QString &module) const;
    void openMerge(const QString &module, const QStringList &ids) const;
    void makeAccountPage();
    void openAccountPage(const QString &accountId);
    void closeAccountPage();

    // workspaceverbs.cpp
    void connectVerbs();
    [[nodiscard]] VerbServices verbServices() const;
    [[nodiscard]] HomeSources verbSources() const;
    void openDealVerb(const QString &verb, const QString &dealId);
    void openTimeInvoice(const QString &projectId);
    void openMailVerb(const QString &verb, const QString &messageId);
    void openMeetingNote(const CalendarEvent &event);
    void openFileVerb(const DriveItem &file);
    void openWords(const QString &verb, const verbs::Words &words, QWidget *over);
    /// `accountId`: of the CRM, whose customer in Books is looked for; may be empty.
    void openVerb(const verbs::Form &form, QWidget *over, const QString &accountId = {});
    void showVerb(const verbs::Form &form, QWidget *over, const QString &accountId, const QList<VerbPlan> &before);
    void verbDone(const VerbPlan &plan);
    /// The message it was made of remembers it, or forgets it where it was taken back.
    void tellMessage(const VerbPlan &plan);
    void undoVerb(const QString &planId);

    /// The record behind a row of a home, on its page.
    void openRow(const HomeRow &row);
    [[nodiscard]] bool openDelivery(const HomeRow &row);
    /// Reads the pages a home speaks of that were not read for a while: nobody may have looked at them today.
    void feedHome();
    void tellTransfers();
    void onOpened(const Result<StoreReport> &report);
    /// Lets a page read what is stored of it, if it has to wait until the first one is painted.
    void startPage(const QString &pageId);
    void startAll();
    void onShellAction(ErrorText::Action action);
    void tellMovedAside(const QString &path);
    void tellClockSkew(qint64 seconds);
    void warnIfDormant();
    void updateFrame();
    void readGate(App app);
    /// The app the shown page is made of.
    [[nodiscard]] App shownApp() const;
    template <class Controller>
    void connectController(std::unique_ptr<Controller> &controller, App app);
    [[nodiscard]] QList<Command> commands(const QString &query, int limit) const override;
    [[nodiscard]] QList<Command> actions() const;
    void addDailyActions(QList<Command> &all) const;
    void bindKeys(); ///< of the actions

    // workspacesearch.cpp
    void startSearch();
    void lookUp(const QString &query, int limit, QObject *receiver, Take take) const override;
    [[nodiscard]] Command commandOf(const SearchRow &row) const;
    [[nodiscard]] CommandPreview previewOf(const SearchRow &row) const;
    [[nodiscard]] std::optional<CommandAction> actionOf(const SearchRow &row, const QString &email) const;
    /// The same words, asked of the apps that can search.
    void searchZoho(const QString &query, QObject *receiver, const Take &take) const;

    MainWindow &m_window;
    SystemClock m_clock;
    std::unique_ptr<AccountOpening> m_opening; ///< until open()
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<PipelineController> m_pipeline;
    std::unique_ptr<CashflowController> m_cash;
    std::unique_ptr<ProjectsController> m_projects;
    std::unique_ptr<CalendarController> m_calendar;
    std::unique_ptr<InboxController> m_inbox;
    std::unique_ptr<FilesController> m_files;
    std::unique_ptr<TeamController> m_team;
    std::unique_ptr<DirectoryKeeper> m_directory;
    std::unique_ptr<CrmController> m_crm;
    std::unique_ptr<SyncController> m_inStep;
    QPointer<AccountView> m_accountView; ///< over the page of the CRM, once one was asked for
    QPointer<PageOverlay> m_accountOverlay;
    std::unique_ptr<AssistantController> m_assistant;
    std::unique_ptr<ApprovalDesk> m_desk;
    std::unique_ptr<ApprovalQueue> m_questions; ///< of assistants, at the desk
    std::unique_ptr<HomeController> m_home;
    std::unique_ptr<SearchFeeder> m_search; ///< once the search is open
    QPointer<VerbRunner> m_verbs;           ///< the connection's
    Prompter &m_prompter;
    std::unique_ptr<OperationCommands> m_operations; ///< in the palette
    QSettings &m_settings;
    QList<Seat> m_seats; ///< in the order they were made; they leave in the reverse one
    /// Pages that still wait, by id: while the first one is made, the processor has enough to do.
    QStringList m_waiting;
    bool m_directoryWaits = true; ///< so does the directory of the CRM
    QTimer m_frameTimer;          ///< gathers many changes into one update of the footer
    SyncBoard m_sync;
};
} // namespace atlas
