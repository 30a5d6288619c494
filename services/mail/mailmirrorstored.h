// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailmirrorrows.h"
#include "services/mail/mailservice.h"

#include <QHash>

/// The forms in which the store keeps what was read of a mailbox: each function undoes its counterpart. Messages are
/// kept decoded and under short names: fifty thousand of them are read at a start.
namespace atlas::mailstored
{
[[nodiscard]] QByteArray bytes(const QJsonObject &object);
[[nodiscard]] QJsonObject ofAccount(const MailAccount &account);
[[nodiscard]] MailAccount toAccount(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofSignature(const MailSignature &signature);
[[nodiscard]] MailSignature toSignature(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofMessage(const MailMessage &message);
[[nodiscard]] MailMessage toMessage(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofBody(const MailBody &body);
[[nodiscard]] MailBody toBody(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofHeaders(const MailHeaders &headers);
[[nodiscard]] MailHeaders toHeaders(const QJsonObject &stored);
[[nodiscard]] QJsonObject ofChange(const MailChange &change);
[[nodiscard]] MailChange toChange(const QJsonObject &stored);

/// Where reading goes on: the cursor of the set of messages.
struct Cursor {
    QHash<QString, mailrows::FolderMark> marks; ///< by folder
    int refreshes = 0;                          ///< made so far
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Cursor fromText(const QString &text);
};
} // namespace atlas::mailstored
