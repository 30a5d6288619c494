// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/datacentre.h"
#include "services/core/cancel.h"
#include "services/core/task.h"

#include <chrono>
#include <functional>
#include <QObject>

namespace atlas
{
/// What came back from the browser.
struct BrowserGrant {
    QString code;
    QString redirectUri;
    QString verifier;
    DataCentre dataCentre; ///< the one Zoho reported in accounts-server, else the one we began at
};

/// Authorization-code flow with PKCE (S256), random state and a loopback listener on one of two fixed ports that the
/// person registers as redirect URIs (http://localhost:8749/callback, :8750). Zoho shows wrong ids and scopes as a page
/// in the browser and never calls back, so the flow has a time limit (5 min: Timeout) and can be cancelled.
/// Errors: SignInRejected "access_denied" | "state_mismatch" | "unknown_accounts_server" | "port_in_use"; Timeout;
/// Cancelled.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    /// openBrowser is given the authorization URL (tests play the browser).
    explicit BrowserSignIn(std::function<void(const QUrl &)> openBrowser,
                           std::chrono::milliseconds limit = std::chrono::minutes(5));
    ~BrowserSignIn() override;
    [[nodiscard]] Task<Result<BrowserGrant>> run(DataCentre dc, QString clientId, QStringList scopes,
                                                 CancelToken cancel);
    [[nodiscard]] static QStringList redirectUris();

private:
    std::function<void(const QUrl &)> m_openBrowser;
    std::chrono::milliseconds m_limit;
};
} // namespace atlas
