// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace atlas::json
{
/// Parses an object. Decode error with the offset, never with the text.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &text);
/// An id as a string, whether it came as a string or as an integer (exact up to 64 bits).
[[nodiscard]] QString id(const QJsonValue &value);
/// A string; empty for null and absent.
[[nodiscard]] QString text(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] qint64 integer(const QJsonObject &object, QLatin1StringView key, qint64 fallback = 0);
/// A number that may have come as a string ("true"/"false"/"1"/"0" accepted).
[[nodiscard]] bool boolean(const QJsonObject &object, QLatin1StringView key, bool fallback = false);
/// yyyy-MM-dd; invalid if absent.
[[nodiscard]] QDate date(const QJsonObject &object, QLatin1StringView key);
/// ISO 8601 with offset; keeps the instant; invalid if absent.
[[nodiscard]] QDateTime instant(const QJsonObject &object, QLatin1StringView key);
/// The form Zoho accepts on write: yyyy-MM-ddTHH:mm:ss+HH:mm, no milliseconds, "+00:00" for UTC.
[[nodiscard]] QString isoOffset(const QDateTime &when);
} // namespace atlas::json
