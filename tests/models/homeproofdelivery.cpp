// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

namespace atlas::test
{
namespace proofdelivery
{
using namespace byhand;

namespace
{
/// Rows of a kind that belong to open projects.
QList<QJsonObject> ofOpenProjects(HomeProof &hand, ProjectsKind kind)
{
    const QSet<QString> open = hand.openProjectIds();
    QList<QJsonObject> found;
    for (const QJsonValue &row : hand.rows(kind))
        if (open.contains(idIn(row[u"project"_s])))
            found.append(row.toObject());
    return found;
}

bool isLate(HomeProof &hand, const QJsonObject &task)
{
    const QDate end = portalDayOf(task[u"end_date"_s]);
    return !isClosedWork(task) && end.isValid() && end < hand.m_today;
}

QStringList idsOf(const QList<QJsonObject> &rows)
{
    QStringList ids;
    for (const QJsonObject &row : rows)
        ids.append(idIn(row));
    return ids;
}

ExpectedCard counted(const QStringList &ids)
{
    ExpectedCard expected;
    expected.ids = ids;
    return expected;
}

ExpectedCard lateTasks(HomeProof &hand)
{
    QList<QJsonObject> tasks = ofOpenProjects(hand, ProjectsKind::Task);
    tasks.removeIf([&hand](const QJsonObject &task) { return !isLate(hand, task); });
    return counted(idsOf(tasks));
}

bool isOnTime(const QJsonObject &milestone)
{
    const QString word = milestone[u"status_type"_s].toString();
    if (!isClosedWork(milestone) && word != u"completed"_s)
        return false;
    for (const QString &field : {u"completed_time"_s, u"completed_on"_s, u"completed_date"_s})
        if (const QDate day = dayOf(milestone[field]); day.isValid())
            return day <= dayOf(milestone[u"end_date"_s]);
    for (const QString &field :
         {u"last_modified_time"_s, u"updated_time"_s, u"modified_time"_s, u"last_updated_time"_s})
        if (const QDate day = instantOf(milestone[field]).date(); day.isValid())
            return day <= dayOf(milestone[u"end_date"_s]);
    return true;
}

ExpectedCard milestones(HomeProof &hand)
{
    QList<QJsonObject> due = ofOpenProjects(hand, ProjectsKind::Milestone);
    due.removeIf([&hand](const QJsonObject &row) {
        const QDate end = dayOf(row[u"end_date"_s]);
        return !end.isValid() || end >= hand.m_today;
    });
    ExpectedCard expected;
    expected.ratio = double(std::count_if(due.cbegin(), due.cend(), isOnTime)) / double(due.size());
    return expected;
}

ExpectedCard nextMilestones(HomeProof &hand)
{
    QList<QJsonObject> next = ofOpenProjects(hand, ProjectsKind::Milestone);
    next.removeIf([&hand](const QJsonObject &row) {
        const QDate end = dayOf(row[u"end_date"_s]);
        return isClosedWork(row) || !end.isValid() || end > hand.m_today.addDays(14);
    });
    return counted(idsOf(next));
}

ExpectedCard issues(HomeProof &hand)
{
    QList<QJsonObject> open = ofOpenProjects(hand, ProjectsKind::Issue);
    open.removeIf([](const QJsonObject &row) { return row[u"status"_s][u"is_closed_type"_s].toBool(); });
    return counted(idsOf(open));
}

/// Minutes that were logged on a project, as its tasks tell.
int loggedOn(const QList<QJsonObject> &tasks)
{
    int minutes = 0;
    for (const QJsonObject &task : tasks)
        minutes += minutesOf(task[u"log_hours"_s][u"total_hours"_s]);
    return minutes;
}

int plannedOn(const QList<QJsonObject> &tasks)
{
    int minutes = 0;
    for (const QJsonObject &task : tasks)
        minutes += minutesOf(task[u"owners_and_work"_s][u"total_work"_s]);
    return minutes;
}

QMap<QString, QList<QJsonObject>> byProject(HomeProof &hand, ProjectsKind kind)
{
    QMap<QString, QList<QJsonObject>> rows;
    const QList<QJsonObject> all = ofOpenProjects(hand, kind);
    for (const QJsonObject &row : all)
        rows[idIn(row[u"project"_s])].append(row);
    return rows;
}

/// The hours a project may take: its own budget in hours, else what is planned on its tasks.
int budgetOf(const QJsonObject &project, const QList<QJsonObject> &tasks)
{
    const QJsonObject budget = project[u"budget_info"_s].toObject();
    int minutes = 0;
    if (budget[u"tracking_method"_s].toString().contains(u"hour"_s, Qt::CaseInsensitive))
        for (const QString &field : {u"budget"_s, u"hours"_s, u"total_hours"_s, u"budget_hours"_s, u"project_budget"_s})
            minutes = minutes > 0 ? minutes : minutesOf(budget[field]);
    return minutes > 0 ? minutes : plannedOn(tasks);
}

/// The share of the project's days that is over; nullopt: it has no dates.
std::optional<double> elapsedOf(const QJsonObject &project, const QDate &today)
{
    const QDate start = dayOf(project[u"start_date"_s]);
    const QDate end = dayOf(project[u"end_date"_s]);
    if (!start.isValid() || !end.isValid() || start > end)
        return std::nullopt;
    const double days = double(start.daysTo(end)) + 1;
    return std::clamp(double(start.daysTo(today)), 0.0, days) / days;
}

double doneOf(const QJsonObject &project)
{
    return project[u"percent_complete"_s].toVariant().toDouble() / 100;
}

/// The rules of docs/kpis.md: behind schedule, more spent than done, past its end, milestones late.
bool isAtRisk(HomeProof &hand, const QJsonObject &project, const QList<QJsonObject> &tasks,
              const QList<QJsonObject> &milestones)
{
    const QDate end = dayOf(project[u"end_date"_s]);
    const double done = doneOf(project);
    if (end.isValid() && end < hand.m_today)
        return true;
    const std::optional<double> elapsed = elapsedOf(project, hand.m_today);
    if (elapsed && *elapsed > 0 && done / *elapsed < 0.8 - 1e-9)
        return true;
    const int minutes = budgetOf(project, tasks);
    if (minutes > 0 && double(loggedOn(tasks)) / minutes - done > 0.10 + 1e-9)
        return true;
    qsizetype due = 0;
    qsizetype late = 0;
    for (const QJsonObject &milestone : milestones) {
        const QDate day = dayOf(milestone[u"end_date"_s]);
        if (!day.isValid() || day >= hand.m_today)
            continue;
        ++due;
        late += isOnTime(milestone) ? 0 : 1;
    }
    return late > 0 && 3 * late >= due;
}

ExpectedCard atRisk(HomeProof &hand)
{
    const QSet<QString> ids = projectsAtRisk(hand);
    return counted(QStringList(ids.cbegin(), ids.cend()));
}

ExpectedCard major(HomeProof &hand)
{
    const QSet<QString> open = hand.openProjectIds();
    return counted(QStringList(open.cbegin(), open.cend()));
}

/// Open tasks that wait for one that is late, of open projects.
ExpectedCard blocked(HomeProof &hand)
{
    const QStringList late = *lateTasks(hand).ids;
    QStringList open;
    const QList<QJsonObject> tasks = ofOpenProjects(hand, ProjectsKind::Task);
    for (const QJsonObject &task : tasks)
        if (!isClosedWork(task))
            open.append(idIn(task));
    QSet<QString> waiting;
    for (const ProjectSchedule &schedule : hand.m_world->delivery.snapshot().schedules)
        for (const TaskLink &link : schedule.links)
            if (late.contains(link.predecessorId) && open.contains(link.taskId))
                waiting.insert(link.taskId);
    return counted(QStringList(waiting.cbegin(), waiting.cend()));
}

ExpectedCard costs(HomeProof &hand)
{
    QMap<QString, int> minutes;
    for (const QJsonValue &log : hand.logs())
        minutes[idIn(log[u"project"_s])] += minutesOf(log[u"log_hour"_s]);
    const QMap<QString, QList<QJsonObject>> tasks = byProject(hand, ProjectsKind::Task);
    ExpectedCard expected;
    expected.ids.emplace();
    const QSet<QString> open = hand.openProjectIds();
    for (const QString &id : open) {
        if (minutes.value(id) == 0 && loggedOn(tasks.value(id)) == 0)
            continue;
        expected.ids->append(id);
        if (minutes.value(id) > 0)
            expected.amounts.insert(id, (qint64(minutes.value(id)) * eurosAnHour * 100 + 30) / 60);
    }
    return expected;
}

/// Sum of budget x done against budget x elapsed, whole minutes of each project.
ExpectedCard schedule(HomeProof &hand)
{
    const QSet<QString> open = hand.openProjectIds();
    const QMap<QString, QList<QJsonObject>> tasks = byProject(hand, ProjectsKind::Task);
    qint64 earned = 0;
    qint64 planned = 0;
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonValue &value : hand.rows(ProjectsKind::Project)) {
        const QJsonObject project = value.toObject();
        const std::optional<double> elapsed = elapsedOf(project, hand.m_today);
        const int minutes = budgetOf(project, tasks.value(idIn(value)));
        if (!open.contains(idIn(value)) || !elapsed || minutes == 0)
            continue;
        expected.ids->append(idIn(value));
        earned += qRound(minutes * doneOf(project));
        planned += qRound(minutes * *elapsed);
    }
    expected.ratio = double(earned) / double(planned);
    expected.counts = {{u"variance_minutes"_s, earned - planned}};
    return expected;
}

ExpectedCard burn(HomeProof &hand)
{
    const QSet<QString> open = hand.openProjectIds();
    const QMap<QString, QList<QJsonObject>> tasks = byProject(hand, ProjectsKind::Task);
    ExpectedCard expected;
    for (const QJsonValue &project : hand.rows(ProjectsKind::Project)) {
        const QString id = idIn(project);
        const int minutes = budgetOf(project.toObject(), tasks.value(id));
        if (open.contains(id) && minutes > 0)
            expected.ratios.insert(project[u"name"_s].toString(), double(loggedOn(tasks.value(id))) / minutes);
    }
    expected.total = expected.ratios.size();
    return expected;
}

ExpectedCard lateByOwner(HomeProof &hand)
{
    ExpectedCard expected;
    expected.bars.emplace();
    const QList<QJsonObject> tasks = ofOpenProjects(hand, ProjectsKind::Task);
    for (const QJsonObject &task : tasks) {
        if (!isLate(hand, task))
            continue;
        const QJsonArray owners = task[u"owners_and_work"_s][u"owners"_s].toArray();
        for (const QJsonValue &owner : owners) {
            const QString name = owner[u"full_name"_s].toString(); // "name" is what stands before the @
            (*expected.bars)[name] += 1;
        }
        if (owners.isEmpty())
            (*expected.bars)[u"nobody"_s] += 1;
    }
    return expected;
}

/// Neither logs nor lists of invoices tell which hours an invoice holds.
ExpectedCard realisation(HomeProof &hand)
{
    ExpectedCard expected;
    const QJsonArray &logs = hand.logs();
    const QJsonArray &invoices = hand.rows(BooksKind::Invoice);
    const auto tells = [](const QJsonArray &rows, const QString &word) {
        return std::any_of(rows.begin(), rows.end(), [&word](const QJsonValue &row) {
            const QStringList keys = row.toObject().keys();
            return std::any_of(keys.cbegin(), keys.cend(), [&word](const QString &key) { return key.contains(word); });
        });
    };
    if (!tells(logs, u"invoice"_s) && !tells(invoices, u"hours"_s) && !tells(invoices, u"time_entr"_s))
        expected.reason = u"hours_not_told"_s;
    return expected;
}

ExpectedCard hours(HomeProof &hand)
{
    const HomeSpan month = spanOf(HomePeriod::Month, hand.m_today);
    ExpectedCard expected;
    expected.bars.emplace();
    QMap<QString, QString> names;
    for (const QJsonValue &project : hand.rows(ProjectsKind::Project))
        names.insert(idIn(project), project[u"name"_s].toString());
    for (const QJsonValue &log : hand.logs())
        if (const QDate day = dayOf(log[u"date"_s]); day >= month.from && day <= month.to)
            (*expected.bars)[names.value(idIn(log[u"project"_s]), log[u"project"_s][u"name"_s].toString())] +=
                minutesOf(log[u"log_hour"_s]) / 60.0;
    return expected;
}
} // namespace
} // namespace proofdelivery

QSet<QString> byhand::projectsAtRisk(HomeProof &hand)
{
    using namespace proofdelivery;
    const QSet<QString> open = hand.openProjectIds();
    const QMap<QString, QList<QJsonObject>> tasks = byProject(hand, ProjectsKind::Task);
    const QMap<QString, QList<QJsonObject>> milestones = byProject(hand, ProjectsKind::Milestone);
    QSet<QString> risky;
    for (const QJsonValue &project : hand.rows(ProjectsKind::Project)) {
        const QString id = idIn(project);
        if (open.contains(id) && isAtRisk(hand, project.toObject(), tasks.value(id), milestones.value(id)))
            risky.insert(id);
    }
    return risky;
}

QHash<QString, HomeProofOf> deliveryProofs()
{
    using namespace proofdelivery;
    return {{u"projects.at_risk"_s, atRisk},
            {u"projects.risk_list"_s, atRisk},
            {u"projects.milestones"_s, milestones},
            {u"projects.next_milestones"_s, nextMilestones},
            {u"projects.overdue"_s, lateTasks},
            {u"projects.late_tasks"_s, lateTasks},
            {u"projects.blocked"_s, blocked},
            {u"projects.blocked_list"_s, blocked},
            {u"projects.issues"_s, issues},
            {u"projects.issue_list"_s, issues},
            {u"projects.major"_s, major},
            {u"projects.costs"_s, costs},
            {u"projects.schedule"_s, schedule},
            {u"projects.burn"_s, burn},
            {u"projects.late_by_owner"_s, lateByOwner},
            {u"projects.realisation"_s, realisation},
            {u"projects.hours"_s, hours}};
}
} // namespace atlas::test
