// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"

namespace atlas
{
/// Records of one module that are likely the same.
struct DuplicateGroup {
    enum class Reason { SameEmail, SameDomain, SameName, NameAndPhone, NameAndCompany };
    QString module;
    QStringList ids; ///< oldest first; at least two
    QStringList names;
    Reason reason = Reason::SameEmail;
    QString shared;     ///< what they share, as one of them writes it
    int confidence = 0; ///< percent, by how seldom different records share this: a rule of thumb, no statistics
    friend bool operator==(const DuplicateGroup &, const DuplicateGroup &) = default;
};

namespace duplicates
{
/// Leads (not converted ones), contacts and accounts. A record is in one group; groups that share a record are one,
/// named by the weakest of the reasons that hold it together. The surest first, then the larger, then by name.
[[nodiscard]] QList<DuplicateGroup> find(const DirectorySnapshot &directory);

/// "Société Lumen SAS" and "LUMEN" are "lumen": without case, accents, punctuation and legal forms.
[[nodiscard]] QString companyKey(const QString &name);
/// Names in either order: "Vega Luis" is "Luis Vega".
[[nodiscard]] QString personKey(const QString &first, const QString &last);
/// The last nine digits, so that +33 1 23… and 01 23… are one; empty for fewer than six.
[[nodiscard]] QString phoneKey(const QString &phone);
/// "https://www.lumen.example/about" is "lumen.example"; empty for hosts many share (social networks, page makers).
[[nodiscard]] QString domainOf(const QString &website);
} // namespace duplicates
} // namespace atlas
