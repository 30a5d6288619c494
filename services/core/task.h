// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QCoroTask>

namespace atlas
{
/// Every request returns one. Views connect it (QCoro::connect(task, this, fn)), services co_await it, tests wait for
/// it. Rules (CONTRIBUTING.md): coroutine parameters by value; name every aggregate argument before co_await; no
/// capturing-lambda coroutines; only services, which outlive all views, have member coroutines.
template <class T>
using Task = QCoro::Task<T>;
} // namespace atlas
