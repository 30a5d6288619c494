// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/keychainjobs.h"
#include "services/auth/secretparts.h"
#include "services/auth/secretstore.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Entries the secret has now; 0 if there is none.
Task<Result<int>> countEntries(QString service, QString key, QDeadlineTimer deadline)
{
    const Result<QByteArray> first = co_await keychainjobs::read(service, key, deadline);
    if (!first && first.error().kind == ErrorKind::NotFound)
        co_return 0;
    if (!first)
        co_return fail(first.error());
    const auto header = secretparts::header(*first);
    co_return header ? header->count : 1;
}

// Removes the parts [from, to). One that is missing already is as good as removed.
Task<Result<Done>> removeEntries(QString service, QString key, int from, int to, QDeadlineTimer deadline)
{
    for (int index = from; index < to; ++index) {
        const QString partKey = secretparts::partKey(key, index);
        const Result<Done> removed = co_await keychainjobs::remove(service, partKey, deadline);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            co_return fail(removed.error());
    }
    co_return Done{};
}
} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
{
}

Task<Result<QByteArray>> KeychainSecretStore::read(QString key)
{
    const QString service = m_service;
    const QDeadlineTimer deadline(m_limit);
    const Result<QByteArray> first = co_await keychainjobs::read(service, key, deadline);
    if (!first)
        co_return fail(first.error());
    const auto header = secretparts::header(*first);
    if (!header)
        co_return *first;
    QList<QByteArray> further;
    for (int index = 1; index < header->count; ++index) {
        const QString partKey = secretparts::partKey(key, index);
        const Result<QByteArray> part = co_await keychainjobs::read(service, partKey, deadline);
        if (!part)
            co_return fail(part.error());
        further.append(*part);
    }
    const auto whole = secretparts::join(*header, further);
    if (!whole)
        co_return fail(ErrorKind::Decode, u"keychain_parts"_s);
    co_return *whole;
}

Task<Result<Done>> KeychainSecretStore::write(QString key, QByteArray secret)
{
    const QString service = m_service;
    const QDeadlineTimer deadline(m_limit);
    const Result<int> before = co_await countEntries(service, key, deadline);
    if (!before)
        co_return fail(before.error());
    const QList<QByteArray> parts = secretparts::split(secret);
    // The first entry last: until it is there, a reader finds the old secret or sees that the parts do not match.
    for (int index = int(parts.size()) - 1; index >= 0; --index) {
        const QString partKey = secretparts::partKey(key, index);
        const QByteArray part = parts.at(index);
        const Result<Done> written = co_await keychainjobs::write(service, partKey, part, deadline);
        if (!written)
            co_return fail(written.error());
    }
    co_return co_await removeEntries(service, key, int(parts.size()), *before, deadline);
}

Task<Result<Done>> KeychainSecretStore::remove(QString key)
{
    const QString service = m_service;
    const QDeadlineTimer deadline(m_limit);
    const Result<int> count = co_await countEntries(service, key, deadline);
    if (!count)
        co_return fail(count.error());
    if (*count == 0)
        co_return fail(ErrorKind::NotFound, u"no_entry"_s);
    const Result<Done> rest = co_await removeEntries(service, key, 1, *count, deadline);
    if (!rest)
        co_return fail(rest.error());
    co_return co_await keychainjobs::remove(service, key, deadline);
}
} // namespace atlas
