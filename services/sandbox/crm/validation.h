// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"

namespace atlas::sandbox::crm
{
/// A record as sent, checked and turned into stored values, before it is written.
struct Draft {
    struct Entry {
        const Field *field;
        Value value;
    };
    QList<Entry> entries;
    QList<QJsonObject> errors; ///< {code, details, message, status}, each with api_name and json_path
    [[nodiscard]] bool sets(const QString &api) const;
    [[nodiscard]] std::optional<Value> value(const QString &api) const;
};

/// What the checks need to know about the call and the record.
struct DraftContext {
    Store &store;
    const Table &table;
    const Row *existing = nullptr; ///< nothing: an insert
    QString path;                  ///< "$.data[0]"
    /// The value the record will have after the write.
    [[nodiscard]] Value after(const Draft &draft, const QString &api) const;
};

/// Types, lengths, picklists, lookups, mandatory and unique fields, and the rules of the module. System fields and
/// unknown names are ignored, as Zoho does.
[[nodiscard]] Draft validatedDraft(const DraftContext &context, const QJsonObject &json);
void addError(Draft &draft, const DraftContext &context, const QString &api, const QString &code,
              const QString &message, QJsonObject details = {}, const QString &pathSuffix = {});
/// The element of a refused record: its one error, or all of them wrapped.
[[nodiscard]] QJsonObject errorElement(const Draft &draft);
/// The live record of the module whose field equals the value (text without case), other than `except`.
[[nodiscard]] std::optional<quint32> duplicateOf(const Store &store, const Table &table, const Field &field,
                                                 const Value &value, qint64 except);

// modulerules.cpp
void checkModuleRules(Draft &draft, const DraftContext &context, const QJsonObject &json);
} // namespace atlas::sandbox::crm
