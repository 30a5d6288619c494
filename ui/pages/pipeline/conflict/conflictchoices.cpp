// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/conflict/conflictchoices.h"

namespace atlas
{
ConflictChoices::ConflictChoices(const Conflict &conflict, const QJsonObject &base, const QStringList &fieldOrder)
    : m_base(base)
    , m_mine(conflict.mine)
    , m_theirs(conflict.theirs.record)
    , m_order(fieldOrder)
{
    for (auto it = conflict.base.begin(); it != conflict.base.end(); ++it) {
        m_base.insert(it.key(), it.value());
    }
    for (auto it = m_mine.begin(); it != m_mine.end(); ++it) {
        if (!m_order.contains(it.key())) {
            m_order.append(it.key());
        }
    }
    rebuild();
}

void ConflictChoices::rebuild()
{
    const QList<Row> before = std::exchange(m_rows, {});
    for (const QString &field : std::as_const(m_order)) {
        const bool touched = m_mine.contains(field);
        // A field that was not read when the person began cannot be said to have changed since.
        if (!touched && (!m_base.contains(field) || !m_theirs.contains(field))) {
            continue;
        }
        Row row{field, Kind::Both, m_base.value(field), {}, m_theirs.value(field), Side::Mine, false};
        row.mine = touched ? m_mine.value(field) : row.base;
        const bool mineChanged = touched && !sameFieldValue(row.base, row.mine);
        const bool theirsChanged = !sameFieldValue(row.base, row.theirs);
        if ((!mineChanged && !theirsChanged) || (theirsChanged && sameFieldValue(row.mine, row.theirs))) {
            continue;
        }
        row.kind = !theirsChanged ? Kind::MineOnly : mineChanged ? Kind::Both : Kind::TheirsOnly;
        row.side = row.kind == Kind::TheirsOnly ? Side::Theirs : Side::Mine;
        for (const Row &old : before) {
            if (old.field == field && old.chosen) {
                row.side = old.side;
                row.chosen = true;
            }
        }
        m_rows.append(row);
    }
    // True conflicts lead, as they need a decision; the order of the layout holds within each group.
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return (a.kind == Kind::Both) > (b.kind == Kind::Both); });
}

int ConflictChoices::conflictCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.kind == Kind::Both; }));
}

void ConflictChoices::choose(const QString &field, Side side)
{
    for (Row &row : m_rows) {
        if (row.field == field) {
            row.side = side;
            row.chosen = true;
        }
    }
}

void ConflictChoices::takeAll(Side side)
{
    for (Row &row : m_rows) {
        row.side = side;
        row.chosen = true;
    }
}

void ConflictChoices::refresh(const Conflict &conflict)
{
    m_theirs = conflict.theirs.record;
    rebuild();
}

QJsonValue ConflictChoices::value(const Row &row)
{
    return row.side == Side::Mine ? row.mine : row.theirs;
}

QJsonObject ConflictChoices::toWrite() const
{
    QJsonObject out;
    for (const Row &row : m_rows) {
        if (!sameFieldValue(value(row), row.theirs)) {
            out.insert(row.field, value(row).isUndefined() ? QJsonValue() : value(row));
        }
    }
    return out;
}

QJsonObject ConflictChoices::writeBase() const
{
    QJsonObject out;
    for (const Row &row : m_rows) {
        if (!sameFieldValue(value(row), row.theirs)) {
            out.insert(row.field, row.theirs.isUndefined() ? QJsonValue() : row.theirs);
        }
    }
    return out;
}
} // namespace atlas
