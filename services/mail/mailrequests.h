// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"

/// The calls of Zoho Mail as requests. Unknown parameters are refused by Zoho, so only documented ones are ever sent.
/// Source: https://www.zoho.com/mail/help/api/
namespace atlas::mailrequests
{
/// What sending makes of a message: a mail, a draft or a template. Without "mode" Zoho sends.
enum class Mode { Send, Draft, Template };

/// A file that is at Zoho already, as a message names it.
struct StoredFile {
    QString store, path, name;
    QString url; ///< inline images only: what the HTML refers to
};

/// Usage "invalid_parameter" unless `id` is digits; `field`: the parameter to name.
[[nodiscard]] Result<Done> checkId(const QString &id, const QString &field);
/// The same for ids of attachments, which may hold other characters, but nothing that leaves the path.
[[nodiscard]] Result<Done> checkName(const QString &id, const QString &field);

/// The rows a page really has when `limit` are asked for: Zoho takes 1 to 200, a search 10 to 200.
[[nodiscard]] int listSize(int limit);
[[nodiscard]] int searchSize(int limit);

[[nodiscard]] ApiRequest accounts(Priority priority);
[[nodiscard]] ApiRequest signatures(Priority priority);
[[nodiscard]] ApiRequest folders(const QString &account, Priority priority);
[[nodiscard]] ApiRequest labels(const QString &account, Priority priority);
[[nodiscard]] ApiRequest list(const QString &account, const MailListQuery &query);
[[nodiscard]] ApiRequest search(const QString &account, const QString &key, int start, int limit);
/// Below a message: "details", "content", "header", "attachmentinfo", "attachments/<id>", "inline".
[[nodiscard]] ApiRequest ofMessage(const QString &account, const QString &folder, const QString &message,
                                   const QString &what);
[[nodiscard]] ApiRequest original(const QString &account, const QString &message);
/// At most 100 ids. May be repeated: it sets what it says.
[[nodiscard]] ApiRequest change(const QString &account, const QStringList &messages, const MailChange &what);
[[nodiscard]] ApiRequest remove(const QString &account, const QString &folder, const QString &message, bool forGood);
[[nodiscard]] ApiRequest upload(const QString &account, const OutgoingFile &file);
/// `mail` checked, its addresses as they go out; a reply where it answers a message.
[[nodiscard]] ApiRequest send(const QString &account, const OutgoingMail &mail, const QList<StoredFile> &files,
                              Mode mode);
} // namespace atlas::mailrequests
