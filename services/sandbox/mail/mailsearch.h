// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

#include <optional>

namespace atlas::sandbox::mail
{
/// A condition of a search, "subject:offer".
struct SearchTerm {
    QString field;         ///< "subject"
    QString value;         ///< without quotes
    bool isPhrase = false; ///< was quoted: to be found as it stands, otherwise word by word
};

/// A searchKey taken apart. Source of the grammar: docs/zoho.md.
struct SearchKey {
    QList<SearchTerm> terms;
    bool anyTerm = false; ///< ":or:" between the terms, otherwise "::"
    bool withSpamAndTrash = false;
    bool grouped = false;  ///< one message a conversation
    bool newMails = false; ///< only those since `receivedTime`
};

/// Nothing for a key that does not follow the grammar: an unknown field, a value of a wrong form, or both operators in
/// one key, whose precedence nothing states.
[[nodiscard]] std::optional<SearchKey> parseSearchKey(const QString &text);
/// Whether the terms fit; the options are the caller's.
[[nodiscard]] bool matches(const Store &store, const SearchKey &key, const Message &message);
} // namespace atlas::sandbox::mail
