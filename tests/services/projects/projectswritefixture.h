// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>

namespace atlas::test
{
/// ProjectsService in portal 60, before a scripted server that knows project 7 with its two members.
struct ProjectsWriteFixture : ApiFixture {
    ProjectsService projects{*client, &clock};

    explicit ProjectsWriteFixture(const QByteArray &projectCompleted = "false")
    {
        ProjectsPortal portal;
        portal.id = QStringLiteral("60");
        portal.name = QStringLiteral("nordwerk");
        portal.zone = "Europe/Berlin";
        portal.userId = QStringLiteral("11");
        projects.usePortal(portal);
        server.always(reading("/projects/7"), ok(project(projectCompleted)));
        server.always(reading("/projects/7/users"),
                      ok(R"({"users":[{"id":"11","full_name":"Mara Lind","email":"mara@example.com"},
            {"id":"12","full_name":"Ivo Brandt","email":"ivo@example.com"}],"page_info":{"has_next_page":false}})"));
    }
    static QString line(const char *verb, const char *path)
    {
        return QString::fromLatin1(verb) + QStringLiteral(" /api/v3/portal/60") + QString::fromLatin1(path);
    }
    static QString reading(const char *path) { return line("GET", path); }
    static ScriptedReply ok(const QByteArray &json, int code = 200) { return status(code, json); }
    static ScriptedReply dropped() { return how(ScriptedReply::How::Drop); }
    static ScriptedReply refused(const QByteArray &title, const QByteArray &message = {}, const QByteArray &field = {})
    {
        return status(400, R"({"error":{"status_code":"400","title":")" + title + R"(","details":[{"message":")" +
                               message + R"(","field_name":")" + field + R"("}]}})");
    }
    static QJsonObject object(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return document.object();
    }
    static QByteArray project(const QByteArray &completed)
    {
        return R"({"id":"7","name":"Warehouse rollout","status":{"id":"1","name":"Active","is_closed_type":false},
            "is_completed":)" +
               completed + "}";
    }
    /// A task as a list or a detail has it.
    static QByteArray task(const QByteArray &id, const QByteArray &more = {}, const QByteArray &name = "Mount racks",
                           const QByteArray &creator = "11")
    {
        return R"({"id":")" + id + R"(","name":")" + name + R"(","project":{"id":"7","name":"Warehouse rollout"},
            "created_by":{"zpuid":")" +
               creator + R"("},"created_time":"2026-10-05T10:00:)" + id.rightJustified(2, '0').right(2) +
               R"(.000Z","last_modified_time":"2026-10-05T11:00:00.000Z")" + more + "}";
    }
    static ScriptedReply list(const QByteArray &key, const QByteArray &rows, bool more = false)
    {
        return ok("{\"" + key + "\":[" + rows + R"(],"page_info":{"page":1,"per_page":200,"has_next_page":)" +
                  (more ? "true" : "false") + "}}");
    }
    static ScriptedReply tasks(const QByteArray &rows, bool more = false) { return list("tasks", rows, more); }
    [[nodiscard]] SeenRequest last() const { return server.seen().last(); }
    [[nodiscard]] QJsonObject lastBody() const { return QJsonDocument::fromJson(last().body).object(); }
    /// How often a line was sent.
    [[nodiscard]] qsizetype sent(const QString &wanted) const
    {
        const QList<SeenRequest> requests = server.seen();
        return std::count_if(requests.cbegin(), requests.cend(),
                             [&wanted](const SeenRequest &request) { return request.line() == wanted; });
    }
    /// The first request with this line, {} if none came.
    [[nodiscard]] QJsonObject bodyOf(const QString &wanted) const
    {
        const QList<SeenRequest> requests = server.seen();
        for (const SeenRequest &request : requests) {
            if (request.line() == wanted)
                return QJsonDocument::fromJson(request.body).object();
        }
        return {};
    }
};
} // namespace atlas::test
