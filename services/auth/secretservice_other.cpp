// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/secretservice.h"

namespace atlas::secretservice
{
Task<bool> present(std::chrono::milliseconds)
{
    co_return true;
}

Task<std::optional<bool>> locked(std::chrono::milliseconds)
{
    co_return std::nullopt;
}

QString serviceName()
{
#ifdef Q_OS_WIN
    return QStringLiteral("Windows Credential Manager");
#else
    return QStringLiteral("macOS Keychain");
#endif
}
} // namespace atlas::secretservice
