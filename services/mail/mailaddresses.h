// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

/// How addresses are read, for typed text and for Zoho's rows alike.
namespace atlas::mailaddresses
{
/// One entry of a list as it stands: `Name <address>` taken apart, without judging the address.
struct Entry {
    QString name;    ///< quotes and escapes removed
    QString address; ///< what is between < and >, or the whole entry when it has none
    QString text;    ///< the entry as written, trimmed
};
/// Split at commas and semicolons that are neither quoted, nor in a comment, nor between < and >. Empty entries are
/// left out.
[[nodiscard]] QList<Entry> entries(const QString &text);
/// The address with its domain in ASCII ("münchen.example" -> "xn--mnchen-3ya.example"), as mail servers take it.
[[nodiscard]] QString wire(const QString &address);
} // namespace atlas::mailaddresses
