// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

/// What Cliq says when it refuses. Source: docs/zoho.md, "Error bodies"; texts and statuses that are not documented
/// are named there, too.
namespace atlas::sandbox::cliq
{
[[nodiscard]] Response refuse(int status, const QString &code, const QString &message);
[[nodiscard]] Response refuse(int status, const QString &message);   ///< without a code
[[nodiscard]] Response done();                                       ///< 204
[[nodiscard]] Response extraKey(const QString &key);                 ///< 400 extra_key_found
[[nodiscard]] Response extraParameter(const QString &name);          ///< 400, code not documented
[[nodiscard]] Response missing(const QString &name);                 ///< 400 param_missing
[[nodiscard]] Response invalidInputs();                              ///< 400
[[nodiscard]] Response invalidTime();                                ///< 400
[[nodiscard]] Response technicalError();                             ///< 400, no code: bad ids, bad page tokens
[[nodiscard]] Response invalidUrl();                                 ///< 400: a malformed id in the path
[[nodiscard]] Response unknownUrl();                                 ///< 404
[[nodiscard]] Response notPermitted();                               ///< 403, no code
[[nodiscard]] Response chatDenied(bool v3);                          ///< 403; v2 says it with a number, v3 with a word
[[nodiscard]] Response accessDenied();                               ///< 403 access_denied
[[nodiscard]] Response noChat();                                     ///< 404 chat_not_found
[[nodiscard]] Response noMessage();                                  ///< 404 message_not_found
[[nodiscard]] Response failed(const QString &message);               ///< 400 operation_failed
[[nodiscard]] Response badToken();                                   ///< 401
[[nodiscard]] Response missingScope();                               ///< 401 (the status is not documented)
[[nodiscard]] Response throttled(int status, int retryAfterSeconds); ///< retryAfterSeconds 0: no header
} // namespace atlas::sandbox::cliq
