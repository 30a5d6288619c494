// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailmirrorstored.h"

#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailstored
{
namespace
{
/// Bits of a message's row; the numbers are in stores: never change them.
enum MessageBit { Read = 1, Replied = 2, Attachment = 4, Inline = 8, Invitation = 16, Outgoing = 32 };

int bitsOf(const MailMessage &message)
{
    return (message.isRead ? Read : 0) | (message.isReplied ? Replied : 0) | (message.hasAttachment ? Attachment : 0) |
           (message.hasInline ? Inline : 0) | (message.isInvitation ? Invitation : 0) |
           (message.isOutgoing ? Outgoing : 0);
}

QJsonValue timeValue(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeOf(const QJsonObject &stored, QLatin1StringView key)
{
    const QJsonValue value = stored.value(key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonArray addressPair(const MailAddress &address)
{
    return {address.name, address.address};
}

MailAddress pairAddress(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toString(), pair.at(1).toString()};
}

void putAddresses(QJsonObject &object, const QString &key, const QList<MailAddress> &addresses)
{
    if (addresses.isEmpty())
        return;
    QJsonArray list;
    for (const MailAddress &address : addresses)
        list.append(addressPair(address));
    object.insert(key, list);
}

QList<MailAddress> addressesAt(const QJsonObject &stored, QLatin1StringView key)
{
    QList<MailAddress> addresses;
    const QJsonArray list = stored.value(key).toArray();
    for (const QJsonValue &value : list)
        addresses.append(pairAddress(value));
    return addresses;
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QStringList textsAt(const QJsonObject &stored, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray list = stored.value(key).toArray();
    for (const QJsonValue &value : list)
        texts.append(value.toString());
    return texts;
}

template <class Enum>
Enum enumAt(const QJsonObject &stored, QLatin1StringView key, Enum last)
{
    return Enum(std::clamp<qint64>(json::integer(stored, key), 0, qint64(last)));
}
} // namespace

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject ofAccount(const MailAccount &account)
{
    QJsonArray senders;
    for (const MailSender &sender : account.senders)
        senders.append(QJsonArray{sender.from.name, sender.from.address, sender.signatureId});
    return {{"id"_L1, account.id},           {"name"_L1, account.name},
            {"address"_L1, account.address}, {"default"_L1, account.isDefault},
            {"senders"_L1, senders},         {"own"_L1, QJsonArray::fromStringList(account.ownAddresses)},
            {"zone"_L1, account.zone}};
}

MailAccount toAccount(const QJsonObject &stored)
{
    MailAccount account;
    account.id = json::text(stored, "id"_L1);
    account.name = json::text(stored, "name"_L1);
    account.address = json::text(stored, "address"_L1);
    account.isDefault = json::boolean(stored, "default"_L1);
    const QJsonArray senders = stored.value("senders"_L1).toArray();
    for (const QJsonValue &value : senders)
        account.senders.append(MailSender{pairAddress(value), value.toArray().at(2).toString()});
    account.ownAddresses = textsAt(stored, "own"_L1);
    account.zone = json::text(stored, "zone"_L1);
    return account;
}

QJsonObject ofSignature(const MailSignature &signature)
{
    return {{"id"_L1, signature.id}, {"name"_L1, signature.name}, {"html"_L1, signature.html}};
}

MailSignature toSignature(const QJsonObject &stored)
{
    return {json::text(stored, "id"_L1), json::text(stored, "name"_L1), json::text(stored, "html"_L1)};
}

QJsonObject ofMessage(const MailMessage &message)
{
    QJsonObject object{{u"i"_s, message.id},
                       {u"f"_s, message.folderId},
                       {u"r"_s, timeValue(message.receivedAt)},
                       {u"b"_s, bitsOf(message)},
                       {u"from"_s, addressPair(message.from)}};
    putText(object, u"t"_s, message.threadId);
    putText(object, u"s"_s, message.subject);
    putText(object, u"u"_s, message.summary);
    putAddresses(object, u"to"_s, message.to);
    putAddresses(object, u"cc"_s, message.cc);
    if (message.size != 0)
        object.insert(u"z"_s, message.size);
    if (message.flag != MailFlag::None)
        object.insert(u"g"_s, int(message.flag));
    if (!message.labelIds.isEmpty())
        object.insert(u"l"_s, QJsonArray::fromStringList(message.labelIds));
    return object;
}

MailMessage toMessage(const QJsonObject &stored)
{
    MailMessage message;
    message.id = stored.value("i"_L1).toString();
    message.folderId = stored.value("f"_L1).toString();
    message.threadId = stored.value("t"_L1).toString();
    message.subject = stored.value("s"_L1).toString();
    message.summary = stored.value("u"_L1).toString();
    message.from = pairAddress(stored.value("from"_L1));
    message.to = addressesAt(stored, "to"_L1);
    message.cc = addressesAt(stored, "cc"_L1);
    message.receivedAt = timeOf(stored, "r"_L1);
    message.size = stored.value("z"_L1).toInteger();
    const int bits = stored.value("b"_L1).toInt();
    message.isRead = (bits & Read) != 0;
    message.isReplied = (bits & Replied) != 0;
    message.hasAttachment = (bits & Attachment) != 0;
    message.hasInline = (bits & Inline) != 0;
    message.isInvitation = (bits & Invitation) != 0;
    message.isOutgoing = (bits & Outgoing) != 0;
    message.flag = enumAt(stored, "g"_L1, MailFlag::FollowUp);
    message.labelIds = textsAt(stored, "l"_L1);
    return message;
}

QJsonObject ofBody(const MailBody &body)
{
    QJsonArray files;
    for (const MailAttachment &file : body.attachments)
        files.append(QJsonObject{
            {"id"_L1, file.id}, {"name"_L1, file.name}, {"size"_L1, file.size}, {"cid"_L1, file.contentId}});
    return {{"id"_L1, body.messageId}, {"folder"_L1, body.folderId},        {"html"_L1, body.html},
            {"files"_L1, files},       {"knows"_L1, body.knowsAttachments}, {"read"_L1, timeValue(body.readAt)}};
}

MailBody toBody(const QJsonObject &stored)
{
    MailBody body;
    body.messageId = json::text(stored, "id"_L1);
    body.folderId = json::text(stored, "folder"_L1);
    body.html = json::text(stored, "html"_L1);
    const QJsonArray files = stored.value("files"_L1).toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        body.attachments.append(MailAttachment{json::text(file, "id"_L1), json::text(file, "name"_L1),
                                               json::integer(file, "size"_L1), json::text(file, "cid"_L1)});
    }
    body.knowsAttachments = json::boolean(stored, "knows"_L1);
    body.readAt = timeOf(stored, "read"_L1);
    return body;
}

QJsonObject ofHeaders(const MailHeaders &headers)
{
    QJsonArray fields;
    for (const auto &[name, value] : headers.fields)
        fields.append(QJsonArray{name, value});
    return {{"fields"_L1, fields}};
}

MailHeaders toHeaders(const QJsonObject &stored)
{
    MailHeaders headers;
    const QJsonArray fields = stored.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields)
        headers.fields.append({field.toArray().at(0).toString(), field.toArray().at(1).toString()});
    return headers;
}

QJsonObject ofChange(const MailChange &change)
{
    return {{"kind"_L1, int(change.kind)},
            {"folder"_L1, change.folderId},
            {"flag"_L1, int(change.flag)},
            {"labels"_L1, QJsonArray::fromStringList(change.labelIds)}};
}

MailChange toChange(const QJsonObject &stored)
{
    MailChange change;
    change.kind = enumAt(stored, "kind"_L1, MailChange::Kind::NotSpam);
    change.folderId = json::text(stored, "folder"_L1);
    change.flag = enumAt(stored, "flag"_L1, MailFlag::FollowUp);
    change.labelIds = textsAt(stored, "labels"_L1);
    return change;
}

QString Cursor::toText() const
{
    QJsonObject folders;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        folders.insert(it.key(), QJsonObject{{"read"_L1, timeValue(it->readAt)},
                                             {"since"_L1, timeValue(it->since)},
                                             {"complete"_L1, it->complete}});
    return QString::fromUtf8(bytes({{"folders"_L1, folders}, {"refreshes"_L1, refreshes}}));
}

Cursor Cursor::fromText(const QString &text)
{
    Cursor cursor;
    const QJsonObject stored = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject folders = stored.value("folders"_L1).toObject();
    for (auto it = folders.begin(); it != folders.end(); ++it) {
        const QJsonObject mark = it.value().toObject();
        cursor.marks.insert(it.key(), mailrows::FolderMark{timeOf(mark, "read"_L1), timeOf(mark, "since"_L1),
                                                           json::boolean(mark, "complete"_L1)});
    }
    cursor.refreshes = int(json::integer(stored, "refreshes"_L1));
    return cursor;
}
} // namespace atlas::mailstored
