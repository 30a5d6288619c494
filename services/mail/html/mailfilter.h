// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas::mailhtml
{
/// An image a mail wants from elsewhere. Nothing is fetched because of it.
struct RemoteImage {
    QString url;
    QString host;
    bool isTracker =
        false; ///< one pixel, hidden, or a name only beacons have: probably tells the sender of the reading
};

/// A link of a mail and where it really goes.
struct Link {
    QString text;
    QString target;            ///< http, https or mailto only; percent-encoded
    QString host;              ///< shown to the person; the ASCII form where letters could be mistaken for others
    bool isMisleading = false; ///< the text names another host than the target's, or the host mixes alphabets
};

/// What became of a mail's HTML.
struct SafeMail {
    /// Only what QTextBrowser draws, from a closed list of elements and attributes. An image has one of three sources:
    /// "cid:<id>" of an attachment, "remote:<n>" with n the place in `remoteImages`, or none (then its alternative
    /// text).
    QString html;
    QString text;                    ///< the same as plain text, quotations marked with "> ", links with their target
    QList<RemoteImage> remoteImages; ///< in order of first use, each address once; images of styles too
    QStringList contentIds;          ///< of inline images that are shown, without "cid:"
    QList<Link> links;               ///< in order; the anchors' hrefs are "link:<n>" with n the place here
    QString unsubscribe;             ///< first link that says so (http, https); empty: none
    bool isCut = false;              ///< longer than can be shown: the end is missing
};

/// Limits of one reading.
struct FilterLimits {
    qsizetype input = 4 * 1024 * 1024; ///< characters of HTML that are read; the rest is cut
    int depth = 120;                   ///< nested elements; deeper ones are flattened
    int nodes = 60'000;                ///< elements and texts that are kept
    int columns = 60;                  ///< cells of a table row
};

/// Reduces a mail to a closed document: an allow-list of elements, attributes and style properties; no script, form,
/// frame, object, import, font, background or base of any spelling survives, and nothing in the result makes a viewer
/// ask a network. Never fails: what cannot be read is shown as text. Works off the ui thread; no global state.
/// libxml2's HTML parser without network and without external entities.
[[nodiscard]] SafeMail filter(const QString &html, const FilterLimits &limits = {});

/// For a mail that has no HTML: paragraphs, quotations, and http(s) addresses as links.
[[nodiscard]] SafeMail fromPlainText(const QString &text);

/// The HTML a composer sends: the same list of elements, no colours of a theme, images only as "cid:".
[[nodiscard]] QString forSending(const QString &editorHtml);

/// The quotation of a mail for a reply or a forward: safe HTML in a block quote, without images; `introduction` is
/// plain text ("Le 12 mars 2026 à 10:42, Éloïse Garance a écrit :").
[[nodiscard]] QString quotation(const QString &html, const QString &introduction);
} // namespace atlas::mailhtml
