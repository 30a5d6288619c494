// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace atlas
{
/// A name and an address, as a header has them. Either may be empty.
struct MailAddress {
    QString name, address;
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

/// An address mail may be sent from.
struct MailSender {
    MailAddress from;
    QString signatureId;
    friend bool operator==(const MailSender &, const MailSender &) = default;
};

/// Source: https://www.zoho.com/mail/help/api/get-all-users-accounts.html
struct MailAccount {
    QString id, name, address; ///< id: in every path
    bool isDefault = false;
    QList<MailSender> senders; ///< enabled ones only; the first is the usual one
    QStringList ownAddresses;  ///< lower case
    QString zone;              ///< IANA
    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};

struct MailFolder {
    enum class Kind {
        Inbox, ///< the real one: user folders have Zoho's type "Inbox" too
        Drafts,
        Templates,
        Snoozed,
        Sent,
        Spam,
        Trash,
        Outbox,
        Archive,
        Notification,
        Newsletter,
        User
    };
    QString id, name, path, parentId; ///< parentId empty: top level
    Kind kind = Kind::User;
    friend bool operator==(const MailFolder &, const MailFolder &) = default;
};

struct MailLabel {
    QString id, name, colour; ///< "#RRGGBB"
    friend bool operator==(const MailLabel &, const MailLabel &) = default;
};

struct MailSignature {
    QString id, name, html;
    friend bool operator==(const MailSignature &, const MailSignature &) = default;
};

enum class MailFlag { None, Info, Important, FollowUp };

/// One row of a list. Texts are decoded plain text, never HTML. Source:
/// https://www.zoho.com/mail/help/api/get-emails-list.html
struct MailMessage {
    QString id, folderId, threadId; ///< threadId empty: none told; conversations are built from headers and subjects
    QString subject, summary;
    MailAddress from;
    QList<MailAddress> to, cc;
    QDateTime receivedAt; ///< UTC, of receivedTime: sentDateInGMT is not GMT
    qint64 size = 0;      ///< bytes
    bool isRead = false;
    bool isReplied = false;
    bool hasAttachment = false;
    bool hasInline = false;
    bool isInvitation = false;
    bool isOutgoing = false; ///< in Sent, Drafts or Outbox
    MailFlag flag = MailFlag::None;
    QStringList labelIds;
    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

struct MailAttachment {
    QString id, name;  ///< name as the mail says it: never a file name before safeFileName()
    qint64 size = 0;   ///< bytes
    QString contentId; ///< inline images only, without angle brackets
    [[nodiscard]] bool isInline() const { return !contentId.isEmpty(); }
    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// Header fields in order, folded lines joined. Names as written; value() compares them without case.
struct MailHeaders {
    QList<QPair<QString, QString>> fields;
    [[nodiscard]] QString value(const QString &name) const; ///< first one; empty: none
    friend bool operator==(const MailHeaders &, const MailHeaders &) = default;
};

/// What was read of one message beyond its row; kept in the store, so that it is asked for once.
struct MailBody {
    QString messageId, folderId;       ///< Zoho's ids
    QString html;                      ///< as Zoho sent it: untrusted
    QList<MailAttachment> attachments; ///< inline ones too
    bool knowsAttachments = false;     ///< false: the list was not asked for (nothing said there is one)
    QDateTime readAt;                  ///< UTC; invalid: never read
};

/// A file to be sent.
struct OutgoingFile {
    QString name;
    QByteArray bytes;
    QString contentId; ///< inline image of the HTML; empty: attachment
};

/// A mail as a person wrote it. Addresses are checked before anything is sent.
struct OutgoingMail {
    MailAddress from;
    QList<MailAddress> to, cc, bcc;
    QString subject;
    QString html;             ///< already reduced (mailhtml::forSending)
    bool isPlainText = false; ///< then `html` is plain text
    QString replyTo;          ///< Zoho id of the message this answers; empty: a new mail
    QString inReplyTo;        ///< its Message-ID, for drafts
    QStringList references;
    QList<OutgoingFile> files; ///< together at most 40 MB with the text
    bool wantsReceipt = false;
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::MailMessage)
