// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/projectsoperations.h"

#include "services/operations/projectshandlers.h"
#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using ProjectsHandler = Task<Result<OperationResult>> (*)(ProjectsService *, QJsonObject, CancelToken);
using ProjectsPlanner = Task<Result<OperationPlan>> (*)(ProjectsService *, QJsonObject, CancelToken);

Operation projectsOperation(const QString &name, OperationKind kind, const QString &summary)
{
    Operation operation;
    operation.name = name;
    operation.app = App::Projects;
    operation.kind = kind;
    operation.summary = summary;
    operation.needsConfirmation = kind != OperationKind::Read;
    return operation;
}

void bindProjects(Operation &operation, ProjectsService *projects, ProjectsHandler run, ProjectsPlanner plan)
{
    operation.run = [projects, run](QJsonObject p, CancelToken cancel) { return run(projects, std::move(p), cancel); };
    operation.plan = [projects, plan](QJsonObject p, CancelToken cancel) {
        return plan(projects, std::move(p), cancel);
    };
}

QJsonObject projectsId(const QString &description)
{
    return schema::textLike(u"^[0-9]+$"_s, description);
}

QJsonObject withPortal(QJsonObject properties)
{
    properties.insert("portal_id"_L1, projectsId(u"id of the portal; needed where the account has several"_s));
    return properties;
}

QJsonObject withProjectsPages(QJsonObject properties)
{
    properties.insert("per_page"_L1, schema::wholeNumber(1, 200, 200, u"rows Zoho reads a page, before filters"_s));
    properties.insert("page"_L1, schema::wholeNumber(1, 100'000, 1, u"number of the page"_s));
    properties.insert("all"_L1, schema::flag(u"follow the pages to the end"_s));
    return withPortal(properties);
}

QJsonObject memberOf(QLatin1StringView type)
{
    return {{"type"_L1, type}};
}

QJsonObject projectsObject(const QJsonObject &properties)
{
    return {{"type"_L1, u"object"_s}, {"properties"_L1, properties}};
}

QJsonObject statusSchema()
{
    return projectsObject({{"id"_L1, memberOf("string"_L1)},
                           {"name"_L1, memberOf("string"_L1)},
                           {"is_closed_type"_L1, memberOf("boolean"_L1)}});
}

QJsonObject projectSchema()
{
    return projectsObject({{"id"_L1, memberOf("string"_L1)},
                           {"key"_L1, memberOf("string"_L1)},
                           {"name"_L1, memberOf("string"_L1)},
                           {"status"_L1, statusSchema()},
                           {"start_date"_L1, memberOf("string"_L1)},
                           {"end_date"_L1, memberOf("string"_L1)},
                           {"percent_complete"_L1, memberOf("number"_L1)},
                           {"is_completed"_L1, memberOf("boolean"_L1)}});
}

QJsonObject taskSchema()
{
    return projectsObject({{"id"_L1, memberOf("string"_L1)},
                           {"prefix"_L1, memberOf("string"_L1)},
                           {"name"_L1, memberOf("string"_L1)},
                           {"project"_L1, memberOf("object"_L1)},
                           {"status"_L1, statusSchema()},
                           {"priority"_L1, memberOf("string"_L1)},
                           {"start_date"_L1, memberOf("string"_L1)},
                           {"end_date"_L1, memberOf("string"_L1)},
                           {"completion_percentage"_L1, memberOf("number"_L1)},
                           {"owners_and_work"_L1, memberOf("object"_L1)},
                           {"log_hours"_L1, memberOf("object"_L1)}});
}

QJsonObject timeLogSchema()
{
    return projectsObject({{"id"_L1, memberOf("string"_L1)},
                           {"date"_L1, memberOf("string"_L1)},
                           {"log_hour"_L1, memberOf("string"_L1)},
                           {"notes"_L1, memberOf("string"_L1)},
                           {"billing_status"_L1, memberOf("string"_L1)},
                           {"owner"_L1, memberOf("object"_L1)},
                           {"module_detail"_L1, memberOf("object"_L1)}});
}

QJsonObject projectsResult(QJsonObject schema, const QString &description)
{
    schema.insert("description"_L1, description);
    return schema;
}

QJsonObject projectsRows(const QJsonObject &items, const QString &description)
{
    return {{"type"_L1, u"array"_s}, {"items"_L1, items}, {"description"_L1, description}};
}

QJsonObject taskFields(const QString &what)
{
    return schema::record(what + u" in Zoho's names: name, tasklist {id}, parental_info {parent_task_id}, status {id}, "
                                 "priority (none, low, medium, high), start_date and end_date (days or instants), "
                                 "completion_percentage, billing_type, owners_and_work {owners: [{zpuid, work_values: "
                                 "\"HH:MM\"}]}, description (HTML), ..."_s);
}

QString portalScope()
{
    return u"ZohoProjects.portals.READ"_s;
}

Operation listProjectsOperation(ProjectsService *projects)
{
    Operation operation = projectsOperation(u"projects_list"_s, OperationKind::Read,
                                            u"Lists projects with their dates, progress and counters."_s);
    operation.parameters = schema::parameters(
        withProjectsPages({{"status"_L1, schema::text(u"open, closed, or the name or id of a status"_s)},
                           {"search"_L1, schema::text(u"a text to look for in names and keys"_s)}}),
        {});
    operation.result = projectsRows(projectSchema(), u"projects with Zoho's field names, ids as text"_s);
    operation.scopes = {portalScope(), u"ZohoProjects.projects.READ"_s};
    operation.requestCost = u"1 a page of up to 200 projects, and 2 for the portal"_s;
    bindProjects(operation, projects, projectshandlers::listProjects, projectshandlers::planProjects);
    return operation;
}

Operation getProjectOperation(ProjectsService *projects)
{
    Operation operation = projectsOperation(u"projects_get"_s, OperationKind::Read, u"Reads one project."_s);
    operation.parameters = schema::parameters(
        withPortal({{"project_id"_L1, projectsId(u"id of the project, its digits as text"_s)}}), {u"project_id"_s});
    operation.result = projectsResult(projectSchema(), u"the project with all of Zoho's fields"_s);
    operation.scopes = {portalScope(), u"ZohoProjects.projects.READ"_s};
    operation.requestCost = u"1, and 2 for the portal"_s;
    bindProjects(operation, projects, projectshandlers::getProject, projectshandlers::planGetProject);
    return operation;
}

Operation createTaskOperation(ProjectsService *projects)
{
    Operation operation = projectsOperation(u"projects_create_task"_s, OperationKind::Create,
                                            u"Creates one task after checking it; never creates it twice."_s);
    operation.parameters =
        schema::parameters(withPortal({{"project_id"_L1, projectsId(u"id of the project, its digits as text"_s)},
                                       {"task"_L1, taskFields(u"the new task"_s)}}),
                           {u"project_id"_s, u"task"_s});
    operation.result = projectsResult(taskSchema(), u"the task as Projects stored it"_s);
    operation.scopes = {portalScope(), u"ZohoProjects.projects.READ"_s, u"ZohoProjects.tasks.READ"_s,
                        u"ZohoProjects.tasks.CREATE"_s};
    operation.requestCost = u"3, 1 for the members where it has owners, and 2 for the portal"_s;
    bindProjects(operation, projects, projectshandlers::createTask, projectshandlers::planCreateTask);
    return operation;
}

Operation listTasksOperation(ProjectsService *projects)
{
    Operation operation =
        projectsOperation(u"projects_list_tasks"_s, OperationKind::Read,
                          u"Lists tasks of one project or of all, by owner, status or being overdue."_s);
    operation.parameters = schema::parameters(
        withProjectsPages({{"project_id"_L1, projectsId(u"only tasks of this project"_s)},
                           {"owner"_L1, schema::text(u"only tasks of this person: zpuid, e-mail address or name"_s)},
                           {"status"_L1, schema::text(u"open, closed, or the name or id of a status"_s)},
                           {"overdue"_L1, schema::flag(u"only open tasks whose end lies before today"_s)}}),
        {});
    operation.result = projectsRows(taskSchema(), u"tasks with Zoho's field names, ids as text"_s);
    operation.scopes = {portalScope(), u"ZohoProjects.tasks.READ"_s};
    operation.requestCost = u"1 a page of up to 200 tasks, and 2 for the portal"_s;
    bindProjects(operation, projects, projectshandlers::listTasks, projectshandlers::planTasks);
    return operation;
}

Operation updateTaskOperation(ProjectsService *projects)
{
    Operation operation =
        projectsOperation(u"projects_update_task"_s, OperationKind::Update,
                          u"Changes fields of one task: reads it, checks, and writes unless somebody else has."_s);
    operation.parameters = schema::parameters(
        withPortal({{"project_id"_L1, projectsId(u"id of the project, its digits as text"_s)},
                    {"task_id"_L1, projectsId(u"id of the task, its digits as text"_s)},
                    {"task"_L1, taskFields(u"the fields to change"_s)},
                    {"base"_L1, schema::record(u"the fields as last seen; if Zoho holds others, nothing is written and "
                                               "the error says conflict"_s)}}),
        {u"project_id"_s, u"task_id"_s, u"task"_s});
    operation.result = projectsResult(taskSchema(), u"the task after the change"_s);
    operation.scopes = {portalScope(), u"ZohoProjects.projects.READ"_s, u"ZohoProjects.tasks.READ"_s,
                        u"ZohoProjects.tasks.UPDATE"_s};
    operation.requestCost = u"4, 1 for the members where owners change, and 2 for the portal"_s;
    bindProjects(operation, projects, projectshandlers::updateTask, projectshandlers::planUpdateTask);
    return operation;
}

Operation logTimeOperation(ProjectsService *projects)
{
    Operation operation = projectsOperation(u"projects_log_time"_s, OperationKind::Create,
                                            u"Logs hours on a task; never logs them twice."_s);
    operation.parameters = schema::parameters(
        withPortal({{"project_id"_L1, projectsId(u"id of the project, its digits as text"_s)},
                    {"task_id"_L1, projectsId(u"id of the task, its digits as text"_s)},
                    {"date"_L1, schema::textLike(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s, u"the day, as yyyy-MM-dd"_s)},
                    {"hours"_L1, schema::text(u"how long: 1:30, 1h30, 90m or 1.5; less than 24 hours"_s)},
                    {"notes"_L1, schema::text(u"what was done"_s)},
                    {"billable"_L1, schema::flag(u"whether the hours are billed; without it they are"_s)},
                    {"owner"_L1, schema::text(u"who worked: zpuid, e-mail address or name of a member; without it the "
                                              "person signed in"_s)}}),
        {u"project_id"_s, u"task_id"_s, u"date"_s, u"hours"_s});
    operation.result = projectsResult(timeLogSchema(), u"the time log as Projects stored it"_s);
    operation.scopes = {portalScope(), u"ZohoProjects.projects.READ"_s, u"ZohoProjects.timesheets.READ"_s,
                        u"ZohoProjects.timesheets.CREATE"_s};
    operation.requestCost = u"3, 2 for the members where an owner is given, and 2 for the portal"_s;
    bindProjects(operation, projects, projectshandlers::logTime, projectshandlers::planLogTime);
    return operation;
}
} // namespace

QList<Operation> projectsOperations(ProjectsService *projects)
{
    return {listProjectsOperation(projects), getProjectOperation(projects), createTaskOperation(projects),
            listTasksOperation(projects),    updateTaskOperation(projects), logTimeOperation(projects)};
}
} // namespace atlas
