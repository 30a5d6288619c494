// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmrecords.h"

#include <algorithm>

namespace atlas
{
std::optional<Money> Deal::weighted() const
{
    if (!amount || probability < 0)
        return std::nullopt;
    return amount->percent(probability);
}

const Stage *Pipeline::stage(const QString &text) const
{
    // Actual text first: one stage may be displayed with the words another is stored under.
    for (const auto member : {&Stage::actual, &Stage::display}) {
        const auto found = std::ranges::find(stages, text, member);
        if (found != stages.end())
            return &*found;
    }
    return nullptr;
}

const FieldMeta *LayoutMeta::field(const QString &apiName) const
{
    const auto found = std::ranges::find(fields, apiName, &FieldMeta::apiName);
    return found == fields.end() ? nullptr : &*found;
}
} // namespace atlas
