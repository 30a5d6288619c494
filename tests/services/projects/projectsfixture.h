// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>

namespace atlas::test
{
/// ProjectsService before a scripted server.
struct ProjectsFixture : ApiFixture {
    ProjectsService projects{*client, &clock};

    static QString v3(const QString &below) { return QStringLiteral("GET /api/v3/portal/60012345678") + below; }
    static QString older(const QString &below) { return QStringLiteral("GET /restapi/portal/60012345678") + below; }
    static ScriptedReply ok(const QByteArray &json) { return status(200, json); }
    /// The error of v3.
    static ScriptedReply refusal(int code, const QByteArray &title)
    {
        return status(code, R"({"error":{"status_code":")" + QByteArray::number(code) + R"(","title":")" + title +
                                R"(","details":[{"message":"no","field_name":"x"}]}})");
    }
    static ScriptedReply throttled(const QByteArray &seconds = "1020")
    {
        ScriptedReply reply = refusal(400, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED");
        reply.headers.append({"Retry-After", seconds});
        return reply;
    }
    static ScriptedReply list(const QByteArray &key, const QByteArray &rows, bool more = false)
    {
        return ok("{\"" + key + "\":[" + rows + R"(],"page_info":{"page":1,"per_page":200,"has_next_page":)" +
                  (more ? "true" : "false") + "}}");
    }
    /// Logs as the portal groups them, one day a log.
    static ScriptedReply logs(const QByteArrayList &rows, bool more = false)
    {
        QByteArrayList days;
        for (const QByteArray &row : rows) {
            const QByteArray date =
                QJsonDocument::fromJson(row).object().value(QStringLiteral("date")).toString().toLatin1();
            days.append(R"({"date":")" + date + R"(","log_details":[)" + row + "]}");
        }
        return list("time_logs", days.join(','), more);
    }
    static QByteArray task(int id, const QByteArray &modified = "2026-11-20T10:00:00.000Z", const QByteArray &more = {})
    {
        return R"({"id":")" + QByteArray::number(id) + R"(","name":"Task )" + QByteArray::number(id) +
               R"(","project":{"id":"71","name":"Warehouse rollout"},"tasklist":{"id":"81","name":"Installation"},)" +
               R"("status":{"id":"5","name":"Open","is_closed_type":false},"last_modified_time":")" + modified + '"' +
               more + '}';
    }
    static QByteArray log(int id, const QByteArray &date, const QByteArray &hours = "01:30")
    {
        return R"({"id":")" + QByteArray::number(id) + R"(","date":")" + date + R"(","log_hour":")" + hours +
               R"(","owner":{"zpuid":"14003","name":"mara.lind"},"project":{"id":"71","name":"Warehouse rollout"},)" +
               R"("module_detail":{"id":"1","type":"task","name":"Task 1"}})";
    }
    /// The account reaches one portal.
    void onePortal()
    {
        server.always(QStringLiteral("GET /api/v3/portals"),
                      ok(R"([{"id":"60012345678","portal_name":"nordwerk","timezone":"Europe/Berlin"}])"));
        server.always(v3({}),
                      ok(R"({"portal_details":{"id":"60012345678","org_name":"Nordwerk GmbH",)"
                         R"("timezone":"Europe/Paris","owner":{"zpuid":"14003","email":"mara.lind@example.com"},)"
                         R"("business_details":{"working_days":["Monday","Tuesday"],"start_time":"08:30",)"
                         R"("end_time":"17:00"}}})"));
    }
    [[nodiscard]] QList<SeenRequest> seen(const QString &line) const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.line() == line)
                found.append(request);
        }
        return found;
    }
};
} // namespace atlas::test
