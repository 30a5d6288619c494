// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/manualclock.h"

#include <QNetworkAccessManager>

namespace atlas::test
{
/// One access token, fetched beforehand, so that the clock of the client may jump.
class FixedToken final : public AccessTokens
{
public:
    FixedToken(DataCentre centre, QString token)
        : m_centre(std::move(centre))
        , m_token(std::move(token))
    {
    }
    [[nodiscard]] QString accountId() const override { return QStringLiteral("acc"); }
    using AccessTokens::base;
    [[nodiscard]] QUrl base(App app) const override { return m_centre.base(app); }
    [[nodiscard]] Task<Result<QString>> token(CancelToken) override { co_return QString(m_token); }
    [[nodiscard]] Task<Result<QString>> renew(QString, CancelToken) override { co_return QString(m_token); }
    [[nodiscard]] QStringList grantedScopes() const override { return {}; }

private:
    DataCentre m_centre;
    QString m_token;
};

/// A client of the stand-in whose waits take no time.
struct WeatherproofClient {
    explicit WeatherproofClient(const SandboxFixture &sandbox)
    {
        clock.setAutoAdvance(true);
        const Result<DataCentre> centre = dataCentreFromFile(sandbox.text("data_centre_file"));
        if (!centre)
            return;
        OAuthClient oauth(network, clock);
        const Result<TokenReply> grant = QCoro::waitFor(oauth.refresh(
            *centre, sandbox.text("client_id"), sandbox.text("client_secret"), sandbox.text("refresh_token")));
        if (!grant)
            return;
        token = std::make_unique<FixedToken>(*centre, grant->accessToken);
        client = std::make_unique<ApiClient>(network, *token, gate, clock);
    }

    QNetworkAccessManager network;
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate{ledger, clock, [](App) { return unlimited(5); }};
    std::unique_ptr<FixedToken> token;
    std::unique_ptr<ApiClient> client; ///< null when signing in failed
};
} // namespace atlas::test
