// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsvalidation.h"

#include "services/core/json.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsvalidationfields.h"
#include "services/projects/timelogentry.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsvalidation
{
namespace
{
const QString &ownersField()
{
    static const QString name = u"owners_and_work"_s;
    return name;
}

Result<Done> checkProjectsName(const QJsonObject &fields)
{
    if (isBlank(fields.value("name"_L1)))
        return fail(refusal(u"mandatory_missing"_s, u"name"_s, u"A name is mandatory."_s));
    return Done{};
}

/// The field to blame is the one that was touched; the end where both were.
Result<Done> checkOrder(const QJsonObject &touched, const QJsonObject &whole)
{
    const bool end = touched.contains("end_date"_L1);
    if (!end && !touched.contains("start_date"_L1))
        return Done{};
    const QDateTime first = momentOf(whole.value("start_date"_L1));
    const QDateTime last = momentOf(whole.value("end_date"_L1));
    if (!first.isValid() || !last.isValid() || first <= last)
        return Done{};
    return fail(refusal(u"end_before_start"_s, end ? u"end_date"_s : u"start_date"_s,
                        u"The end must not be before the start."_s));
}

Result<Done> checkProjectsFields(ProjectsKind kind, const QJsonObject &fields)
{
    for (const auto check : {checkLengths, checkDates, checkIds, checkValues, checkOwners}) {
        const Result<Done> passed = check(kind, fields);
        if (!passed)
            return passed;
    }
    return Done{};
}

QJsonObject ownerIn(const QJsonArray &owners, const QString &zpuid)
{
    for (const QJsonValue &value : owners) {
        const QJsonObject owner = value.toObject();
        if (!zpuid.isEmpty() && json::id(owner.value("zpuid"_L1)) == zpuid)
            return owner;
    }
    return {};
}

/// What v3 takes of one owner; `minutes`: of their work.
QJsonObject sendableOwner(const QJsonObject &owner, int minutes)
{
    QJsonObject sent{{"work_values"_L1, hoursText(minutes)}};
    for (const auto name : {"zpuid"_L1, "zuid"_L1, "email"_L1}) { // one name is enough
        if (isBlank(owner.value(name)))
            continue;
        sent.insert(name, json::id(owner.value(name)));
        break;
    }
    return sent;
}
} // namespace

ApiError refusal(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Validation, code, sentence);
    error.field = field;
    return error;
}

bool isCreatable(ProjectsKind kind)
{
    switch (kind) {
    case ProjectsKind::Project:
    case ProjectsKind::TaskList:
    case ProjectsKind::Task:
    case ProjectsKind::Milestone:
    case ProjectsKind::Issue:
        return true;
    case ProjectsKind::TimeLog:
    case ProjectsKind::User:
    case ProjectsKind::Tag:
        return false;
    }
    return false;
}

QJsonObject completedOwners(QJsonObject value, const QJsonObject &stored)
{
    const QJsonArray known = stored.value("owners"_L1).toArray();
    const QJsonArray wanted = value.value("owners"_L1).toArray();
    QJsonArray owners;
    int total = 0;
    for (const QJsonValue &entry : wanted) {
        const QJsonObject owner = entry.toObject();
        const QJsonObject before = ownerIn(known, json::id(owner.value("zpuid"_L1)));
        const QJsonObject &told = isBlank(owner.value("work_values"_L1)) ? before : owner;
        const int minutes = minutesFromZoho(told.value("work_values"_L1)).value_or(0);
        owners.append(sendableOwner(owner, minutes));
        total += minutes;
    }
    QJsonObject whole{{"work_type"_L1, u"standard"_s}, {"unit"_L1, u"hours"_s}};
    for (const auto name : {"work_type"_L1, "copy_task_duration"_L1}) {
        const QJsonValue kept = isBlank(value.value(name)) ? stored.value(name) : value.value(name);
        if (!isBlank(kept))
            whole.insert(name, kept);
    }
    whole.insert("total_work"_L1, hoursText(total));
    whole.insert("owners"_L1, owners);
    return whole;
}

Result<QJsonObject> checkCreate(ProjectsKind kind, const QJsonObject &record)
{
    if (!isCreatable(kind))
        return fail(ErrorKind::Usage, u"not_creatable"_s, u"Atlas does not create records of this kind."_s);
    QJsonObject fields = tidied(withoutBlanks(record));
    const Result<Done> named = checkProjectsName(fields);
    if (!named)
        return fail(named.error());
    const Result<Done> good = checkProjectsFields(kind, fields);
    if (!good)
        return fail(good.error());
    const Result<Done> ordered = checkOrder(fields, fields);
    if (!ordered)
        return fail(ordered.error());
    if (fields.contains(ownersField()))
        fields.insert(ownersField(), completedOwners(fields.value(ownersField()).toObject(), {}));
    return fields;
}

Result<QJsonObject> checkUpdate(ProjectsKind kind, const QJsonObject &changes, const QJsonObject &current)
{
    QJsonObject fields = tidied(changes);
    if (fields.contains("name"_L1)) {
        const Result<Done> named = checkProjectsName(fields);
        if (!named)
            return fail(named.error());
    }
    const Result<Done> good = checkProjectsFields(kind, fields);
    if (!good)
        return fail(good.error());
    QJsonObject whole = current;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        whole.insert(it.key(), it.value());
    const Result<Done> ordered = checkOrder(fields, whole);
    if (!ordered)
        return fail(ordered.error());
    if (fields.contains(ownersField())) {
        const QJsonObject stored = current.value(ownersField()).toObject();
        fields.insert(ownersField(), completedOwners(fields.value(ownersField()).toObject(), stored));
    }
    return fields;
}

QJsonObject withInstants(QJsonObject fields, const ProjectsPortal &portal)
{
    for (const auto name : {"start_date"_L1, "end_date"_L1}) {
        const QDate day = QDate::fromString(fields.value(name).toString(), u"yyyy-MM-dd"_s);
        if (day.isValid())
            fields.insert(name, projectsjson::taskInstant(day, name == "end_date"_L1, portal));
    }
    return fields;
}

QList<NamedPerson> peopleIn(const QJsonObject &fields)
{
    QList<NamedPerson> people;
    const auto add = [&people](const QString &field, const QJsonValue &id) {
        if (!json::id(id).isEmpty())
            people.append({field, json::id(id)});
    };
    const QJsonArray owners = fields.value(ownersField()).toObject().value("owners"_L1).toArray();
    for (const QJsonValue &owner : owners)
        add(ownersField(), owner["zpuid"_L1]);
    for (const auto name : {"owner"_L1, "assignee"_L1})
        add(name, fields.value(name)["zpuid"_L1]);
    add(u"owner_zpuid"_s, fields.value("owner_zpuid"_L1));
    return people;
}

Result<Done> checkMembers(const QList<NamedPerson> &people, const QList<WorkPerson> &members)
{
    if (members.isEmpty())
        return Done{};
    for (const NamedPerson &person : people) {
        if (std::ranges::find(members, person.id, &WorkPerson::id) == members.end())
            return fail(refusal(u"not_a_member"_s, person.field,
                                u"Only members of the project can be given its work; %1 is none."_s.arg(person.id)));
    }
    return Done{};
}

Result<Done> checkOpen(const Project &project)
{
    if (!project.isClosed())
        return Done{};
    return fail(refusal(u"closed_project"_s, u"project_id"_s, u"The project is completed or archived."_s));
}

QString parentOf(const QJsonObject &task)
{
    const QString nested = json::id(task.value("parental_info"_L1)["parent_task_id"_L1]);
    return nested.isEmpty() ? json::id(task.value("parent_task_id"_L1)) : nested;
}

ApiError refined(ApiError error)
{
    if (error.kind == ErrorKind::Validation && error.detail.contains("not available in the project"_L1))
        error.code = u"not_a_member"_s;
    return error;
}
} // namespace atlas::projectsvalidation
