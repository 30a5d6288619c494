// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/html/mailfilter.h"

#include <QImage>

namespace atlas
{
/// A mail as the reader shows it. Made off the ui thread.
struct ReadableMail {
    mailhtml::SafeMail safe;
    /// The HTML without the quotation it ends with; empty: there is none, or something was written below it.
    QString withoutQuotation;
    bool hasOwnColours = false; ///< made for white paper
    int trackers = 0;           ///< among safe.remoteImages

    [[nodiscard]] int pictures() const { return int(safe.remoteImages.size()) - trackers; } ///< remote, no trackers
};

/// Filters the HTML of a stranger and looks at what is left of it. Pure; the more than a person reads at one sitting is
/// cut, because drawing it would hold up the window.
[[nodiscard]] ReadableMail readableMail(const QString &html);

/// The safe HTML up to the quotation that ends it; empty: it ends with none.
[[nodiscard]] QString withoutQuotation(const QString &safeHtml);

/// Pixels of a picture that came with or for a mail, at most `width` wide; null: none of the formats that mails may
/// show (PNG, JPEG, GIF, WebP, BMP), broken, or larger than memory should hold. Pure.
[[nodiscard]] QImage mailPicture(const QByteArray &bytes, int width);
} // namespace atlas
