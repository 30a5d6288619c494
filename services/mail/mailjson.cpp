// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailjson.h"
#include "services/core/json.h"
#include "services/mail/mailaddresses.h"
#include "services/mail/mailtext.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailjson
{
namespace
{
/// Words of a row as plain text of one line: decoded once, without control and direction characters that would let a
/// name or a subject pretend to be another.
QString plainLine(const QString &encoded)
{
    QString text = mailtext::decoded(encoded);
    const auto isTrick = [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
               code == 0x200f;
    };
    text.removeIf(isTrick);
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return text.trimmed();
}

/// Strings and numbers of either spelling as text.
QString word(const QJsonObject &row, QLatin1StringView key)
{
    const QJsonValue value = row.value(key);
    return value.isBool() ? QString::number(int(value.toBool())) : json::id(value).trimmed();
}

QString firstOf(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = word(row, key);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words,
                               [&text](QLatin1StringView w) { return text.compare(w, Qt::CaseInsensitive) == 0; });
}

MailFlag flagOf(const QString &word)
{
    if (isOneOf(word, {"info"_L1, "1"_L1}))
        return MailFlag::Info;
    if (isOneOf(word, {"important"_L1, "2"_L1}))
        return MailFlag::Important;
    return isOneOf(word, {"followup"_L1, "3"_L1}) ? MailFlag::FollowUp : MailFlag::None;
}

/// Which field carries them is not documented: any of the likely ones, as a list or as one.
QStringList labelIdsOf(const QJsonObject &row)
{
    QStringList ids;
    for (const QLatin1StringView key : {"labelId"_L1, "labelIds"_L1, "labelid"_L1, "tagId"_L1}) {
        const QJsonValue value = row.value(key);
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &entry : list) {
            for (const QString &id : json::id(entry).split(u',', Qt::SkipEmptyParts))
                ids.append(id.trimmed());
        }
    }
    ids.removeDuplicates();
    return ids;
}

MailAddress authorOf(const QJsonObject &row)
{
    MailAddress author;
    const QList<MailAddress> from = addresses(json::text(row, "fromAddress"_L1));
    if (!from.isEmpty())
        author = from.first();
    const QList<MailAddress> sender = addresses(json::text(row, "sender"_L1));
    if (author.address.isEmpty() && !sender.isEmpty() && !sender.first().address.isEmpty())
        return sender.first();
    const QString name = plainLine(json::text(row, "sender"_L1));
    if (name.compare(author.address, Qt::CaseInsensitive) != 0 && !name.isEmpty())
        author.name = sender.size() == 1 && !sender.first().address.isEmpty() ? sender.first().name : name;
    return author;
}

QDateTime instantOf(const QString &milliseconds)
{
    bool ok = false;
    const qint64 since1970 = milliseconds.toLongLong(&ok);
    return ok && since1970 > 0 ? QDateTime::fromMSecsSinceEpoch(since1970, Qt::UTC) : QDateTime();
}

QList<MailSender> sendersOf(const QJsonObject &row, const QString &primary)
{
    QList<MailSender> senders;
    const QJsonArray details = row.value("sendMailDetails"_L1).toArray();
    for (const QJsonValue &value : details) {
        const QJsonObject detail = value.toObject();
        MailSender sender{{plainLine(json::text(detail, "displayName"_L1)), word(detail, "fromAddress"_L1)},
                          json::id(detail.value("signatureId"_L1))};
        if (!sender.from.address.isEmpty() && json::boolean(detail, "status"_L1, true))
            senders.append(std::move(sender));
    }
    const auto usual = std::ranges::find_if(senders, [&primary](const MailSender &sender) {
        return sender.from.address.compare(primary, Qt::CaseInsensitive) == 0;
    });
    if (usual != senders.end())
        senders.move(usual - senders.begin(), 0);
    return senders;
}

/// "emailAddress" is a list of objects; a single text in older references.
QStringList mailIdsOf(const QJsonObject &row)
{
    const QJsonValue value = row.value("emailAddress"_L1);
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList ids;
    for (const QJsonValue &entry : list)
        ids.append(entry.isObject() ? entry["mailId"_L1].toString() : entry.toString());
    return ids;
}
} // namespace

MailAccount account(const QJsonObject &row)
{
    MailAccount account;
    account.id = json::id(row.value("accountId"_L1));
    account.address = firstOf(row, {"primaryEmailAddress"_L1, "mailboxAddress"_L1, "incomingUserName"_L1});
    account.name = plainLine(firstOf(row, {"displayName"_L1, "accountDisplayName"_L1, "accountName"_L1}));
    account.isDefault = json::boolean(row, "isDefaultAccount"_L1);
    account.zone = word(row, "timeZone"_L1);
    account.senders = sendersOf(row, account.address);
    if (!row.contains("sendMailDetails"_L1) && !account.address.isEmpty())
        account.senders = {MailSender{{account.name, account.address}, {}}};
    QStringList own = mailIdsOf(row) + QStringList{account.address, word(row, "mailboxAddress"_L1)};
    for (const MailSender &sender : std::as_const(account.senders))
        own.append(sender.from.address);
    for (const QString &address : std::as_const(own)) {
        const QString lower = address.trimmed().toLower();
        if (!lower.isEmpty() && !account.ownAddresses.contains(lower))
            account.ownAddresses.append(lower);
    }
    return account;
}

MailLabel label(const QJsonObject &row)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    MailLabel label;
    label.id = firstOf(row, {"labelId"_L1, "tagId"_L1});
    label.name = plainLine(firstOf(row, {"displayName"_L1, "labelName"_L1}));
    const QString told = firstOf(row, {"color"_L1, "colour"_L1});
    if (colour.match(told).hasMatch())
        label.colour = told;
    return label;
}

MailSignature signature(const QJsonObject &row)
{
    return {json::id(row.value("id"_L1)), plainLine(word(row, "name"_L1)), json::text(row, "content"_L1)};
}

MailMessage message(const QJsonObject &row)
{
    MailMessage message;
    message.id = json::id(row.value("messageId"_L1));
    message.folderId = json::id(row.value("folderId"_L1));
    message.threadId = json::id(row.value("threadId"_L1));
    if (message.threadId == "0"_L1)
        message.threadId.clear();
    message.subject = plainLine(json::text(row, "subject"_L1));
    message.summary = plainLine(json::text(row, "summary"_L1));
    message.from = authorOf(row);
    message.to = addresses(firstOf(row, {"toAddress"_L1, "toAddr"_L1}));
    message.cc = addresses(firstOf(row, {"ccAddress"_L1}));
    message.receivedAt = instantOf(firstOf(row, {"receivedTime"_L1, "receivedtime"_L1}));
    message.size = json::integer(row, "size"_L1);
    message.isRead = isOneOf(word(row, "status"_L1), {"1"_L1, "read"_L1});
    message.isReplied = isOneOf(word(row, "status2"_L1), {"1"_L1, "reply"_L1, "replied"_L1});
    message.hasAttachment = json::boolean(row, "hasAttachment"_L1);
    message.hasInline = json::boolean(row, "hasInline"_L1);
    message.isInvitation = json::integer(row, "calendarType"_L1) != 0;
    message.isOutgoing = !word(row, "mailDeliveryStatus"_L1).isEmpty();
    message.flag = flagOf(word(row, "flagid"_L1));
    message.labelIds = labelIdsOf(row);
    return message;
}

QList<MailAttachment> attachments(const QJsonObject &data)
{
    QList<MailAttachment> files;
    for (const QLatin1StringView key : {"attachments"_L1, "inline"_L1}) {
        const QJsonArray rows = data.value(key).toArray();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            MailAttachment file;
            file.id = json::id(row.value("attachmentId"_L1));
            file.name = json::text(row, "attachmentName"_L1);
            file.size = json::integer(row, "attachmentSize"_L1);
            file.contentId = firstOf(row, {"cid"_L1, "contentId"_L1});
            if (file.contentId.startsWith(u'<') && file.contentId.endsWith(u'>'))
                file.contentId = file.contentId.mid(1, file.contentId.size() - 2);
            if (!file.id.isEmpty() || !file.contentId.isEmpty())
                files.append(std::move(file));
        }
    }
    return files;
}

QList<MailAddress> addresses(const QString &field)
{
    const QString text = plainLine(field);
    if (text.compare("Not Provided"_L1, Qt::CaseInsensitive) == 0)
        return {};
    QList<MailAddress> addresses;
    for (const mailaddresses::Entry &entry : mailaddresses::entries(text)) {
        // Received mail may come from addresses nobody could write to ("root@mailhost"): they are shown as they are.
        const bool isMailbox = entry.address.contains(u'@') && !entry.address.contains(u' ');
        const MailAddress address =
            isMailbox ? MailAddress{entry.name, entry.address} : MailAddress{entry.text, QString()};
        addresses.append(address);
    }
    return addresses;
}

QString flagWord(MailFlag flag)
{
    switch (flag) {
    case MailFlag::Info:
        return u"info"_s;
    case MailFlag::Important:
        return u"important"_s;
    case MailFlag::FollowUp:
        return u"followup"_s;
    case MailFlag::None:
        break;
    }
    return u"flag_not_set"_s;
}
} // namespace atlas::mailjson
