// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/verbs/verbform.h"
#include "services/core/apierror.h"
#include "ui/pages/common/factlist.h"

/// What verbs across apps, their fields and their writes are called.
namespace atlas::verbwords
{
[[nodiscard]] QString title(const QString &verb);    ///< "Project of the deal"
[[nodiscard]] QString runLabel(const QString &verb); ///< of the button that does it
[[nodiscard]] QString fieldLabel(const QString &key);
/// "Zoho Books: new draft invoice “Lumen”".
[[nodiscard]] QString stepTitle(const VerbStep &step);
/// Every field that is sent, in words. `form` tells the names of chosen records, `plan` those of earlier steps.
[[nodiscard]] QList<Fact> facts(const VerbStep &step, const VerbPlan &plan, const verbs::Form &form);
/// What was done, for a toast.
[[nodiscard]] QString done(const VerbPlan &plan);
/// Why something went wrong and what to do.
[[nodiscard]] QString problem(const ApiError &error);
} // namespace atlas::verbwords
