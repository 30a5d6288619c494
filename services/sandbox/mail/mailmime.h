// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

namespace atlas::sandbox::mail
{
/// As a Date header has it, in the zone of the account: Wed, 20 Mar 2024 11:48:06 +0100.
[[nodiscard]] QString mailDate(qint64 ms);
/// The header lines of a mail, each unfolded, in order: of its own MIME where it was kept, otherwise composed.
[[nodiscard]] QList<QPair<QString, QString>> headersOf(const Message &message);
/// The same as text: CRLF, long lines folded, no empty line at the end.
[[nodiscard]] QString headerText(const Message &message);
/// The whole mail as MIME (RFC 5322, 2045): header, HTML, inline images and attachments.
[[nodiscard]] QString originalOf(const Message &message);
} // namespace atlas::sandbox::mail
