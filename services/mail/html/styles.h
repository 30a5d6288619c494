// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/html/markup.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas::mailhtml
{
struct Declaration {
    QString property; ///< lower case
    QString value;    ///< lower case, trimmed, without "!important"
};

/// The declarations of a style attribute, escapes and comments resolved. At most 100.
[[nodiscard]] QList<Declaration> declarations(const QString &style);

/// Size and visibility of an element as its attributes and its style say.
struct Extent {
    double width = -1; ///< px; -1: not known
    double height = -1;
    bool isHidden = false; ///< by display, visibility, opacity, the attribute `hidden`, or a place out of sight
};
[[nodiscard]] Extent extentOf(const Attributes &attributes);

/// A colour by name, #rgb, #rrggbb or rgb(), as a name or #rrggbb; empty: none of these, or see-through.
[[nodiscard]] QString safeColour(const QString &value);

/// "120" or "50%" within bounds (4,000 px); empty: neither.
[[nodiscard]] QString safeLength(const QString &value);

/// The declarations that are kept, "a:b;c:d": colours (if wanted), weight, slant, decoration, alignment, and padding
/// and margins in px up to 60.
[[nodiscard]] QString safeStyle(const QList<Declaration> &declarations, bool withColours);

/// Addresses that a style or a style sheet loads as images, as written: url() of any spelling, but neither imports nor
/// fonts nor behaviours. At most 200.
[[nodiscard]] QStringList imagesOfStyle(const QString &css);
} // namespace atlas::mailhtml
