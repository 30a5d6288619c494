// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

namespace atlas::sandbox::mail
{
/// A message as the lists and /details show it: everything a string but calendarType. Source: docs/zoho.md.
[[nodiscard]] QJsonObject row(const Message &message);
/// The same as a search shows it: without threadId and threadCount.
[[nodiscard]] QJsonObject searchRow(const Message &message);
/// Bytes of the whole mail, attachments as they are on the wire.
[[nodiscard]] qint64 sizeOf(const Message &message);
[[nodiscard]] bool hasFiles(const Message &message);  ///< real attachments
[[nodiscard]] bool hasInline(const Message &message); ///< images of the HTML
} // namespace atlas::sandbox::mail
