// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

/// The table in other forms, all made from the same entries.
namespace atlas
{
/// "read", "create", "update", "delete", "send".
[[nodiscard]] QString operationKindName(OperationKind kind);
/// One operation as an object: name, app, kind, summary, parameters, result, scopes, needs_confirmation, requests.
[[nodiscard]] QJsonObject operationToJson(const Operation &operation);
/// docs/operations.md.
[[nodiscard]] QString operationsReference(const QList<Operation> &operations);
} // namespace atlas
