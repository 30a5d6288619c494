// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QJsonArray>
#include <QJsonObject>

/// Zoho's mail objects and ours. Everything in a row is a string; entities are decoded exactly once.
namespace atlas::mailjson
{
[[nodiscard]] MailAccount account(const QJsonObject &row);
/// All at once, because only together it shows which "Inbox" is the inbox.
[[nodiscard]] QList<MailFolder> folders(const QJsonArray &rows);
[[nodiscard]] MailLabel label(const QJsonObject &row);
[[nodiscard]] MailSignature signature(const QJsonObject &row);
[[nodiscard]] MailMessage message(const QJsonObject &row);
[[nodiscard]] QList<MailAttachment> attachments(const QJsonObject &data);
/// Of /header: the raw text or the map.
[[nodiscard]] MailHeaders headers(const QJsonValue &content);
/// "&quot;A B&quot;&lt;a@b.example&gt;,..." -> addresses; "Not Provided" is none.
[[nodiscard]] QList<MailAddress> addresses(const QString &field);
[[nodiscard]] QString flagWord(MailFlag flag); ///< "flag_not_set", "info", "important", "followup"
} // namespace atlas::mailjson
