// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrecords.h"

#include <QJsonObject>

/// Cards of messages, as Zoho documents them and as the store keeps them.
namespace atlas::cliqcardjson
{
/// Of a message's content, or of the message itself: `card`, `slides` and `buttons`, each an object or a text that
/// holds one. Shapes that are not documented are left out.
[[nodiscard]] CliqCard card(const QJsonObject &content);
[[nodiscard]] QJsonObject stored(const CliqCard &card);
[[nodiscard]] CliqCard restored(const QJsonObject &stored);
} // namespace atlas::cliqcardjson
