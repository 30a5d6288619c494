// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"
#include "services/operations/operation.h"

/// What the Mail operations do. Parameters have passed their schema.
namespace atlas::mailhandlers
{
[[nodiscard]] Task<Result<OperationResult>> listFolders(MailService *mail, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> listMessages(MailService *mail, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> getMessage(MailService *mail, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> search(MailService *mail, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> send(MailService *mail, QJsonObject parameters, CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planListFolders(MailService *mail, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planListMessages(MailService *mail, QJsonObject parameters,
                                                           CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planGetMessage(MailService *mail, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planSearch(MailService *mail, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planSend(MailService *mail, QJsonObject parameters, CancelToken cancel);

/// The query of mail_list_messages with its folder: the inbox where none is named, which takes a call. NotFound
/// "no_inbox".
[[nodiscard]] Task<Result<MailListQuery>> folderQuery(MailService *mail, QJsonObject parameters, CancelToken cancel);
/// The row of a message. `folderId` may be one the message has left; empty: it is looked for from the inbox on, and at
/// last among the newest 200 of all folders. NotFound "deleted_meanwhile".
[[nodiscard]] Task<Result<QJsonObject>> foundMessage(MailService *mail, QString folderId, QString messageId,
                                                     CancelToken cancel);
} // namespace atlas::mailhandlers
