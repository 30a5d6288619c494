// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/mail/mailanswer.h"
#include "services/mail/mailchecks.h"
#include "services/mail/mailserviceprivate.h"
#include "services/mail/mailtext.h"
#include "services/mail/mailtrace.h"

using namespace Qt::Literals::StringLiterals;

// Sending and saving. A message is posted once, whatever becomes of the answer.
namespace atlas
{
using mailrequests::Mode;
using mailrequests::StoredFile;

namespace
{
/// An upload that went wrong sent nothing to anybody: it may be tried again.
ApiError failedUpload(ApiError error)
{
    if (lostwrite::leavesFateOpen(error))
        error = lostwrite::notCreated(error);
    if (error.field.isEmpty())
        error.field = u"files"_s;
    return error;
}

QString withInlineImage(QString html, const QString &contentId, const QString &url)
{
    const QString source = url.toHtmlEscaped();
    for (const QChar quote : {u'"', u'\''})
        html.replace(quote + u"cid:"_s + contentId + quote, quote + source + quote, Qt::CaseInsensitive);
    return html;
}

SentMail sentMail(const QJsonObject &data)
{
    SentMail sent;
    sent.id = json::id(data.value("messageId"_L1));
    sent.messageId = json::text(data, "mailId"_L1);
    return sent;
}
} // namespace

Task<Result<OutgoingMail>> MailService::Private::checked(OutgoingMail mail, Mode mode, CancelToken cancel)
{
    Result<OutgoingMail> ready = mailchecks::checked(mail, mode);
    if (!ready)
        co_return fail(ready.error());
    if (!ready->replyTo.isEmpty()) {
        const Result<Done> target = mailrequests::checkId(ready->replyTo, u"reply_to"_s);
        if (!target)
            co_return fail(target.error());
    }
    const Result<MailAccount> account = co_await choice.complete(cancel);
    if (!account)
        co_return fail(account.error());
    const Result<MailAddress> from = mailchecks::senderOf(*ready, *account);
    if (!from)
        co_return fail(from.error());
    ready->from = *from;
    co_return ready;
}

Task<Result<StoredFile>> MailService::Private::uploadOne(OutgoingFile file, CancelToken cancel)
{
    const Result<MailAccount> account = co_await choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::upload(account->id, file);
    const Result<QJsonObject> answer = co_await mailanswer::of(client, request, cancel);
    if (!answer)
        co_return fail(failedUpload(answer.error()));
    const QJsonObject data = mailanswer::record(*answer);
    StoredFile stored;
    stored.store = json::id(data.value("storeName"_L1));
    stored.path = json::text(data, "attachmentPath"_L1);
    stored.name = json::text(data, "attachmentName"_L1);
    stored.url = json::text(data, "url"_L1);
    if (stored.store.isEmpty() || stored.path.isEmpty())
        co_return fail(failedUpload(ApiError(ErrorKind::Decode, u"unexpected_answer"_s)));
    co_return stored;
}

Task<Result<QList<StoredFile>>> MailService::Private::upload(std::shared_ptr<OutgoingMail> mail, CancelToken cancel)
{
    QList<StoredFile> stored;
    QList<OutgoingFile> files;
    files.swap(mail->files);
    for (OutgoingFile &file : files) {
        const bool isUsed = !mail->isPlainText && mail->html.contains(u"cid:"_s + file.contentId, Qt::CaseInsensitive);
        if (!isUsed)
            file.contentId.clear();                                    // shown nowhere: an attachment like the others
        const OutgoingFile next = std::exchange(file, OutgoingFile()); // its bytes go as soon as they are sent
        const Result<StoredFile> one = co_await uploadOne(next, cancel);
        if (!one)
            co_return fail(one.error());
        if (!next.contentId.isEmpty() && !one->url.isEmpty())
            mail->html = withInlineImage(mail->html, next.contentId, one->url);
        stored.append(*one);
    }
    co_return stored;
}

Task<Result<SentMail>> MailService::Private::post(OutgoingMail mail, QList<StoredFile> files, Mode mode,
                                                  CancelToken cancel)
{
    const Result<MailAccount> account = co_await choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    const ApiRequest request = mailrequests::send(account->id, mail, files, mode);
    MailTrace trace(*owner, *clock, createdHere, mail, mode, clock->now());
    // Not with the caller's token: a message under way cannot be called back, only lost sight of.
    const CancelToken uncancelled;
    const Result<QJsonObject> answer = co_await mailanswer::of(client, request, uncancelled);
    if (answer) {
        const SentMail sent = sentMail(mailanswer::record(*answer));
        if (!sent.id.isEmpty())
            createdHere.insert(sent.id);
        co_return sent;
    }
    if (answer.error().kind == ErrorKind::Cancelled) // the program ends
        co_return fail(lostwrite::unknownFate(answer.error()));
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(answer.error());
    co_return co_await trace.settle(answer.error(), cancel);
}

Task<Result<SentMail>> MailService::Private::save(OutgoingMail mail, Mode mode, CancelToken cancel)
{
    const Result<OutgoingMail> ready = co_await checked(mail, mode, cancel);
    if (!ready)
        co_return fail(ready.error());
    const QList<StoredFile> none;
    co_return co_await post(*ready, none, mode, cancel);
}

Task<Result<SentMail>> MailService::send(OutgoingMail mail, CancelToken cancel)
{
    const Result<OutgoingMail> ready = co_await d->checked(mail, Mode::Send, cancel);
    if (!ready)
        co_return fail(ready.error());
    const auto outgoing = std::make_shared<OutgoingMail>(*ready);
    const Result<QList<StoredFile>> files = co_await d->upload(outgoing, cancel);
    if (!files)
        co_return fail(files.error());
    if (cancel.isCancelled()) // while the last file went: nothing was sent yet
        co_return fail(ErrorKind::Cancelled);
    co_return co_await d->post(*outgoing, *files, Mode::Send, cancel);
}

Task<Result<SentMail>> MailService::findSent(OutgoingMail mail, QDateTime begun, CancelToken cancel)
{
    const Result<OutgoingMail> ready = mailchecks::checked(mail, Mode::Send);
    if (!ready)
        co_return fail(ready.error());
    MailTrace trace(*this, *d->clock, d->createdHere, *ready, Mode::Send, begun);
    const ApiError cutShort(ErrorKind::Offline, u"cut_short"_s);
    co_return co_await trace.settle(cutShort, cancel);
}

Task<Result<SentMail>> MailService::saveDraft(OutgoingMail mail, CancelToken cancel)
{
    co_return co_await d->save(mail, Mode::Draft, cancel);
}

Task<Result<SentMail>> MailService::saveTemplate(OutgoingMail mail, CancelToken cancel)
{
    co_return co_await d->save(mail, Mode::Template, cancel);
}

Task<Result<ApiRequest>> MailService::sendRequest(OutgoingMail mail, bool asDraft, CancelToken cancel)
{
    const Mode mode = asDraft ? Mode::Draft : Mode::Send;
    const Result<OutgoingMail> ready = co_await d->checked(mail, mode, cancel);
    if (!ready)
        co_return fail(ready.error());
    const Result<MailAccount> account = co_await d->choice.settled(cancel);
    if (!account)
        co_return fail(account.error());
    QList<StoredFile> names;
    for (const OutgoingFile &file : ready->files) {
        StoredFile named;
        named.name = mailtext::safeFileName(file.name);
        names.append(named);
    }
    co_return mailrequests::send(account->id, *ready, names, mode);
}
} // namespace atlas
