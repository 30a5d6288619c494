// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "app/common/embeddedsandbox.h"
#include "app/ctl/envelope.h"
#include "app/ctl/invocation.h"
#include "services/auth/accountregistry.h"

#include <memory>

namespace atlas::ctl
{
/// Runs one command. Lives in main() until the event loop has ended, so that all it owns outlives every call.
class Commands
{
public:
    explicit Commands(Invocation invocation);
    ~Commands();
    /// Commands that ask nobody: ops, reference, help. nullopt: run() is needed.
    [[nodiscard]] static std::optional<Outcome> withoutAccount(const Invocation &invocation);
    /// Asks for what must be typed; before the event loop, because it blocks.
    void readInput();
    [[nodiscard]] Task<Outcome> run();

private:
    [[nodiscard]] Task<Result<Connection *>> connected();
    [[nodiscard]] Task<Outcome> call();
    [[nodiscard]] Task<Outcome> login();
    [[nodiscard]] Task<Outcome> logout();
    [[nodiscard]] Task<Outcome> status();
    [[nodiscard]] Task<Outcome> mcp();
    [[nodiscard]] Task<Outcome> audit();
    [[nodiscard]] Task<Outcome> policy();
    [[nodiscard]] Task<Outcome> sync();
    [[nodiscard]] Task<QJsonArray> budgets();
    [[nodiscard]] Task<QJsonObject> keychainState();

    Invocation m_invocation;
    Profile m_profile;
    AccountRegistry m_registry;
    QByteArray m_input;
    QString m_secret, m_code;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;
    std::unique_ptr<Connection> m_connection;
};
} // namespace atlas::ctl
