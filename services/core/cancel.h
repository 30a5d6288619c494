// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

namespace atlas
{
/// What a call looks at to learn that nobody waits for it any more. Cheap to copy; a default one is never cancelled.
/// Use from the thread that owns the CancelScope.
class CancelToken
{
public:
    CancelToken() = default;
    [[nodiscard]] bool isCancelled() const;
    /// Runs fn once when cancelled (at once if it already is). The returned registration removes it when destroyed.
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> fn) const;

private:
    friend class CancelScope;
    struct State;
    std::shared_ptr<State> m_state;
};

/// Owned by a page, a command or a transfer. Destroying it cancels all calls that got its token.
class CancelScope
{
public:
    CancelScope();
    ~CancelScope();
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;
    [[nodiscard]] CancelToken token() const;
    /// Cancels what runs and gives later calls a fresh token.
    void cancel();

private:
    std::shared_ptr<CancelToken::State> m_state;
};

/// Cancelled as soon as one of two is: the caller's token and that of a service that shuts down.
class CancelEither
{
public:
    CancelEither(const CancelToken &a, const CancelToken &b)
        : m_a(a.onCancel([this] { m_scope.cancel(); }))
        , m_b(b.onCancel([this] { m_scope.cancel(); }))
        , m_token(a.isCancelled()   ? a
                  : b.isCancelled() ? b
                                    : m_scope.token())
    {
    }
    CancelEither(const CancelEither &) = delete;
    CancelEither &operator=(const CancelEither &) = delete;
    [[nodiscard]] CancelToken token() const { return m_token; }

private:
    CancelScope m_scope;
    std::shared_ptr<void> m_a, m_b;
    CancelToken m_token;
};
} // namespace atlas
