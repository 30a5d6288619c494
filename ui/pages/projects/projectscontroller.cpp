// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectscontroller.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/pages/projects/projectsproblem.h"

#include <QJsonDocument>
#include <QTimer>
#include <QTimeZone>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kWorkPlanValue = "work_plan"_L1;
constexpr auto kTimerValue = "timer"_L1;
constexpr auto kPortalValue = "portal"_L1;
} // namespace

ProjectsController::ProjectsController(ProjectsRepository &repository, const Clock &clock, Prompter &prompter,
                                       QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_keeper(clock,
               [this](const QByteArray &state) {
                   QCoro::connect(m_repository.setValue(kTimerValue, state), this,
                                  [this](const Result<Done> &kept) { tellStorage(kept); });
               })
    , m_actions(new ProjectsActions(repository, m_book, prompter, clock, this))
    , m_page(new ProjectsPage(*m_actions, m_keeper, settings, repository.accountId()))
    , m_finder(m_book)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(5min);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &ProjectsController::refreshIfDue);
    connect(&m_repository, &ProjectsRepository::changed, this, [this](const ProjectsSnapshot &snapshot) {
        m_book.setSnapshot(snapshot, portalToday());
        showState();
    });
    connect(&m_repository, &ProjectsRepository::refreshingChanged, this, &ProjectsController::refreshingChanged);
    connect(m_actions, &ProjectsActions::planChanged, this, &ProjectsController::savePlan);
    connectPage();
}

ProjectsController::~ProjectsController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    delete m_page;
    delete m_actions;
}

ProjectsPage *ProjectsController::page() const
{
    return m_page;
}

void ProjectsController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&ProjectsController::refresh));
    connect(m_page, &ProjectsPage::stateActionTriggered, this, &ProjectsController::onStateAction);
    connect(m_page, &ProjectsPage::becameVisible, this, [this] {
        m_page->updateSubtitle();
        refreshIfDue();
    });
}

void ProjectsController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void ProjectsController::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_timer->setInterval(interval);
    if (interval.count() == 0)
        m_timer->stop();
    else if (m_ready)
        m_timer->start();
}

void ProjectsController::start()
{
    start(m_repository.load());
}

void ProjectsController::start(Task<Result<ProjectsSnapshot>> loading)
{
    QCoro::connect(std::move(loading), this, [this](const Result<ProjectsSnapshot> &snapshot) { loaded(snapshot); });
}

QDate ProjectsController::portalToday() const
{
    // The day the clock says it is, unless the portal works far away: tasks are due by the portal's days.
    const QTimeZone zone(m_book.snapshot().portal.zone);
    return zone.isValid() && m_book.snapshot().readAt.isValid() ? m_clock.now().toTimeZone(zone).date()
                                                                : m_clock.today();
}

void ProjectsController::loaded(const Result<ProjectsSnapshot> &snapshot)
{
    if (snapshot && snapshot->readAt.isValid()) {
        m_book.setSnapshot(*snapshot, m_clock.today());
        m_book.setToday(portalToday());
        showState();
    } else {
        m_book.setToday(m_clock.today());
    }
    readKept();
}

void ProjectsController::readKept()
{
    QCoro::connect(m_repository.value(kTimerValue), this, [this](const Result<QByteArray> &value) {
        if (value && !value->isEmpty())
            m_keeper.restore(*value);
    });
    QCoro::connect(m_repository.value(kWorkPlanValue), this, [this](const Result<QByteArray> &value) {
        if (value && !value->isEmpty())
            m_book.setPlan(WorkPlan::fromJson(QJsonDocument::fromJson(*value).object()));
        begin();
    });
}

void ProjectsController::savePlan(const WorkPlan &plan)
{
    const QByteArray bytes = QJsonDocument(plan.toJson()).toJson(QJsonDocument::Compact);
    QCoro::connect(m_repository.setValue(kWorkPlanValue, bytes), this,
                   [this](const Result<Done> &kept) { tellStorage(kept); });
}

void ProjectsController::tellStorage(const Result<Done> &kept)
{
    if (kept || !m_page)
        return;
    m_bannerIsRefresh = false;
    m_page->showBanner(errorText(kept.error()));
}

void ProjectsController::begin()
{
    m_ready = true;
    m_refreshedAt.reset();
    if (m_timer->intervalAsDuration().count() > 0)
        m_timer->start();
    refreshIfDue();
}

bool ProjectsController::isLookedAt() const
{
    return m_page && m_page->isVisible() && !m_page->window()->isMinimized();
}

void ProjectsController::refreshIfDue()
{
    if (!m_ready || !isLookedAt())
        return;
    m_book.setToday(portalToday());
    m_page->updateSubtitle();
    const auto interval = m_timer->intervalAsDuration();
    // The timer is coarse: what is due within a twentieth of the interval is due now.
    const bool fresh =
        m_refreshedAt && (interval.count() == 0 || m_clock.monotonic() - *m_refreshedAt < interval * 19 / 20);
    if (!fresh)
        refresh(Priority::Background);
}

void ProjectsController::refresh()
{
    refresh(Priority::User);
}

void ProjectsController::refresh(Priority priority)
{
    if (m_refreshing || !m_ready)
        return;
    m_refreshing = true;
    m_refreshedAt = m_clock.monotonic();
    showState();
    QCoro::connect(m_repository.refresh(priority, m_scope.token()), this, [this](const Result<Done> &result) {
        m_refreshing = false;
        refreshed(result);
    });
}

void ProjectsController::refreshed(const Result<Done> &result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled))
        return;
    if (m_error && readAt().isValid())
        m_page->showBanner(projectsErrorText(*m_error));
    else if (m_bannerIsRefresh)
        m_page->dismissBanner();
    m_bannerIsRefresh = m_error.has_value();
    showState();
    Q_EMIT synced(readAt(), m_error);
}

void ProjectsController::showState()
{
    if (!m_page)
        return;
    if (!m_book.snapshot().projects.isEmpty()) {
        m_page->showData();
        m_page->updateSubtitle();
    } else if (m_error && !m_refreshing) {
        m_page->showError(projectsErrorText(*m_error));
    } else if (readAt().isValid() && !m_refreshing) {
        m_page->showEmpty();
    } else {
        m_page->showLoading();
    }
}

void ProjectsController::onStateAction()
{
    const ErrorText text = m_error ? projectsErrorText(*m_error) : ErrorText{};
    if (m_error && m_error->code == "choose_portal"_L1)
        choosePortal();
    else if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry)
        refresh();
    else
        Q_EMIT shellActionRequested(text.actionKind);
}

void ProjectsController::choosePortal()
{
    QCoro::connect(m_repository.service().portals(m_scope.token()), this,
                   [this](const Result<QList<ProjectsPortal>> &portals) {
                       if (portals) {
                           offerPortals(*portals);
                       } else if (portals.error().kind != ErrorKind::Cancelled && m_page) {
                           m_error = portals.error();
                           m_page->showBanner(projectsErrorText(*m_error));
                           m_bannerIsRefresh = true;
                       }
                   });
}

void ProjectsController::offerPortals(const QList<ProjectsPortal> &portals)
{
    QStringList names;
    for (const ProjectsPortal &portal : portals)
        names.append(names.contains(portal.name) ? portal.name + u" \u00b7 "_s + portal.id : portal.name);
    const std::optional<Prompter::Choice> choice =
        m_prompter.choose(m_page, tr("Which portal?"), tr("The portal whose projects are shown"), names, {});
    const qsizetype chosen = choice ? names.indexOf(choice->value) : -1;
    if (chosen >= 0)
        usePortal(portals.at(chosen));
}

void ProjectsController::usePortal(const ProjectsPortal &portal)
{
    // The repository turns to it as soon as it is kept.
    QCoro::connect(m_repository.setValue(kPortalValue, portal.id.toUtf8()), this, [this](const Result<Done> &kept) {
        tellStorage(kept);
        if (kept)
            refresh();
    });
}

void ProjectsController::openTask(const QString &taskId)
{
    m_page->openTask(taskId);
}

void ProjectsController::openProject(const QString &projectId)
{
    m_page->showProject(projectId);
}

QList<ProjectHit> ProjectsController::find(const QString &text, int limit) const
{
    return m_finder.find(text, limit);
}

QDateTime ProjectsController::readAt() const
{
    return m_book.snapshot().readAt;
}
} // namespace atlas
