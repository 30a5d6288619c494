// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/tasks/recordfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct ModuleName {
    QString name, id;
};

/// Of a project's modules only "Task" has been seen by name; the others are UNCONFIRMED.
const QList<ModuleName> &moduleNames()
{
    static const QList<ModuleName> names{
        {u"Project"_s, u"2210000000000013001"_s},  {u"Milestone"_s, u"2210000000000013004"_s},
        {u"Tasklist"_s, u"2210000000000013007"_s}, {u"Task"_s, u"2210000000000013010"_s},
        {u"Bug"_s, u"2210000000000013013"_s},      {u"Timesheet"_s, u"2210000000000013016"_s}};
    return names;
}

struct FieldName {
    QString api, label, type;
};

/// The standard fields of a module that clients may show. Empty: no such module.
QList<FieldName> fieldNames(const QString &module)
{
    static const FieldName name{u"name"_s, u"Name"_s, u"text"_s},
        text{u"description"_s, u"Description"_s, u"textarea"_s}, start{u"start_date"_s, u"Start Date"_s, u"date"_s},
        end{u"end_date"_s, u"Due Date"_s, u"date"_s}, status{u"status"_s, u"Status"_s, u"picklist"_s},
        owner{u"owner"_s, u"Owner"_s, u"user"_s};
    static const QMap<QString, QList<FieldName>> fields{
        {u"projects"_s,
         {name, text, owner, start, end, status, {u"project_group"_s, u"Project Group"_s, u"picklist"_s}}},
        {u"milestones"_s, {name, owner, start, end, status}},
        {u"tasks"_s,
         {name,
          text,
          {u"owners_and_work"_s, u"Owners and work"_s, u"user"_s},
          start,
          end,
          {u"duration"_s, u"Duration"_s, u"duration"_s},
          {u"priority"_s, u"Priority"_s, u"picklist"_s},
          {u"completion_percentage"_s, u"% Completed"_s, u"percentage"_s},
          {u"billing_type"_s, u"Billing Type"_s, u"picklist"_s},
          status}},
        {u"issues"_s,
         {name,
          text,
          {u"assignee"_s, u"Assignee"_s, u"user"_s},
          {u"due_date"_s, u"Due Date"_s, u"date"_s},
          {u"severity"_s, u"Severity"_s, u"picklist"_s},
          {u"classification"_s, u"Classification"_s, u"picklist"_s},
          status}}};
    return fields.value(module);
}
} // namespace

QString moduleIdOf(const QString &moduleName)
{
    for (const ModuleName &known : moduleNames()) {
        if (known.name == moduleName)
            return known.id;
    }
    return {};
}

Response listModules(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    QJsonArray rows;
    for (const ModuleName &known : moduleNames())
        rows.append(QJsonObject{{u"module_name"_s, known.name}, {u"module_id"_s, known.id}});
    return Response::json(200, {{u"modules"_s, rows}}); // the key of the list is UNCONFIRMED
}

Response listFields(Call &call)
{
    if (!call.has(u"module"_s))
        return missing(call.request, u"module"_s);
    const QList<FieldName> fields = fieldNames(call.param(u"module"_s));
    if (fields.isEmpty())
        return badValue(call.request, u"module"_s, u"Invalid module"_s);
    QList<QJsonObject> rows;
    for (const FieldName &field : fields)
        rows.append({{u"field_name"_s, field.api}, {u"display_name"_s, field.label}, {u"field_type"_s, field.type}});
    ListSpec spec;
    spec.key = u"fields"_s; // UNCONFIRMED
    spec.parameters = {u"module"_s};
    return listRecords(call, spec, rows);
}

Response fieldPermissions(Call &call)
{
    if (!projectRecord(call, call.id()) || !membersOf(call.store, call.id()).contains(call.id(1)))
        return notFound(call.request);
    if (!call.has(u"modules"_s))
        return missing(call.request, u"modules"_s);
    const QList<FieldName> fields = fieldNames(call.param(u"modules"_s));
    if (fields.isEmpty())
        return badValue(call.request, u"modules"_s, u"Invalid module"_s);
    QJsonArray rows;
    for (const FieldName &field : fields)
        rows.append(QJsonObject{{u"api_name"_s, field.api},
                                {u"display_name"_s, field.label},
                                {u"field_type"_s, field.type},
                                {u"is_hidden"_s, false}});
    return Response::json(200, {{call.id(1), rows}});
}
} // namespace atlas::sandbox::projects
