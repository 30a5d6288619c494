// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailrequests.h"
#include "services/operations/mailhandlers.h"
#include "services/operations/mailparameters.h"
#include "services/operations/requestplan.h"

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the Mail operations would send. They may read, they never write.
namespace atlas::mailhandlers
{
using namespace mailparameters;

namespace
{
/// The call that asks for a message in a format.
ApiRequest formatRequest(const QString &account, const QString &folder, const QString &message, const QString &format)
{
    const bool headers = format == "headers"_L1;
    ApiRequest request = mailrequests::ofMessage(account, folder, message, headers ? u"header"_s : u"content"_s);
    request.addParam(headers ? u"raw"_s : u"includeBlockContent"_s, u"true"_s);
    return request;
}
} // namespace

Task<Result<OperationPlan>> planListFolders(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<MailAccount> account = co_await target.service()->account(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::folders(account->id, Priority::User);
    co_return planOf(u"List the folders."_s, request, 1);
}

Task<Result<OperationPlan>> planListMessages(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<QDateTime> since = sinceOf(parameters);
    if (!since)
        co_return fail(since.error());
    const Result<MailListQuery> query = co_await folderQuery(target.service(), parameters, cancel);
    if (!query)
        co_return fail(blamed(query.error()));
    const Result<MailAccount> account = co_await target.service()->account(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::list(account->id, *query);
    const int folders = parameters.contains("folder_id"_L1) ? 0 : 1;
    co_return planOf(u"List messages."_s, request, 1 + folders);
}

Task<Result<OperationPlan>> planGetMessage(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const QString folder = parameters.value("folder_id"_L1).toString();
    const QString id = parameters.value("message_id"_L1).toString();
    const Result<QJsonObject> row = co_await foundMessage(target.service(), folder, id, cancel);
    if (!row)
        co_return fail(blamed(row.error()));
    const Result<MailAccount> account = co_await target.service()->account(cancel);
    if (!account)
        co_return fail(account.error());
    const QString place = row->value("folderId"_L1).toString();
    const ApiRequest request = formatRequest(account->id, place, id, parameters.value("format"_L1).toString(u"text"_s));
    co_return planOf(u"Read message %1."_s.arg(id), request, folder.isEmpty() ? 3 : 2);
}

Task<Result<OperationPlan>> planSearch(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<QString> key = searchKey(parameters);
    if (!key)
        co_return fail(key.error());
    const Result<MailAccount> account = co_await target.service()->account(cancel);
    if (!account)
        co_return fail(account.error());
    const MailListQuery range = searchRange(parameters);
    const ApiRequest request = mailrequests::search(account->id, *key, range.start, range.limit);
    co_return planOf(u"Search the mailbox."_s, request, 1);
}

Task<Result<OperationPlan>> planSend(MailService *mail, QJsonObject parameters, CancelToken cancel)
{
    const Target target(mail, parameters);
    const Result<OutgoingMail> outgoing = mailparameters::outgoing(parameters);
    if (!outgoing)
        co_return fail(outgoing.error());
    const bool draft = isDraft(parameters);
    const Result<ApiRequest> request = co_await target.service()->sendRequest(*outgoing, draft, cancel);
    if (!request)
        co_return fail(blamed(request.error()));
    const int files = int(outgoing->files.size());
    const QString summary = draft        ? u"Save one draft."_s
                            : files == 0 ? u"Send one mail."_s
                                         : u"Upload the files (%1), then send one mail."_s.arg(files);
    co_return planOf(summary, *request, 1 + files);
}
} // namespace atlas::mailhandlers
