// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/world.h"

#include <memory>
#include <QJsonObject>

namespace atlas::sandbox
{
/// The whole stand-in in one object: starts its own threads, serves on 127.0.0.1 until destroyed. Used by
/// atlas-sandbox, by atlas --sandbox and by tests.
class SandboxServer
{
public:
    explicit SandboxServer(Options options);
    ~SandboxServer();
    /// False if the port is taken or the state file cannot be read; error() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const;
    [[nodiscard]] int port() const;
    /// The JSON line of the program: base, client_id, client_secret, grant_code, refresh_token, data_centre_file,
    /// user_email, colleague_email, bot.
    [[nodiscard]] QJsonObject announcement() const;
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::sandbox
