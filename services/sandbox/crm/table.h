// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/moduleschema.h"
#include "services/sandbox/crm/value.h"

#include <functional>
#include <vector>

namespace atlas::sandbox::crm
{
/// Every text once. Rows refer to texts by number, so that 100,000 deals stay small.
class StringPool
{
public:
    [[nodiscard]] quint32 number(const QString &text);
    [[nodiscard]] const QString &text(quint32 number) const { return m_texts[number]; }

private:
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_numbers;
};

/// One stored value, 16 bytes.
struct Cell {
    quint16 field = 0;
    Value::Kind kind = Value::Kind::Null;
    quint32 text = 0;
    union {
        qint64 integer = 0;
        double number;
    };
};

/// A record: the head every module has, and the fields that are not null. Times are seconds since 1970 UTC; users are
/// indices into the list of users.
struct Row {
    qint64 id = 0;
    qint64 created = 0, modified = 0, activity = 0;
    quint16 owner = 0, createdBy = 0, modifiedBy = 0;
    bool converted = false;
    bool deleted = false;
    bool changed = false; ///< differs from the generated data: goes into the state file
    std::vector<Cell> cells;
};

/// The records of one module. Slots (positions) ascend with id and with creation, so both orders need no sorting; the
/// order of modification is kept up to date. Not synchronised: the owner locks.
class Table
{
public:
    Table(const Module &module, StringPool &pool);
    [[nodiscard]] const Module &module() const { return *m_module; }
    [[nodiscard]] const Row &row(quint32 slot) const { return m_rows[slot]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<quint32> &live() const { return m_live; }             ///< ascending id
    [[nodiscard]] const std::vector<quint32> &byModified() const { return m_byModified; } ///< ascending
    /// Slots of the records whose indexed lookup `field` points to `id`, in no particular order.
    [[nodiscard]] QList<quint32> linked(int field, qint64 id) const;
    [[nodiscard]] std::optional<quint32> slotOf(qint64 id) const; ///< live records only
    [[nodiscard]] std::optional<quint32> anySlotOf(qint64 id) const;
    [[nodiscard]] Value stored(const Row &row, int field) const;
    void store(Row &row, int field, const Value &value);
    /// Ids must ascend; call seal() once after a bulk load.
    quint32 add(Row row);
    void seal();
    void reserve(std::size_t rows) { m_rows.reserve(rows); }
    /// Edits a live row and keeps the indices right. The id and the creation time must not change.
    void change(quint32 slot, const std::function<void(Row &)> &edit);
    void remove(quint32 slot);
    /// Puts back a row read from a state file: replaces the one with the same id, or adds it.
    void restore(Row row);

private:
    void index(quint32 slot);
    void unindex(quint32 slot);
    [[nodiscard]] std::vector<quint32>::iterator modifiedPosition(quint32 slot);

    const Module *m_module;
    StringPool *m_pool;
    std::vector<Row> m_rows;
    std::vector<quint32> m_live, m_byModified;
    QHash<int, QHash<qint64, QList<quint32>>> m_links;
    bool m_sealed = false;
};
} // namespace atlas::sandbox::crm
