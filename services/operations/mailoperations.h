// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class MailService;

/// mail_list_folders, mail_list_messages, mail_get_message, mail_send, mail_search. Every one takes an optional
/// account_id; without it the default account is meant. `mail` may be null: then only the table is wanted and nothing
/// may be run.
[[nodiscard]] QList<Operation> mailOperations(MailService *mail);
} // namespace atlas
