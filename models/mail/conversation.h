// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailbook.h"

namespace atlas
{
/// What is known of a message's place in an exchange, from its headers.
struct MailLinks {
    QString messageId, inReplyTo; ///< with angle brackets, as headers have them
    QStringList references;       ///< oldest first
    [[nodiscard]] static MailLinks of(const MailHeaders &headers);
};

/// The other messages of the exchange a message belongs to, newest first. Ties, in this order: Zoho's thread where both
/// have one, headers where both were read, else the same bare subject between the same two people within 60 days. Zoho
/// tells a thread for few messages only, so it is never the only tie.
[[nodiscard]] QList<const MailMessage *> conversationOf(const MailBook &book, const MailMessage &message,
                                                        const QHash<QString, MailLinks> &known);
} // namespace atlas
