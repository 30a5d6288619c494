// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"
#include "services/core/underway.h"

#include <QCoroFuture>
#include <QtConcurrent/QtConcurrentRun>

namespace atlas
{
/// Runs pure work on the thread pool and resumes the caller on its own thread: decoding, sorting, summing.
/// `work` must not touch objects of other threads.
template <class F>
[[nodiscard]] auto offThread(F work) -> Task<std::invoke_result_t<F>>
{
    const UnderWay underWay;
    auto future = QtConcurrent::run(std::move(work));
    co_return co_await future;
}
} // namespace atlas
