// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/projectsparameters.h"

#include "services/projects/projectsjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsparameters
{
namespace
{
ApiError projectsUsage(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, code, sentence);
    error.field = field;
    return error;
}

QString wanted(const QJsonObject &parameters, QLatin1StringView name)
{
    return parameters.value(name).toString().trimmed();
}

ProjectsListQuery pagedProjectsQuery(ProjectsKind kind, const QJsonObject &parameters)
{
    ProjectsListQuery query(kind);
    query.page = parameters.value("page"_L1).toInt(query.page);
    query.perPage = parameters.value("per_page"_L1).toInt(query.perPage);
    return query;
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasStatus(const WorkStatus &status, bool open, const QString &wish)
{
    if (sameText(wish, u"open"_s) || sameText(wish, u"closed"_s))
        return open == sameText(wish, u"open"_s);
    return wish.isEmpty() || sameText(status.name, wish) || status.id == wish;
}

bool isPerson(const WorkPerson &person, const QString &text)
{
    return person.id == text || sameText(person.email, text) || sameText(person.name, text);
}

QJsonObject completedFilter(bool completed)
{
    const QJsonObject criterion{{"field_name"_L1, u"is_completed"_s},
                                {"criteria_condition"_L1, u"is"_s},
                                {"value"_L1, QJsonArray{completed ? u"true"_s : u"false"_s}}};
    return {{"criteria"_L1, QJsonArray{criterion}}, {"pattern"_L1, u"1"_s}};
}
} // namespace

ProjectsListQuery projectQuery(const QJsonObject &parameters)
{
    return pagedProjectsQuery(ProjectsKind::Project, parameters);
}

ProjectsListQuery taskQuery(const QJsonObject &parameters)
{
    ProjectsListQuery query = pagedProjectsQuery(ProjectsKind::Task, parameters);
    query.projectId = wanted(parameters, "project_id"_L1);
    const QString status = wanted(parameters, "status"_L1);
    const bool closed = sameText(status, u"closed"_s);
    if (closed || sameText(status, u"open"_s) || parameters.value("overdue"_L1).toBool())
        query.filter = completedFilter(closed);
    return query;
}

bool projectIsWanted(const QJsonObject &row, const QJsonObject &parameters)
{
    const Project project = projectsjson::project(row);
    if (!hasStatus(project.status, !project.isClosed(), wanted(parameters, "status"_L1)))
        return false;
    const QString search = wanted(parameters, "search"_L1);
    return search.isEmpty() || project.name.contains(search, Qt::CaseInsensitive) ||
           project.key.contains(search, Qt::CaseInsensitive);
}

bool taskIsWanted(const QJsonObject &row, const QJsonObject &parameters, const ProjectsPortal &portal,
                  const QDate &today)
{
    const ProjectTask task = projectsjson::task(row, QTimeZone(portal.zone));
    if (!hasStatus(task.status, task.isOpen(), wanted(parameters, "status"_L1)))
        return false;
    if (parameters.value("overdue"_L1).toBool() && !task.isOverdue(today))
        return false;
    const QString owner = wanted(parameters, "owner"_L1);
    return owner.isEmpty() ||
           std::ranges::any_of(task.owners, [&owner](const TaskShare &share) { return isPerson(share.person, owner); });
}

Result<TimeLogEntry> timeLogEntry(const QJsonObject &parameters)
{
    TimeLogEntry entry;
    entry.projectId = wanted(parameters, "project_id"_L1);
    entry.itemId = wanted(parameters, "task_id"_L1);
    entry.date = QDate::fromString(wanted(parameters, "date"_L1), Qt::ISODate);
    if (!entry.date.isValid())
        return fail(
            projectsUsage(u"invalid_parameter"_s, u"date"_s, u"date must be a day that exists, as yyyy-MM-dd."_s));
    const Result<int> minutes = minutesFromText(wanted(parameters, "hours"_L1));
    if (!minutes)
        return fail(minutes.error());
    entry.minutes = *minutes;
    entry.notes = parameters.value("notes"_L1).toString();
    entry.billable = parameters.value("billable"_L1).toBool(true);
    return entry;
}

Result<QString> personMeant(const QString &text, const QList<WorkPerson> &members)
{
    QStringList ids;
    QJsonArray choices;
    for (const WorkPerson &member : members) {
        choices.append(QJsonObject{{"zpuid"_L1, member.id}, {"name"_L1, member.name}, {"email"_L1, member.email}});
        if (isPerson(member, text))
            ids.append(member.id);
    }
    if (ids.size() == 1)
        return ids.first();
    ApiError error =
        ids.isEmpty()
            ? projectsUsage(u"unknown_owner"_s, u"owner"_s, u"No member of the project is \"%1\"."_s.arg(text))
            : projectsUsage(u"ambiguous_owner"_s, u"owner"_s, u"Several members are \"%1\"."_s.arg(text));
    error.details = {{"members"_L1, choices}};
    return fail(error);
}

ApiError blamed(ApiError error, const QString &idParameter)
{
    if (error.field == "id"_L1)
        error.field = idParameter;
    else if (error.field == "owner_zpuid"_L1)
        error.field = u"owner"_s;
    return error;
}

Target::Target(ProjectsService *projects, const QJsonObject &parameters)
    : m_shared(projects)
    , m_wanted(wanted(parameters, "portal_id"_L1))
{
    if (m_wanted.isEmpty())
        return;
    m_own = std::make_unique<ProjectsService>(projects->client());
    ProjectsPortal chosen;
    chosen.id = m_wanted;
    m_own->usePortal(chosen);
}

Task<Result<ProjectsPortal>> Target::portal(CancelToken cancel) const
{
    const Result<ProjectsPortal> portal = co_await service()->portal(cancel);
    if (portal && (m_wanted.isEmpty() || portal->id == m_wanted))
        co_return *portal;
    if (!portal && (m_wanted.isEmpty() || portal.error().kind != ErrorKind::NotFound))
        co_return fail(portal.error());
    co_return fail(
        projectsUsage(u"unknown_portal"_s, u"portal_id"_s, u"This account has no such portal in Projects."_s));
}
} // namespace atlas::projectsparameters
