// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// WorkDrive before a scripted server: a team with the team folders "tm" (of which the person is no member) and "tf",
/// own folders "own". The clock jumps and begins at 2026-11-22 09:00 UTC.
struct ScriptedDrive : ApiFixture {
    static QString line(const char *verb, const QString &below)
    {
        return QString::fromLatin1(verb) + u" /api/v1/"_s + below;
    }
    static QString listing(const QString &folder) { return line("GET", u"files/%1/files"_s.arg(folder)); }
    static QString one(const QString &id) { return line("GET", u"files/"_s + id); }
    static QString change(const QString &id) { return line("PATCH", u"files/"_s + id); }
    static QString bulk() { return line("PATCH", u"files"_s); }

    static ScriptedReply data(const QJsonValue &rows, int code = 200)
    {
        return ScriptedReply::json(code, {{u"data"_s, rows}});
    }
    static ScriptedReply gone() { return status(401, R"({"errors":[{"id":"R008","title":"Unauthorized access"}]})"); }
    static ScriptedReply locked() { return status(423, R"({"errors":[{"id":"F918","title":"Locked"}]})"); }
    static QJsonObject resource(const QString &type, const QString &id, const QJsonObject &attributes)
    {
        return {{u"id"_s, id}, {u"type"_s, type}, {u"attributes"_s, attributes}};
    }
    static QJsonObject row(const QString &id, const QString &name, const QString &parent, bool folder = false)
    {
        const QJsonObject storage{
            {u"size_in_bytes"_s, folder ? 0 : 12}, {u"files_count"_s, 0}, {u"folders_count"_s, 0}};
        return resource(u"files"_s, id,
                        {{u"name"_s, name},
                         {u"parent_id"_s, parent},
                         {u"is_folder"_s, folder},
                         {u"type"_s, folder ? u"folder"_s : u"txt"_s},
                         {u"extn"_s, folder ? QString() : u"txt"_s},
                         {u"modified_by"_s, u"Shawn"_s},
                         {u"modified_time_in_millisecond"_s, 1795337999000LL},
                         {u"created_time_in_millisecond"_s, 1795337999000LL},
                         {u"storage_info"_s, storage}});
    }
    /// `next`: token of the next page.
    static ScriptedReply page(const QJsonArray &rows, const QString &next = {})
    {
        QJsonObject cursor{{u"has_next"_s, !next.isEmpty()}};
        if (!next.isEmpty())
            cursor.insert(u"next"_s, u"https://drive.example/files?page[next]=%1&page[limit]=1000"_s.arg(next));
        return ScriptedReply::json(200, {{u"data"_s, rows}, {u"links"_s, QJsonObject{{u"cursor"_s, cursor}}}});
    }
    void person()
    {
        server.always(line("GET", u"users/me"_s),
                      data(resource(u"users"_s, u"7001"_s,
                                    {{u"email_id"_s, u"mara@nordwerk.example"_s}, {u"edition"_s, u"TEAM"_s}})));
        server.always(line("GET", u"users/7001/teams"_s),
                      data(QJsonArray{resource(u"teams"_s, u"t1"_s, {{u"name"_s, u"Nordwerk"_s}})}));
        server.always(line("GET", u"teams/t1/currentuser"_s),
                      data(resource(u"users"_s, u"t1-7001"_s, {{u"email_id"_s, u"mara@nordwerk.example"_s}})));
    }
    void spaces()
    {
        const auto space = [](const char *id, const char *name, bool member) {
            return resource(u"teamfolders"_s, QLatin1StringView(id),
                            {{u"name"_s, QLatin1StringView(name)}, {u"is_partof"_s, member}});
        };
        server.always(line("GET", u"teams/t1/workspaces"_s),
                      data(QJsonArray{space("tm", "Management", false), space("tf", "Marketing", true)}));
        server.always(line("GET", u"users/t1-7001/privatespace"_s),
                      data(QJsonArray{resource(u"privatespace"_s, u"own"_s, {{u"name"_s, u"My Folders"_s}})}));
    }
    [[nodiscard]] QList<SeenRequest> seenAs(const QString &wanted) const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.line() == wanted)
                found.append(request);
        }
        return found;
    }
    [[nodiscard]] QJsonObject sentBody(const QString &wanted) const
    {
        const QList<SeenRequest> all = seenAs(wanted);
        return all.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(all.last().body).object();
    }
};
} // namespace atlas::test
