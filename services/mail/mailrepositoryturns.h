// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"
#include "services/core/wake.h"

#include <deque>
#include <QHash>
#include <QObject>

namespace atlas
{
/// One at a time for each key: who comes second waits for the first, and then finds in the store what it read.
class MailTurns
{
public:
    /// Ends when the last copy goes.
    using Turn = std::shared_ptr<void>;
    [[nodiscard]] Task<Turn> enter(QString key) { return enter(m_state, std::move(key)); }

private:
    struct State {
        QHash<QString, std::deque<std::shared_ptr<Wake>>> lines; ///< who waits; a key is here while somebody has a turn
        QObject context;
    };
    using Shared = std::shared_ptr<State>;

    static Task<Turn> enter(Shared state, QString key)
    {
        if (state->lines.contains(key)) {
            const auto wake = std::make_shared<Wake>();
            state->lines[key].push_back(wake);
            co_await wake->event();
        } else {
            state->lines.insert(key, {});
        }
        co_return Turn(static_cast<void *>(nullptr), [state, key](void *) { leave(state, key); });
    }
    static void leave(const Shared &state, const QString &key)
    {
        auto &line = state->lines[key];
        if (line.empty()) {
            state->lines.remove(key);
            return;
        }
        const std::shared_ptr<Wake> next = line.front();
        line.pop_front();
        QMetaObject::invokeMethod(
            &state->context, [state, next] { next->fire(); }, Qt::QueuedConnection);
    }

    Shared m_state = std::make_shared<State>();
};
} // namespace atlas
