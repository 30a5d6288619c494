// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/mail/mailrequests.h"

/// What must be right before anything is sent.
namespace atlas::mailchecks
{
/// The mail as Zoho gets it: addresses trimmed, each recipient once, domains in ASCII, the subject on one line. Fails
/// with Validation: "invalid_address" (fields "from", "to", "cc", "bcc"), "no_recipient" ("to"), "too_many_recipients"
/// ("to"; 150), "too_long" ("subject"), "too_large" and "too_many_files" ("files"; 40 MB with the text, 500). A draft
/// may lack recipients, and takes no files. Source: https://www.zoho.com/mail/help/adminconsole/rates-and-limits.html
[[nodiscard]] Result<OutgoingMail> checked(OutgoingMail mail, mailrequests::Mode mode);
/// The mailbox's usual sender where the mail names none; Validation "unknown_sender" for an address it may not use.
[[nodiscard]] Result<MailAddress> senderOf(const OutgoingMail &mail, const MailAccount &account);
/// 40 MB: the largest message with its files, in bytes.
[[nodiscard]] qint64 largestMail();
} // namespace atlas::mailchecks
