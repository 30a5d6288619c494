// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqcall.h"

/// What all ways of posting have in common. Source: docs/zoho.md, "Posting messages".
namespace atlas::sandbox::cliq
{
inline constexpr int longestText = 5000;

/// How a way of posting answers.
struct PostManner {
    bool byChannel = false; ///< mark_as_read comes in the query; a bot's post answers without an id
    bool plainId = false;   ///< sync_message answers with an underscore instead of the encoded form
};

/// Posts call.body into the chat and answers.
[[nodiscard]] Response postMessage(Call &call, Chat &chat, const PostManner &manner);
/// Refuses a text that is missing, too long, or mentions everybody without the permission to.
[[nodiscard]] std::optional<Response> textRefusal(const Call &call, const Chat &chat, const QString &key);
/// Refuses posts into closed threads, archived channels and channels where the user may not write.
[[nodiscard]] std::optional<Response> writeRefusal(const Call &call, const Chat &chat);
/// card, slides, buttons, styles, references of the body, each as JSON or as a JSON text. Nothing when one is wrong.
[[nodiscard]] std::optional<QJsonObject> partsOf(const QJsonObject &body);
/// The bot the query or a form names; null with a refusal when it is unknown or does not take part in the chat.
[[nodiscard]] const Bot *botFor(Call &call, const Chat &chat, const QString &uniqueName,
                                std::optional<Response> &refusal);
/// Who posts has read up to here.
void markRead(Chat &chat, const QString &zuid, qint64 time);
} // namespace atlas::sandbox::cliq
