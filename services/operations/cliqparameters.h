// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"

#include <QJsonObject>

/// Parameters of the Cliq operations as targets and queries of CliqService; shared by running and planning.
namespace atlas::cliqparameters
{
[[nodiscard]] CliqChannelQuery channelQuery(const QJsonObject &parameters);
/// Whether the text of a channel can be a unique name or an id: then it needs no look.
[[nodiscard]] bool isDirect(const QString &channel);
/// The target that a direct text names.
[[nodiscard]] CliqTarget channelTarget(const QString &channel);
/// The channel of a list that a text names: by unique name, id, or display name with or without '#'. NotFound
/// "no_channel"; Usage "ambiguous_channel" when several have the name.
[[nodiscard]] Result<CliqTarget> channelAmong(const QList<CliqChat> &channels, const QString &channel);
/// A chat id, an address, or a zuid. Usage "invalid_parameter" for anything else.
[[nodiscard]] Result<CliqTarget> addressee(const QString &to);
[[nodiscard]] CliqDraft draft(const QJsonObject &parameters);
/// The error with the operation's own name of the parameter at fault.
[[nodiscard]] ApiError blamed(ApiError error);
} // namespace atlas::cliqparameters
