// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QStringList>

namespace atlas
{
/// Turns `current` into `wanted` (both lists of unique ids) by contiguous removals, moves-as-remove-and-insert and
/// insertions, and reports ids present in both whose `changed` is true as contiguous changed ranges. The callbacks are
/// called in an order in which begin/endRemoveRows, begin/endInsertRows and dataChanged are always valid.
struct ListDiffHandlers {
    std::function<void(int first, int last, const std::function<void()> &apply)> remove;
    std::function<void(int first, int last, const std::function<void()> &apply)> insert;
    std::function<void(int first, int last)> changed;
};
void applyListDiff(QStringList &current, const QStringList &wanted, const std::function<bool(const QString &)> &changed,
                   const ListDiffHandlers &handlers);
} // namespace atlas
