// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/apierror.h"

namespace atlas
{
QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::SignedOut:
        return QStringLiteral("signed_out");
    case ErrorKind::SignInRejected:
        return QStringLiteral("sign_in_rejected");
    case ErrorKind::WrongRegion:
        return QStringLiteral("wrong_region");
    case ErrorKind::ClockSkew:
        return QStringLiteral("clock_skew");
    case ErrorKind::KeychainAbsent:
        return QStringLiteral("keychain_absent");
    case ErrorKind::KeychainLocked:
        return QStringLiteral("keychain_locked");
    case ErrorKind::KeychainDenied:
        return QStringLiteral("keychain_denied");
    case ErrorKind::MissingScope:
        return QStringLiteral("missing_scope");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Validation:
        return QStringLiteral("validation");
    case ErrorKind::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorKind::BudgetSpent:
        return QStringLiteral("budget_spent");
    case ErrorKind::Server:
        return QStringLiteral("server");
    case ErrorKind::Decode:
        return QStringLiteral("decode");
    case ErrorKind::Ambiguous:
        return QStringLiteral("ambiguous");
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Unknown:
        return QStringLiteral("unknown");
    }
    return QStringLiteral("unknown");
}
} // namespace atlas
