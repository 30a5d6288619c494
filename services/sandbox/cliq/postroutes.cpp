// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/permissions.h"
#include "services/sandbox/cliq/posting.h"
#include "services/sandbox/cliq/targets.h"

// Posting into channels, chats and to people, v2 and v3. Source: https://www.zoho.com/cliq/help/restapi/v2/messages/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr PostManner intoChannel{true, false}, intoChat{false, false}, toPerson{false, true};

Response postToTarget(Call &call, Chat *(*target)(Call &, std::optional<Response> &), const PostManner &manner)
{
    std::optional<Response> refusal;
    Chat *chat = target(call, refusal);
    return chat ? postMessage(call, *chat, manner) : *refusal;
}

Response postByName(Call &call)
{
    return postToTarget(call, channelByName, intoChannel);
}

Response postById(Call &call)
{
    return postToTarget(call, channelById, intoChannel);
}

Response postToChat(Call &call)
{
    return postToTarget(call, chatById, intoChat);
}

Response postToPerson(Call &call)
{
    // A chat with nothing in it must not come of a text that is refused.
    if (call.text(u"text"_s).trimmed().isEmpty())
        return missing(u"text"_s);
    if (call.text(u"text"_s).size() > longestText)
        return invalidInputs();
    return postToTarget(call, chatWithPerson, toPerson);
}
} // namespace

Chat *channelByName(Call &call, std::optional<Response> &refusal)
{
    Chat *chat = call.store.channelNamed(call.segment());
    if (!chat)
        refusal = technicalError();
    else if (!chat->seats.contains(call.me))
        refusal = mayKnow(call.store, *chat, call.me) ? chatDenied(call.v3()) : notPermitted();
    return refusal ? nullptr : chat;
}

Chat *channelById(Call &call, std::optional<Response> &refusal)
{
    Chat *chat = openChannel(call, call.segment(), refusal);
    if (chat && !chat->seats.contains(call.me)) {
        refusal = chatDenied(call.v3());
        return nullptr;
    }
    return chat;
}

Chat *chatById(Call &call, std::optional<Response> &refusal)
{
    return openChat(call, call.segment(), refusal);
}

Chat *chatWithPerson(Call &call, std::optional<Response> &refusal)
{
    const QString zuid = call.store.resolvedPerson(call.segment());
    if (zuid.isEmpty())
        refusal = refuse(403, u"chat_continue_nonorg_nonmutual_contact_failed"_s,
                         u"You can chat with people of your organization or your contacts only."_s);
    else if (zuid == call.me)
        refusal = invalidInputs();
    return refusal ? nullptr : &call.store.directChat(call.me, zuid, call.nowMs);
}

QList<CliqRoute> postRoutes()
{
    const QList<QStringList> post{{u"Webhooks.CREATE"_s}};
    const CallLimit limit = limited(50, 10);
    const QStringList plain{u"text"_s,   u"reply_to"_s,   u"sync_message"_s, u"card"_s,
                            u"slides"_s, u"references"_s, u"styles"_s,       u"bot"_s};
    const QStringList inThread{u"thread_message_id"_s, u"post_in_parent"_s, u"thread_title"_s};
    const QStringList buttons{u"buttons"_s}, read{u"mark_as_read"_s}; // plain posts of v3 document no buttons
    const QStringList bot{u"bot_unique_name"_s, u"appkey"_s};
    return {
        {"POST", u"/api/v2/channelsbyname/{name}/message"_s, post, limit, postByName, bot + read,
         plain + inThread + buttons},
        {"POST", u"/api/v2/channels/{c}/message"_s, post, limit, postById, bot + read, plain + inThread + buttons},
        {"POST", u"/api/v2/chats/{chat}/message"_s, post, limit, postToChat, bot, plain + inThread + buttons + read},
        {"POST", u"/api/v2/buddies/{who}/message"_s, post, limit, postToPerson, {}, plain + buttons + read},
        {"POST", u"/api/v3/channelsbyname/{name}/messages"_s, post, limit, postByName, bot + read, plain + inThread},
        {"POST", u"/api/v3/channels/{c}/messages"_s, post, limit, postById, bot + read, plain + inThread},
        {"POST", u"/api/v3/chats/{chat}/messages"_s, post, limit, postToChat, bot, plain + inThread + read}};
}
} // namespace atlas::sandbox::cliq
