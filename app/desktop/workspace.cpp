// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/workspace.h"

#include "services/auth/accountregistry.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/inbox/inboxcontroller.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/shell/mainwindow.h"
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
    connectController(m_calendar.get(), App::Calendar);
    connectController(m_inbox.get(), App::Mail);
    connectNeighbours();
    connect(&m_window, &MainWindow::pageShown, &m_frameTimer, qOverload<>(&QTimer::start));
    m_window.currentPage()->setFocus(Qt::OtherFocusReason); // so that keys reach the page, not the rail
    m_window.addCommandSource(this);
}

/// What one page asks of another.
void Workspace::connectNeighbours()
{
    connect(m_inbox.get(), &InboxController::unreadChanged, m_inbox->page(), &Page::setCount);
    connect(m_inbox.get(), &InboxController::eventRequested, this,
            [this](const QString &title, const QStringList &guests, const QString &description) {
                EventChange draft;
                draft.title = title;
                draft.description = description;
                QList<EventAttendee> people;
                for (const QString &guest : guests) {
                    EventAttendee attendee;
                    attendee.email = guest;
                    people.append(attendee);
                }
                draft.attendees = people;
                m_window.showPage(m_calendar->page()->pageId());
                m_calendar->actions().newEvent({}, draft);
            });
    connect(m_inbox->page(), &InboxPage::dealRequested, this, [this](const QString &id) {
        m_window.showPage(pipelinePage()->pageId());
        m_pipeline->openDeal(id);
    });
    connect(m_inbox->page(), &InboxPage::invoiceRequested, this, [this](const QString &id) {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->openRecord(u"invoices"_s, id);
    });
    connect(m_inbox->page(), &InboxPage::projectRequested, this, [this](const QString &id) {
        m_window.showPage(m_projects->page()->pageId());
        m_projects->openProject(id);
    });
    connect(m_calendar.get(), &CalendarController::reminderDue, this, &Workspace::remind);
    connect(&m_notifier, &Notifier::activated, this, [this](const QString &eventKey) {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
        m_window.showPage(m_calendar->page()->pageId());
        m_calendar->openEvent(eventKey);
    });
}

void Workspace::remind(const QString &title, const QString &text, const QString &eventKey)
{
    // Where the system has no place for it, the window says it.
    if (!m_notifier.notify(title, text, eventKey))
        m_window.toast().show(title + u" \u00b7 "_s + text, tr("Open"), [this, eventKey] {
            m_window.showPage(m_calendar->page()->pageId());
            m_calendar->openEvent(eventKey);
        });
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
    m_opening.reset();
    m_starts = {{m_cash->page()->pageId(), [this] { m_cash->start(); }},
                {m_projects->page()->pageId(), [this] { m_projects->start(); }},
                {m_calendar->page()->pageId(), [this] { m_calendar->start(); }},
                {m_inbox->page()->pageId(), [this] { m_inbox->start(); }}};
    startPage(m_window.currentPage()->pageId());
    connect(&m_window, &MainWindow::pageShown, this, &Workspace::startPage);
    connect(this, &Workspace::firstDataPainted, this, &Workspace::startAll, Qt::QueuedConnection);
    QTimer::singleShot(kLongestHeadStart, this, &Workspace::startAll);
    m_frameTimer.start();
}

void Workspace::startPage(const QString &pageId)
{
    const auto waiting =
        std::find_if(m_starts.cbegin(), m_starts.cend(), [&](const auto &each) { return each.first == pageId; });
    if (waiting == m_starts.cend())
        return;
    const auto start = waiting->second;
    m_starts.erase(waiting);
    start();
}

void Workspace::startAll()
{
    const auto starts = std::exchange(m_starts, {});
    for (const auto &[pageId, start] : starts)
        start();
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
        m_starts.clear();
        m_pipeline->start();
        m_cash->start();
        m_projects->start();
        m_calendar->start();
        m_inbox->start();
    });
}

std::unique_ptr<Connection> Workspace::close()
{
    m_frameTimer.stop();
    m_window.removePage(m_inbox->page());
    m_window.removePage(m_calendar->page());
    m_window.removePage(m_projects->page());
    m_window.removePage(m_cash->page());
    m_window.removePage(pipelinePage());
    m_inbox.reset();
    m_calendar.reset();
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
    else if (shownApp() == App::Calendar)
        m_calendar->refresh();
    else if (shownApp() == App::Mail)
        m_inbox->refresh();
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
    if (shown != nullptr && shown == m_calendar->page())
        return App::Calendar;
    if (shown != nullptr && shown == m_inbox->page())
        return App::Mail;
    return shown != nullptr && shown == m_cash->page() ? App::Books : App::Crm;
}

void Workspace::updateFrame()
{
    for (const App app : {App::Crm, App::Books, App::Projects, App::Calendar, App::Mail})
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

} // namespace atlas
