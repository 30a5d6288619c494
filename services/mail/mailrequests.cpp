// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailrequests.h"

#include "services/mail/mailjson.h"
#include "services/mail/mailtext.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas::mailrequests
{
namespace
{
constexpr int mostRows = 200;      ///< Zoho's limit of a page
constexpr int fewestFound = 10;    ///< the documented smallest page of a search
constexpr auto fileTimeout = 120s; ///< without a byte moving

ApiRequest mailRequest(Verb verb, const QString &account, const QString &below, const QString &scope)
{
    const QString place = account.isEmpty() ? QString() : u'/' + account;
    ApiRequest request(App::Mail, verb, u"/api/accounts"_s + place + below);
    request.requiredScope = u"ZohoMail."_s + scope;
    return request;
}

ApiError badId(const QString &field)
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, u"%1 is not an id of Zoho Mail."_s.arg(field));
    error.field = field;
    return error;
}

void addFlag(ApiRequest &request, const QString &name, bool on)
{
    if (on)
        request.addParam(name, u"true"_s);
}

QString modeOf(MailChange::Kind kind)
{
    switch (kind) {
    case MailChange::Kind::Read:
        return u"markAsRead"_s;
    case MailChange::Kind::Unread:
        return u"markAsUnread"_s;
    case MailChange::Kind::Move:
        return u"moveMessage"_s;
    case MailChange::Kind::Flag:
        return u"setFlag"_s;
    case MailChange::Kind::AddLabels:
        return u"applyLabel"_s;
    case MailChange::Kind::RemoveLabels:
        return u"removeLabel"_s;
    case MailChange::Kind::Archive:
        return u"archiveMails"_s;
    case MailChange::Kind::Unarchive:
        return u"unArchiveMails"_s;
    case MailChange::Kind::Spam:
        return u"moveToSpam"_s;
    case MailChange::Kind::NotSpam:
        break;
    }
    return u"markNotSpam"_s;
}

QJsonArray storedFiles(const QList<StoredFile> &files)
{
    QJsonArray list;
    for (const StoredFile &file : files) {
        QJsonObject entry{{"attachmentName"_L1, file.name}};
        if (!file.path.isEmpty()) { // a dry run knows only the names
            entry.insert("storeName"_L1, file.store);
            entry.insert("attachmentPath"_L1, file.path);
        }
        list.append(entry);
    }
    return list;
}

void putText(QJsonObject &body, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        body.insert(key, text);
}

/// Documented for drafts only; a reply that is sent goes through Zoho's own call for it.
void putThread(QJsonObject &body, const OutgoingMail &mail, Mode mode)
{
    if (mode != Mode::Draft)
        return;
    putText(body, u"inReplyTo"_s, mail.inReplyTo);
    putText(body, u"refHeader"_s, mail.references.join(u' '));
}
} // namespace

Result<Done> checkId(const QString &id, const QString &field)
{
    static const QRegularExpression digits(u"^[0-9]{1,30}\\z"_s);
    if (!digits.match(id).hasMatch())
        return fail(badId(field));
    return Done{};
}

Result<Done> checkName(const QString &id, const QString &field)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_~-][A-Za-z0-9_.~-]*\\z"_s);
    if (!name.match(id).hasMatch())
        return fail(badId(field));
    return Done{};
}

int listSize(int limit)
{
    return std::clamp(limit, 1, mostRows);
}

int searchSize(int limit)
{
    return std::clamp(limit, fewestFound, mostRows);
}

ApiRequest accounts(Priority priority)
{
    ApiRequest request = mailRequest(Verb::Get, {}, {}, u"accounts.READ"_s);
    request.priority = priority;
    return request;
}

ApiRequest signatures(Priority priority)
{
    ApiRequest request = mailRequest(Verb::Get, {}, u"/signature"_s, u"accounts.READ"_s);
    request.priority = priority;
    return request;
}

ApiRequest folders(const QString &account, Priority priority)
{
    ApiRequest request = mailRequest(Verb::Get, account, u"/folders"_s, u"folders.READ"_s);
    request.priority = priority;
    return request;
}

ApiRequest labels(const QString &account, Priority priority)
{
    ApiRequest request = mailRequest(Verb::Get, account, u"/labels"_s, u"tags.READ"_s);
    request.priority = priority;
    return request;
}

ApiRequest list(const QString &account, const MailListQuery &query)
{
    ApiRequest request = mailRequest(Verb::Get, account, u"/messages/view"_s, u"messages.READ"_s);
    request.priority = query.priority;
    if (!query.folderId.isEmpty())
        request.addParam(u"folderId"_s, query.folderId);
    if (!query.labelId.isEmpty())
        request.addParam(u"labelid"_s, query.labelId); // Zoho's lower case
    if (!query.threadId.isEmpty())
        request.addParam(u"threadId"_s, query.threadId);
    if (query.unreadOnly)
        request.addParam(u"status"_s, u"unread"_s);
    addFlag(request, u"flaggedMails"_s, query.flaggedOnly);
    addFlag(request, u"includesent"_s, query.withSent || !query.threadId.isEmpty());
    addFlag(request, u"includearchive"_s, query.withArchived || !query.threadId.isEmpty());
    addFlag(request, u"includeto"_s, true);
    request.addParam(u"start"_s, QString::number(std::max(query.start, 1)));
    request.addParam(u"limit"_s, QString::number(listSize(query.limit)));
    return request;
}

ApiRequest search(const QString &account, const QString &key, int start, int limit)
{
    ApiRequest request = mailRequest(Verb::Get, account, u"/messages/search"_s, u"messages.READ"_s);
    request.addParam(u"searchKey"_s, key);
    request.addParam(u"start"_s, QString::number(std::max(start, 1)));
    request.addParam(u"limit"_s, QString::number(searchSize(limit)));
    addFlag(request, u"includeto"_s, true);
    return request;
}

ApiRequest ofMessage(const QString &account, const QString &folder, const QString &message, const QString &what)
{
    const QString path = u"/folders/"_s + folder + u"/messages/"_s + message + u'/' + what;
    ApiRequest request = mailRequest(Verb::Get, account, path, u"messages.READ"_s);
    if (what.startsWith("attachments/"_L1) || what == "inline"_L1)
        request.timeout = fileTimeout;
    return request;
}

ApiRequest original(const QString &account, const QString &message)
{
    const QString path = u"/messages/"_s + message + u"/originalmessage"_s;
    ApiRequest request = mailRequest(Verb::Get, account, path, u"messages.READ"_s);
    request.timeout = fileTimeout;
    return request;
}

ApiRequest change(const QString &account, const QStringList &messages, const MailChange &what)
{
    QJsonObject body{{"mode"_L1, modeOf(what.kind)}, {"messageId"_L1, QJsonArray::fromStringList(messages)}};
    if (what.kind == MailChange::Kind::Move)
        body.insert("destfolderId"_L1, what.folderId); // Zoho's lower case
    if (what.kind == MailChange::Kind::Flag)
        body.insert("flagid"_L1, mailjson::flagWord(what.flag));
    if (what.kind == MailChange::Kind::AddLabels || what.kind == MailChange::Kind::RemoveLabels)
        body.insert("labelId"_L1, QJsonArray::fromStringList(what.labelIds));
    if (what.kind == MailChange::Kind::Unarchive)
        body.insert("isArchive"_L1, true);
    ApiRequest request = mailRequest(Verb::Put, account, u"/updatemessage"_s, u"messages.UPDATE"_s);
    request.setJson(body);
    request.repeat = Repeat::Safe;
    return request;
}

ApiRequest remove(const QString &account, const QString &folder, const QString &message, bool forGood)
{
    const QString path = u"/folders/"_s + folder + u"/messages/"_s + message;
    ApiRequest request = mailRequest(Verb::Delete, account, path, u"messages.DELETE"_s);
    addFlag(request, u"expunge"_s, forGood);
    return request;
}

ApiRequest upload(const QString &account, const OutgoingFile &file)
{
    ApiRequest request = mailRequest(Verb::Post, account, u"/messages/attachments"_s, u"messages.CREATE"_s);
    request.addParam(u"fileName"_s, mailtext::safeFileName(file.name));
    addFlag(request, u"isInline"_s, !file.contentId.isEmpty());
    request.body = file.bytes;
    request.contentType = QByteArrayLiteral("application/octet-stream");
    request.timeout = fileTimeout;
    return request;
}

ApiRequest send(const QString &account, const OutgoingMail &mail, const QList<StoredFile> &files, Mode mode)
{
    const bool isReply = mode == Mode::Send && !mail.replyTo.isEmpty();
    QJsonObject body{{"fromAddress"_L1, mailtext::written(mail.from)},
                     {"toAddress"_L1, mailtext::written(mail.to)},
                     {"content"_L1, mail.html},
                     {"mailFormat"_L1, mail.isPlainText ? u"plaintext"_s : u"html"_s}};
    putText(body, u"subject"_s, mail.subject); // a reply without one gets one from Zoho
    putText(body, u"ccAddress"_s, mailtext::written(mail.cc));
    putText(body, u"bccAddress"_s, mailtext::written(mail.bcc));
    if (mode != Mode::Send)
        body.insert("mode"_L1, mode == Mode::Draft ? u"draft"_s : u"template"_s);
    if (isReply)
        body.insert("action"_L1, u"reply"_s);
    if (mail.wantsReceipt)
        body.insert("askReceipt"_L1, u"yes"_s);
    if (!files.isEmpty())
        body.insert("attachments"_L1, storedFiles(files));
    putThread(body, mail, mode);
    const QString path = isReply ? u"/messages/"_s + mail.replyTo : u"/messages"_s;
    ApiRequest request = mailRequest(Verb::Post, account, path, u"messages.CREATE"_s);
    request.setJson(body);
    request.timeout = fileTimeout; // Zoho puts the files together before it answers
    return request;
}
} // namespace atlas::mailrequests
