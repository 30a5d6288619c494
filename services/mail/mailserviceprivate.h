// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/mail/mailaccountchoice.h"
#include "services/mail/mailrequests.h"

#include <QSet>

namespace atlas
{
/// What MailService keeps in memory, and its steps. Shared by its source files only.
struct MailService::Private {
    Private(MailService &service, ApiClient &api, const Clock *time);

    Task<Result<QJsonArray>> rows(ApiRequest request, CancelToken cancel);
    Task<Result<QJsonArray>> folders(Priority priority, CancelToken cancel);
    Task<Result<MailRowPage>> list(MailListQuery query, CancelToken cancel);
    /// A GET below a message, ready to be sent.
    Task<Result<ApiRequest>> messageRequest(QString folderId, QString messageId, QString what, CancelToken cancel);
    Task<Result<QJsonObject>> readMessage(ApiRequest request, CancelToken cancel);
    Task<Result<QByteArray>> readFile(ApiRequest request, CancelToken cancel);

    /// The mail as it goes out: checked, with the mailbox's usual sender where none is named.
    Task<Result<OutgoingMail>> checked(OutgoingMail mail, mailrequests::Mode mode, CancelToken cancel);
    /// Uploads the files of `mail`; its HTML then refers to inline images as Zoho names them.
    Task<Result<QList<mailrequests::StoredFile>>> upload(std::shared_ptr<OutgoingMail> mail, CancelToken cancel);
    Task<Result<mailrequests::StoredFile>> uploadOne(OutgoingFile file, CancelToken cancel);
    /// One call, and the look for it if its answer is lost.
    Task<Result<SentMail>> post(OutgoingMail mail, QList<mailrequests::StoredFile> files, mailrequests::Mode mode,
                                CancelToken cancel);
    /// A draft or a template: checked, posted, without files.
    Task<Result<SentMail>> save(OutgoingMail mail, mailrequests::Mode mode, CancelToken cancel);
    /// After a lost answer to remove().
    Task<Result<Done>> settleRemoval(QString folderId, QString messageId, ApiError lost, CancelToken cancel);

    MailService *owner;
    ApiClient *client;
    const Clock *clock;
    MailAccountChoice choice;
    QSet<QString> createdHere; ///< ids this process knows it created: never taken for the outcome of another send
};

/// NotFound of a message as "deleted_meanwhile".
[[nodiscard]] ApiError goneMessage(ApiError error);
} // namespace atlas
