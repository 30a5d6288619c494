// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrecords.h"

#include <functional>

namespace atlas
{
/// A run of text in one look.
struct CliqSpan {
    enum class Kind { Text, Link, Mention };
    enum Style { Bold = 1, Italic = 2, Underline = 4, Strike = 8, Code = 16 };
    Kind kind = Kind::Text;
    QString text;   ///< as shown; of a mention with its "@"
    QString target; ///< Link: the address (http, https, mailto only). Mention: zuid, "all", "available", ...
    int styles = 0; ///< Style, or-ed
    friend bool operator==(const CliqSpan &, const CliqSpan &) = default;
};

/// A paragraph of a message. Lines of a paragraph, a quote or a code block are parted by '\n' in the spans.
struct CliqBlock {
    enum class Kind { Paragraph, Quote, Heading, Code, Rule };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< Heading: 1 to 3
    QList<CliqSpan> spans;
    friend bool operator==(const CliqBlock &, const CliqBlock &) = default;
};

/// Cliq's own markup, which is not CommonMark: *bold*, _italic_, __underline__, ~strike~, `code`, ```code block```,
/// "!" quote, "# " heading, "---" rule, [text](address), {@zuid}. Source:
/// https://www.zoho.com/cliq/help/restapi/v3/messageformat/
namespace cliqtext
{
/// The name of a person by zuid; empty: not known.
using NameOf = std::function<QString(const QString &id)>;

/// Nothing is ever interpreted as HTML: what is not Cliq's markup stays text. Addresses other than http, https and
/// mailto stay text. `mentions`: whom Zoho says the text names, also where it wrote the name instead of the id.
[[nodiscard]] QList<CliqBlock> parse(const QString &markup, const QList<CliqPerson> &mentions = {},
                                     const NameOf &nameOf = {});
/// The words alone, for lists, notifications and notes.
[[nodiscard]] QString plain(const QString &markup, const QList<CliqPerson> &mentions = {}, const NameOf &nameOf = {});
/// The same on one line, at most so many characters, then "…".
[[nodiscard]] QString summary(const CliqMessage &message, const NameOf &nameOf = {}, int limit = 160);
/// Whether an address may be opened from a message.
[[nodiscard]] bool isSafeAddress(const QString &address);
/// Without control characters and without marks that turn the writing direction around.
[[nodiscard]] QString harmless(const QString &text);
} // namespace cliqtext
} // namespace atlas
