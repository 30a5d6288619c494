// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

/// What can be said of a write whose answer was lost (docs/architecture.md, "Retries").
namespace atlas::lostwrite
{
/// Whether the error leaves open if the write took place.
[[nodiscard]] inline bool leavesFateOpen(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Ambiguous:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Decode:
        return true;
    default:
        return false;
    }
}

/// Ambiguous "unknown": not even a look could tell.
[[nodiscard]] inline ApiError unknownFate(const ApiError &lost)
{
    ApiError error = lost;
    error.kind = ErrorKind::Ambiguous;
    error.code = QStringLiteral("unknown");
    error.detail = QStringLiteral(
        "The answer was lost, and it cannot be told whether the change was made: look before repeating.");
    return error;
}

/// The lost call's own error with the code "not_created": what is left is the broken connection.
[[nodiscard]] inline ApiError notCreated(const ApiError &lost)
{
    ApiError error = lost;
    if (error.kind == ErrorKind::Ambiguous)
        error.kind = error.http == 0 ? ErrorKind::Offline : ErrorKind::Server;
    error.code = QStringLiteral("not_created");
    error.detail = QStringLiteral("The connection failed and nothing was created. It is safe to try again.");
    return error;
}
} // namespace atlas::lostwrite
