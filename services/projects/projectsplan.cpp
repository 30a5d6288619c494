// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectssync.h"

#include <algorithm>

// What a refresh reads: few requests each time, everything within a day.
namespace atlas
{
namespace
{
constexpr qint64 turnSeconds = 60 * 60; ///< how long a kind that comes in turn may wait beside one that is due
constexpr qint64 dailySeconds = 24 * 60 * 60;

SyncStep wholeStep(ProjectsKind kind, bool first = false)
{
    SyncStep step;
    step.kind = kind;
    step.first = first;
    return step;
}

SyncStep logStep(SyncStep::What what, LogModule module, const QDate &month = {}, bool first = false)
{
    SyncStep step;
    step.what = what;
    step.kind = ProjectsKind::TimeLog;
    step.module = module;
    step.month = month;
    step.first = first;
    return step;
}

/// Steps with how urgent they are: the time since they were done last, in periods.
class Waiting
{
public:
    explicit Waiting(const QDateTime &now)
        : m_now(now)
    {
    }
    /// Comes in turn, however recent.
    void inTurn(const SyncStep &step, const QDateTime &last) { consider(step, urgency(last, turnSeconds)); }
    /// Comes when it was not done for a day.
    void daily(const SyncStep &step, const QDateTime &last)
    {
        const double periods = urgency(last, dailySeconds);
        if (periods >= 1)
            consider(step, periods);
    }
    [[nodiscard]] const SyncStep &longest() const { return m_longest; }

private:
    [[nodiscard]] double urgency(const QDateTime &last, qint64 period) const
    {
        constexpr double never = 1e6;
        // A clock that was set back must not stop everything.
        return last.isValid() ? double(std::abs(last.secsTo(m_now))) / double(period) : never;
    }
    void consider(const SyncStep &step, double periods)
    {
        if (periods <= m_most)
            return;
        m_most = periods;
        m_longest = step;
    }

    QDateTime m_now;
    double m_most = -1;
    SyncStep m_longest;
};
} // namespace

SyncStep ProjectsSync::whoWaitsLongest() const
{
    using What = SyncStep::What;
    const LogCursor &logs = m_mirror.logCursor();
    Waiting waiting(m_clock.now());
    for (const ProjectsKind kind : {ProjectsKind::Milestone, ProjectsKind::Issue})
        waiting.inTurn(wholeStep(kind), m_mirror.cursor(kind).readAt);
    for (const LogModule module : {LogModule::Issue, LogModule::General})
        waiting.inTurn(logStep(What::LogChanges, module), logs.changes.value(module));
    for (const ProjectsKind kind : {ProjectsKind::Task, ProjectsKind::User})
        waiting.daily(wholeStep(kind), m_mirror.cursor(kind).fullAt);
    SyncStep portal;
    portal.what = What::Portal;
    waiting.daily(portal, m_mirror.portalReadAt());
    const QDate thisMonth = firstOfMonth(today());
    for (const QDate &month : {thisMonth, thisMonth.addMonths(-1)}) {
        for (const LogModule module : logModules)
            waiting.daily(logStep(What::LogMonth, module, month), logs.wholeAt(month, module));
    }
    return waiting.longest();
}

/// Then they take a request for each month, and nothing else is added.
bool ProjectsSync::changesSpanMonths() const
{
    return firstOfMonth(changedSince(LogModule::Task)) != firstOfMonth(today());
}

QList<SyncStep> ProjectsSync::plan() const
{
    using enum ProjectsKind;
    QList<SyncStep> steps{wholeStep(Project, !m_mirror.cursor(Project).readAt.isValid())};
    for (const ProjectsKind kind : {Task, Milestone, Issue, User}) {
        if (!m_mirror.cursor(kind).readAt.isValid())
            steps.append(wholeStep(kind, true));
    }
    const QDate thisMonth = firstOfMonth(today());
    for (const LogModule module : logModules) {
        if (m_mirror.logCursor().changes.contains(module))
            continue;
        for (const QDate &month : {thisMonth.addMonths(-1), thisMonth}) // this one last: from it changes go on
            steps.append(logStep(SyncStep::What::LogMonth, module, month, true));
    }
    const bool firstRead = steps.size() > 1 || steps.first().first;
    const SyncStep extra = whoWaitsLongest();
    const bool allTasks = !firstRead && !changesSpanMonths() && extra == wholeStep(Task);
    SyncStep newTasks = wholeStep(Task);
    newTasks.what = SyncStep::What::NewTasks;
    if (m_mirror.cursor(Task).readAt.isValid() && !allTasks)
        steps.append(newTasks);
    if (m_mirror.logCursor().changes.contains(LogModule::Task))
        steps.append(logStep(SyncStep::What::LogChanges, LogModule::Task));
    if (!firstRead && !changesSpanMonths())
        steps.append(extra);
    return steps;
}
} // namespace atlas
