// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailoutboxjson.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailkept
{
namespace
{
struct KeptState {
    OutboxEntry::State state;
    QLatin1StringView word;
};
constexpr std::array keptStates{
    KeptState{OutboxEntry::State::Waiting, "waiting"_L1}, KeptState{OutboxEntry::State::Held, "held"_L1},
    KeptState{OutboxEntry::State::Sending, "sending"_L1}, KeptState{OutboxEntry::State::Unknown, "unknown"_L1},
    KeptState{OutboxEntry::State::Refused, "refused"_L1},
};

QLatin1StringView wordOf(OutboxEntry::State state)
{
    for (const KeptState &each : keptStates) {
        if (each.state == state)
            return each.word;
    }
    return {};
}

/// A word that is not known counts as being sent: it is looked up before anything else.
OutboxEntry::State stateOf(const QString &word)
{
    for (const KeptState &each : keptStates) {
        if (each.word == word)
            return each.state;
    }
    return OutboxEntry::State::Sending;
}

ErrorKind kindOf(const QString &word)
{
    for (int kind = 0; kind <= int(ErrorKind::Unknown); ++kind) {
        if (errorKindName(ErrorKind(kind)) == word)
            return ErrorKind(kind);
    }
    return ErrorKind::Unknown;
}

QJsonObject fromError(const ApiError &error)
{
    QJsonObject kept{{u"kind"_s, errorKindName(error.kind)},
                     {u"http"_s, error.http},
                     {u"code"_s, error.code},
                     {u"detail"_s, error.detail},
                     {u"field"_s, error.field},
                     {u"scope"_s, error.missingScope}};
    if (error.retryAfter)
        kept.insert(u"retry_after"_s, qint64(error.retryAfter->count()));
    return kept;
}

ApiError toError(const QJsonObject &kept)
{
    ApiError error(kindOf(kept.value("kind"_L1).toString()), kept.value("code"_L1).toString(),
                   kept.value("detail"_L1).toString());
    error.http = kept.value("http"_L1).toInt();
    error.field = kept.value("field"_L1).toString();
    error.missingScope = kept.value("scope"_L1).toString();
    if (kept.contains("retry_after"_L1))
        error.retryAfter = std::chrono::milliseconds(kept.value("retry_after"_L1).toInteger());
    return error;
}

QJsonValue fromInstant(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime toInstant(const QJsonValue &kept)
{
    return kept.isDouble() ? QDateTime::fromMSecsSinceEpoch(kept.toInteger(), Qt::UTC) : QDateTime();
}

QJsonArray fromFiles(const QList<OutgoingFile> &files, bool withBytes)
{
    QJsonArray kept;
    for (const OutgoingFile &file : files) {
        QJsonObject one{{u"name"_s, file.name}, {u"content_id"_s, file.contentId}};
        if (withBytes)
            one.insert(u"bytes"_s, QString::fromLatin1(file.bytes.toBase64()));
        kept.append(one);
    }
    return kept;
}

QList<OutgoingFile> toFiles(const QJsonArray &kept)
{
    QList<OutgoingFile> files;
    for (const QJsonValue &value : kept) {
        OutgoingFile file;
        file.name = value["name"_L1].toString();
        file.contentId = value["content_id"_L1].toString();
        file.bytes = QByteArray::fromBase64(value["bytes"_L1].toString().toLatin1());
        files.append(file);
    }
    return files;
}
} // namespace

QJsonObject fromAddress(const MailAddress &address)
{
    return {{u"name"_s, address.name}, {u"address"_s, address.address}};
}

MailAddress toAddress(const QJsonObject &kept)
{
    return {kept.value("name"_L1).toString(), kept.value("address"_L1).toString()};
}

QJsonArray fromAddresses(const QList<MailAddress> &addresses)
{
    QJsonArray kept;
    for (const MailAddress &address : addresses)
        kept.append(fromAddress(address));
    return kept;
}

QList<MailAddress> toAddresses(const QJsonArray &kept)
{
    QList<MailAddress> addresses;
    for (const QJsonValue &value : kept)
        addresses.append(toAddress(value.toObject()));
    return addresses;
}

QJsonObject fromMail(const OutgoingMail &mail, bool withBytes)
{
    return {{u"from"_s, fromAddress(mail.from)},
            {u"to"_s, fromAddresses(mail.to)},
            {u"cc"_s, fromAddresses(mail.cc)},
            {u"bcc"_s, fromAddresses(mail.bcc)},
            {u"subject"_s, mail.subject},
            {u"html"_s, mail.html},
            {u"plain"_s, mail.isPlainText},
            {u"reply_to"_s, mail.replyTo},
            {u"in_reply_to"_s, mail.inReplyTo},
            {u"references"_s, QJsonArray::fromStringList(mail.references)},
            {u"files"_s, fromFiles(mail.files, withBytes)},
            {u"receipt"_s, mail.wantsReceipt}};
}

OutgoingMail toMail(const QJsonObject &kept)
{
    OutgoingMail mail;
    mail.from = toAddress(kept.value("from"_L1).toObject());
    mail.to = toAddresses(kept.value("to"_L1).toArray());
    mail.cc = toAddresses(kept.value("cc"_L1).toArray());
    mail.bcc = toAddresses(kept.value("bcc"_L1).toArray());
    mail.subject = kept.value("subject"_L1).toString();
    mail.html = kept.value("html"_L1).toString();
    mail.isPlainText = kept.value("plain"_L1).toBool();
    mail.replyTo = kept.value("reply_to"_L1).toString();
    mail.inReplyTo = kept.value("in_reply_to"_L1).toString();
    const QJsonArray references = kept.value("references"_L1).toArray();
    for (const QJsonValue &reference : references)
        mail.references.append(reference.toString());
    mail.files = toFiles(kept.value("files"_L1).toArray());
    mail.wantsReceipt = kept.value("receipt"_L1).toBool();
    return mail;
}

QJsonObject fromEntry(const OutboxEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"state"_s, QString(wordOf(entry.state))},
            {u"draft"_s, entry.draftId},
            {u"due"_s, fromInstant(entry.dueAt)},
            {u"begun"_s, fromInstant(entry.begunAt)},
            {u"error"_s, fromError(entry.error)}};
}

OutboxEntry toEntry(const QJsonObject &kept)
{
    OutboxEntry entry;
    entry.id = kept.value("id"_L1).toString();
    entry.state = stateOf(kept.value("state"_L1).toString());
    entry.draftId = kept.value("draft"_L1).toString();
    entry.dueAt = toInstant(kept.value("due"_L1));
    entry.begunAt = toInstant(kept.value("begun"_L1));
    entry.error = toError(kept.value("error"_L1).toObject());
    return entry;
}
} // namespace atlas::mailkept
