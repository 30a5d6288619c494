// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <random>

namespace atlas::sandbox::dataset
{
/// Random choices that are the same on every platform (the distributions of the standard library are not).
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] int below(int n) { return int(m_engine() % quint32(n)); } ///< 0 to n-1
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937 m_engine;
};
} // namespace atlas::sandbox::dataset
