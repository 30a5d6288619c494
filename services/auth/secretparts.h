// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

/// How a long secret is kept in several keychain entries. Windows refuses an entry above 2,560 bytes
/// (CRED_MAX_CREDENTIAL_BLOB_SIZE); the same rule is used everywhere, so that it is tested everywhere.
namespace atlas::secretparts
{
inline constexpr qsizetype entryLimit = 2'500;

/// The first entry's header of a secret in parts.
struct Header {
    int count = 1;      ///< entries in all
    QByteArray digest;  ///< of the whole, to notice parts of two different writes
    QByteArray content; ///< the first part's own bytes
};

/// The entries to write: the secret itself if it fits one, else parts of which the first has a header.
[[nodiscard]] QList<QByteArray> split(const QByteArray &secret);
/// nullopt if the entry is a whole secret.
[[nodiscard]] std::optional<Header> header(const QByteArray &firstEntry);
/// The secret of all parts; nullopt if they do not belong together.
[[nodiscard]] std::optional<QByteArray> join(const Header &header, const QList<QByteArray> &furtherParts);
/// Key of part `index`; part 0 has the secret's own key.
[[nodiscard]] QString partKey(const QString &key, int index);
} // namespace atlas::secretparts
