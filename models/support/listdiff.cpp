// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/listdiff.h"

#include <algorithm>

namespace atlas::listdiff
{
std::vector<bool> entriesThatStay(const std::vector<int> &targets)
{
    std::vector<size_t> ends;                               // ends[k]: entry that ends the best run of length k + 1
    std::vector<size_t> previous(targets.size(), SIZE_MAX); // the entry before, within its best run
    for (size_t entry = 0; entry < targets.size(); ++entry) {
        if (targets[entry] < 0)
            continue;
        const auto place = std::lower_bound(ends.begin(), ends.end(), targets[entry],
                                            [&](size_t end, int target) { return targets[end] < target; });
        if (place != ends.begin())
            previous[entry] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(entry);
        else
            *place = entry;
    }
    std::vector<bool> stays(targets.size(), false);
    for (size_t entry = ends.empty() ? SIZE_MAX : ends.back(); entry != SIZE_MAX; entry = previous[entry])
        stays[entry] = true;
    return stays;
}
} // namespace atlas::listdiff
