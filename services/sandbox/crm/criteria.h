// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"

#include <vector>

namespace atlas::sandbox::crm
{
/// A search criteria: ((Stage:equals:Closed Won)and(Amount:greater_than:1000)).
struct Criteria {
    enum class Kind { Leaf, And, Or };
    Kind kind = Kind::Leaf;
    const Field *field = nullptr;
    Op op = Op::Equal;
    QList<Value> operands;
    std::vector<Criteria> children; ///< two, of And and Or
    [[nodiscard]] bool matches(const Store &store, const Table &table, const Row &row) const;
    [[nodiscard]] int conditions() const;
};

/// Strict: a connective joins exactly two groups, and only a single condition may go without parentheses. The error is
/// a whole error object.
[[nodiscard]] std::optional<Criteria> parseCriteria(const QString &text, const Module &module, QJsonObject &error);
/// The comparator a criteria operator means for a field; nothing: not allowed for its type.
[[nodiscard]] std::optional<Op> criteriaOperator(const Field &field, const QString &name);
} // namespace atlas::sandbox::crm
