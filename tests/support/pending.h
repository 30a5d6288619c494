// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <QCoroTask>

namespace atlas::test
{
/// A task under way, for tests that look at it before it ends.
template <class T>
class Pending
{
public:
    explicit Pending(QCoro::Task<T> task)
        : m_value(std::make_shared<std::optional<T>>())
    {
        task.then([value = m_value](T result) { value->emplace(std::move(result)); });
    }
    [[nodiscard]] bool done() const { return m_value->has_value(); }
    [[nodiscard]] T &value() const { return m_value->value(); }

private:
    std::shared_ptr<std::optional<T>> m_value;
};
} // namespace atlas::test
