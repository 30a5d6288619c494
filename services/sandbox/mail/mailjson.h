// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

namespace atlas::sandbox::mail
{
/// The members of `now` that differ from `before`; empty when they are equal.
[[nodiscard]] QJsonObject messageChanges(const Message &now, const Message &before);
/// `before` with these members.
[[nodiscard]] Message changedMessage(Message before, const QJsonObject &changes);

[[nodiscard]] QJsonObject toJson(const Folder &folder);
[[nodiscard]] QJsonObject toJson(const Label &label);
[[nodiscard]] QJsonObject toJson(const Signature &signature);
void fromJson(const QJsonObject &json, Folder &folder);
void fromJson(const QJsonObject &json, Label &label);
void fromJson(const QJsonObject &json, Signature &signature);
} // namespace atlas::sandbox::mail
