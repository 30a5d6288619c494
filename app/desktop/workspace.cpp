// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/workspace.h"

#include "services/auth/accountregistry.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::milliseconds kFrameDelay{150};
constexpr qint64 kDormantWarningDays = 30;
} // namespace

AccountOpening::AccountOpening(const Profile &profile, const Credentials &credentials, AccountRegistry &registry,
                               const Clock &clock, QSettings &settings)
    : m_connection(std::make_unique<Connection>(profile, credentials, &registry))
    , m_store(m_connection->open())
    , m_deals(m_connection->deals(), clock, settings)
    , m_books(m_connection->ledger().load())
    , m_projects(m_connection->delivery().load())
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
{
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
void Workspace::connectController(Controller *controller, App app)
{
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
}

void Workspace::connectPages()
{
    connectController(m_pipeline.get(), App::Crm);
    connectController(m_cash.get(), App::Books);
    connectController(m_projects.get(), App::Projects);
    connect(&m_window, &MainWindow::pageShown, &m_frameTimer, qOverload<>(&QTimer::start));
    m_window.currentPage()->setFocus(Qt::OtherFocusReason); // so that keys reach the page, not the rail
    m_window.addCommandSource(this);
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
    Q_EMIT storeOpened();
    m_pipeline->start(std::move(m_opening->m_deals));
    m_cash->start(std::move(m_opening->m_books));
    m_projects->start(std::move(m_opening->m_projects));
    m_opening.reset();
    m_frameTimer.start();
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

void Workspace::setCashPlan(const CashPlan &plan)
{
    m_cash->actions().setPlan(plan);
}

void Workspace::forgetLocalData()
{
    auto task = m_connection->store().forget(account().id);
    QCoro::connect(std::move(task), this, [this](const Result<Done> &done) {
        if (!done)
            m_window.banner().showError(errorText(done.error()));
        m_pipeline->start();
        m_cash->start();
        m_projects->start();
    });
}

std::unique_ptr<Connection> Workspace::close()
{
    m_frameTimer.stop();
    m_window.removePage(m_projects->page());
    m_window.removePage(m_cash->page());
    m_window.removePage(pipelinePage());
    m_projects.reset();
    m_cash.reset();
    m_pipeline.reset();
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
    else if (shownApp() == App::Books)
        m_cash->refresh();
    else if (shownApp() == App::Projects)
        m_projects->refresh();
    else
        m_pipeline->refresh();
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
    const Page *shown = m_window.currentPage();
    if (shown != nullptr && shown == m_projects->page())
        return App::Projects;
    return shown != nullptr && shown == m_cash->page() ? App::Books : App::Crm;
}

void Workspace::updateFrame()
{
    for (const App app : {App::Crm, App::Books, App::Projects})
        readGate(app);
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

QList<Command> Workspace::commands(const QString &query, int limit) const
{
    QList<Command> found;
    const auto offer = [&](const QString &id, const QString &title, const QKeySequence &key,
                           const std::function<void()> &run) {
        if (matchesQuery(title, query))
            found.append({id, tr("Actions"), title, {}, u"plus"_s, key, run});
    };
    offer(u"deal.new"_s, tr("New deal"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_pipeline->createDeal(); });
    offer(u"invoice.new"_s, tr("New invoice"), {}, [this] {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->createInvoice();
    });
    offer(u"task.new"_s, tr("New task"), {}, [this] {
        m_window.showPage(m_projects->page()->pageId());
        openCreateTask(m_projects->actions(), m_projects->page(), {});
    });
    offer(u"time.log"_s, tr("Log time"), {}, [this] {
        m_window.showPage(m_projects->page()->pageId());
        openLogTime(m_projects->actions(), m_projects->page(), {});
    });
    addRecords(found, query, limit);
    return found;
}

void Workspace::addRecords(QList<Command> &found, const QString &query, int limit) const
{
    const QList<DealHit> deals = m_pipeline->find(query, limit);
    for (const DealHit &hit : deals) {
        Command command{u"deal."_s + hit.id, tr("Deals"), hit.title, hit.subtitle, u"pipeline"_s, {}, {}};
        command.run = [this, id = hit.id] {
            m_window.showPage(pipelinePage()->pageId());
            m_pipeline->openDeal(id);
        };
        found.append(command);
    }
    const QList<CashHit> records = m_cash->find(query, limit);
    for (const CashHit &hit : records) {
        const QString section = hit.viewId == u"customers" ? tr("Customers") : tr("Invoices");
        Command command{u"books."_s + hit.id, section, hit.title, hit.subtitle, m_cash->page()->iconName(), {}, {}};
        command.run = [this, hit] {
            m_window.showPage(m_cash->page()->pageId());
            m_cash->openRecord(hit.viewId, hit.id);
        };
        found.append(command);
    }
    addProjects(found, query, limit);
}

void Workspace::addProjects(QList<Command> &found, const QString &query, int limit) const
{
    const QList<ProjectHit> hits = m_projects->find(query, limit);
    for (const ProjectHit &hit : hits) {
        const QString section = hit.isTask ? tr("Tasks") : tr("Projects");
        Command command{u"projects."_s + hit.id, section, hit.title, hit.note, m_projects->page()->iconName(), {}, {}};
        command.run = [this, hit] {
            m_window.showPage(m_projects->page()->pageId());
            if (hit.isTask)
                m_projects->openTask(hit.id);
            else
                m_projects->openProject(hit.id);
        };
        found.append(command);
    }
}
} // namespace atlas
