// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailbook.h"

#include <QRandomGenerator>

namespace atlas::test
{
/// Monday, 23 November 2026, 9:00 UTC.
[[nodiscard]] QDateTime mailNow();
/// The person whose mailbox it is.
[[nodiscard]] QString ownAddress();
/// An unread mail of somebody to the person, in a folder, so many hours before mailNow().
[[nodiscard]] MailMessage mailOf(const QString &id, const QString &subject, const QString &from, int hoursAgo,
                                 const QString &folderId = QStringLiteral("inbox"));
/// A mail of the person in Sent.
[[nodiscard]] MailMessage sentMail(const QString &id, const QString &subject, const QString &to, int hoursAgo);
/// Folders "inbox", "sent", "drafts", "spam", "trash", "news", "notices" and "projects"; labels "l1" and "l2"; messages
/// sorted newest first.
[[nodiscard]] MailSnapshot mailboxOf(QList<MailMessage> messages);
/// Ids at places of the book.
[[nodiscard]] QStringList mailsAt(const MailBook &book, const QList<int> &places);

[[nodiscard]] MailMessage randomMail(QRandomGenerator &random, const QString &id);
[[nodiscard]] MailSnapshot randomMailbox(QRandomGenerator &random, int mails);
/// Adds, removes, moves or marks some mails. `nextId` counts on.
void changeMailbox(QRandomGenerator &random, MailSnapshot &snapshot, int &nextId);
} // namespace atlas::test
