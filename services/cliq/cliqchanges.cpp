// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqerrors.h"
#include "services/cliq/cliqserviceprivate.h"

using namespace Qt::Literals::StringLiterals;

// Changes of messages, read state, invitations.
namespace atlas
{
Task<Result<Done>> CliqService::Private::write(ApiRequest request, CancelToken cancel)
{
    // Nothing, an empty object and {"Response Code":"204 No response"} all say the same.
    const Result<ApiReply> reply = co_await client->send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return Done{};
}

Task<Result<Done>> CliqService::edit(QString chatId, QString messageId, QString text, CancelToken cancel)
{
    CliqTarget target;
    target.id = chatId;
    CliqDraft draft;
    draft.text = text;
    const Result<ApiRequest> sound = postRequest(target, draft);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = cliqrequests::edit(chatId, messageId, text);
    const Result<Done> done = co_await d->write(request, cancel);
    if (!done)
        co_return fail(cliqerrors::ofMessage(done.error()));
    co_return Done{};
}

Task<Result<Done>> CliqService::remove(QString chatId, QString messageId, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::remove(chatId, messageId);
    const Result<Done> done = co_await d->write(request, cancel);
    // Gone is gone: an answer that was lost, or somebody was faster.
    if (!done && done.error().code != "message_not_found"_L1)
        co_return fail(cliqerrors::ofMessage(done.error()));
    co_return Done{};
}

Task<Result<Done>> CliqService::react(QString chatId, QString messageId, QString emoji, bool on, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::react(chatId, messageId, emoji, on);
    const Result<Done> done = co_await d->write(request, cancel);
    if (!done)
        co_return fail(cliqerrors::ofMessage(done.error()));
    co_return Done{};
}

Task<Result<Done>> CliqService::markRead(QString chatId, QString lastMessageId, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::markRead(chatId, lastMessageId);
    co_return co_await d->write(request, cancel);
}

Task<Result<Done>> CliqService::answerInvitation(QString eventUid, QString answer, CancelToken cancel)
{
    static const QStringList words{u"accepted"_s, u"tentative"_s, u"declined"_s};
    if (!words.contains(answer) || eventUid.isEmpty()) {
        ApiError error(ErrorKind::Usage, u"invalid_parameter"_s);
        error.field = eventUid.isEmpty() ? u"event_uid"_s : u"answer"_s;
        co_return fail(error);
    }
    const ApiRequest request = cliqrequests::answer(eventUid, answer);
    const Result<Done> done = co_await d->write(request, cancel);
    if (!done)
        co_return fail(cliqerrors::ofLookup(done.error(), u"no_invitation"_s));
    co_return Done{};
}
} // namespace atlas
