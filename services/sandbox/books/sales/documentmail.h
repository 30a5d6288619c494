// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
/// The prefilled mail: `data` of GET .../email and GET .../paymentreminder.
[[nodiscard]] QJsonObject mailData(const Call &call, const DocumentKind &kind, const QJsonObject &record,
                                   bool reminder);
/// Puts a mail into the outbox: the body's to_mail_ids, cc_mail_ids, subject and body, with the customer's addresses
/// and the default texts for what it leaves out. Refused: malformed addresses, nobody to write to.
[[nodiscard]] Refusal postMail(Call &call, const DocumentKind &kind, const QJsonObject &record, const QJsonObject &body,
                               bool reminder);
/// Mails the document: a draft becomes sent (or open), is_emailed true. Refused as postMail() does, and for states that
/// cannot be sent.
[[nodiscard]] Refusal sendByMail(Call &call, const DocumentKind &kind, QJsonObject &record, const QJsonObject &body);
} // namespace atlas::sandbox::books::selling
