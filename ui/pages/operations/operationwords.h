// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas::operationwords
{
/// What an operation does, in the program's language: "Create an invoice" for books_create_invoice. Its name where no
/// words are known.
[[nodiscard]] QString title(const Operation &operation);
/// "reads", "creates", "changes", "deletes", "sends".
[[nodiscard]] QString kind(OperationKind kind);
[[nodiscard]] QString iconName(OperationKind kind);
} // namespace atlas::operationwords
