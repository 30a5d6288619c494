// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/filterpattern.h"
#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// One condition of a filter. Source: the Projects reference, section 6.
struct Criterion {
    enum class Condition {
        Is,
        IsNot,
        Contains,
        StartsWith,
        Before,
        After,
        IsEmpty,
        IsNotEmpty,
        Between,
        NotBetween,
        Today,
        AllOpen
    };
    QString field;
    Condition condition = Condition::Is;
    QStringList values;
};

/// The "filter" of a list, taken apart: criteria and the pattern that joins them.
class RowFilter
{
public:
    /// No filter: every row passes.
    RowFilter() = default;
    /// The filter of a call; `refusal` is set when it cannot be read or names a field the list does not know. `spec`
    /// must outlive the filter.
    RowFilter(const Call &call, const ListSpec &spec, std::optional<Response> &refusal);
    [[nodiscard]] bool passes(const QJsonObject &row) const;

private:
    [[nodiscard]] std::optional<Response> read(const Call &call, const QJsonObject &filter);
    [[nodiscard]] std::optional<Response> readCriterion(const Call &call, const QJsonObject &sent);
    [[nodiscard]] bool holds(const Criterion &criterion, const QJsonObject &row) const;
    const ListSpec *m_spec = nullptr;
    QDate m_today;
    QList<Criterion> m_criteria;
    std::unique_ptr<PatternNode> m_pattern; ///< null: no filter
};
} // namespace atlas::sandbox::projects
