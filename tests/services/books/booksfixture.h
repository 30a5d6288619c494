// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>

namespace atlas::test
{
/// BooksService before a scripted server.
struct BooksFixture : ApiFixture {
    BooksService books{*client, &clock};

    static ScriptedReply ok(const QByteArray &json, int code = 200) { return status(code, json); }
    static QByteArray organisation(const QByteArray &id, const QByteArray &more = {})
    {
        return R"({"organization_id":")" + id + R"(","name":"Atelier Lumen SAS","currency_code":"EUR",)" +
               R"("currency_id":"97","time_zone":"Europe/Paris","is_org_active":true)" + more + "}";
    }
    static ScriptedReply organisations(const QByteArray &rows)
    {
        return ok(R"({"code":0,"message":"success","organizations":[)" + rows + "]}");
    }
    /// The account reaches one organisation, 20087654321.
    void oneOrganisation()
    {
        server.always(QStringLiteral("GET /books/v3/organizations"), organisations(organisation("20087654321")));
    }
    /// A list as Books answers it.
    static ScriptedReply page(const QByteArray &key, const QByteArray &rows, bool more = false,
                              const QByteArray &sortColumn = "created_time")
    {
        return ok(R"({"code":0,"message":"success",")" + key + "\":[" + rows + R"(],"page_context":{"page":1,)" +
                  R"("per_page":200,"has_more_page":)" + (more ? "true" : "false") + R"(,"sort_column":")" +
                  sortColumn + R"(","sort_order":"D"}})");
    }
    [[nodiscard]] QJsonObject body(int index) const
    {
        return QJsonDocument::fromJson(server.seen().at(index).body).object();
    }
};
} // namespace atlas::test
