// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqerrors.h"
#include "services/cliq/cliqjson.h"
#include "services/cliq/cliqserviceprivate.h"
#include "services/cliq/cliqupload.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// Posting. A message is posted once, whatever becomes of the answer.
namespace atlas
{
namespace
{
constexpr std::chrono::milliseconds cliqChatIsMade{4000};

Result<Done> checkedText(const QString &text)
{
    ApiError error(ErrorKind::Validation);
    error.field = u"text"_s;
    if (text.trimmed().isEmpty()) {
        error.code = u"empty"_s;
        error.detail = u"There is nothing to post."_s;
        return fail(error);
    }
    if (text.size() > cliq::kMaxText) {
        error.code = u"too_long"_s;
        error.detail = u"A message has at most 5,000 characters."_s;
        return fail(error);
    }
    return Done{};
}

/// Whitespace may change on its way.
CliqTrace::Matcher textMatcher(const QString &text)
{
    return [wanted = text.simplified()](const CliqMessage &message) { return message.text.simplified() == wanted; };
}

/// They arrive together: the last one stands for all.
CliqTrace::Matcher fileMatcher(const QList<CliqUpload> &files)
{
    const QFileInfo last(files.last().path);
    return [name = last.fileName(), size = last.size()](const CliqMessage &message) {
        return message.kind == CliqMessage::Kind::File && message.file.name == name && message.file.size == size;
    };
}
CliqTrace::Matcher exceptFor(const QStringList &others, const CliqTrace::Matcher &isIt)
{
    return [others, isIt](const CliqMessage &message) { return !others.contains(message.id) && isIt(message); };
}

CliqTarget targetOf(const QString &chatId)
{
    const QString person = cliq::personOf(chatId);
    CliqTarget target;
    target.kind = person.isEmpty() ? CliqTarget::Kind::Chat : CliqTarget::Kind::Person;
    target.id = person.isEmpty() ? chatId : person;
    return target;
}
} // namespace

Task<Result<QString>> CliqService::Private::chatWithPerson(QString idOrEmail, CancelToken cancel)
{
    QString zuid = idOrEmail;
    if (idOrEmail.contains(u'@')) {
        const Result<CliqPerson> person = co_await owner->user(idOrEmail, Priority::User, cancel);
        if (!person)
            co_return fail(person.error());
        zuid = person->id;
    }
    const ApiRequest request = cliqrequests::chatWith(zuid);
    const Result<QJsonArray> found = co_await rows(request, "chats"_L1, cancel);
    if (!found)
        co_return fail(found.error());
    co_return json::id(found->at(0)["chat_id"_L1]);
}

Task<Result<QString>> CliqService::Private::chatOf(CliqTarget target, CancelToken cancel)
{
    using Kind = CliqTarget::Kind;
    if (target.kind == Kind::Chat)
        co_return QString(target.id);
    if (target.kind == Kind::Person)
        co_return co_await chatWithPerson(target.id, cancel);
    const QString known = channelChats.value(target.id);
    if (!known.isEmpty())
        co_return known;
    const ApiRequest request = cliqrequests::channel(target);
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    const QJsonValue wrapped = answer->value("channel"_L1);
    const QJsonObject row = wrapped.isObject() ? wrapped.toObject() : *answer;
    co_return json::id(row.value("chat_id"_L1));
}

Task<Result<QString>> CliqService::Private::threadBelow(QString chatId, QString messageId, CancelToken cancel)
{
    const QDateTime at = cliq::messageTime(messageId);
    const Result<QList<CliqMessage>> around = co_await owner->messages(chatId, at, at, Priority::User, cancel);
    if (!around)
        co_return fail(around.error());
    for (const CliqMessage &message : *around) {
        if (message.id == messageId)
            co_return QString(message.threadId);
    }
    co_return QString();
}

Task<Result<CliqPosted>> CliqService::Private::settleIn(QString chatId, bool byBot, CliqTrace::Matcher isIt,
                                                        QDateTime begun, ApiError lost, CancelToken cancel)
{
    QString own;
    if (!byBot) {
        const Result<CliqPerson> person = co_await owner->me(Priority::User, cancel);
        if (!person)
            co_return fail(lostwrite::unknownFate(lost));
        own = person->id;
    }
    const CliqTrace::Matcher isOwn = [this, byBot, own, isIt](const CliqMessage &message) {
        const bool bySender = byBot ? message.sender.isBot : message.sender.id == own;
        return bySender && !postedHere.contains(message.id) && isIt(message);
    };
    CliqTrace trace(*owner, *clock, chatId, begun, isOwn);
    const Result<CliqPosted> found = co_await trace.settle(lost, cancel);
    if (found)
        postedHere.insert(found->messageId);
    co_return found;
}

Task<Result<CliqPosted>> CliqService::Private::settle(CliqTarget target, QString threadMessageId,
                                                      CliqTrace::Matcher isIt, QDateTime begun, ApiError lost,
                                                      CancelToken cancel)
{
    if (target.kind == CliqTarget::Kind::BotSubscribers) // what others got from a bot nobody can read
        co_return fail(lostwrite::unknownFate(lost));
    if (target.kind == CliqTarget::Kind::Person || !threadMessageId.isEmpty()) // it may be at work on making the chat
        co_await clock->sleep(cliqChatIsMade, cancel);
    Result<QString> chat = co_await chatOf(target, cancel);
    if (chat && !chat->isEmpty() && !threadMessageId.isEmpty())
        chat = co_await threadBelow(*chat, threadMessageId, cancel);
    if (!chat)
        co_return fail(lostwrite::unknownFate(lost));
    const bool byBot = !target.asBot.isEmpty();
    if (chat->isEmpty()) // a chat or a thread that its first message would have made
        co_return fail(lostwrite::notCreated(lost));
    co_return co_await settleIn(*chat, byBot, isIt, begun, lost, cancel);
}

Result<ApiRequest> CliqService::postRequest(const CliqTarget &target, const CliqDraft &draft) const
{
    const Result<Done> sound = checkedText(draft.text);
    if (!sound)
        return fail(sound.error());
    return cliqrequests::post(target, draft);
}

Task<Result<CliqPosted>> CliqService::post(CliqTarget target, CliqDraft draft, CancelToken cancel, QStringList others)
{
    const Result<ApiRequest> request = postRequest(target, draft);
    if (!request)
        co_return fail(request.error());
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const QDateTime begun = d->clock->now();
    // Not with the caller's token: a post under way cannot be called back, only lost sight of.
    const CancelToken uncancelled;
    const Result<QJsonObject> answer = co_await d->client->json(*request, uncancelled);
    if (answer) {
        const cliqjson::Posted told = cliqjson::posted(*answer);
        CliqPosted posted;
        posted.messageId = told.messageId;
        posted.chatId = !told.chatId.isEmpty()                  ? told.chatId
                        : target.kind == CliqTarget::Kind::Chat ? target.id
                                                                : d->channelChats.value(target.id);
        if (!posted.messageId.isEmpty())
            d->postedHere.insert(posted.messageId);
        co_return posted;
    }
    const ApiError error = cliqerrors::ofPost(answer.error(), target, draft.text);
    if (error.kind == ErrorKind::Cancelled) // the program ends
        co_return fail(lostwrite::unknownFate(error));
    if (!lostwrite::leavesFateOpen(error))
        co_return fail(error);
    const CliqTrace::Matcher isIt = exceptFor(others, textMatcher(draft.text));
    co_return co_await d->settle(target, draft.threadMessageId, isIt, begun, error, cancel);
}

Task<Result<CliqPosted>> CliqService::findPost(QString chatId, CliqDraft draft, QDateTime begun, CancelToken cancel,
                                               QStringList others)
{
    const CliqTarget target = targetOf(chatId);
    const CliqTrace::Matcher isIt = exceptFor(others, textMatcher(draft.text));
    const ApiError cutShort(ErrorKind::Offline, u"cut_short"_s);
    co_return co_await d->settle(target, draft.threadMessageId, isIt, begun, cutShort, cancel);
}

Task<Result<CliqPosted>> CliqService::findFiles(QString chatId, QList<CliqUpload> files, QDateTime begun,
                                                CancelToken cancel, QStringList others)
{
    const ApiError cutShort(ErrorKind::Offline, u"cut_short"_s);
    if (files.isEmpty())
        co_return fail(lostwrite::notCreated(cutShort));
    const CliqTarget target = targetOf(chatId);
    const QString noThread;
    const CliqTrace::Matcher isIt = exceptFor(others, fileMatcher(files));
    co_return co_await d->settle(target, noThread, isIt, begun, cutShort, cancel);
}

Task<Result<Done>> CliqService::postFiles(CliqTarget target, QList<CliqUpload> files, CancelToken cancel,
                                          QStringList others)
{
    const Result<Done> sound = cliqupload::checked(files);
    if (!sound)
        co_return fail(sound.error());
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    ApiRequest request = cliqrequests::files(target);
    cliqupload::putForm(request, files);
    const CliqTrace::Matcher isIt = exceptFor(others, fileMatcher(files)); // of the files as they are now
    const QDateTime begun = d->clock->now();
    const CancelToken uncancelled;
    const Result<QJsonObject> answer = co_await d->client->json(request, uncancelled);
    if (answer)
        co_return Done{};
    QStringList comments;
    for (const CliqUpload &file : std::as_const(files))
        comments.append(file.comment);
    const ApiError error = cliqerrors::ofPost(answer.error(), target, comments.join(u' '));
    if (error.kind == ErrorKind::Cancelled)
        co_return fail(lostwrite::unknownFate(error));
    if (!lostwrite::leavesFateOpen(error))
        co_return fail(error);
    const QString noThread;
    const Result<CliqPosted> found = co_await d->settle(target, noThread, isIt, begun, error, cancel);
    if (!found)
        co_return fail(found.error());
    co_return Done{};
}
} // namespace atlas
