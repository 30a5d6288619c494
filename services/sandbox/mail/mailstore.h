// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMultiHash>
#include <QReadWriteLock>
#include <QStringList>

namespace atlas::sandbox::mail
{
inline const QString accountId = QStringLiteral("1234567000000008002");
inline const QString zuid = QStringLiteral("900000001");

/// A user of the organisation; the first owns the mailbox.
struct Person {
    QString crmUserId, firstName, lastName, email;
};
/// A contact of the CRM who writes and is written to. `language` "fr" or "en".
struct Contact {
    QString contactId, firstName, lastName, email, company, language;
};

struct Address {
    QString name, address;
    friend bool operator==(const Address &, const Address &) = default;
};

/// A file of a message. Inline ones are shown in its HTML through `contentId`.
struct Attachment {
    QString id, name, type; ///< type: MIME
    QString contentId;      ///< empty: a real attachment
    QByteArray bytes;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// One message as the mailbox keeps it; answers are derived from it.
struct Message {
    QString id; ///< 19 digits, the first 13 the milliseconds of its creation
    QString folderId;
    QString threadId; ///< empty: alone
    QString subject;  ///< plain text
    Address from;
    QList<Address> to, cc, bcc;
    qint64 receivedMs = 0; ///< milliseconds since 1970 UTC
    bool isRead = false;
    bool isReplied = false;
    bool isOutgoing = false; ///< sent or draft of the owner: rows carry mailDeliveryStatus and toAddr
    bool isArchived = false;
    QString flag = QStringLiteral("flag_not_set"); ///< info, important, followup
    QStringList labelIds;
    QString html;      ///< the body as /content hands it out, a fragment
    QString messageId; ///< RFC 5322, with angle brackets
    QString inReplyTo; ///< the same form; empty: none
    QStringList references;
    QList<QPair<QString, QString>> headers; ///< beyond Date, From, To, Cc, Subject, Message-Id, In-Reply-To, References
    QString rawMime; ///< what /originalmessage hands out instead of a composed one: broken MIME of the dataset
    QList<Attachment> attachments;
    bool hasCalendar = false; ///< an invitation: calendarType 1
};

struct Folder {
    QString id, name, path, type; ///< type: Inbox Drafts Templates Snoozed Sent Spam Trash Outbox Archive
    QString parentId;             ///< empty: top level
    friend bool operator==(const Folder &, const Folder &) = default;
};

struct Label {
    QString id, name, colour; ///< colour "#RRGGBB"
    friend bool operator==(const Label &, const Label &) = default;
};

struct Signature {
    QString id, name, html;
    int position = 1;
    friend bool operator==(const Signature &, const Signature &) = default;
};

/// An uploaded file that is not part of a message yet.
struct Upload {
    QString name, path;
    QByteArray bytes;
    bool isInline = false;
};

/// The mailbox. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    /// Empty but for the folders every mailbox has: Inbox, Drafts, Templates, Snoozed, Sent, Spam, Trash, Outbox,
    /// Notification, Newsletter (both of type Inbox), Archive.
    Store();
    /// "1234567000000" and six digits, ascending, for folders, labels, signatures and attachments.
    [[nodiscard]] QString nextId();
    /// An id no message has, that begins with these milliseconds.
    [[nodiscard]] QString nextMessageId(qint64 ms);
    [[nodiscard]] Folder *folder(const QString &id); ///< nullptr: none
    [[nodiscard]] const Folder *folder(const QString &id) const;
    [[nodiscard]] const Folder *folderNamed(const QString &name) const; ///< of the top level
    [[nodiscard]] Label *label(const QString &id);                      ///< nullptr: none
    [[nodiscard]] const Label *label(const QString &id) const;
    [[nodiscard]] Message *message(const QString &id); ///< nullptr: none
    [[nodiscard]] const Message *message(const QString &id) const;
    /// All copies of the mail with this Message-ID: one mailed to oneself is both in Sent and in the inbox.
    [[nodiscard]] QList<Message *> copiesOf(const QString &messageId);
    void put(const Message &message); ///< new or changed
    bool remove(const QString &id);
    /// Newest first.
    [[nodiscard]] QList<const Message *> newestFirst() const;
    /// The conversation a reply to this Message-ID belongs to; makes one if the message was alone. Empty: unknown id.
    [[nodiscard]] QString threadFor(const QString &messageId);

    Person owner;
    QList<Person> people;
    QList<Contact> contacts;
    QList<Folder> folders; ///< in the order the API lists them
    QList<Label> labels;
    QList<Signature> signatures;
    std::map<QString, Upload> uploads;   ///< by attachmentPath; not kept across restarts
    std::map<QString, qint64> scheduled; ///< ids in the outbox -> when they leave, milliseconds since 1970 UTC
    mutable QReadWriteLock lock;

private:
    std::map<QString, Message> m_messages;
    QMultiHash<QString, QString> m_byMessageId; ///< Message-ID -> ids
    qint64 m_lastId = 8100;
    qint64 m_lastSerial = 0; ///< of message ids: none is given twice
    friend struct StateCodec;
};

/// The agency owner's mailbox over the 90 days before `today`: 500 mails at scale 1 (see dataset/mail*.cpp).
void generateMail(Store &store, quint32 seed, int scale, const QDate &today);
} // namespace atlas::sandbox::mail
