// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/projects/projectsstore.h"

#include <optional>

namespace atlas::sandbox::projects
{
/// What a handler works with: the request, the data (already locked, alone for all verbs but GET) and the time.
struct Call {
    const Request &request;
    Store &store;
    QDate today;             ///< in the portal's zone
    qint64 nowMs = 0;        ///< milliseconds since 1970 UTC
    QString zpuid;           ///< of the user the token belongs to
    bool *wrote = nullptr;   ///< set by writers when data changed
    bool stuckPages = false; ///< the portal's time logs never say that they end (a switch of tests)
    bool emptyAs204 = false; ///< empty lists answer 204 (a switch of tests)
    [[nodiscard]] QString param(const QString &name) const { return request.query.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return request.query.contains(name); }
    /// The ids of the path after the portal's, which is checked already: project, task, ...
    [[nodiscard]] QString id(int segment = 0) const { return request.segments.value(segment + 1); }
    [[nodiscard]] QString stamp() const; ///< now as v3 writes it: 2026-03-30T07:58:19.896Z
};

using Handler = Response (*)(Call &call);

/// One route; `pattern` below /api/v3/portal/{p} (or /restapi/portal/{p} when `old`), "" for the portal itself;
/// `scope`: "tasks.READ" becomes ZohoProjects.tasks.READ.
struct ProjectsRoute {
    QByteArray method;
    QString pattern;
    QString scope;
    Handler handle = nullptr;
    bool old = false;        ///< of the older restapi
    bool portalFree = false; ///< not below a portal: "/portals"
};

// The routes, one function an area.
[[nodiscard]] QList<ProjectsRoute> portalRoutes();    ///< portals, users, project users, modules, fields, search
[[nodiscard]] QList<ProjectsRoute> projectRoutes();   ///< projects, task lists
[[nodiscard]] QList<ProjectsRoute> taskRoutes();      ///< tasks, subtasks, comments, dependencies, status history
[[nodiscard]] QList<ProjectsRoute> milestoneRoutes(); ///< phases in both spellings, baselines
[[nodiscard]] QList<ProjectsRoute> issueRoutes();
[[nodiscard]] QList<ProjectsRoute> timeRoutes(); ///< time logs, bulk, approval, timers
[[nodiscard]] QList<ProjectsRoute> tagRoutes();
[[nodiscard]] QList<ProjectsRoute> olderRoutes(); ///< restapi: task layouts, tasks with dependency, weekly logs

// Answers. Source: the Projects reference, sections 4, 5.
struct Problem {
    int status = 400;
    QString title;          ///< "INVALID_PARAMETER_VALUE"
    QString message, field; ///< details[0]; both empty: details [{}]
    QString errorType = QStringLiteral("FIELDS_VALIDATION_ERROR");
};
[[nodiscard]] Response refuse(const Request &request, const Problem &problem);
[[nodiscard]] Response notFound(const Request &request); ///< 404 RESOURCE_NOT_FOUND (spelling not documented)
[[nodiscard]] Response missing(const Request &request, const QString &field);    ///< LESS_THAN_MIN_OCCURANCE
[[nodiscard]] Response badPattern(const Request &request, const QString &field); ///< PATTERN_NOT_MATCHED
[[nodiscard]] Response badValue(const Request &request, const QString &field, const QString &message);
[[nodiscard]] Response inputMissing(const Request &request);                ///< 400 "Input Parameter Missing"
[[nodiscard]] Response object(const QJsonObject &record, int status = 200); ///< bare, without "_" keys
[[nodiscard]] Response array(const QJsonArray &rows, int status = 200);     ///< bare
[[nodiscard]] QJsonObject shown(const QJsonObject &record);                 ///< without "_" keys

/// The body as a JSON object or array; INVALID_INPUTSTREAM otherwise.
[[nodiscard]] std::optional<QJsonObject> bodyObject(const Call &call, std::optional<Response> &refusal);
[[nodiscard]] std::optional<QJsonArray> bodyArray(const Call &call, std::optional<Response> &refusal);
/// The fields of a form-urlencoded or multipart body; nullopt for JSON.
[[nodiscard]] std::optional<QMap<QString, QString>> bodyForm(const Call &call);

/// How a list answers: which envelope, what can be filtered and sorted by.
struct ListSpec {
    enum class Envelope {
        BareArray,
        Keyed,
        KeyedCount,     ///< page_info has "count" where others have "page_count": users
        KeyedArrayInfo, ///< page_info is an array of strings: milestones
        NoInfo
    };
    QString key;
    Envelope envelope = Envelope::Keyed;
    QStringList sortFields;
    /// The values of a filter field of a row (ids and names both match); nullopt: the field is unknown here, whatever
    /// the row. An absent value is an empty list.
    std::optional<QStringList> (*values)(const QJsonObject &row, const QString &field) = nullptr;
    QStringList parameters; ///< known beyond page, per_page, sort_by, filter, view_id; any other is refused
    QJsonObject (*row)(const Call &call, const QJsonObject &record) = nullptr; ///< nullptr: the record itself
};
/// Of `records` those that pass the filter (section 6), in the order asked for, all pages; nullopt with the refusal of
/// a bad parameter.
[[nodiscard]] std::optional<QList<QJsonObject>> chosenRecords(const Call &call, const ListSpec &spec,
                                                              const QList<QJsonObject> &records,
                                                              std::optional<Response> &refusal);
/// Filters, sorts, pages (page from 1, per_page at most 200, 100 unless told) and wraps `records`.
[[nodiscard]] Response listRecords(const Call &call, const ListSpec &spec, const QList<QJsonObject> &records);
} // namespace atlas::sandbox::projects
