// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailjson.h"

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonArray toJson(const QList<Address> &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses)
        array.append(QJsonArray{address.name, address.address});
    return array;
}

QJsonArray toJson(const QList<QPair<QString, QString>> &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonArray{name, value});
    return array;
}

QJsonArray toJson(const QList<Attachment> &files)
{
    QJsonArray array;
    for (const Attachment &file : files)
        array.append(QJsonObject{{u"id"_s, file.id},
                                 {u"name"_s, file.name},
                                 {u"type"_s, file.type},
                                 {u"content_id"_s, file.contentId},
                                 {u"bytes"_s, QString::fromLatin1(file.bytes.toBase64())}});
    return array;
}

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue toJson(const QString &text)
{
    return text;
}

QJsonValue toJson(bool on)
{
    return on;
}

QJsonValue toJson(qint64 number)
{
    return number;
}

void fromJson(const QJsonValue &json, QString &text)
{
    text = json.toString();
}

void fromJson(const QJsonValue &json, bool &on)
{
    on = json.toBool();
}

void fromJson(const QJsonValue &json, qint64 &number)
{
    number = json.toInteger();
}

void fromJson(const QJsonValue &json, QStringList &texts)
{
    texts.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
}

void fromJson(const QJsonValue &json, QList<Address> &addresses)
{
    addresses.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &address : array)
        addresses.append({address[0].toString(), address[1].toString()});
}

void fromJson(const QJsonValue &json, QList<QPair<QString, QString>> &headers)
{
    headers.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &header : array)
        headers.append({header[0].toString(), header[1].toString()});
}

void fromJson(const QJsonValue &json, QList<Attachment> &files)
{
    files.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &file : array)
        files.append({file[u"id"_s].toString(), file[u"name"_s].toString(), file[u"type"_s].toString(),
                      file[u"content_id"_s].toString(),
                      QByteArray::fromBase64(file[u"bytes"_s].toString().toLatin1())});
}

/// Calls `visit(name, member of a, member of b)` for all of a message but its id.
template <typename A, typename B, typename Visit>
void visitMembers(A &a, B &b, const Visit &visit)
{
    visit(u"folder"_s, a.folderId, b.folderId);
    visit(u"thread"_s, a.threadId, b.threadId);
    visit(u"subject"_s, a.subject, b.subject);
    visit(u"to"_s, a.to, b.to);
    visit(u"cc"_s, a.cc, b.cc);
    visit(u"bcc"_s, a.bcc, b.bcc);
    visit(u"from_name"_s, a.from.name, b.from.name);
    visit(u"from_address"_s, a.from.address, b.from.address);
    visit(u"received"_s, a.receivedMs, b.receivedMs);
    visit(u"read"_s, a.isRead, b.isRead);
    visit(u"replied"_s, a.isReplied, b.isReplied);
    visit(u"outgoing"_s, a.isOutgoing, b.isOutgoing);
    visit(u"archived"_s, a.isArchived, b.isArchived);
    visit(u"flag"_s, a.flag, b.flag);
    visit(u"labels"_s, a.labelIds, b.labelIds);
    visit(u"html"_s, a.html, b.html);
    visit(u"message_id"_s, a.messageId, b.messageId);
    visit(u"in_reply_to"_s, a.inReplyTo, b.inReplyTo);
    visit(u"references"_s, a.references, b.references);
    visit(u"headers"_s, a.headers, b.headers);
    visit(u"mime"_s, a.rawMime, b.rawMime);
    visit(u"files"_s, a.attachments, b.attachments);
    visit(u"calendar"_s, a.hasCalendar, b.hasCalendar);
}
} // namespace

QJsonObject messageChanges(const Message &now, const Message &before)
{
    QJsonObject changes;
    visitMembers(now, before, [&changes](const QString &name, const auto &mine, const auto &theirs) {
        if (!(mine == theirs))
            changes.insert(name, toJson(mine));
    });
    return changes;
}

Message changedMessage(Message before, const QJsonObject &changes)
{
    const Message none;
    visitMembers(before, none, [&changes](const QString &name, auto &mine, const auto & /*none*/) {
        if (changes.contains(name))
            fromJson(changes.value(name), mine);
    });
    return before;
}

QJsonObject toJson(const Folder &folder)
{
    return {{u"id"_s, folder.id},
            {u"name"_s, folder.name},
            {u"path"_s, folder.path},
            {u"type"_s, folder.type},
            {u"parent"_s, folder.parentId}};
}

QJsonObject toJson(const Label &label)
{
    return {{u"id"_s, label.id}, {u"name"_s, label.name}, {u"colour"_s, label.colour}};
}

QJsonObject toJson(const Signature &signature)
{
    return {{u"id"_s, signature.id},
            {u"name"_s, signature.name},
            {u"html"_s, signature.html},
            {u"position"_s, signature.position}};
}

void fromJson(const QJsonObject &json, Folder &folder)
{
    folder = {json.value(u"id"_s).toString(), json.value(u"name"_s).toString(), json.value(u"path"_s).toString(),
              json.value(u"type"_s).toString(), json.value(u"parent"_s).toString()};
}

void fromJson(const QJsonObject &json, Label &label)
{
    label = {json.value(u"id"_s).toString(), json.value(u"name"_s).toString(), json.value(u"colour"_s).toString()};
}

void fromJson(const QJsonObject &json, Signature &signature)
{
    signature = {json.value(u"id"_s).toString(), json.value(u"name"_s).toString(), json.value(u"html"_s).toString(),
                 json.value(u"position"_s).toInt()};
}
} // namespace atlas::sandbox::mail
