// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/operations/operation.h"

namespace atlas::ctl
{
/// What a command leaves behind: the text for standard output and the exit code.
class Outcome
{
public:
    Outcome() = default;
    Outcome(const QJsonObject &answer, int code);
    Outcome(const QString &plainText, int code);
    QByteArray text; ///< UTF-8, ends with a line feed
    int exitCode = 0;
};

/// {"ok":true,"operation":..,"data":..,"meta":{"rows","more","page_token","requests"}}
[[nodiscard]] Outcome success(const QString &operation, const OperationResult &result);
/// The same for a dry run: data is {"summary","request"}, meta has "dry_run":true.
[[nodiscard]] Outcome planned(const QString &operation, const OperationPlan &plan);
/// {"ok":false,"error":{"kind","http","code","message","field","missing_scope","retry_after"[,"details"]}}
[[nodiscard]] Outcome failure(const ApiError &error);
/// 1 refused by Zoho or a rule, 2 wrong usage, 3 not signed in.
[[nodiscard]] int exitCodeOf(const ApiError &error);
} // namespace atlas::ctl
