// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/accounts/accountsapp.h"
#include "services/sandbox/kernel/dispatcher.h"
#include "tests/sandbox/kernel/probeapp.h"

#include <atomic>
#include <httplib.h>
#include <QTemporaryDir>

namespace atlas::test
{
/// An app made for the kernel's tests: every hook of a route and of a mount in its smallest form.
class TinyApp final : public sandbox::AppMount
{
public:
    std::atomic<int> writes = 0;  ///< POSTs that reached their handler
    std::atomic<int> waiting = 0; ///< handlers now inside GET /tiny/v1/wait
    std::atomic<bool> release = false;
    int inFlight = 0, heavyInFlight = 0, minuteLimit = 0, credits = 0;

    [[nodiscard]] QString name() const override { return QStringLiteral("tiny"); }
    [[nodiscard]] QString prefix() const override { return QStringLiteral("/tiny"); }
    [[nodiscard]] QList<sandbox::Route> routes() override;
    [[nodiscard]] sandbox::AuthErrors authErrors() const override;
    [[nodiscard]] sandbox::Response unknownPath(const sandbox::Request &request) const override;
    [[nodiscard]] sandbox::Response wrongMethod(const sandbox::Request &request) const override;
    [[nodiscard]] int concurrency() const override { return inFlight; }
    [[nodiscard]] int heavyConcurrency() const override { return heavyInFlight; }
    [[nodiscard]] int perMinute() const override { return minuteLimit; }
    [[nodiscard]] int dailyCredits() const override { return credits; }
};

struct Reply {
    bool arrived = false;
    int status = 0;
    QByteArray body;
    httplib::Headers headers;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString header(const char *name) const;
};

/// The kernel with the accounts server, the probes and TinyApp, on a clock that only moves when told.
class KernelFixture
{
public:
    explicit KernelFixture(sandbox::Options options = {});
    ~KernelFixture();
    KernelFixture(const KernelFixture &) = delete;
    KernelFixture &operator=(const KernelFixture &) = delete;

    std::atomic<qint64> nowMs = 1'800'000'000'000;
    sandbox::Options options;
    QTemporaryDir folder;
    sandbox::TokenStore tokens;
    sandbox::AccountsApp accounts;
    std::vector<std::unique_ptr<sandbox::AppMount>> probes;
    TinyApp tiny;
    std::unique_ptr<sandbox::Dispatcher> dispatcher;
    std::unique_ptr<sandbox::Listener> listener;

    /// Starts to serve; the options and TinyApp's limits may be changed until then.
    void serve();
    [[nodiscard]] QString base() const;
    /// One request on a connection of its own; `token` in the usual header unless empty.
    [[nodiscard]] Reply send(const std::string &method, const std::string &target, const QString &token = {},
                             const QByteArray &body = {}, const std::string &contentType = "application/json") const;
    /// A form post.
    [[nodiscard]] Reply post(const std::string &target, const QMap<QString, QString> &form) const;
    /// Client id and secret plus these: a call of the token endpoint.
    [[nodiscard]] Reply token(QMap<QString, QString> form) const;
    /// A valid access token with these scopes.
    [[nodiscard]] QString accessToken(const QStringList &scopes = {QStringLiteral("Tiny.ALL")});
    /// Bytes straight to the socket; what comes back until the server closes or falls silent.
    [[nodiscard]] QByteArray raw(const QByteArray &bytes) const;
    /// Replaces the weather (needs options.faultsFile).
    void setFaults(const QByteArray &json) const;
};

[[nodiscard]] QByteArray formBody(const QMap<QString, QString> &form);
} // namespace atlas::test
