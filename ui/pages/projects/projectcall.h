// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "ui/pages/projects/projectsactions.h"

namespace atlas::projectcall
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
[[nodiscard]] inline Pending *pending(ProjectsActions &actions, QObject *receiver)
{
    auto *call = new Pending(receiver ? receiver : &actions);
    QObject::connect(&actions, &QObject::destroyed, call, [call] { delete call; });
    return call;
}

template <class T>
void deliver(Task<Result<T>> task, Pending *call, ProjectsActions::Then<T> then)
{
    QCoro::connect(std::move(task), call, [call, then = std::move(then)](const Result<T> &result) {
        call->deleteLater();
        then(result);
    });
}
} // namespace atlas::projectcall
