// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailcall.h"

namespace atlas::sandbox::mail
{
/// What a body asks to be mailed, checked.
struct Outgoing {
    Message message; ///< without id and folder
    qint64 size = 0; ///< bytes with its files
};

/// Fields of a mail; a route adds its own.
[[nodiscard]] const Fields &mailFields();
/// Checks sender, recipients (none is right for a draft only), format, files and size; the refusal otherwise.
[[nodiscard]] std::optional<Outgoing> compose(Call &call, const QJsonObject &body, bool isDraft,
                                              std::optional<Response> &refusal);
/// Makes it an answer: In-Reply-To, References and the conversation of that Message-ID.
void linkTo(Store &store, Message &message, const QString &messageId, const QStringList &references);
/// Puts it into this folder of the mailbox itself ("Drafts"), with a new id and Message-ID. Returns the id.
QString file(Store &store, Message message, const QString &folderName, qint64 nowMs);
/// Sends it: one message in Sent and, if the owner is among the recipients, another in the inbox. Returns the first's
/// id.
QString deliver(Store &store, const Message &message, qint64 nowMs);
/// Sends what is scheduled for now or before; true when there was something.
bool sendScheduled(Store &store, qint64 nowMs);
} // namespace atlas::sandbox::mail
