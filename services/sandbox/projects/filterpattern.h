// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <QString>
#include <vector>

namespace atlas::sandbox::projects
{
/// The "pattern" of a filter as a tree: "(1 AND 2) OR 3". A leaf names a criterion, counted from 1.
struct PatternNode {
    enum class Kind { Leaf, And, Or };
    Kind kind = Kind::Leaf;
    int criterion = 0;
    std::vector<std::unique_ptr<PatternNode>> parts;
    /// Whether the pattern holds, given which criteria do.
    [[nodiscard]] bool holds(const std::function<bool(int criterion)> &criterionHolds) const;
};

/// Null when the text is no pattern, or names a criterion beyond `count`. AND binds closer than OR (UNCONFIRMED).
[[nodiscard]] std::unique_ptr<PatternNode> parsePattern(const QString &text, int count);
} // namespace atlas::sandbox::projects
