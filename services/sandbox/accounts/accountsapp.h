// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/accounts/deviceflow.h"
#include "services/sandbox/kernel/router.h"

namespace atlas::sandbox
{
/// The accounts server, below /oauth. Errors come as HTTP 200 with {"error": ...}, as Zoho's do; only the throttle has
/// status 400. Source: the accounts reference, sections 3 to 11 and 14.
class AccountsApp final : public AppMount
{
public:
    AccountsApp(TokenStore &store, std::function<qint64()> nowMs, QString userEmail);
    /// Where this server and the app APIs are reached, known once the port is bound: "http://127.0.0.1:8080".
    void setBase(const QString &base);

    [[nodiscard]] QString name() const override { return QStringLiteral("accounts"); }
    [[nodiscard]] QString prefix() const override { return QStringLiteral("/oauth"); }
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;

    /// What the client may name as redirect_uri, compared character for character.
    [[nodiscard]] static const QStringList &redirectUris();

private:
    using Params = QMap<QString, QString>;
    struct Authorization;
    [[nodiscard]] Authorization authorization(const Params &params) const;
    [[nodiscard]] Response consentPage(const Request &request) const;
    [[nodiscard]] Response decideConsent(const Request &request);
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response tokenFor(const Params &params);
    [[nodiscard]] Response revoke(const Request &request);
    [[nodiscard]] Response revokeWithClient(const Request &request);
    [[nodiscard]] Response serverInfo() const;
    [[nodiscard]] Response startDevice(const Request &request);
    [[nodiscard]] Response devicePage(const Request &request) const;
    [[nodiscard]] Response decideDevice(const Request &request);
    [[nodiscard]] Response pollDevice(const Request &request);
    [[nodiscard]] Response tokenResponse(const TokenReply &reply) const;

    TokenStore &m_store;
    DeviceFlow m_devices;
    QString m_userEmail;
    QString m_base;
};
} // namespace atlas::sandbox
