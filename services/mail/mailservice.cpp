// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailservice.h"

#include "services/mail/mailanswer.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailserviceprivate.h"

using namespace Qt::Literals::StringLiterals;

// Reading.
namespace atlas
{
namespace
{
const Clock &mailClock()
{
    static const SystemClock clock;
    return clock;
}

ApiError noKey()
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, u"There is nothing to search for."_s);
    error.field = u"query"_s;
    return error;
}
} // namespace

ApiError goneMessage(ApiError error)
{
    if (error.kind == ErrorKind::NotFound) {
        error.code = u"deleted_meanwhile"_s;
        error.field = u"message_id"_s;
    }
    return error;
}

MailService::Private::Private(MailService &service, ApiClient &api, const Clock *time)
    : owner(&service)
    , client(&api)
    , clock(time ? time : &mailClock())
    , choice(api)
{
}

MailService::MailService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>(*this, client, clock))
{
}

MailService::~MailService() = default;

ApiClient &MailService::client() const
{
    return *d->client;
}

Task<Result<QJsonArray>> MailService::Private::rows(ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await mailanswer::of(client, request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return mailanswer::rows(*answer);
}

Task<Result<QJsonArray>> MailService::Private::folders(Priority priority, CancelToken cancel)
{
    const Result<MailAccount> account = co_await choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::folders(account->id, priority);
    co_return co_await rows(request, cancel);
}

Task<Result<MailRowPage>> MailService::Private::list(MailListQuery query, CancelToken cancel)
{
    const Result<MailAccount> account = co_await choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::list(account->id, query);
    const Result<QJsonArray> found = co_await rows(request, cancel);
    if (!found)
        co_return fail(found.error());
    MailRowPage page;
    page.rows = *found;
    page.more = found->size() >= mailrequests::listSize(query.limit);
    co_return page;
}

Task<Result<ApiRequest>> MailService::Private::messageRequest(QString folderId, QString messageId, QString what,
                                                              CancelToken cancel)
{
    const Result<Done> folder = mailrequests::checkId(folderId, u"folder_id"_s);
    const Result<Done> message = mailrequests::checkId(messageId, u"message_id"_s);
    if (!folder || !message)
        co_return fail(folder ? message.error() : folder.error());
    const Result<MailAccount> account = co_await choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    co_return mailrequests::ofMessage(account->id, folderId, messageId, what);
}

Task<Result<QJsonObject>> MailService::Private::readMessage(ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await mailanswer::of(client, request, cancel);
    if (!answer)
        co_return fail(goneMessage(answer.error()));
    co_return mailanswer::record(*answer);
}

Task<Result<QByteArray>> MailService::Private::readFile(ApiRequest request, CancelToken cancel)
{
    const Result<QByteArray> bytes = co_await mailanswer::bytes(client, request, cancel);
    if (!bytes)
        co_return fail(goneMessage(bytes.error()));
    co_return *bytes;
}

Task<Result<QList<MailAccount>>> MailService::accounts(Priority priority, CancelToken cancel)
{
    co_return co_await d->choice.accounts(priority, cancel);
}

Task<Result<MailAccount>> MailService::account(CancelToken cancel)
{
    co_return co_await d->choice.settled(cancel);
}

void MailService::useAccount(const MailAccount &account)
{
    d->choice.choose(account);
}

bool MailService::hasAccount() const
{
    return d->choice.isMade();
}

Task<Result<QJsonArray>> MailService::folders(Priority priority, CancelToken cancel)
{
    co_return co_await d->folders(priority, cancel);
}

Task<Result<QJsonArray>> MailService::labels(Priority priority, CancelToken cancel)
{
    const Result<MailAccount> account = co_await d->choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::labels(account->id, priority);
    co_return co_await d->rows(request, cancel);
}

Task<Result<QList<MailSignature>>> MailService::signatures(Priority priority, CancelToken cancel)
{
    const ApiRequest request = mailrequests::signatures(priority);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<MailSignature> signatures;
    for (const QJsonValue &row : *rows)
        signatures.append(mailjson::signature(row.toObject()));
    co_return signatures;
}

Task<Result<MailRowPage>> MailService::messages(MailListQuery query, CancelToken cancel)
{
    co_return co_await d->list(query, cancel);
}

Task<Result<MailRowPage>> MailService::search(QString key, int start, int limit, CancelToken cancel)
{
    if (key.trimmed().isEmpty())
        co_return fail(noKey());
    const Result<MailAccount> account = co_await d->choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::search(account->id, key, start, limit);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    MailRowPage page;
    page.rows = *rows;
    page.more = rows->size() >= mailrequests::searchSize(limit);
    co_return page;
}

Task<Result<QJsonObject>> MailService::details(QString folderId, QString messageId, CancelToken cancel)
{
    const Result<ApiRequest> request = co_await d->messageRequest(folderId, messageId, u"details"_s, cancel);
    if (!request)
        co_return fail(request.error());
    co_return co_await d->readMessage(*request, cancel);
}

Task<Result<MailBody>> MailService::body(QString folderId, QString messageId, bool withAttachments, CancelToken cancel)
{
    Result<ApiRequest> request = co_await d->messageRequest(folderId, messageId, u"content"_s, cancel);
    if (!request)
        co_return fail(request.error());
    request->addParam(u"includeBlockContent"_s, u"true"_s); // else the quoted part may be missing
    const Result<QJsonObject> content = co_await d->readMessage(*request, cancel);
    if (!content)
        co_return fail(content.error());
    MailBody body;
    body.messageId = messageId; // Zoho's is a bare number that other readers of JSON corrupt
    body.folderId = folderId;
    body.html = content->value("content"_L1).toString();
    body.readAt = d->clock->now();
    if (!withAttachments)
        co_return body;
    request = co_await d->messageRequest(folderId, messageId, u"attachmentinfo"_s, cancel);
    if (!request)
        co_return fail(request.error());
    request->addParam(u"includeInline"_s, u"true"_s);
    const Result<QJsonObject> files = co_await d->readMessage(*request, cancel);
    if (!files)
        co_return fail(files.error());
    body.attachments = mailjson::attachments(*files);
    body.knowsAttachments = true;
    co_return body;
}

Task<Result<MailHeaders>> MailService::headers(QString folderId, QString messageId, CancelToken cancel)
{
    Result<ApiRequest> request = co_await d->messageRequest(folderId, messageId, u"header"_s, cancel);
    if (!request)
        co_return fail(request.error());
    request->addParam(u"raw"_s, u"true"_s);
    const Result<QJsonObject> data = co_await d->readMessage(*request, cancel);
    if (!data)
        co_return fail(data.error());
    co_return mailjson::headers(*data);
}

Task<Result<QString>> MailService::original(QString messageId, CancelToken cancel)
{
    const Result<Done> target = mailrequests::checkId(messageId, u"message_id"_s);
    if (!target)
        co_return fail(target.error());
    const Result<MailAccount> account = co_await d->choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::original(account->id, messageId);
    const Result<QJsonObject> data = co_await d->readMessage(request, cancel);
    if (!data)
        co_return fail(data.error());
    co_return data->value("content"_L1).toString();
}

Task<Result<QByteArray>> MailService::attachment(QString folderId, QString messageId, QString attachmentId,
                                                 CancelToken cancel)
{
    const Result<Done> target = mailrequests::checkName(attachmentId, u"attachment_id"_s);
    if (!target)
        co_return fail(target.error());
    const Result<ApiRequest> request =
        co_await d->messageRequest(folderId, messageId, u"attachments/"_s + attachmentId, cancel);
    if (!request)
        co_return fail(request.error());
    co_return co_await d->readFile(*request, cancel);
}

Task<Result<QByteArray>> MailService::inlineImage(QString folderId, QString messageId, QString contentId, QString name,
                                                  CancelToken cancel)
{
    Result<ApiRequest> request = co_await d->messageRequest(folderId, messageId, u"inline"_s, cancel);
    if (!request)
        co_return fail(request.error());
    request->addParam(u"contentId"_s, contentId);
    request->addParam(u"fileName"_s, name);
    co_return co_await d->readFile(*request, cancel);
}
} // namespace atlas
