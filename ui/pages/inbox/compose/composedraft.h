// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QJsonObject>

namespace atlas
{
/// A file of a mail that is being written.
struct DraftFile {
    OutgoingFile file;
    QString path; ///< where it was read from; empty: from a mail or the clipboard
};

/// A mail as far as it is written. What the composer shows, keeps on this computer and hands over.
struct ComposeDraft {
    MailAddress from;
    QList<MailAddress> to, cc, bcc; ///< what is no address: without one, the text as name
    QString subject;
    QString html;               ///< of the editor, as Qt writes it
    QString quote;              ///< safe HTML of mailhtml::quotation that follows it; may be empty
    QString replyTo, inReplyTo; ///< Zoho's id and the Message-ID of the answered mail
    QStringList references;
    QString draftId; ///< at Zoho; empty: none
    QList<DraftFile> files;
};

/// What is kept on this computer while typing. Files that can be read again are kept by their path; others up to
/// `largestKept` bytes each with their bytes.
[[nodiscard]] QJsonObject keptDraft(const ComposeDraft &draft, qint64 largestKept = 1024 * 1024);
/// The draft that was kept; `lost`: names of files that are not there any more.
[[nodiscard]] ComposeDraft draftFrom(const QJsonObject &kept, QStringList &lost);

/// The mail as it is sent: reduced HTML, the quotation after it.
[[nodiscard]] OutgoingMail outgoing(const ComposeDraft &draft);
/// The draft of a mail that was handed over before: the quotation at its end is taken apart again.
[[nodiscard]] ComposeDraft draftOf(const OutgoingMail &mail, const QString &draftId);
/// HTML as it comes from Zoho or the outbox, for an editor: safe, and empty lines stay single.
[[nodiscard]] QString forEditing(const QString &html);
/// Takes "<p>...</p><blockquote>...</blockquote>" off the end of `html`; empty: there is none.
[[nodiscard]] QString takeQuote(QString &html);
/// Bytes that a mail with these files comes to, text included.
[[nodiscard]] qint64 sizeOf(const ComposeDraft &draft);
} // namespace atlas
