// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdriverecords.h"

#include <QJsonObject>

namespace atlas::sandbox::workdrive
{
// Records as the state file keeps them.
[[nodiscard]] QJsonObject toJson(const Item &item);
[[nodiscard]] QJsonObject toJson(const Permission &permission);
[[nodiscard]] QJsonObject toJson(const Link &link);
[[nodiscard]] QJsonObject toJson(const UploadSession &session);
void fromJson(const QJsonObject &json, Item &item);
void fromJson(const QJsonObject &json, Permission &permission);
void fromJson(const QJsonObject &json, Link &link);
void fromJson(const QJsonObject &json, UploadSession &session);
} // namespace atlas::sandbox::workdrive
