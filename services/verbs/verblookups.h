// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/verbs/verbwriter.h"

/// What Zoho knows of records that belong together. One call each.
namespace atlas::verblookups
{
/// The Books customer that Zoho itself has linked with an account of the CRM; empty: none.
[[nodiscard]] Task<Result<QString>> customerOfAccount(VerbServices services, QString accountId, CancelToken cancel);
/// Links (atlas://...) to what the verb made of the record before, on whatever computer: documents that name the deal,
/// projects that a note of the deal names. Empty where Zoho keeps no trace of such a verb.
[[nodiscard]] Task<Result<QStringList>> madeBefore(VerbServices services, QString verb, QString sourceId,
                                                   CancelToken cancel);
} // namespace atlas::verblookups
