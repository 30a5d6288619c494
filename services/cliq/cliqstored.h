// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/cliq/cliqrecords.h"

/// The forms in which the store keeps what was read of Cliq: each function undoes its counterpart.
namespace atlas::cliqstored
{
[[nodiscard]] QByteArray bytes(const QJsonObject &object);
[[nodiscard]] QJsonObject object(const QByteArray &bytes);
[[nodiscard]] QJsonObject ofPerson(const CliqPerson &person);
[[nodiscard]] CliqPerson toPerson(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofChat(const CliqChat &chat);
[[nodiscard]] CliqChat toChat(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofMessage(const CliqMessage &message);
[[nodiscard]] CliqMessage toMessage(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofMention(const CliqMention &mention);
[[nodiscard]] CliqMention toMention(const QJsonObject &stored);
/// An instant as milliseconds; nothing for an invalid one.
[[nodiscard]] QJsonValue ofTime(const QDateTime &when);
[[nodiscard]] QDateTime toTime(const QJsonValue &stored);
} // namespace atlas::cliqstored
