// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"

/// What the Mail operations show of messages and folders.
namespace atlas::mailshown
{
/// A row with Zoho's field names: texts decoded, "Not Provided" as empty, "receivedAt" (ISO 8601, UTC) added and
/// "sentDateInGMT" left out, because it is not in GMT.
[[nodiscard]] QJsonObject message(const QJsonObject &row);
/// The folders with "kind" added: which one is the inbox, and which are the user's own.
[[nodiscard]] QJsonArray folders(const QJsonArray &rows);
[[nodiscard]] QJsonArray headers(const MailHeaders &headers);
[[nodiscard]] QJsonArray attachments(const QList<MailAttachment> &files);
/// "text" or "html" of a body, with "links", "remote_images" and "is_cut". Never what Zoho sent as it is. Off the ui
/// thread.
[[nodiscard]] QJsonObject content(const QString &html, bool asHtml);
} // namespace atlas::mailshown
