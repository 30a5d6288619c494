// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QString>

namespace atlas::mailhtml
{
/// Where something in a mail leads.
struct Address {
    QString target;       ///< percent-encoded, without user name and password
    QString host;         ///< ASCII form, lower case; of a mail address its domain
    bool hadUser = false; ///< "https://bank.example@elsewhere.example/": the name before "@" is no host
};

/// An http or https address; what begins with "//" is https. Nothing for any other scheme, however it is spelled.
[[nodiscard]] std::optional<Address> webAddress(const QString &raw);

/// A web address, or mailto with recipients, subject and text only.
[[nodiscard]] std::optional<Address> linkAddress(const QString &raw);

/// The id of an inline image, from "cid:<id>"; empty: none, or one with characters that are not expected.
[[nodiscard]] QString contentIdOf(const QString &raw);

/// A host as it is shown: with its own letters if they are Latin and common, else in its ASCII form.
[[nodiscard]] QString shownHost(const QString &asciiHost);

/// Whether the text of a link names another host than its address has, or the host mixes alphabets that look alike.
/// Hosts are compared by their last two labels, three below names such as co.uk.
[[nodiscard]] bool isMisleadingLink(const QString &text, const Address &address);

/// Whether a link's text already is its address, but for scheme and last slash.
[[nodiscard]] bool saysSameAddress(const QString &text, const QString &target);

/// Whether an image's address is one that only notes the opening of a mail: a whole part of its path says so.
[[nodiscard]] bool hasBeaconPath(const QString &target);

/// Whether a link says that it ends a subscription, in English, French, German, Spanish or Italian.
[[nodiscard]] bool saysUnsubscribe(const QString &text, const QString &target);
} // namespace atlas::mailhtml
