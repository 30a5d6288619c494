// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas::mcp
{
/// "ceo", "cmo", "cto", "cfo", "coo", "av".
[[nodiscard]] const QStringList &roles();
/// The apps of a role, as the customer named them; all apps for an empty or unknown role.
[[nodiscard]] QList<App> appsOfRole(const QString &role);
/// Whether the tool changes nothing, in Zoho and on this computer. A download writes a file.
[[nodiscard]] bool changesNothing(const Operation &operation);
/// The operations offered to an assistant, in the order of the table.
[[nodiscard]] QList<Operation> offered(const QList<Operation> &operations, const QString &role, bool readOnly);

/// {"name","title","description","inputSchema","outputSchema","annotations"}. Rules over several parameters ("exactly
/// one of") are told in the description, since many clients refuse them in a schema; they are checked all the same.
[[nodiscard]] QJsonObject tool(const Operation &operation);
/// The hints, each said explicitly, because what is left out counts as destructive.
[[nodiscard]] QJsonObject annotations(const Operation &operation);

/// What a tool gives back where it succeeds: {"data","rows","more","requests"[,"page_token","truncated","note"]}.
[[nodiscard]] QJsonObject structured(const OperationResult &result, const QString &note);
} // namespace atlas::mcp
