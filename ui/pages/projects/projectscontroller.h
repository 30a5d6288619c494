// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"
#include "services/core/clock.h"
#include "ui/pages/projects/projectfinder.h"
#include "ui/pages/projects/time/timekeeper.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/prompter.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QTimer;

namespace atlas
{
class ProjectsActions;
class ProjectsPage;
class Toast;

/// Wires repository, book and page: paints from the store, then brings the difference when somebody looks, and keeps it
/// fresh while they do. Owns the page, which the shell only places, and keeps the work plan and the timer on this
/// computer.
class ProjectsController : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the controller.
    ProjectsController(ProjectsRepository &repository, const Clock &clock, Prompter &prompter, QSettings &settings,
                       QObject *parent = nullptr);
    ~ProjectsController() override;
    [[nodiscard]] ProjectsPage *page() const;
    [[nodiscard]] DeliveryBook &book() { return m_book; }
    [[nodiscard]] ProjectsActions &actions() { return *m_actions; }
    /// Where "Composants: now In progress" is shown; nullptr: nowhere.
    void setToastHost(Toast *toast);
    /// How often the page refreshes itself while visible; 0: never. Default five minutes.
    void setRefreshInterval(std::chrono::milliseconds interval);
    /// From the store; from Projects as soon as the page is visible.
    void start();
    /// As start(), with the repository's load that the caller has begun.
    void start(Task<Result<ProjectsSnapshot>> loading);
    /// Asked for by a person.
    void refresh();
    void openTask(const QString &taskId);
    void openProject(const QString &projectId);
    /// Projects and open tasks that hold all words of `text`; projects first.
    [[nodiscard]] QList<ProjectHit> find(const QString &text, int limit = 8) const;
    /// When the data on screen were read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    /// The data is as old as this now; `failed` is set when the last refresh did not succeed.
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    /// The person pressed the button of an error only the shell can help with.
    void shellActionRequested(atlas::ErrorText::Action action);

private:
    void connectPage();
    void loaded(const Result<ProjectsSnapshot> &snapshot);
    void readKept();
    void begin();
    void savePlan(const WorkPlan &plan);
    void tellStorage(const Result<Done> &kept);
    void refresh(Priority priority);
    void refreshIfDue();
    void refreshed(const Result<Done> &result);
    void showState();
    void onStateAction();
    void choosePortal();
    void offerPortals(const QList<ProjectsPortal> &portals);
    void usePortal(const ProjectsPortal &portal);
    [[nodiscard]] bool isLookedAt() const;
    [[nodiscard]] QDate portalToday() const;
    ProjectsRepository &m_repository;
    const Clock &m_clock;
    Prompter &m_prompter;
    DeliveryBook m_book;
    TimeKeeper m_keeper;
    ProjectsActions *m_actions;
    QPointer<ProjectsPage> m_page;
    ProjectFinder m_finder;
    QTimer *m_timer;
    std::optional<ApiError> m_error;
    std::optional<std::chrono::milliseconds> m_refreshedAt; ///< monotonic; unset: not yet
    bool m_ready = false;                                   ///< the store was read: Projects may be asked
    bool m_refreshing = false;
    bool m_bannerIsRefresh = false;
    CancelScope m_scope;
};
} // namespace atlas
