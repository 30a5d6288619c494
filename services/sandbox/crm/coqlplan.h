// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"
#include "services/sandbox/crm/coqlquery.h"

#include <vector>

namespace atlas::sandbox::crm
{
/// A column resolved against the metadata: the lookups to follow and the field at the end. The last hop to a user ends
/// in an attribute of the user, which `field` describes.
struct CoqlPath {
    QList<const Field *> hops;
    const Field *field = nullptr;
    bool ofUser = false;
    [[nodiscard]] Value read(const Store &store, const Table &table, const Row &row) const;
};

struct CoqlTest {
    CoqlCondition::Kind kind = CoqlCondition::Kind::Leaf;
    CoqlPath path;
    Op op = Op::Equal;
    QList<Value> operands;
    std::vector<CoqlTest> children;
    [[nodiscard]] bool matches(const Store &store, const Table &table, const Row &row) const;
};

/// A query whose names, types and operators have been checked.
struct CoqlPlan {
    const Module *module = nullptr;
    QList<CoqlPath> columns; ///< parallel to the query's
    CoqlTest where;
    QList<CoqlPath> groupBy;
    struct Order {
        int column = -1; ///< index of a selected column; -1: `path`
        CoqlPath path;
        bool descending = false;
    };
    QList<Order> orderBy;
    bool aggregates = false;
};

/// Resolves the query; the error is a whole error object.
[[nodiscard]] std::optional<CoqlPlan> planCoql(const CoqlQuery &query, const Schema &schema, QJsonObject &error);
} // namespace atlas::sandbox::crm
