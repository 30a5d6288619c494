// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/mail/mailanswer.h"
#include "services/mail/mailserviceprivate.h"

using namespace Qt::Literals::StringLiterals;

// Changing and removing messages that are there.
namespace atlas
{
namespace
{
constexpr qsizetype mostIds = 100; ///< the largest number a call takes is not documented

ApiError notRemoved(const ApiError &lost)
{
    ApiError error = lostwrite::notCreated(lost);
    error.code = u"not_removed"_s;
    error.detail = u"The connection failed and the message is where it was. It is safe to try again."_s;
    return error;
}

Result<Done> checkChange(const QStringList &messageIds, const MailChange &what)
{
    for (const QString &id : messageIds) {
        const Result<Done> message = mailrequests::checkId(id, u"message_id"_s);
        if (!message)
            return message;
    }
    if (what.kind == MailChange::Kind::Move)
        return mailrequests::checkId(what.folderId, u"folder_id"_s);
    for (const QString &id : what.labelIds) {
        const Result<Done> label = mailrequests::checkId(id, u"label_id"_s);
        if (!label)
            return label;
    }
    return Done{};
}
} // namespace

Task<Result<Done>> MailService::change(QStringList messageIds, MailChange what, CancelToken cancel)
{
    const Result<Done> sound = checkChange(messageIds, what);
    if (!sound)
        co_return fail(sound.error());
    const Result<MailAccount> account = co_await d->choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    for (qsizetype first = 0; first < messageIds.size(); first += mostIds) {
        const ApiRequest request = mailrequests::change(account->id, messageIds.mid(first, mostIds), what);
        const Result<QJsonObject> answer = co_await mailanswer::of(d->client, request, cancel);
        if (!answer)
            co_return fail(goneMessage(answer.error()));
    }
    co_return Done{};
}

Task<Result<Done>> MailService::Private::settleRemoval(QString folderId, QString messageId, ApiError lost,
                                                       CancelToken cancel)
{
    const Result<ApiRequest> request = co_await messageRequest(folderId, messageId, u"details"_s, cancel);
    if (!request)
        co_return fail(lostwrite::unknownFate(lost));
    const Result<QJsonObject> row = co_await readMessage(*request, cancel);
    if (!row && row.error().kind == ErrorKind::NotFound)
        co_return Done{};
    if (!row)
        co_return fail(lostwrite::unknownFate(lost));
    // Zoho answers with the folder the message is in now, whatever folder was asked for.
    const bool moved = json::id(row->value("folderId"_L1)) != folderId;
    co_return moved ? Result<Done>(Done{}) : fail(notRemoved(lost));
}

Task<Result<Done>> MailService::remove(QString folderId, QString messageId, bool forGood, CancelToken cancel)
{
    const Result<Done> folder = mailrequests::checkId(folderId, u"folder_id"_s);
    const Result<Done> message = mailrequests::checkId(messageId, u"message_id"_s);
    if (!folder || !message)
        co_return fail(folder ? message.error() : folder.error());
    const Result<MailAccount> account = co_await d->choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::remove(account->id, folderId, messageId, forGood);
    const Result<QJsonObject> answer = co_await mailanswer::of(d->client, request, cancel);
    if (answer)
        co_return Done{};
    if (lostwrite::leavesFateOpen(answer.error()))
        co_return co_await d->settleRemoval(folderId, messageId, answer.error(), cancel);
    co_return fail(goneMessage(answer.error()));
}
} // namespace atlas
