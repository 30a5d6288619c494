// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/selection.h"

#include "services/sandbox/projects/projectsfilter.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int largestPage = 200;

/// A whole number of the query from 1 to `largest`; nullopt: another value.
std::optional<int> countParameter(const Call &call, const QString &name, int otherwise, int largest)
{
    if (!call.has(name))
        return otherwise;
    bool number = false;
    const int value = call.param(name).toInt(&number);
    return number && value >= 1 && value <= largest ? std::optional(value) : std::nullopt;
}
} // namespace

std::optional<QList<QJsonObject>> selectedRecords(const Call &call, const ListSpec &spec,
                                                  const QList<QJsonObject> &records, std::optional<Response> &refusal)
{
    const RowFilter filter(call, spec, refusal);
    if (refusal)
        return std::nullopt;
    QList<QJsonObject> selected;
    for (const QJsonObject &record : records) {
        if (filter.passes(record))
            selected.append(record);
    }
    return selected;
}

std::optional<PageWanted> pageWanted(const Call &call, std::optional<Response> &refusal)
{
    const auto page = countParameter(call, u"page"_s, 1, 1'000'000);
    const auto perPage = countParameter(call, u"per_page"_s, 100, largestPage);
    if (page && perPage)
        return PageWanted{*page, *perPage};
    const QString wrong = page ? u"per_page"_s : u"page"_s;
    refusal = badValue(call.request, wrong, u"Invalid "_s + wrong);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
