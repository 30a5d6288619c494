// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

/// Small rules about mail that services and pages share. No network.
namespace atlas::mailtext
{
/// Decodes HTML entities once ("&#39;", "&eacute;"); unknown ones stay.
[[nodiscard]] QString decoded(const QString &text);
/// Decodes the encoded words of header fields (RFC 2047: "=?utf-8?B?...?="). Lists of addresses are taken apart first.
[[nodiscard]] QString decodedWords(const QString &text);
/// "Éloïse Garance <e.garance@hotel.example>, b@c.example" as typed by a person; also with semicolons. What is no
/// address comes back with an empty address and the text as name.
[[nodiscard]] QList<MailAddress> parseAddresses(const QString &text);
/// One mailbox at a domain with a dot, of characters that mail servers take; no comments, no routes.
[[nodiscard]] bool isAddress(const QString &text);
/// "Name <address>", quoted where needed; for a field of several joined with ", ".
[[nodiscard]] QString written(const MailAddress &address);
[[nodiscard]] QString written(const QList<MailAddress> &addresses);
/// Who gets a reply: Reply-To or From; `toAll`: the other recipients as well, without the person's own addresses.
struct ReplyRecipients {
    QList<MailAddress> to, cc;
};
[[nodiscard]] ReplyRecipients replyRecipients(const MailMessage &message, const MailHeaders &headers, bool toAll,
                                              const QStringList &ownAddresses);
/// The subject without "Re:", "RE :", "Fwd:", "TR :" and the like, in any number.
[[nodiscard]] QString bareSubject(const QString &subject);
[[nodiscard]] QString replySubject(const QString &subject);   ///< "Re: ..."
[[nodiscard]] QString forwardSubject(const QString &subject); ///< "Fwd: ..."
/// A name a file system takes, without path, control and direction characters; never empty, never beginning with a
/// dot; `isRisky` tells of endings that run as a program.
[[nodiscard]] QString safeFileName(const QString &name);
[[nodiscard]] bool isRisky(const QString &name);

/// Zoho's search grammar (https://www.zoho.com/mail/help/search-syntax.html).
struct SearchTerm {
    QString field; ///< "entire", "subject", "sender", "to", "has", "in", "label", "fromDate", "toDate", ...
    QString value;
};
/// The key for terms that must all match. Empty when a value cannot be said ("::" inside).
[[nodiscard]] QString searchKey(const QList<SearchTerm> &terms);
/// Plain words become entire:..., a text that is already in the grammar stays as it is.
[[nodiscard]] QString searchKeyFor(const QString &typed);
} // namespace atlas::mailtext
