// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/task.h"

#include <functional>
#include <QCoroTask>
#include <QObject>

/// Calls a view waits for: one callback at most, on the ui thread, never after the view is gone.
namespace atlas::pendingcall
{
/// Stands for a call somebody waits for. Child of who waits: it ends with them, and cancels the call.
class Pending final : public QObject
{
public:
    using QObject::QObject;
    [[nodiscard]] CancelToken token() const { return m_scope.token(); }

private:
    CancelScope m_scope;
};

/// Without a receiver the call belongs to `actions`. The receiver may outlive them: the call never does.
[[nodiscard]] inline Pending *begin(QObject &actions, QObject *receiver)
{
    auto *call = new Pending(receiver ? receiver : &actions);
    QObject::connect(&actions, &QObject::destroyed, call, [call] { delete call; });
    return call;
}

template <class T>
void deliver(Task<Result<T>> task, Pending *call, std::function<void(const Result<T> &)> then)
{
    QCoro::connect(std::move(task), call, [call, then = std::move(then)](const Result<T> &result) {
        call->deleteLater();
        then(result);
    });
}
} // namespace atlas::pendingcall
