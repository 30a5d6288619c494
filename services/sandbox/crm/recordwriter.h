// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/validation.h"

namespace atlas::sandbox::crm
{
/// Creates, changes and deletes records of one module: applies what Zoho derives (probability, durations, exchange
/// rates), keeps the time stamps, the timeline and the activity of related records.
class RecordWriter
{
public:
    RecordWriter(Call &call, const Module &module);
    /// The element of the answer. `json_path`s begin with `path`.
    [[nodiscard]] QJsonObject insert(const QJsonObject &json, const QString &path);
    /// `unmodifiedSince`: the If-Unmodified-Since instant.
    [[nodiscard]] QJsonObject update(qint64 id, const QJsonObject &json, const QString &path,
                                     std::optional<qint64> unmodifiedSince);
    [[nodiscard]] QJsonObject remove(qint64 id);
    /// Writes an accepted draft; the new record's id.
    qint64 create(const Draft &draft);
    void apply(quint32 slot, const Draft &draft);
    [[nodiscard]] QJsonObject success(quint32 slot, const QString &message) const;
    /// Moves the Last_Activity_Time of a record to now.
    void touchActivity(qint64 id);

private:
    [[nodiscard]] QJsonObject times(const Row &row) const;
    void fill(Row &row, const Draft &draft);
    void setDefaults(Row &row);
    void derive(Row &row, const Draft &draft);
    void deriveDeal(Row &row, const Draft &draft);
    void touchRelated(const Row &row);
    [[nodiscard]] Value tagsOf(const Value &sent);
    void recordHistory(const Row &before, const Row &after);
    void setText(Row &row, const QString &api, const QString &text);

    Call &m_call;
    const Module &m_module;
    Table &m_table;
};
} // namespace atlas::sandbox::crm
