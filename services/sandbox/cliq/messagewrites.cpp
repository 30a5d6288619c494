// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/messagewrites.h"

#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/infoline.h"
#include "services/sandbox/cliq/posting.h"

#include <algorithm>

// Editing and deleting messages, reactions. Source: https://www.zoho.com/cliq/help/restapi/v2/messages/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestEmojiCode = 40;

std::optional<Response> editRefusal(const Call &call, const Chat &chat, const Message &message)
{
    if (message.sender != call.me || message.type == u"info" || !may(call, chat, u"edit_my_msg"_s))
        return accessDenied();
    if (call.nowMs - message.time > changeWindowMs)
        return refuse(400, u"Your organization has disabled your permission to edit messages."_s);
    if (message.type == u"file" && call.body.size() != 1)
        return invalidInputs();
    return textRefusal(call, chat, u"text"_s);
}

Response editMessage(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    Message *message = chat ? openMessage(*chat, call.segment(1), refusal) : nullptr;
    if (!message)
        return *refusal;
    if (auto refused = editRefusal(call, *chat, *message))
        return *refused;
    const auto parts = partsOf(call.body);
    if (!parts)
        return invalidInputs();
    message->text = call.text(u"text"_s);
    for (auto it = parts->begin(); it != parts->end(); ++it)
        message->parts.insert(it.key(), *it);
    ++message->revision;
    call.changed(*chat);
    if (call.body.value(u"notify_edit"_s).toBool())
        postInfo(call, *chat, u"%1 edited a message"_s.arg(call.store.nameOf(call.me)));
    return done();
}

Response removeMessage(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    Message *message = chat ? openMessage(*chat, call.segment(1), refusal) : nullptr;
    if (!message)
        return *refusal;
    if (auto refused = deletionRefusal(call, *chat, *message))
        return *refused;
    deleteMessage(call, *chat, *message);
    return done();
}

/// A shortcode of Zoho (":smile:") or a Unicode emoji.
bool isEmojiCode(const QString &code)
{
    if (code.isEmpty() || code.size() > longestEmojiCode)
        return false;
    if (code.startsWith(u':'))
        return code.size() > 2 && code.endsWith(u':') && !code.contains(u' ');
    return std::all_of(code.cbegin(), code.cend(), [](QChar letter) { return letter.unicode() > 127; });
}

Response react(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    Message *message = chat ? openMessage(*chat, call.segment(1), refusal) : nullptr;
    if (!message)
        return *refusal;
    const QString code = call.text(u"emoji_code"_s);
    if (code.isEmpty())
        return missing(u"emoji_code"_s);
    if (!isEmojiCode(code))
        return invalidInputs();
    QList<Reaction> &all = message->reactions[code];
    const bool there =
        std::any_of(all.cbegin(), all.cend(), [&call](const Reaction &reaction) { return reaction.zuid == call.me; });
    if (!there) {
        all.append({call.me, call.nowMs});
        call.changed(*chat);
    }
    return done();
}

/// The code comes in the body, or in the query. A reaction that is not one's own answers success and stays.
Response unreact(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    Message *message = chat ? openMessage(*chat, call.segment(1), refusal) : nullptr;
    if (!message)
        return *refusal;
    const QString code = call.body.contains(u"emoji_code"_s) ? call.text(u"emoji_code"_s) : call.param(u"emoji_code"_s);
    if (code.isEmpty())
        return missing(u"emoji_code"_s);
    const auto all = message->reactions.find(code);
    if (all == message->reactions.end())
        return done();
    if (all->removeIf([&call](const Reaction &reaction) { return reaction.zuid == call.me; }) > 0)
        call.changed(*chat);
    if (all->isEmpty())
        message->reactions.erase(all);
    return done();
}
} // namespace

std::optional<Response> deletionRefusal(const Call &call, const Chat &chat, const Message &message)
{
    const bool own = message.sender == call.me && may(call, chat, u"delete_my_msg"_s);
    const bool asLeader = chat.kind == ChatKind::Channel && may(call, chat, u"delete_others_message"_s);
    if (message.type == u"info" || (!own && !asLeader))
        return accessDenied();
    if (call.nowMs - message.time > changeWindowMs)
        return refuse(403, u"message_delete_timeout"_s,
                      u"The time limit to delete one or more of these messages has expired."_s);
    return std::nullopt;
}

void deleteMessage(Call &call, Chat &chat, Message &message)
{
    message.deleted = true;
    message.reactions.clear();
    chat.pins.removeIf([&message](const Pin &pin) { return pin.message == message.id; });
    call.store.chats.erase(message.thread);
    call.changed(chat);
}

QList<CliqRoute> messageWriteRoutes()
{
    const QString one = u"/api/v2/chats/{chat}/messages/{message}"_s, reactions = one + u"/reactions"_s;
    const QStringList emoji{u"emoji_code"_s};
    const QList<QStringList> change{{u"messageactions.CREATE"_s}, {u"messageactions.DELETE"_s}};
    return {{"PUT",
             one,
             {{u"Messages.UPDATE"_s}},
             limited(50, 10),
             editMessage,
             {},
             {u"text"_s, u"notify_edit"_s, u"card"_s, u"slides"_s, u"buttons"_s}},
            {"DELETE", one, {{u"Messages.DELETE"_s}}, limited(20, 5), removeMessage},
            {"POST", reactions, {{u"messageactions.CREATE"_s}}, limited(20, 5), react, {}, emoji},
            {"DELETE", reactions, change, limited(20, 5), unreact, emoji, emoji}};
}
} // namespace atlas::sandbox::cliq
