// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/task.h"
#include "services/core/wake.h"

#include <functional>
#include <map>
#include <optional>
#include <QObject>
#include <vector>

namespace atlas
{
/// Reads that several want at once are made once: who comes second gets what the first read.
template <class T>
class SharedReads
{
public:
    using Read = std::function<Task<Result<T>>()>;

    [[nodiscard]] bool any() const { return !m_state->running.empty(); }
    [[nodiscard]] bool isRunning(const QString &key) const { return m_state->running.contains(key); }
    /// Who waits for a read that its owner cancelled still wants one, and makes it.
    [[nodiscard]] Task<Result<T>> run(QString key, Read read, CancelToken cancel)
    {
        return run(m_state, std::move(key), std::move(read), std::move(cancel));
    }

private:
    struct Reading {
        std::vector<std::shared_ptr<Wake>> waiting;
        std::optional<Result<T>> outcome;
    };
    struct State {
        std::map<QString, std::shared_ptr<Reading>> running;
        QObject context;
    };
    using Shared = std::shared_ptr<State>;

    static Task<Result<T>> run(Shared state, QString key, Read read, CancelToken cancel)
    {
        while (const std::shared_ptr<Reading> reading = readingOf(state, key)) {
            const auto wake = std::make_shared<Wake>();
            reading->waiting.push_back(wake);
            co_await wake->event();
            const bool abandoned = !*reading->outcome && reading->outcome->error().kind == ErrorKind::Cancelled;
            if (!abandoned || cancel.isCancelled())
                co_return Result<T>(*reading->outcome); // a copy: QCoro 0.8 moves out of what is named here
        }
        const auto reading = std::make_shared<Reading>();
        state->running.emplace(key, reading);
        reading->outcome = co_await read();
        state->running.erase(key);
        const auto wakeAll = [reading] {
            for (const std::shared_ptr<Wake> &wake : reading->waiting)
                wake->fire();
        };
        if (!reading->waiting.empty()) // on a clean stack
            QMetaObject::invokeMethod(&state->context, wakeAll, Qt::QueuedConnection);
        co_return Result<T>(*reading->outcome);
    }
    static std::shared_ptr<Reading> readingOf(const Shared &state, const QString &key)
    {
        const auto found = state->running.find(key);
        return found == state->running.end() ? nullptr : found->second;
    }

    Shared m_state = std::make_shared<State>();
};
} // namespace atlas
