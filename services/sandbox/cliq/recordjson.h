// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqrecords.h"

/// The records as the state file keeps them.
namespace atlas::sandbox::cliq
{
[[nodiscard]] QJsonObject savedChat(const Chat &chat);
[[nodiscard]] Chat loadedChat(const QString &id, const QJsonObject &saved);
[[nodiscard]] QJsonObject savedFile(const SharedFile &file);
[[nodiscard]] SharedFile loadedFile(const QString &id, const QJsonObject &saved);
[[nodiscard]] QJsonObject savedStatuses(const OwnStatuses &statuses);
[[nodiscard]] OwnStatuses loadedStatuses(const QJsonObject &saved);
} // namespace atlas::sandbox::cliq
