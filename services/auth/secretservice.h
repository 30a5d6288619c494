// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"

/// What QtKeychain cannot tell: whether there is a service behind it at all, and whether it is locked. Linux asks the
/// session bus; elsewhere the keychain is part of the system.
namespace atlas::secretservice
{
/// Whether a service is running or can be started by the bus. Never starts a bus of its own. False if the bus does not
/// answer in time.
[[nodiscard]] Task<bool> present(std::chrono::milliseconds limit);
/// Whether the default collection is locked; nullopt if that cannot be known.
[[nodiscard]] Task<std::optional<bool>> locked(std::chrono::milliseconds limit);
/// The name to show when there is none: "org.freedesktop.secrets" on Linux.
[[nodiscard]] QString serviceName();
} // namespace atlas::secretservice
