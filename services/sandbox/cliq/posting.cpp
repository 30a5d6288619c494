// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/posting.h"

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/infoline.h"
#include "services/sandbox/cliq/mentions.h"

#include <QJsonDocument>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostSlides = 20, mostButtons = 5, longestCardTitle = 200;

QJsonValue partValue(const QJsonValue &given)
{
    if (!given.isString())
        return given;
    const QJsonDocument document = QJsonDocument::fromJson(given.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool isPart(const QString &name, const QJsonValue &value)
{
    if (name == u"slides")
        return value.isArray() && value.toArray().size() <= mostSlides;
    if (name == u"buttons")
        return value.isArray() && value.toArray().size() <= mostButtons;
    const QJsonObject object = value.toObject();
    return !object.isEmpty() && object.value(u"title"_s).toString().size() <= longestCardTitle;
}

/// The message of the chat an id in the body names.
Message *namedMessage(Chat &chat, const QString &given)
{
    std::optional<Response> ignored;
    return openMessage(chat, given, ignored);
}

/// The thread on a message of the chat, begun if there is none. A chat that is a thread has none of its own.
Chat *threadOn(Call &call, Chat &chat, const QString &given)
{
    Message *root = chat.kind == ChatKind::Thread ? nullptr : namedMessage(chat, given);
    if (!root)
        return nullptr;
    if (Chat *thread = call.store.chat(root->thread))
        return thread;
    return &call.store.beginThread(chat, *root, call.me, call.text(u"thread_title"_s), call.nowMs);
}

/// Says in every mentioned channel that it was mentioned.
void announceInChannels(Call &call, const QString &text)
{
    const QStringList ids = mentionedIn(call.store, text).channels;
    for (const QString &id : ids) {
        Chat *channel = call.store.channel(id);
        if (channel && channel->seats.contains(call.me))
            postInfo(call, *channel, u"%1 mentioned this channel"_s.arg(call.store.nameOf(call.me)));
    }
}

bool wantsRead(const Call &call, const PostManner &manner)
{
    return manner.byChannel ? call.param(u"mark_as_read"_s) == u"true" : call.body.value(u"mark_as_read"_s).toBool();
}

std::optional<Message> draftOf(Call &call, Chat &chat, std::optional<Response> &refusal)
{
    Message draft;
    draft.time = call.nowMs;
    draft.sender = call.me;
    draft.text = call.text(u"text"_s);
    draft.shownAs = call.body.value(u"bot"_s).toObject().value(u"name"_s).toString();
    const auto parts = partsOf(call.body);
    if (!parts || (call.body.contains(u"sync_message"_s) && !call.body.value(u"sync_message"_s).isBool())) {
        refusal = invalidInputs();
        return std::nullopt;
    }
    draft.parts = *parts;
    if (call.body.contains(u"reply_to"_s)) {
        const Message *original = namedMessage(chat, call.text(u"reply_to"_s));
        if (!original) {
            refusal = technicalError();
            return std::nullopt;
        }
        draft.replyTo = original->id;
    }
    if (call.has(u"bot_unique_name"_s)) {
        const Bot *bot = botFor(call, chat, call.param(u"bot_unique_name"_s), refusal);
        if (!bot)
            return std::nullopt;
        draft.sender = bot->id;
    }
    return draft;
}

Response postAnswer(const Call &call, const PostManner &manner, const Chat &into, const Message &posted)
{
    const bool byBot = posted.sender != call.me;
    if (call.v3() && manner.byChannel)
        return Response::json(200, {{u"Response Code"_s, u"204 No response"_s}});
    if (!call.body.value(u"sync_message"_s).toBool() && !call.v3())
        return done();
    if (byBot && manner.byChannel)
        return done();
    const bool plain = manner.plainId || call.v3();
    QJsonObject answer{{u"message_id"_s, plain ? posted.id : encodedMessageId(posted.id)}};
    if (into.kind == ChatKind::Thread)
        answer.insert(u"thread_information"_s,
                      QJsonObject{{u"parent_message_id"_s, into.parentMessage}, {u"chat_id"_s, into.id}});
    return Response::json(200, answer);
}
} // namespace

std::optional<Response> textRefusal(const Call &call, const Chat &chat, const QString &key)
{
    const QJsonValue text = call.body.value(key);
    if (text.isUndefined() || (text.isString() && text.toString().trimmed().isEmpty()))
        return missing(key);
    if (!text.isString() || text.toString().size() > longestText)
        return invalidInputs();
    const Mentioned mentioned = mentionedIn(call.store, text.toString());
    if (mentioned.special() && !may(call, chat, u"special_mentions"_s))
        return accessDenied();
    return std::nullopt;
}

std::optional<Response> writeRefusal(const Call &call, const Chat &chat)
{
    if (call.store.home(chat).status == u"archived")
        return failed(u"The channel is archived."_s);
    if (chat.kind == ChatKind::Thread && !chat.open)
        return failed(u"The thread is closed."_s);
    if (!may(call, chat, u"send_message"_s) || (chat.kind == ChatKind::Thread && !may(call, chat, u"post_reply"_s)))
        return accessDenied();
    return std::nullopt;
}

std::optional<QJsonObject> partsOf(const QJsonObject &body)
{
    QJsonObject parts;
    for (const QString &name : {u"card"_s, u"slides"_s, u"buttons"_s, u"styles"_s, u"references"_s}) {
        if (!body.contains(name))
            continue;
        const QJsonValue value = partValue(body.value(name));
        if (!isPart(name, value))
            return std::nullopt;
        parts.insert(name, value);
    }
    return parts;
}

const Bot *botFor(Call &call, const Chat &chat, const QString &uniqueName, std::optional<Response> &refusal)
{
    const Bot *bot = call.store.botNamed(uniqueName);
    if (!bot)
        refusal = invalidInputs();
    else if (!call.store.home(chat).bots.contains(bot->id))
        refusal = chatDenied(call.v3());
    return refusal ? nullptr : bot;
}

void markRead(Chat &chat, const QString &zuid, qint64 time)
{
    const auto seat = chat.seats.find(zuid);
    if (seat != chat.seats.end())
        seat->second.readUpTo = std::max(seat->second.readUpTo, time);
}

Response postMessage(Call &call, Chat &chat, const PostManner &manner)
{
    if (auto refused = textRefusal(call, chat, u"text"_s))
        return *refused;
    if (auto refused = writeRefusal(call, chat))
        return *refused;
    std::optional<Response> refusal;
    const auto draft = draftOf(call, chat, refusal);
    if (!draft)
        return refusal.value_or(invalidInputs());
    Chat *into = &chat;
    if (call.body.contains(u"thread_message_id"_s)) {
        into = threadOn(call, chat, call.text(u"thread_message_id"_s));
        if (!into)
            return technicalError();
        if (auto refused = writeRefusal(call, *into))
            return *refused;
    }
    if (into->kind == ChatKind::Thread)
        into->seats.insert({call.me, {}}); // who answers follows
    const Message posted = call.store.post(*into, *draft);
    Chat *parent = call.store.chat(into->parent);
    if (parent && call.body.value(u"post_in_parent"_s).toBool())
        call.store.post(*parent, *draft);
    if (wantsRead(call, manner))
        markRead(*into, call.me, posted.time);
    announceInChannels(call, posted.text);
    call.changed();
    return postAnswer(call, manner, *into, posted);
}
} // namespace atlas::sandbox::cliq
