// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace atlas
{
/// What Atlas asks for by default (docs/zoho.md, scopes), in order.
[[nodiscard]] const QStringList &defaultScopes();
/// The thirteen scopes of the customer's own list.
[[nodiscard]] const QStringList &customerScopes();

/// One line of the comparison shown in the wizard. `reason` is a stable key that the ui translates.
struct ScopeDifference {
    QString scope;
    enum class Kind { Same, Added, Replaced, Dropped } kind;
    QString reasonKey; ///< "search_needs_it", "portal_id_in_every_path", "not_a_zoho_scope", ...
};
[[nodiscard]] QList<ScopeDifference> scopeDifferences();

/// Parses what a person edited: commas, spaces and line breaks separate; duplicates go; order is kept.
[[nodiscard]] QStringList parseScopes(const QString &text);
/// Whether `granted` covers `needed`: ALL covers its operations, "VirtualOffice." equals "ZohoMail.", a module scope is
/// covered by modules.ALL. An empty granted list covers everything (unknown).
[[nodiscard]] bool coversScope(const QStringList &granted, const QString &needed);
/// The first of `needed` that is not covered; empty if none.
[[nodiscard]] QString firstMissingScope(const QStringList &granted, const QStringList &needed);
} // namespace atlas
