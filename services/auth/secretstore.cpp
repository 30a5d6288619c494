// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/secretstore.h"

namespace atlas
{
Task<Result<QByteArray>> MemorySecretStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        co_return fail(ErrorKind::NotFound, QStringLiteral("no_entry"));
    co_return *found;
}

Task<Result<Done>> MemorySecretStore::write(QString key, QByteArray secret)
{
    m_secrets.insert(key, secret);
    co_return Done{};
}

Task<Result<Done>> MemorySecretStore::remove(QString key)
{
    if (m_secrets.remove(key) == 0)
        co_return fail(ErrorKind::NotFound, QStringLiteral("no_entry"));
    co_return Done{};
}
} // namespace atlas
