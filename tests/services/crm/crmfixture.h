// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/crm/crmservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace atlas::test
{
inline QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

/// CrmService before a scripted server.
struct CrmFixture : ApiFixture {
    CrmService crm{*client, &clock};

    static ScriptedReply ok(const char *json, int code = 200) { return status(code, json); }
    /// Settings that every create may ask for: a layout without demands.
    void allowAnyRecord()
    {
        crm.useDealSettings(LayoutMeta(), {});
        server.always(QStringLiteral("GET /crm/v8/settings/layouts"),
                      ok(R"({"layouts":[{"id":"1","name":"Standard","sections":[]}]})"));
    }
    [[nodiscard]] QJsonObject body(int index) const
    {
        return QJsonDocument::fromJson(server.seen().at(index).body).object();
    }
};
} // namespace atlas::test
