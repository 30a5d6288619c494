// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsrequests.h"

#include "services/core/json.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsrequests
{
namespace
{
constexpr int maxProjectsPage = 200;

QString projectsScope(const QString &module, Verb verb)
{
    const QString operation = [verb] {
        switch (verb) {
        case Verb::Get:
            return u"READ"_s;
        case Verb::Post:
            return u"CREATE"_s;
        case Verb::Put:
        case Verb::Patch:
            return u"UPDATE"_s;
        case Verb::Delete:
            return u"DELETE"_s;
        }
        return u"READ"_s;
    }();
    return u"ZohoProjects."_s + module + u'.' + operation;
}

ApiRequest projectsCall(Verb verb, const QString &path, const QString &scope)
{
    ApiRequest request(App::Projects, verb, path);
    request.requiredScope = projectsScope(scope, verb);
    return request;
}

ApiError wrongParameter(const QString &parameter, const QString &expected)
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, expected);
    error.field = parameter;
    return error;
}

/// An object, or the first of an array of objects.
QJsonObject objectOrFirst(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toObject() : value.toObject();
}

/// The older API's numeric ids come with a string beside them; all others are read exactly (json::id).
QJsonObject withTextId(QJsonObject row)
{
    const QString exact = json::text(row, "id_string"_L1);
    const QJsonValue id = row.value("id"_L1);
    if (!exact.isEmpty())
        row.insert("id"_L1, exact);
    else if (!id.isUndefined() && !id.isString())
        row.insert("id"_L1, json::id(id));
    return row;
}

/// The value under which the rows are: a key of the kind, a bare array, else any other list.
QJsonValue rowsValue(const QJsonObject &answer, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (answer.contains(key))
            return answer.value(key);
    }
    if (answer.contains(bareList()))
        return answer.value(bareList());
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (it.value().isArray() && it.key() != "page_info"_L1)
            return it.value();
        if (it.key() == "data"_L1 && it.value().isObject())
            return rowsValue(it.value().toObject(), {u"result"_s});
    }
    return {};
}

void appendDay(QJsonArray &rows, const QJsonObject &day)
{
    const QJsonArray logs = day.value("log_details"_L1).toArray();
    for (const QJsonValue &value : logs) {
        QJsonObject log = withTextId(value.toObject());
        if (!log.contains("date"_L1))
            log.insert("date"_L1, day.value("date"_L1));
        rows.append(log);
    }
}
} // namespace

ApiRequest projectRequest(Verb verb, const QString &portalId, const QString &path, const QString &scope)
{
    return projectsCall(verb, u"/api/v3/portal/"_s + portalId + path, scope);
}

ApiRequest olderRequest(Verb verb, const QString &portalId, const QString &path, const QString &scope)
{
    return projectsCall(verb, u"/restapi/portal/"_s + portalId + path, scope);
}

ApiRequest portals()
{
    return projectsCall(Verb::Get, u"/api/v3/portals"_s, u"portals"_s);
}

QString pathOf(ProjectsKind kind, const QString &projectId, const QString &id)
{
    const ProjectsKindInfo &info = projectsKindInfo(kind);
    const bool inside = !projectId.isEmpty() && !info.projectPath.isEmpty();
    QString path = inside ? u"/projects/"_s + projectId + info.projectPath : info.portalPath;
    if (id.isEmpty())
        return path;
    if (kind == ProjectsKind::TimeLog)
        path = u"/projects/"_s + projectId + u"/logs"_s;
    return path + u'/' + id;
}

Result<ApiRequest> list(const ProjectsListQuery &query, const QString &portalId)
{
    if (query.page < 1)
        return fail(wrongParameter(u"page"_s, u"page must be 1 or more."_s));
    if (query.perPage < 1 || query.perPage > maxProjectsPage)
        return fail(wrongParameter(u"per_page"_s, u"per_page must be from 1 to 200."_s));
    const ProjectsKindInfo &info = projectsKindInfo(query.kind);
    if (query.projectId.isEmpty() && info.portalPath.isEmpty())
        return fail(wrongParameter(u"project_id"_s, u"These records are listed inside a project only."_s));
    const Result<Done> project = query.projectId.isEmpty() ? Done{} : checkId(query.projectId, u"project_id"_s);
    if (!project)
        return fail(project.error());
    ApiRequest request = projectRequest(Verb::Get, portalId, pathOf(query.kind, query.projectId), info.scope);
    for (auto it = query.more.cbegin(); it != query.more.cend(); ++it)
        request.addParam(it.key(), it.value());
    if (!query.sortBy.isEmpty())
        request.addParam(u"sort_by"_s, query.sortBy);
    if (!query.filter.isEmpty()) {
        const QByteArray filter = QJsonDocument(query.filter).toJson(QJsonDocument::Compact);
        request.addParam(u"filter"_s, QString::fromUtf8(filter));
    }
    request.addParam(u"page"_s, QString::number(query.page));
    request.addParam(u"per_page"_s, QString::number(query.perPage));
    request.priority = query.priority;
    return request;
}

Result<Done> checkId(const QString &id, const QString &parameter)
{
    const bool digits =
        !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= QChar(u'0') && c <= QChar(u'9'); });
    if (!digits)
        return fail(wrongParameter(parameter, parameter + u" must be the digits of a record's id."_s));
    return Done{};
}

QLatin1StringView bareList()
{
    return "rows"_L1;
}

Result<QJsonObject> decoded(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Decode, u"invalid_json"_s,
                    u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (document.isArray())
        return QJsonObject{{bareList(), document.array()}};
    return document.object();
}

bool isFailure(const QJsonObject &answer)
{
    const QJsonValue error = answer.value("error"_L1);
    return error.isObject() || error.isString();
}

Result<QJsonObject> recordIn(const QJsonObject &answer)
{
    if (answer.contains("id"_L1) || answer.contains("id_string"_L1))
        return withTextId(answer);
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        const QJsonObject inner = objectOrFirst(it.value());
        if (inner.contains("id"_L1) || inner.contains("id_string"_L1))
            return withTextId(inner);
    }
    return fail(ErrorKind::Decode, u"no_record"_s);
}

ProjectsRowPage pageIn(const QJsonObject &answer, const ProjectsListQuery &query)
{
    ProjectsRowPage page;
    const QJsonValue value = rowsValue(answer, projectsKindInfo(query.kind).listKeys);
    const QJsonArray found = value.isObject() ? QJsonArray{value} : value.toArray();
    for (const QJsonValue &entry : found) {
        const QJsonObject row = entry.toObject();
        if (query.kind == ProjectsKind::TimeLog && row.contains("log_details"_L1))
            appendDay(page.rows, row);
        else
            page.rows.append(withTextId(row));
    }
    const QJsonObject info = objectOrFirst(answer.value("page_info"_L1));
    page.more = json::boolean(info, "has_next_page"_L1, page.rows.size() >= query.perPage) && !page.rows.isEmpty();
    page.page = int(json::integer(info, "page"_L1, query.page));
    page.totals = answer.value("log_hours"_L1).toObject();
    return page;
}

QString moduleName(LogModule module)
{
    switch (module) {
    case LogModule::Task:
        return u"task"_s;
    case LogModule::Issue:
        return u"issue"_s;
    case LogModule::General:
        return u"general"_s;
    }
    return u"task"_s;
}
} // namespace atlas::projectsrequests
