// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/moduleschema.h"
#include "services/sandbox/crm/value.h"

#include <QJsonObject>
#include <QJsonValue>

namespace atlas::sandbox::crm
{
/// A literal of a query for a field: "2026-01-31", "12500.5", "true", an id. Nothing: it does not fit the type.
[[nodiscard]] std::optional<Value> literalFor(const Field &field, const QString &text);
/// The expected_data_type of error bodies: "integer", "datetime", "email".
[[nodiscard]] QString expectedType(const Field &field);

/// Why a JSON value is refused for a field.
struct ValueError {
    QString code = QStringLiteral("INVALID_DATA");
    QJsonObject details; ///< without api_name and json_path
    QString message = QStringLiteral("invalid data");
    QString pathSuffix; ///< appended to the json_path: ".id"
};

/// The stored form of what a write sends for a field (lookups: the id only; whether it exists is checked elsewhere).
/// JSON null gives a null value.
[[nodiscard]] std::optional<Value> valueFromJson(const Field &field, const Schema &schema, const QJsonValue &json,
                                                 ValueError &error);
} // namespace atlas::sandbox::crm
