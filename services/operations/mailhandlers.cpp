// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/mailhandlers.h"

#include "services/core/offthread.h"
#include "services/mail/mailjson.h"
#include "services/operations/mailparameters.h"
#include "services/operations/mailshown.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailhandlers
{
using namespace mailparameters;

namespace
{
constexpr int mostMailPages = 50; ///< of 200 rows: 10,000 messages

/// Collects rows of pages: each message once, nothing older than `since`.
struct MailRows {
    QDateTime since;
    QJsonArray rows;
    QSet<QString> seen;
    bool passedSince = false;

    void take(const QJsonArray &page)
    {
        for (const QJsonValue &value : page) {
            const QJsonObject row = value.toObject();
            const QString id = row.value("messageId"_L1).toString();
            const QDateTime received = mailjson::message(row).receivedAt;
            const bool isOlder = since.isValid() && received.isValid() && received < since;
            passedSince = passedSince || isOlder;
            if (isOlder || seen.contains(id)) // new mail moves rows into the next page
                continue;
            seen.insert(id);
            rows.append(mailshown::message(row));
        }
    }
};

OperationResult singleMail(const QJsonObject &record)
{
    OperationResult result;
    result.data = record;
    result.rows = 1;
    return result;
}

Task<Result<QString>> inboxId(MailService *mail, CancelToken cancel)
{
    const Result<QJsonArray> rows = co_await mail->folders(Priority::User, cancel);
    if (!rows)
        co_return fail(rows.error());
    const QList<MailFolder> folders = mailjson::folders(*rows);
    const auto inbox = std::ranges::find(folders, MailFolder::Kind::Inbox, &MailFolder::kind);
    if (inbox == folders.cend())
        co_return fail(ErrorKind::NotFound, u"no_inbox"_s);
    co_return QString(inbox->id);
}

/// "html" or "text" of a message with the list of its files.
Task<Result<QJsonObject>> shownContent(MailService *mail, QJsonObject row, bool asHtml, CancelToken cancel)
{
    const MailMessage message = mailjson::message(row);
    const bool withFiles = message.hasAttachment || message.hasInline;
    const Result<MailBody> body = co_await mail->body(message.folderId, message.id, withFiles, cancel);
    if (!body)
        co_return fail(body.error());
    const auto reduce = [html = body->html, asHtml] { return mailshown::content(html, asHtml); };
    QJsonObject content = co_await offThread(reduce);
    content.insert("attachments"_L1, mailshown::attachments(body->attachments));
    co_return content;
}

Task<Result<QJsonObject>> shownHeaders(MailService *mail, QJsonObject row, CancelToken cancel)
{
    const MailMessage message = mailjson::message(row);
    const Result<MailHeaders> headers = co_await mail->headers(message.folderId, message.id, cancel);
    if (!headers)
        co_return fail(headers.error());
    co_return QJsonObject{{"headers"_L1, mailshown::headers(*headers)}};
}
} // namespace

Task<Result<MailListQuery>> folderQuery(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    MailListQuery query = listQuery(parameters);
    if (!query.folderId.isEmpty())
        co_return query;
    const Result<QString> inbox = co_await inboxId(mail, cancel);
    if (!inbox)
        co_return fail(inbox.error());
    query.folderId = *inbox;
    co_return query;
}

Task<Result<QJsonObject>> foundMessage(MailService *mail, QString folderId, QString messageId, CancelToken cancel)
{
    Result<QString> folder = folderId;
    if (folderId.isEmpty())
        folder = co_await inboxId(mail, cancel);
    if (!folder)
        co_return fail(folder.error());
    // Zoho answers for a folder the message has left, too, and tells the one it is in.
    const Result<QJsonObject> row = co_await mail->details(*folder, messageId, cancel);
    if (row || row.error().kind != ErrorKind::NotFound)
        co_return row;
    MailListQuery everywhere;
    everywhere.withSent = everywhere.withArchived = true;
    const Result<MailRowPage> page = co_await mail->messages(everywhere, cancel);
    if (!page)
        co_return fail(page.error());
    for (const QJsonValue &value : page->rows) {
        if (value["messageId"_L1].toString() == messageId)
            co_return value.toObject();
    }
    co_return row;
}

Task<Result<OperationResult>> listFolders(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<QJsonArray> rows = co_await target.service()->folders(Priority::User, cancel);
    if (!rows)
        co_return fail(blamed(rows.error()));
    OperationResult result;
    result.data = mailshown::folders(*rows);
    result.rows = int(rows->size());
    co_return result;
}

Task<Result<OperationResult>> listMessages(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<QDateTime> since = sinceOf(parameters);
    if (!since)
        co_return fail(since.error());
    const Result<MailListQuery> first = co_await folderQuery(target.service(), parameters, cancel);
    if (!first)
        co_return fail(blamed(first.error()));
    MailListQuery query = *first;
    MailRows found;
    found.since = *since;
    OperationResult result;
    const int pages = parameters.value("all"_L1).toBool() ? mostMailPages : 1;
    for (int page = 0; page < pages && (page == 0 || result.more); ++page) {
        const MailListQuery next = query;
        const Result<MailRowPage> rows = co_await target.service()->messages(next, cancel);
        if (!rows)
            co_return fail(blamed(rows.error()));
        found.take(rows->rows);
        result.more = rows->more && !found.passedSince;
        query.start += query.limit;
    }
    if (result.more)
        result.pageToken = QString::number(query.start);
    result.rows = int(found.rows.size());
    result.data = found.rows;
    co_return result;
}

Task<Result<OperationResult>> getMessage(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const QString folder = parameters.value("folder_id"_L1).toString();
    const QString id = parameters.value("message_id"_L1).toString();
    const Result<QJsonObject> row = co_await foundMessage(target.service(), folder, id, cancel);
    if (!row)
        co_return fail(blamed(row.error()));
    const QString format = parameters.value("format"_L1).toString(u"text"_s);
    Result<QJsonObject> content = QJsonObject();
    if (format == "headers"_L1)
        content = co_await shownHeaders(target.service(), *row, cancel);
    else
        content = co_await shownContent(target.service(), *row, format == "html"_L1, cancel);
    if (!content)
        co_return fail(blamed(content.error()));
    QJsonObject shown = mailshown::message(*row);
    for (auto field = content->constBegin(); field != content->constEnd(); ++field)
        shown.insert(field.key(), field.value());
    co_return singleMail(shown);
}

Task<Result<OperationResult>> search(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<QString> key = searchKey(parameters);
    if (!key)
        co_return fail(key.error());
    const MailListQuery range = searchRange(parameters);
    const Result<MailRowPage> page = co_await target.service()->search(*key, range.start, range.limit, cancel);
    if (!page)
        co_return fail(blamed(page.error()));
    QJsonArray wanted = page->rows;
    while (wanted.size() > range.limit) // Zoho finds ten at least
        wanted.removeLast();
    MailRows found;
    found.take(wanted);
    OperationResult result;
    result.more = page->more || wanted.size() < page->rows.size();
    if (result.more)
        result.pageToken = QString::number(range.start + range.limit);
    result.rows = int(found.rows.size());
    result.data = found.rows;
    co_return result;
}

Task<Result<OperationResult>> send(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<OutgoingMail> outgoing = mailparameters::outgoing(parameters);
    if (!outgoing)
        co_return fail(outgoing.error());
    Result<SentMail> sent = SentMail();
    if (isDraft(parameters))
        sent = co_await target.service()->saveDraft(*outgoing, cancel);
    else
        sent = co_await target.service()->send(*outgoing, cancel);
    if (!sent)
        co_return fail(blamed(sent.error()));
    co_return singleMail({{"messageId"_L1, sent->id},
                          {"mailId"_L1, sent->messageId},
                          {"mode"_L1, parameters.value("mode"_L1)},
                          {"looked_up"_L1, sent->wasLookedUp}});
}
} // namespace atlas::mailhandlers
