// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/workspace.h"

#include "models/search/searchfeeder.h"
#include "services/auth/accountregistry.h"
#include "services/safety/approvaldesk.h"
#include "services/verbs/verbrunner.h"
#include "ui/pages/assistant/approvalqueue.h"
#include "ui/pages/assistant/assistantcontroller.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/common/pageoverlay.h"
#include "ui/pages/crm/account/accountview.h"
#include "ui/pages/crm/crmcontroller.h"
#include "ui/pages/crm/crmpage.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/home/directorykeeper.h"
#include "ui/pages/home/homecontroller.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/inbox/inboxcontroller.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/operations/operationcommands.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/pages/sync/synccontroller.h"
#include "ui/pages/team/teamcontroller.h"
#include "ui/pages/team/teampage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications/notificationhub.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::milliseconds kFrameDelay{150};
constexpr qint64 kDormantWarningDays = 30;
/// A first page without data is never painted with them: the others wait no longer than this.
constexpr std::chrono::milliseconds kLongestHeadStart{1000};
/// Until the stores have been read: what they hold decides whether Zoho is asked.
constexpr std::chrono::milliseconds kFeedDelay{1500};
} // namespace

AccountOpening::AccountOpening(const Profile &profile, const Credentials &credentials, AccountRegistry &registry,
                               const Clock &clock, QSettings &settings)
    : m_connection(std::make_unique<Connection>(profile, credentials, &registry))
    , m_store(m_connection->open())
    , m_deals(m_connection->deals(), clock, settings)
{
}

Workspace::Workspace(std::unique_ptr<AccountOpening> opening, MainWindow &window, Prompter &prompter,
                     QSettings &settings)
    : m_window(window)
    , m_opening(std::move(opening))
    , m_connection(std::move(m_opening->m_connection))
    , m_pipeline(std::make_unique<PipelineController>(m_connection->deals(), m_clock, prompter, settings,
                                                      window.newPageParent()))
    , m_cash(std::make_unique<CashflowController>(m_connection->ledger(), m_clock, prompter, settings))
    , m_projects(std::make_unique<ProjectsController>(m_connection->delivery(), m_clock, prompter, settings))
    , m_calendar(std::make_unique<CalendarController>(m_connection->agenda(), m_clock, prompter, settings))
    , m_inbox(std::make_unique<InboxController>(
          m_connection->mailbox(), m_connection->outbox(), m_connection->images(),
          NeighbourBooks{&m_pipeline->book(), &m_cash->book(), &m_projects->book(), &m_connection->crm()}, m_clock,
          prompter, settings))
    , m_files(std::make_unique<FilesController>(m_connection->drive(), m_connection->transfers(), m_clock, prompter,
                                                settings))
    , m_team(std::make_unique<TeamController>(m_connection->team(), &m_projects->book(), m_clock, prompter, settings))
    , m_directory(std::make_unique<DirectoryKeeper>(m_connection->directory()))
    , m_crm(std::make_unique<CrmController>(m_connection->directory(), m_directory->book(), m_pipeline->book(), m_clock,
                                            prompter, settings))
    , m_prompter(prompter)
    , m_settings(settings)
{
    HomeSources sources;
    sources.deals = &m_pipeline->book();
    sources.directory = &m_directory->book();
    sources.cash = &m_cash->book();
    sources.delivery = &m_projects->book();
    sources.calendar = &m_calendar->book();
    sources.mail = &m_inbox->book();
    sources.team = &m_team->book();
    sources.files = &m_files->book();
    m_home = std::make_unique<HomeController>(sources, m_clock, settings);
    m_home->setRole(window.role());
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setInterval(kFrameDelay);
    connect(&m_frameTimer, &QTimer::timeout, this, &Workspace::updateFrame);
    connectServices();
    connectPages();
}

Workspace::~Workspace()
{
    m_window.removeCommandSource(this);
}

void Workspace::connectServices()
{
    const auto soon = qOverload<>(&QTimer::start);
    ApiClient &client = m_connection->client();
    connect(&m_connection->gate(), &RequestGate::changed, &m_frameTimer, soon);
    connect(&client, &ApiClient::onlineChanged, this, [this](bool online) {
        m_sync.setOnline(online);
        m_frameTimer.start();
    });
    connect(&client, &ApiClient::signedOut, this, [this] {
        m_sync.setSignedOut(true);
        m_window.banner().showError(errorText(ApiError(ErrorKind::SignedOut)));
        m_frameTimer.start();
    });
    connect(&client, &ApiClient::clockSkewSeen, this, &Workspace::tellClockSkew);
    connect(&m_connection->store(), &Store::movedAside, this, &Workspace::tellMovedAside);
    connect(&m_window.banner(), &Banner::actionTriggered, this, [this] { onShellAction(ErrorText::Action::SignIn); });
}

template <class Controller>
void Workspace::connectController(std::unique_ptr<Controller> &owner, App app)
{
    Controller *controller = owner.get();
    controller->setToastHost(&m_window.toast());
    connect(controller->page(), &Page::firstDataPainted, this, &Workspace::firstDataPainted);
    connect(controller, &Controller::refreshingChanged, this, [this, app](bool refreshing) {
        m_sync.setRefreshing(app, refreshing);
        m_frameTimer.start();
    });
    connect(controller, &Controller::synced, this,
            [this, app](const QDateTime &readAt, const std::optional<ApiError> &failed) {
                m_sync.setSynced(app, readAt, failed);
                m_frameTimer.start();
            });
    connect(controller, &Controller::shellActionRequested, this, &Workspace::onShellAction);
    m_window.addPage(controller->page());
    m_seats.append({app, controller->page(), [controller] { controller->start(); },
                    [controller] { controller->refresh(); }, [&owner] { owner.reset(); }});
}

void Workspace::connectPages()
{
    connectController(m_pipeline, App::Crm);
    connectController(m_crm, App::Crm);
    connectController(m_cash, App::Books);
    connectController(m_projects, App::Projects);
    connectController(m_calendar, App::Calendar);
    connectController(m_inbox, App::Mail);
    connectController(m_files, App::WorkDrive);
    connectController(m_team, App::Cliq);
    connectSync();
    m_window.addPage(m_home->page());
    connectAssistant();
    connectNeighbours();
    connect(&m_window, &MainWindow::pageShown, &m_frameTimer, qOverload<>(&QTimer::start));
    m_window.currentPage()->setFocus(Qt::OtherFocusReason); // so that keys reach the page, not the rail
    m_window.addCommandSource(this);
    m_operations =
        std::make_unique<OperationCommands>(m_connection->operations(), m_prompter, m_window, &m_connection->search());
    m_window.addCommandSource(m_operations.get());
    bindKeys();
}

void Workspace::open()
{
    QCoro::connect(std::move(m_opening->m_store), this,
                   [this](const Result<StoreReport> &report) { onOpened(report); });
}

void Workspace::onOpened(const Result<StoreReport> &report)
{
    if (!report)
        m_window.banner().showError(errorText(report.error())); // goes on without a store: everything is read anew
    else if (!report->movedAside.isEmpty())
        tellMovedAside(report->movedAside);
    else
        warnIfDormant();
    m_pipeline->start(std::move(m_opening->m_deals));
    m_opening.reset();
    for (const Seat &seat : std::as_const(m_seats)) {
        if (seat.page != pipelinePage())
            m_waiting.append(seat.page->pageId());
    }
    m_home->start();
    m_assistant->start();
    startPage(m_window.currentPage()->pageId());
    connect(&m_window, &MainWindow::pageShown, this, &Workspace::startPage);
    connect(this, &Workspace::firstDataPainted, this, &Workspace::startAll, Qt::QueuedConnection);
    QTimer::singleShot(kLongestHeadStart, this, &Workspace::startAll);
    Q_EMIT storeOpened();
    m_frameTimer.start();
}

void Workspace::startPage(const QString &pageId)
{
    if (!m_waiting.removeOne(pageId))
        return;
    const auto seat = std::ranges::find_if(m_seats, [&](const Seat &one) { return one.page->pageId() == pageId; });
    if (seat->page == m_crm->page() && std::exchange(m_directoryWaits, false))
        m_directory->start();
    seat->start();
}

void Workspace::startAll()
{
    const QStringList waiting = m_waiting;
    for (const QString &pageId : waiting)
        startPage(pageId);
    if (std::exchange(m_directoryWaits, false))
        m_directory->start();
    QTimer::singleShot(kFeedDelay, this, &Workspace::feedHome);
    QTimer::singleShot(kFeedDelay, this, &Workspace::startSearch);
}

Account Workspace::account() const
{
    return m_connection->account();
}

Connection &Workspace::connection() const
{
    return *m_connection;
}

PipelinePage *Workspace::pipelinePage() const
{
    return m_pipeline->page();
}

QString Workspace::homeCurrency() const
{
    const QString known = m_pipeline->book().settings().org.currency;
    return known.isEmpty() ? u"EUR"_s : known;
}

void Workspace::setRole(const QString &roleId)
{
    m_home->setRole(roleId);
}

void Workspace::setWorkPlan(const WorkPlan &plan)
{
    m_projects->actions().setPlan(plan);
}

void Workspace::setCashPlan(const CashPlan &plan)
{
    m_cash->actions().setPlan(plan);
}

std::unique_ptr<Connection> Workspace::close()
{
    m_frameTimer.stop();
    if (m_verbs)
        m_verbs->stop();
    m_waiting.clear();
    m_directoryWaits = false;
    m_window.notifications().center().watch({});
    m_window.notifications().center().setAccount({});
    m_questions.reset(); // whoever still waits learns that nobody answers
    m_desk.reset();
    m_window.removePage(m_assistant->page());
    m_assistant.reset();
    m_window.removePage(m_home->page());
    m_home.reset(); // they look at the books of the others
    m_search.reset();
    m_window.removeCommandSource(m_operations.get());
    m_operations.reset();
    for (auto seat = m_seats.crbegin(); seat != m_seats.crend(); ++seat)
        m_window.removePage(seat->page);
    for (auto seat = m_seats.crbegin(); seat != m_seats.crend(); ++seat)
        seat->leave();
    m_seats.clear();
    m_directory.reset(); // the page of the CRM showed its book
    m_window.setTransfers({});
    return std::move(m_connection);
}

void Workspace::onShellAction(ErrorText::Action action)
{
    const std::optional<ApiError> failed = m_sync.failure(shownApp());
    const bool scopeMissing = action == ErrorText::Action::AddScope && failed && !failed->missingScope.isEmpty();
    if (scopeMissing)
        Q_EMIT signInNeeded({failed->missingScope});
    else if (action == ErrorText::Action::SignIn || action == ErrorText::Action::UnlockKeychain)
        Q_EMIT signInNeeded({});
    else if (action == ErrorText::Action::OpenSettings)
        Q_EMIT m_window.settingsRequested();
    else if (const auto seat = std::ranges::find(m_seats, m_window.currentPage(), &Seat::page); seat != m_seats.end())
        seat->refresh();
}

void Workspace::tellMovedAside(const QString &path)
{
    m_window.banner().showMessage(
        Banner::Tone::Warn,
        tr("The local data were damaged and moved to %1. Everything is read again from Zoho.").arg(path));
}

void Workspace::tellClockSkew(qint64 seconds)
{
    ApiError error(ErrorKind::ClockSkew);
    error.detail = QString::number(seconds);
    m_window.banner().showError(errorText(error));
}

void Workspace::warnIfDormant()
{
    const qint64 days = daysUntilDormant(account(), m_clock.now());
    const bool known = account().lastUsedAt.isValid();
    if (account().sandbox || !known || days > kDormantWarningDays)
        return;
    m_window.banner().showMessage(
        Banner::Tone::Warn,
        tr("Atlas has not used this Zoho access for nearly a year. Sign in again if Zoho refuses it."),
        tr("Sign in again"));
}

App Workspace::shownApp() const
{
    const auto seat = std::ranges::find(m_seats, m_window.currentPage(), &Seat::page);
    return seat == m_seats.end() ? App::Crm : seat->app;
}

void Workspace::updateFrame()
{
    for (const Seat &seat : std::as_const(m_seats))
        readGate(seat.app);
}

void Workspace::readGate(App app)
{
    if (!m_connection)
        return;
    auto task = m_connection->gate().state(account().id, app);
    QCoro::connect(std::move(task), this, [this, app](const RequestGate::State &state) {
        if (!m_connection)
            return;
        m_sync.setGate(app, state);
        m_window.setBudget(m_sync.budget());
        m_window.setSyncState(m_sync.state(shownApp()));
    });
}

} // namespace atlas
