// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailrows.h"

#include "services/sandbox/mail/mailtext.h"

#include <algorithm>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype summaryLength = 250;
constexpr qint64 gmtShiftMs = 7 * 3600 * 1000; ///< as recorded: not GMT at all
constexpr qint64 headerBytes = 600;            ///< of a mail that is kept without its MIME

QString shownAddresses(const QList<Address> &addresses)
{
    return addresses.isEmpty() ? u"Not Provided"_s : encoded(addressText(addresses));
}

QString zeroOrOne(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

QJsonArray textArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}
} // namespace

bool hasFiles(const Message &message)
{
    return std::any_of(message.attachments.cbegin(), message.attachments.cend(),
                       [](const Attachment &file) { return file.contentId.isEmpty(); });
}

bool hasInline(const Message &message)
{
    return std::any_of(message.attachments.cbegin(), message.attachments.cend(),
                       [](const Attachment &file) { return !file.contentId.isEmpty(); });
}

qint64 sizeOf(const Message &message)
{
    if (!message.rawMime.isEmpty())
        return message.rawMime.size();
    qint64 size = headerBytes + message.html.size();
    for (const Attachment &file : message.attachments)
        size += (file.bytes.size() + 2) / 3 * 4;
    return size;
}

QJsonObject searchRow(const Message &message)
{
    const qint64 dateHeader = message.receivedMs - message.receivedMs % 1000;
    QJsonObject row{
        {u"messageId"_s, message.id},
        {u"folderId"_s, message.folderId},
        {u"subject"_s, encoded(message.subject)},
        {u"summary"_s, encoded(readable(message.html, summaryLength))},
        {u"fromAddress"_s, message.from.address},
        {u"sender"_s, encoded(message.from.name.isEmpty() ? message.from.address : message.from.name)},
        {u"toAddress"_s, shownAddresses(message.to)},
        {u"ccAddress"_s, shownAddresses(message.cc)},
        {u"receivedTime"_s, QString::number(message.receivedMs)},
        {u"sentDateInGMT"_s, QString::number(dateHeader + gmtShiftMs)},
        {u"size"_s, QString::number(sizeOf(message))},
        {u"status"_s, zeroOrOne(message.isRead)},
        {u"status2"_s, zeroOrOne(message.isReplied)}, // the value of a mail that was replied to is UNCONFIRMED
        {u"flagid"_s, message.flag},
        {u"priority"_s, u"3"_s},
        {u"hasAttachment"_s, zeroOrOne(hasFiles(message))},
        {u"hasInline"_s, hasInline(message) ? u"true"_s : u"false"_s},
        {u"calendarType"_s, message.hasCalendar ? 1 : 0}};
    if (!message.labelIds.isEmpty())
        row.insert(u"labelId"_s, textArray(message.labelIds)); // the name of the field is UNCONFIRMED
    if (message.isOutgoing) {
        row.insert(u"toAddr"_s, shownAddresses(message.to));
        row.insert(u"mailDeliveryStatus"_s, u"success"_s);
    }
    return row;
}

QJsonObject row(const Message &message)
{
    QJsonObject row = searchRow(message);
    if (!message.threadId.isEmpty()) {
        row.insert(u"threadId"_s, message.threadId);
        row.insert(u"threadCount"_s, u"0"_s); // on every recorded member of a conversation
    }
    return row;
}
} // namespace atlas::sandbox::mail
