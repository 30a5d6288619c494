// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"
#include "services/sandbox/crm/jsonwriter.h"

namespace atlas::sandbox::crm
{
/// Writes records as the API shows them to one user (time zone, names of lookups).
class RecordView
{
public:
    RecordView(const Store &store, const User &user);
    /// The chosen fields and `id`.
    void write(JsonWriter &out, const Table &table, const Row &row, const QList<const Field *> &fields,
               const QString &moduleKey = {}) const;
    /// A single get: every field and the system keys.
    void writeWhole(JsonWriter &out, const Table &table, const Row &row) const;
    void writeValue(JsonWriter &out, const Field &field, const Value &value) const;
    /// A lookup: {"name","id"}; null when the record is gone.
    void writeReference(JsonWriter &out, const Field &field, qint64 id) const;
    /// The JSON text of a value, as __timeline shows it.
    [[nodiscard]] QString jsonOf(const Field &field, const Value &value) const;

private:
    void writeParent(JsonWriter &out, qint64 id) const;
    void writeSystemKeys(JsonWriter &out, const Table &table, const Row &row) const;
    void writeRelatedModule(JsonWriter &out, const Table &table, const Row &row) const;

    const Store &m_store;
    const User &m_user;
};

/// The fields named in a comma-separated list, unknown ones left out as Zoho does; `lists` drops what only single gets
/// have.
[[nodiscard]] QList<const Field *> fieldsNamed(const Module &module, const QString &names, bool lists);
/// The mandatory `fields` parameter of lists: absent, empty or above 50 names is refused.
[[nodiscard]] QList<const Field *> listFields(const Call &call, const Module &module, std::optional<Response> &refusal);
} // namespace atlas::sandbox::crm
