// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/table.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
quint32 StringPool::number(const QString &text)
{
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.cend())
        return *found;
    m_texts.push_back(text);
    const auto next = quint32(m_texts.size() - 1);
    m_numbers.insert(text, next);
    return next;
}

Table::Table(const Module &module, StringPool &pool)
    : m_module(&module)
    , m_pool(&pool)
{
    for (const Field &field : module.fields)
        if (field.indexed)
            m_links.insert(field.index, {});
}

QList<quint32> Table::linked(int field, qint64 id) const
{
    return m_links.value(field).value(id);
}

std::optional<quint32> Table::anySlotOf(qint64 id) const
{
    const auto it = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                                     [](const Row &row, qint64 wanted) { return row.id < wanted; });
    if (it == m_rows.cend() || it->id != id)
        return std::nullopt;
    return quint32(it - m_rows.cbegin());
}

std::optional<quint32> Table::slotOf(qint64 id) const
{
    const auto slot = anySlotOf(id);
    return slot && !m_rows[*slot].deleted ? slot : std::nullopt;
}

Value Table::stored(const Row &row, int field) const
{
    const auto it = std::lower_bound(row.cells.cbegin(), row.cells.cend(), field,
                                     [](const Cell &cell, int wanted) { return cell.field < wanted; });
    if (it == row.cells.cend() || it->field != field)
        return {};
    switch (it->kind) {
    case Value::Kind::Text:
        return Value::string(m_pool->text(it->text));
    case Value::Kind::Json:
        return Value::json(m_pool->text(it->text));
    case Value::Kind::Number:
        return Value::decimal(it->number);
    default:
        return {it->kind, it->integer, 0, {}};
    }
}

void Table::store(Row &row, int field, const Value &value)
{
    auto it = std::lower_bound(row.cells.begin(), row.cells.end(), field,
                               [](const Cell &cell, int wanted) { return cell.field < wanted; });
    const bool exists = it != row.cells.end() && it->field == field;
    if (value.isNull()) {
        if (exists)
            row.cells.erase(it);
        return;
    }
    Cell cell;
    cell.field = quint16(field);
    cell.kind = value.kind;
    if (value.kind == Value::Kind::Text || value.kind == Value::Kind::Json)
        cell.text = m_pool->number(value.text);
    else if (value.kind == Value::Kind::Number)
        cell.number = value.number;
    else
        cell.integer = value.integer;
    if (exists)
        *it = cell;
    else
        row.cells.insert(it, cell);
}

quint32 Table::add(Row row)
{
    Q_ASSERT(m_rows.empty() || m_rows.back().id < row.id);
    m_rows.push_back(std::move(row));
    const auto slot = quint32(m_rows.size() - 1);
    if (!m_rows[slot].deleted)
        m_live.push_back(slot);
    if (m_sealed && !m_rows[slot].deleted)
        index(slot);
    return slot;
}

void Table::seal()
{
    m_byModified = m_live;
    std::sort(m_byModified.begin(), m_byModified.end(), [this](quint32 a, quint32 b) {
        return std::pair(m_rows[a].modified, a) < std::pair(m_rows[b].modified, b);
    });
    for (auto links = m_links.begin(); links != m_links.end(); ++links)
        for (const quint32 slot : m_live)
            if (const Value to = stored(m_rows[slot], links.key()); !to.isNull())
                (*links)[to.integer].append(slot);
    m_sealed = true;
}

void Table::change(quint32 slot, const std::function<void(Row &)> &edit)
{
    unindex(slot);
    edit(m_rows[slot]);
    index(slot);
}

void Table::remove(quint32 slot)
{
    unindex(slot);
    m_rows[slot].deleted = true;
    m_rows[slot].changed = true;
    m_live.erase(std::lower_bound(m_live.begin(), m_live.end(), slot));
}

void Table::restore(Row row)
{
    const auto slot = anySlotOf(row.id);
    if (!slot) {
        add(std::move(row));
        return;
    }
    if (!m_rows[*slot].deleted)
        remove(*slot);
    m_rows[*slot] = std::move(row);
    if (m_rows[*slot].deleted)
        return;
    m_live.insert(std::lower_bound(m_live.begin(), m_live.end(), *slot), *slot);
    index(*slot);
}

std::vector<quint32>::iterator Table::modifiedPosition(quint32 slot)
{
    return std::lower_bound(m_byModified.begin(), m_byModified.end(), slot, [this](quint32 a, quint32 b) {
        return std::pair(m_rows[a].modified, a) < std::pair(m_rows[b].modified, b);
    });
}

void Table::index(quint32 slot)
{
    m_byModified.insert(modifiedPosition(slot), slot);
    for (auto links = m_links.begin(); links != m_links.end(); ++links)
        if (const Value to = stored(m_rows[slot], links.key()); !to.isNull())
            (*links)[to.integer].append(slot);
}

void Table::unindex(quint32 slot)
{
    m_byModified.erase(modifiedPosition(slot));
    for (auto links = m_links.begin(); links != m_links.end(); ++links)
        if (const Value to = stored(m_rows[slot], links.key()); !to.isNull())
            (*links)[to.integer].removeOne(slot);
}
} // namespace atlas::sandbox::crm
