// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/value.h"

#include <optional>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace atlas::sandbox::crm
{
/// A COQL query as written: names are not resolved yet.
struct CoqlColumn {
    QString aggregate; ///< "SUM"; empty: a plain column
    QString path;      ///< "Account_Name.Account_Name"
    QString alias;
    [[nodiscard]] QString expression() const { return aggregate.isEmpty() ? path : aggregate + u'(' + path + u')'; }
    [[nodiscard]] QString key() const { return alias.isEmpty() ? expression() : alias; }
};

struct CoqlCondition {
    enum class Kind { Leaf, And, Or };
    Kind kind = Kind::Leaf;
    QString path;
    QString symbol; ///< as written: ">=", "not like"
    Op op = Op::Equal;
    QStringList literals;
    std::vector<CoqlCondition> children;
    [[nodiscard]] int leaves() const;
};

struct CoqlQuery {
    QList<CoqlColumn> columns;
    QString module;
    QString cvid;
    CoqlCondition where;
    QStringList groupBy;
    struct Order {
        QString expression; ///< a path, an alias or an aggregate as selected
        bool descending = false;
    };
    QList<Order> orderBy;
    qint64 limit = 200;
    qint64 offset = 0;
};

/// Parses the query; the error is a whole error object (SYNTAX_ERROR, LIMIT_EXCEEDED, INVALID_ALIAS, ...).
[[nodiscard]] std::optional<CoqlQuery> parseCoql(const QString &text, QJsonObject &error);
} // namespace atlas::sandbox::crm
