// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/workspace.h"

#include "services/auth/accountregistry.h"
#include "ui/pages/pipeline/pipelinepage.h"
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
{
}

Workspace::Workspace(std::unique_ptr<AccountOpening> opening, MainWindow &window, Prompter &prompter,
                     QSettings &settings)
    : m_window(window)
    , m_opening(std::move(opening))
    , m_connection(std::move(m_opening->m_connection))
    , m_pipeline(std::make_unique<PipelineController>(m_connection->deals(), m_clock, prompter, settings,
                                                      window.newPageParent()))
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
        m_online = online;
        m_frameTimer.start();
    });
    connect(&client, &ApiClient::signedOut, this, [this] {
        m_signedOut = true;
        m_window.banner().showError(errorText(ApiError(ErrorKind::SignedOut)));
        m_frameTimer.start();
    });
    connect(&client, &ApiClient::clockSkewSeen, this, &Workspace::tellClockSkew);
    connect(&m_connection->store(), &Store::movedAside, this, &Workspace::tellMovedAside);
    connect(&m_window.banner(), &Banner::actionTriggered, this, [this] { onShellAction(ErrorText::Action::SignIn); });
}

void Workspace::connectPages()
{
    m_pipeline->setToastHost(&m_window.toast());
    connect(pipelinePage(), &Page::firstDataPainted, this, &Workspace::firstDataPainted);
    connect(m_pipeline.get(), &PipelineController::refreshingChanged, this, [this](bool refreshing) {
        m_refreshing = refreshing;
        m_frameTimer.start();
    });
    connect(m_pipeline.get(), &PipelineController::synced, this,
            [this](const QDateTime &readAt, const std::optional<ApiError> &failed) {
                m_readAt = readAt;
                m_failed = failed;
                m_frameTimer.start();
            });
    connect(m_pipeline.get(), &PipelineController::shellActionRequested, this, &Workspace::onShellAction);
    m_window.addPage(pipelinePage());
    pipelinePage()->setFocus(Qt::OtherFocusReason); // so that keys reach the page, not the rail
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

void Workspace::forgetLocalData()
{
    auto task = m_connection->store().forget(account().id);
    QCoro::connect(std::move(task), this, [this](const Result<Done> &done) {
        if (!done)
            m_window.banner().showError(errorText(done.error()));
        m_pipeline->start();
    });
}

std::unique_ptr<Connection> Workspace::close()
{
    m_frameTimer.stop();
    m_window.removePage(pipelinePage());
    m_pipeline.reset();
    return std::move(m_connection);
}

void Workspace::onShellAction(ErrorText::Action action)
{
    const bool scopeMissing = action == ErrorText::Action::AddScope && m_failed && !m_failed->missingScope.isEmpty();
    if (scopeMissing)
        Q_EMIT signInNeeded({m_failed->missingScope});
    else if (action == ErrorText::Action::SignIn || action == ErrorText::Action::UnlockKeychain)
        Q_EMIT signInNeeded({});
    else if (action == ErrorText::Action::OpenSettings)
        Q_EMIT m_window.settingsRequested();
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

void Workspace::updateFrame()
{
    if (!m_connection)
        return;
    auto task = m_connection->gate().state(account().id, App::Crm);
    QCoro::connect(std::move(task), this, [this](const RequestGate::State &state) { showFrame(state); });
}

void Workspace::showFrame(const RequestGate::State &gate)
{
    if (!m_connection)
        return;
    QList<BudgetUse> budget;
    for (const QuotaUsage &usage : gate.usage) {
        BudgetUse use;
        use.app = u"CRM"_s;
        use.used = usage.used;
        use.limit = usage.limit;
        use.window = usage.window > std::chrono::hours(1) ? BudgetUse::Window::Day : BudgetUse::Window::Minute;
        budget.append(use);
    }
    m_window.setBudget(budget);
    m_window.setSyncState(syncState(gate));
}

SyncState Workspace::syncState(const RequestGate::State &gate) const
{
    SyncState state;
    state.readAt = m_readAt;
    if (m_signedOut) {
        state.kind = SyncState::Kind::SignedOut;
    } else if (gate.pausedUntil) {
        state.kind = SyncState::Kind::Paused;
        state.until = *gate.pausedUntil;
        state.app = u"CRM"_s;
    } else if (!m_online) {
        state.kind = SyncState::Kind::Offline;
    } else if (m_refreshing) {
        state.kind = SyncState::Kind::Refreshing;
    } else if (m_failed) {
        state.kind = SyncState::Kind::Stale;
    } else if (m_readAt.isValid()) {
        state.kind = SyncState::Kind::Fresh;
    }
    return state;
}

QList<Command> Workspace::commands(const QString &query, int limit) const
{
    QList<Command> found;
    const QString create = tr("New deal");
    if (matchesQuery(create, query)) {
        Command command{u"deal.new"_s, tr("Actions"), create, {}, u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_N), {}};
        command.run = [this] { m_pipeline->createDeal(); };
        found.append(command);
    }
    const QList<DealHit> hits = m_pipeline->find(query, limit);
    for (const DealHit &hit : hits) {
        Command command{u"deal."_s + hit.id, tr("Deals"), hit.title, hit.subtitle, u"pipeline"_s, {}, {}};
        command.run = [this, id = hit.id] {
            m_window.showPage(pipelinePage()->pageId());
            m_pipeline->openDeal(id);
        };
        found.append(command);
    }
    return found;
}
} // namespace atlas
