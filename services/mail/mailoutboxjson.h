// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailoutbox.h"

/// Mails that were written but not sent, as they are kept on this computer.
namespace atlas::mailkept
{
[[nodiscard]] QJsonObject fromAddress(const MailAddress &address);
[[nodiscard]] MailAddress toAddress(const QJsonObject &kept);
[[nodiscard]] QJsonArray fromAddresses(const QList<MailAddress> &addresses);
[[nodiscard]] QList<MailAddress> toAddresses(const QJsonArray &kept);
/// `withBytes`: the files too (base64); else by name only.
[[nodiscard]] QJsonObject fromMail(const OutgoingMail &mail, bool withBytes);
[[nodiscard]] OutgoingMail toMail(const QJsonObject &kept);
/// The entry without its mail, which is kept apart: it is large and never changes.
[[nodiscard]] QJsonObject fromEntry(const OutboxEntry &entry);
[[nodiscard]] OutboxEntry toEntry(const QJsonObject &kept);
} // namespace atlas::mailkept
