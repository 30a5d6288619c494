// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "tests/services/core/faketokens.h"
#include "tests/support/manualclock.h"
#include "tests/support/pending.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>

namespace atlas::test
{
/// A client with a real server, a clock that jumps, and the middle of every jitter range.
struct ApiFixture {
    ScriptedServer server;
    ManualClock clock;
    MemoryQuotaLedger ledger;
    QNetworkAccessManager network;
    FakeTokens tokens{server.url()};
    RequestGate gate{ledger, clock};
    std::unique_ptr<ApiClient> client = std::make_unique<ApiClient>(network, tokens, gate, clock, RetryPolicy{},
                                                                    std::function<double()>([] { return 0.5; }));

    ApiFixture() { clock.setAutoAdvance(true); }

    [[nodiscard]] Result<ApiReply> send(const ApiRequest &request) { return QCoro::waitFor(client->send(request)); }
    [[nodiscard]] Result<QJsonObject> json(const ApiRequest &request) { return QCoro::waitFor(client->json(request)); }

    static ApiRequest get() { return ApiRequest(App::Crm, Verb::Get, QStringLiteral("/crm/v8/Deals")); }
    static ApiRequest post()
    {
        ApiRequest request(App::Crm, Verb::Post, QStringLiteral("/crm/v8/Deals"));
        request.setJson({{QStringLiteral("name"), QStringLiteral("Fjord relaunch")}});
        return request;
    }
    static ScriptedReply status(int code, const QByteArray &body = {})
    {
        ScriptedReply reply;
        reply.status = code;
        reply.body = body;
        return reply;
    }
    static ScriptedReply how(ScriptedReply::How kind)
    {
        ScriptedReply reply;
        reply.how = kind;
        reply.body = QByteArrayLiteral("{\"data\":[1,2,3,4,5,6,7,8,9]}");
        return reply;
    }
};
} // namespace atlas::test
