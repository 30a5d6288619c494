// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

namespace atlas::composewords
{
/// Whether a text speaks of a file that is with it, in French or English.
[[nodiscard]] bool mentionsAttachment(const QString &text);
/// "On 12 March 2026 at 10:42, Éloïse Garance wrote:", in the program's language and the computer's zone.
[[nodiscard]] QString replyIntroduction(const MailMessage &message);
/// The same for a forward: from, date, subject and recipients, one a line.
[[nodiscard]] QString forwardIntroduction(const MailMessage &message);
/// "412 KB": bytes for people.
[[nodiscard]] QString fileSize(qint64 bytes);
/// A name for people: the address where there is no name.
[[nodiscard]] QString shownName(const MailAddress &address);
[[nodiscard]] QString shownNames(const QList<MailAddress> &addresses);
/// The first text in a list of recipients that is no address; empty: all are.
[[nodiscard]] QString firstWrong(const QList<MailAddress> &addresses);
} // namespace atlas::composewords
