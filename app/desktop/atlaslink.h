// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace atlas
{
/// A place in Atlas that a link names: atlas://crm/deals/554023000000527001, atlas://books/invoices/982000000567114,
/// atlas://home. A link only opens; none changes anything.
struct AtlasLink {
    QString kind; ///< of HomeRow ("deals", "invoices", ...), "folders" or "pages"
    QString id;   ///< of the record; of "pages" the page's id
    /// As alerts name it: "deals:554023000000527001".
    [[nodiscard]] QString subject() const { return kind + u':' + id; }
    friend bool operator==(const AtlasLink &, const AtlasLink &) = default;
};

struct ParsedLink {
    std::optional<AtlasLink> link;
    QString problem; ///< why it is none, as a sentence for the person
};
/// Strict: the scheme, a known place, an id of letters, digits and the few signs that Zoho's ids have, and nothing
/// else: no user, port, query or fragment.
[[nodiscard]] ParsedLink parseAtlasLink(const QString &text);
/// The link to a record or page; empty where there is none for it.
[[nodiscard]] QString atlasLinkTo(const AtlasLink &place);

/// What a start of the program is to open: files to upload and links.
struct Openings {
    QStringList files; ///< absolute paths
    QStringList links; ///< checked
    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && links.isEmpty(); }
    friend bool operator==(const Openings &, const Openings &) = default;
};
/// From the command line: what begins with "atlas:" is a link, the rest are files that must exist (file: addresses
/// too). nullopt, and `problem` says why, if one of them cannot be.
[[nodiscard]] std::optional<Openings> openingsOf(const QStringList &arguments, QString *problem);
} // namespace atlas
