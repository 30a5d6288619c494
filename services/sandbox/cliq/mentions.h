// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

/// The mention markup of message texts. Source: docs/zoho.md, "Mentions".
namespace atlas::sandbox::cliq
{
/// What a text mentions.
struct Mentioned {
    QStringList people, teams, channels; ///< ZUIDs, ids, channel ids, each once
    bool all = false;                    ///< {@all} or {@participants}
    bool available = false;
    [[nodiscard]] bool special() const { return all || available; }
};

[[nodiscard]] Mentioned mentionedIn(const Store &store, const QString &text);
/// Whether the text calls this member of the chat: by id, address, team or together with everybody.
[[nodiscard]] bool calls(const Store &store, const QString &text, const QString &zuid);
/// `mentions` of a message: [{"name","id","type"}]; `withDisplayName` as the mentions feed has it.
[[nodiscard]] QJsonArray mentionRows(const Store &store, const QString &text, bool withDisplayName = false);
} // namespace atlas::sandbox::cliq
