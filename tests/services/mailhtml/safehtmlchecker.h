// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Judges filtered HTML with a grammar of its own; shares nothing with the filter.
namespace atlas::test
{
enum class LinkStyle {
    Numbered, ///< "link:<n>"
    Direct    ///< web and mail addresses
};

/// What in `html` is not of the closed document: an element, attribute, value or spelling; empty: nothing.
[[nodiscard]] QStringList faultsOf(const QString &html, LinkStyle links = LinkStyle::Numbered);

/// The words a reader sees, alternative texts included, with single blanks.
[[nodiscard]] QString visibleWords(const QString &html);
} // namespace atlas::test
