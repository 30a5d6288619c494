// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QJsonObject>

/// Zoho CRM's error envelopes. Codes decide, never messages: their wording differs between endpoints.
/// Source: https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html
namespace atlas::crmerrors
{
/// The error of one element of a write's `data` array.
[[nodiscard]] ApiError fromElement(const QJsonObject &element, int http);
/// What a CRM code means beyond the general classification: locked records, several errors in one, the field at fault.
[[nodiscard]] ApiError refined(ApiError error);
/// `details` of the only element of a write's answer, or that element's error. Decode without an element.
[[nodiscard]] Result<QJsonObject> writtenDetails(const QJsonObject &answer, int http);
/// The record does not exist: statuses and codes differ between versions of the API.
[[nodiscard]] bool meansNotFound(const ApiError &error);
} // namespace atlas::crmerrors
