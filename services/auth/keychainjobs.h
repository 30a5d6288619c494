// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"

#include <QDeadlineTimer>

/// One QtKeychain job as a coroutine with an end: the result, or Timeout ("keychain_timeout") when the deadline passes.
/// The result of a job that ends later is dropped. Other errors are QtKeychain's, told apart:
/// NotFound, KeychainAbsent, KeychainLocked, KeychainDenied.
namespace atlas::keychainjobs
{
[[nodiscard]] Task<Result<QByteArray>> read(QString service, QString key, QDeadlineTimer deadline);
[[nodiscard]] Task<Result<Done>> write(QString service, QString key, QByteArray data, QDeadlineTimer deadline);
[[nodiscard]] Task<Result<Done>> remove(QString service, QString key, QDeadlineTimer deadline);
} // namespace atlas::keychainjobs
