// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"

namespace atlas
{
/// Where secrets live: the OS keychain, or memory for a session-only sign-in. Never a file.
/// Errors: KeychainAbsent (detail names the missing service), KeychainLocked, KeychainDenied, Timeout, NotFound (no
/// such entry). Every call ends within its time limit, and none is made while the window starts.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Task<Result<QByteArray>> read(QString key) = 0;
    [[nodiscard]] virtual Task<Result<Done>> write(QString key, QByteArray secret) = 0;
    [[nodiscard]] virtual Task<Result<Done>> remove(QString key) = 0;
    /// False for the session-only store: the ui says "you will sign in again next time".
    [[nodiscard]] virtual bool persistent() const = 0;
};

class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] Task<Result<Done>> write(QString key, QByteArray secret) override;
    [[nodiscard]] Task<Result<Done>> remove(QString key) override;
    [[nodiscard]] bool persistent() const override { return false; }

private:
    QMap<QString, QByteArray> m_secrets;
};

/// QtKeychain. A missing Secret Service is found out by a D-Bus name check first, because libsecret can wait for ever.
/// A secret above Windows' 2,560-byte limit is kept in numbered parts.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(QString service = QStringLiteral("Atlas"),
                                 std::chrono::milliseconds limit = std::chrono::seconds(10));
    [[nodiscard]] Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] Task<Result<Done>> write(QString key, QByteArray secret) override;
    [[nodiscard]] Task<Result<Done>> remove(QString key) override;
    [[nodiscard]] bool persistent() const override { return true; }

private:
    QString m_service;
    std::chrono::milliseconds m_limit;
};
} // namespace atlas
