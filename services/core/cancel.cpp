// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/cancel.h"

#include <map>

namespace atlas
{
struct CancelToken::State {
    bool cancelled = false;
    int next = 0;
    std::map<int, std::function<void()>> hooks;

    void cancel()
    {
        cancelled = true;
        while (!hooks.empty()) { // one at a time: a hook may remove another
            const auto first = hooks.begin();
            const std::function<void()> hook = std::move(first->second);
            hooks.erase(first);
            hook();
        }
    }
};

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled;
}

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> fn) const
{
    if (!m_state)
        return {};
    if (m_state->cancelled) {
        fn();
        return {};
    }
    const int id = m_state->next++;
    m_state->hooks.emplace(id, std::move(fn));
    const auto remove = [id, weak = std::weak_ptr<State>(m_state)](void *) {
        if (const auto state = weak.lock())
            state->hooks.erase(id);
    };
    return {static_cast<void *>(m_state.get()), remove};
}

CancelScope::CancelScope()
    : m_state(std::make_shared<CancelToken::State>())
{
}

CancelScope::~CancelScope()
{
    m_state->cancel();
}

CancelToken CancelScope::token() const
{
    CancelToken token;
    token.m_state = m_state;
    return token;
}

void CancelScope::cancel()
{
    const auto old = std::exchange(m_state, std::make_shared<CancelToken::State>());
    old->cancel();
}
} // namespace atlas
