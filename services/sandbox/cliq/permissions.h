// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

/// Who may do what in a channel.
namespace atlas::sandbox::cliq
{
/// The twenty names Cliq tells of.
[[nodiscard]] const QStringList &permissionNames();
/// What a role (admin, moderator, member) may do in this channel: twenty booleans.
[[nodiscard]] QJsonObject permissionsOf(const Chat &chat, const QString &role);
/// A super admin may do everything, and so may everybody outside channels.
[[nodiscard]] bool isAllowed(const Chat &chat, const QString &role, const QString &permission);
/// Names the organisation's channels to everybody, private and team ones to those concerned.
[[nodiscard]] bool mayKnow(const Store &store, const Chat &chat, const QString &zuid);
/// Twenty booleans at most, no other names.
[[nodiscard]] bool arePermissions(const QJsonValue &value);
} // namespace atlas::sandbox::cliq
