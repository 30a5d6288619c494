// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

/// What the mails of the sample mailbox say. Plain text with slots in braces: {me} and {you} first names of the owner
/// and of the other side, {company}, {project}, {amount}, {invoice}, {quote}, {day}, {time}, {month}, {colleague},
/// {number}. Every name is invented.
namespace atlas::sandbox::dataset
{
enum class MailKind { Client, Colleague, Application, Press, Supplier, Bank, Opening };

/// One mail without greeting and closing.
struct MailText {
    QString subject, body;
    QString answer; ///< what the other side answers; empty: nothing
};

/// Mails of a kind in a language; the owner writes those of kind Opening, all others are received. Never empty.
[[nodiscard]] const QList<MailText> &mailTexts(MailKind kind, bool french);

/// An exchange with a client, who begins it.
struct ConversationText {
    bool french = true;
    QString subject;
    QStringList turns; ///< the client's and the owner's in turn
};
[[nodiscard]] const QList<ConversationText> &conversationTexts();

/// A sender outside the CRM.
struct MailSender {
    QString name, address, organisation;
};
[[nodiscard]] const QList<MailSender> &mailSenders(MailKind kind, bool french);

/// A mail of a machine.
struct BulkText {
    QString name, address, subject, body;
};
[[nodiscard]] const QList<BulkText> &newsletterTexts();
[[nodiscard]] const QList<BulkText> &notificationTexts();
[[nodiscard]] const QList<BulkText> &spamTexts();

/// Parts of a text table: each begins with a line "# subject"; lines after "> " are the answer.
[[nodiscard]] QList<MailText> parsedMailTexts(const QString &table, bool french);
/// Parts that begin with "# name|address|subject".
[[nodiscard]] QList<BulkText> parsedBulkTexts(const QString &table);
/// With the apostrophes and the no-break spaces of good typography.
[[nodiscard]] QString typographic(QString text, bool french);

// The tables, in files by area.
[[nodiscard]] const QString &frenchClientTable();
[[nodiscard]] const QString &englishClientTable();
[[nodiscard]] const QString &frenchColleagueTable();
[[nodiscard]] const QString &englishColleagueTable();
[[nodiscard]] const QString &frenchOpeningTable();
[[nodiscard]] const QString &englishOpeningTable();
[[nodiscard]] const QString &officeTable(MailKind kind, bool french);
} // namespace atlas::sandbox::dataset
