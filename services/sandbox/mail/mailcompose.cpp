// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcompose.h"

#include "services/sandbox/mail/mailtext.h"
#include "services/sandbox/mail/mailupload.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QMimeDatabase>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype mostFiles = 500;
constexpr qsizetype mostExternal = 150;
constexpr qsizetype mostInternal = 500;

/// The mail being put together, so that each check can add its part.
struct Composition {
    Call &call;
    const QJsonObject &body;
    bool isDraft = false;
    Outgoing out = {};
    [[nodiscard]] QString text(const QString &field) const { return body.value(field).toString(); }
};

std::optional<Response> takeSender(Composition &mail)
{
    QString wrong;
    const QList<Address> from = parsedAddresses(mail.text(u"fromAddress"_s), wrong);
    // The texts are UNCONFIRMED.
    if (!wrong.isEmpty() || from.size() != 1 || !isOwnAddress(mail.call.store, from.first().address))
        return refuse(400, {}, u"fromAddress is not an address of this account"_s);
    mail.out.message.from = from.first();
    const Person &owner = mail.call.store.owner;
    if (from.first().name.isEmpty())
        mail.out.message.from.name = (owner.firstName + u' ' + owner.lastName).trimmed();
    return std::nullopt;
}

std::optional<Response> takeRecipients(Composition &mail)
{
    Message &message = mail.out.message;
    QList<Address> all;
    const QList<QPair<QString, QList<Address> *>> lists{
        {u"toAddress"_s, &message.to}, {u"ccAddress"_s, &message.cc}, {u"bccAddress"_s, &message.bcc}};
    for (const auto &[field, list] : lists) {
        QString wrong;
        *list = parsedAddresses(mail.text(field), wrong);
        if (!wrong.isEmpty())
            return refuse(400, u"PATTERN_NOT_MATCHED"_s, field + u" Invalid email address "_s + wrong);
        all += *list;
    }
    if (message.to.isEmpty() && !mail.isDraft)
        return refuse(400, u"LESS_THAN_MIN_LENGTH"_s, u"toAddress"_s);
    const QString domain = u'@' + mail.call.store.owner.email.section(u'@', -1);
    const qsizetype internal = std::count_if(all.cbegin(), all.cend(), [&domain](const Address &address) {
        return address.address.endsWith(domain, Qt::CaseInsensitive);
    });
    if (internal > mostInternal || all.size() - internal > mostExternal)
        return refuse(400, {}, u"Maximum number of recipients exceeded"_s); // the text is UNCONFIRMED
    return std::nullopt;
}

bool isOneOf(const QString &value, const QStringList &allowed)
{
    return value.isEmpty() || allowed.contains(value);
}

std::optional<Response> takeText(Composition &mail)
{
    static const QStringList encodings{u"Big5"_s,        u"EUC-JP"_s,     u"EUC-KR"_s,       u"GB2312"_s,
                                       u"ISO-2022-JP"_s, u"ISO-8859-1"_s, u"KOI8-R"_s,       u"Shift_JIS"_s,
                                       u"US-ASCII"_s,    u"UTF-8"_s,      u"WINDOWS-1251"_s, u"X-WINDOWS-ISO2022JP"_s};
    const QString format = mail.text(u"mailFormat"_s);
    if (!isOneOf(format, {u"html"_s, u"plaintext"_s}))
        return badValue(u"mailFormat"_s);
    if (!isOneOf(mail.text(u"askReceipt"_s), {u"yes"_s, u"no"_s}))
        return badValue(u"askReceipt"_s);
    if (!isOneOf(mail.text(u"encoding"_s), encodings))
        return badValue(u"encoding"_s);
    const QString content = mail.text(u"content"_s);
    const QString html = format == "plaintext"_L1 ? encoded(content).replace(u'\n', u"<br>"_s) : content;
    mail.out.message.subject = mail.text(u"subject"_s);
    mail.out.message.html = u"<div>"_s + html + u"</div>"_s;
    mail.out.size += mail.out.message.html.toUtf8().size();
    return std::nullopt;
}

/// The uploaded file an item of `attachments` names.
const Upload *uploadNamed(const Store &store, const QJsonObject &item)
{
    const auto found = store.uploads.find(item.value(u"attachmentPath"_s).toString());
    if (found == store.uploads.end() || item.value(u"storeName"_s).toString() != zuid)
        return nullptr;
    return found->second.name == item.value(u"attachmentName"_s).toString() ? &found->second : nullptr;
}

void attach(Composition &mail, const Upload &upload)
{
    Message &message = mail.out.message;
    Attachment file;
    file.id = mail.call.store.nextId();
    file.name = upload.name;
    file.type = QMimeDatabase().mimeTypeForFile(upload.name, QMimeDatabase::MatchExtension).name();
    file.bytes = upload.bytes;
    if (upload.isInline) {
        file.contentId = file.id + u"__inline__img__src"_s;
        message.html.replace(inlineUrl(upload), u"cid:"_s + file.contentId);
        message.html.replace(encoded(inlineUrl(upload)), u"cid:"_s + file.contentId);
    }
    mail.out.size += file.bytes.size();
    message.attachments.append(file);
}

std::optional<Response> takeFiles(Composition &mail)
{
    const QJsonArray items = mail.body.value(u"attachments"_s).toArray();
    if (items.size() > mostFiles)
        return refuse(400, u"ARRAY_SIZE_OUT_OF_RANGE"_s, u"attachments"_s);
    const QStringList known{u"storeName"_s, u"attachmentPath"_s, u"attachmentName"_s};
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        for (const QString &key : item.keys()) {
            if (!known.contains(key))
                return extraParam(key);
        }
        if (auto refused = checkPresent(item, known))
            return refused;
        const Upload *upload = uploadNamed(mail.call.store, item);
        if (!upload)
            return unknownId(u"Attachment"_s, item.value(u"attachmentPath"_s).toString());
        attach(mail, *upload);
    }
    return mail.out.size > mailSizeLimit ? std::optional(tooLarge()) : std::nullopt;
}

bool isMessageId(const QString &text)
{
    return text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>') && !text.contains(u' ');
}

/// The Message-IDs that make it an answer.
std::optional<Response> takeReferences(Composition &mail)
{
    const QString parent = mail.text(u"inReplyTo"_s);
    const QStringList references = mail.text(u"refHeader"_s).split(u' ', Qt::SkipEmptyParts);
    if (mail.body.contains(u"inReplyTo"_s) && !isMessageId(parent))
        return badValue(u"inReplyTo"_s);
    if (!std::all_of(references.cbegin(), references.cend(), isMessageId))
        return badValue(u"refHeader"_s);
    mail.out.message.inReplyTo = parent;
    mail.out.message.references = references;
    return std::nullopt;
}

/// As the service makes them: the time, then what no other mail has.
QString newMessageId(const QString &id, qint64 nowMs)
{
    const QByteArray hash = QCryptographicHash::hash(id.toLatin1(), QCryptographicHash::Sha1).toHex();
    return u"<%1.%2.%3@zohomail.com>"_s.arg(QString::number(nowMs, 16), QString::fromLatin1(hash.left(14)), id);
}

/// A mail of the owner's that is in the inbox because it was sent to himself.
void fileOwnCopy(Store &store, Message message, qint64 nowMs)
{
    QList<Address> all = message.to + message.cc + message.bcc;
    const bool mine = std::any_of(all.cbegin(), all.cend(),
                                  [&store](const Address &address) { return isOwnAddress(store, address.address); });
    if (!mine)
        return;
    message.id = store.nextMessageId(nowMs);
    message.folderId = store.folderNamed(u"Inbox"_s)->id;
    message.bcc.clear();
    message.isRead = false;
    message.isOutgoing = false;
    store.put(message);
}
} // namespace

const Fields &mailFields()
{
    static const Fields fields{
        {u"fromAddress"_s, Type::Text},    {u"toAddress"_s, Type::Text},    {u"ccAddress"_s, Type::Text},
        {u"bccAddress"_s, Type::Text},     {u"subject"_s, Type::Text},      {u"content"_s, Type::Text},
        {u"mailFormat"_s, Type::Text},     {u"askReceipt"_s, Type::Text},   {u"encoding"_s, Type::Text},
        {u"attachments"_s, Type::Objects}, {u"isSchedule"_s, Type::Bool},   {u"scheduleType"_s, Type::Int},
        {u"timeZone"_s, Type::Text},       {u"scheduleTime"_s, Type::Text}, {u"inReplyTo"_s, Type::Text},
        {u"refHeader"_s, Type::Text}};
    return fields;
}

std::optional<Outgoing> compose(Call &call, const QJsonObject &body, bool isDraft, std::optional<Response> &refusal)
{
    refusal =
        checkPresent(body, isDraft ? QStringList{u"fromAddress"_s} : QStringList{u"fromAddress"_s, u"toAddress"_s});
    Composition mail{call, body, isDraft};
    for (const auto take : {takeSender, takeRecipients, takeText, takeFiles, takeReferences}) {
        if (!refusal)
            refusal = take(mail);
    }
    if (refusal)
        return std::nullopt;
    mail.out.message.isRead = true;
    mail.out.message.isOutgoing = true;
    return mail.out;
}

void linkTo(Store &store, Message &message, const QString &messageId, const QStringList &references)
{
    message.inReplyTo = messageId;
    message.references = references;
    message.threadId = store.threadFor(messageId);
}

QString file(Store &store, Message message, const QString &folderName, qint64 nowMs)
{
    message.id = store.nextMessageId(nowMs);
    message.folderId = store.folderNamed(folderName)->id;
    message.receivedMs = nowMs;
    if (message.messageId.isEmpty())
        message.messageId = newMessageId(message.id, nowMs);
    store.put(message);
    return message.id;
}

QString deliver(Store &store, const Message &message, qint64 nowMs)
{
    const QString id = file(store, message, u"Sent"_s, nowMs);
    fileOwnCopy(store, *store.message(id), nowMs);
    return id;
}

bool sendScheduled(Store &store, qint64 nowMs)
{
    QStringList due;
    for (const auto &[id, dueMs] : store.scheduled) {
        if (dueMs <= nowMs)
            due.append(id);
    }
    const QString outbox = store.folderNamed(u"Outbox"_s)->id;
    for (const QString &id : std::as_const(due)) {
        const qint64 dueMs = store.scheduled.at(id);
        store.scheduled.erase(id);
        Message *message = store.message(id);
        if (!message || message->folderId != outbox)
            continue; // taken out of the outbox meanwhile
        message->folderId = store.folderNamed(u"Sent"_s)->id;
        message->receivedMs = dueMs;
        fileOwnCopy(store, *message, dueMs);
    }
    return !due.isEmpty();
}
} // namespace atlas::sandbox::mail
