// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

#include <limits>

namespace atlas::sandbox::mail
{
/// & < > " ' as entities, the last as &#39;.
[[nodiscard]] QString encoded(const QString &text);
/// What a reader sees of a body: no tags, scripts or styles, entities decoded, white space run together; at most
/// `limit` characters.
[[nodiscard]] QString readable(const QString &html, qsizetype limit = std::numeric_limits<qsizetype>::max());
/// In quotes, with a backslash before quotes and backslashes.
[[nodiscard]] QString quotedName(QString name);
/// "Test User"<user@example.com>, comma separated; without a name <user@example.com>. Not encoded.
[[nodiscard]] QString addressText(const QList<Address> &addresses);
/// The addresses of "Ann <a@x.example>, b@x.example"; `wrong` is the first that is none, else empty.
[[nodiscard]] QList<Address> parsedAddresses(const QString &text, QString &wrong);
/// Whether the mailbox receives mails for this address: its own and its alias.
[[nodiscard]] bool isOwnAddress(const Store &store, const QString &address);
/// Addresses the owner may send from; the first is the mailbox's, the other an alias.
[[nodiscard]] QStringList sendAddresses(const Store &store);
} // namespace atlas::sandbox::mail
