// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"

#include <QJsonArray>

/// Zoho Mail's envelope: {"status":{"code":200,...},"data":...}.
namespace atlas::mailanswer
{
/// The one way a call to Mail goes out: sent, decoded off the ui thread, and its envelope checked. Failures that hide
/// behind HTTP 200 are failures; an object that is no envelope is Decode "no_envelope", for a write Ambiguous.
[[nodiscard]] Task<Result<QJsonObject>> of(ApiClient *client, ApiRequest request, CancelToken cancel);
/// The bytes of a file. An envelope instead of a file is the error it holds.
[[nodiscard]] Task<Result<QByteArray>> bytes(ApiClient *client, ApiRequest request, CancelToken cancel);
/// "data" as rows: a list, one object, or nothing. Ids become texts.
[[nodiscard]] QJsonArray rows(const QJsonObject &answer);
/// "data" as one object, ids as texts.
[[nodiscard]] QJsonObject record(const QJsonObject &answer);
} // namespace atlas::mailanswer
