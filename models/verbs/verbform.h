// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/verbs/verbplan.h"

#include <functional>
#include <QMap>

namespace atlas::verbs
{
/// What a person entered, by field. Days as yyyy-MM-dd, times as HH:mm, flags as "1" or empty.
using Values = QMap<QString, QString>;

struct Choice {
    QString id, text;
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Something of a verb that a person may change before anything is written. Words are the ui's, by key.
struct Field {
    enum class Kind { Line, Text, Day, Time, Number, Choice, Flag };
    QString key;
    Kind kind = Kind::Line;
    QString value; ///< suggested
    bool mandatory = false;
    QList<Choice> choices;
};

/// A verb before it is run: what may be changed, and the exact writes for what was entered. Pure: asks nobody.
struct Form {
    QString verb, sourceKind, sourceId, sourceName;
    QList<Field> fields;
    std::function<VerbPlan(const Values &)> make;

    [[nodiscard]] Values suggested() const;
    /// Keys of mandatory fields without a value.
    [[nodiscard]] QStringList missing(const Values &values) const;
    /// The plan with its source filled in.
    [[nodiscard]] VerbPlan plan(const Values &values) const;
};

/// A record without members that say nothing.
[[nodiscard]] QJsonObject filled(QJsonObject record);
/// The id of the choice that makes a new customer.
inline constexpr QLatin1StringView newCustomer{"new"};
} // namespace atlas::verbs
