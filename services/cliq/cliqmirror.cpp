// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqmirror.h"

#include "services/cliq/cliqstored.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype keptMentions = 200;

QString chatsKind()
{
    return u"Chats"_s;
}

QString meName()
{
    return u"cliq/me"_s;
}

bool isNewer(const CliqChat &a, const CliqChat &b)
{
    return a.lastAt == b.lastAt ? a.id < b.id : b.lastAt < a.lastAt;
}

template <class T>
StoredRecord recordOf(const QString &id, const T &value, QJsonObject (*encode)(const T &))
{
    return {id, {}, cliqstored::bytes(encode(value))};
}
} // namespace

CliqMirror::CliqMirror(Store &store, QString accountId)
    : m_store(store)
    , m_account(std::move(accountId))
{
}

RecordSet CliqMirror::set(const QString &kind) const
{
    return {m_account, App::Cliq, kind};
}

Task<Result<Done>> CliqMirror::load()
{
    if (m_loaded)
        co_return Done{};
    const RecordSet chatSet = set(chatsKind()), peopleSet = set(u"People"_s), mentionSet = set(u"Mentions"_s);
    const Result<RecordSnapshot> chats = co_await m_store.read(chatSet);
    const Result<RecordSnapshot> people = co_await m_store.read(peopleSet);
    const Result<RecordSnapshot> mentions = co_await m_store.read(mentionSet);
    const Result<QByteArray> me = co_await m_store.value(m_account, meName());
    for (const ApiError *error : {chats ? nullptr : &chats.error(), people ? nullptr : &people.error(),
                                  mentions ? nullptr : &mentions.error(), me ? nullptr : &me.error()}) {
        if (error)
            co_return fail(*error);
    }
    if (m_loaded || m_snapshot.readAt.isValid()) // somebody was faster
        co_return Done{};
    m_loaded = true;
    for (const StoredRecord &record : people->records)
        m_snapshot.people.append(cliqstored::toPerson(cliqstored::object(record.body)));
    for (const StoredRecord &record : chats->records)
        m_snapshot.chats.append(cliqstored::toChat(cliqstored::object(record.body)));
    for (const StoredRecord &record : mentions->records)
        m_snapshot.mentions.append(cliqstored::toMention(cliqstored::object(record.body)));
    for (const CliqChat &chat : std::as_const(m_snapshot.chats)) {
        if (!chat.otherId.isEmpty())
            m_others.insert(chat.id, chat.otherId);
    }
    std::sort(m_snapshot.chats.begin(), m_snapshot.chats.end(), isNewer);
    std::sort(m_snapshot.mentions.begin(), m_snapshot.mentions.end(),
              [](const CliqMention &a, const CliqMention &b) { return b.message.at < a.message.at; });
    if (!me->isEmpty())
        m_snapshot.me = cliqstored::toPerson(cliqstored::object(*me));
    m_snapshot.readAt = chats->state.readAt;
    m_peopleReadAt = people->state.readAt;
    m_mentionsReadAt = mentions->state.readAt;
    co_return Done{};
}

void CliqMirror::forget()
{
    m_snapshot = {};
    m_peopleReadAt = m_mentionsReadAt = {};
}

const CliqChat *CliqMirror::chat(const QString &chatId) const
{
    const auto found = std::find_if(m_snapshot.chats.cbegin(), m_snapshot.chats.cend(),
                                    [&chatId](const CliqChat &each) { return each.id == chatId; });
    return found == m_snapshot.chats.cend() ? nullptr : &*found;
}

bool CliqMirror::lacksOthers() const
{
    return std::any_of(m_snapshot.chats.cbegin(), m_snapshot.chats.cend(), [](const CliqChat &chat) {
        return chat.kind == CliqChat::Kind::Direct && chat.otherId.isEmpty();
    });
}

QString CliqMirror::nameOf(const QString &id) const
{
    const auto found = std::find_if(m_snapshot.people.cbegin(), m_snapshot.people.cend(),
                                    [&id](const CliqPerson &each) { return each.id == id; });
    return found == m_snapshot.people.cend() ? id : found->name;
}

/// With what an answer does not tell: the other person, the sender's name, and what was seen a moment ago.
CliqChat CliqMirror::completed(CliqChat chat) const
{
    if (chat.otherId.isEmpty())
        chat.otherId = m_others.value(chat.id);
    chat.lastSender = nameOf(chat.lastSender);
    const QDateTime seen = m_seen.value(chat.id);
    if (seen.isValid() && chat.lastAt <= seen)
        chat.unread = 0;
    return chat;
}

bool CliqMirror::replaceChats(const QList<CliqChat> &chats, const QDateTime &readAt)
{
    QHash<QString, CliqChat> old;
    for (const CliqChat &chat : std::as_const(m_snapshot.chats))
        old.insert(chat.id, chat);
    RecordBatch batch;
    batch.readAt = readAt;
    QList<CliqChat> next;
    for (const CliqChat &given : chats) {
        const CliqChat chat = completed(given);
        const auto before = old.constFind(chat.id);
        if (before == old.constEnd() || *before != chat)
            batch.upserts.append(recordOf(chat.id, chat, cliqstored::ofChat));
        old.remove(chat.id);
        next.append(chat);
    }
    batch.removedIds = old.keys();
    std::sort(next.begin(), next.end(), isNewer);
    const bool differs = !batch.upserts.isEmpty() || !batch.removedIds.isEmpty();
    m_snapshot.chats = next;
    if (readAt.isValid())
        m_snapshot.readAt = readAt;
    if (differs || readAt.isValid())
        static_cast<void>(m_store.apply(set(chatsKind()), batch));
    return differs;
}

bool CliqMirror::putMe(const CliqPerson &me)
{
    if (m_snapshot.me == me)
        return false;
    m_snapshot.me = me;
    static_cast<void>(m_store.setValue(m_account, meName(), cliqstored::bytes(cliqstored::ofPerson(me))));
    return true;
}

bool CliqMirror::putPeople(const QList<CliqPerson> &people, const QDateTime &readAt)
{
    RecordBatch batch;
    batch.replaceAll = true;
    batch.readAt = readAt;
    for (const CliqPerson &person : people)
        batch.upserts.append(recordOf(person.id, person, cliqstored::ofPerson));
    m_peopleReadAt = readAt;
    static_cast<void>(m_store.apply(set(u"People"_s), batch));
    const bool differs = m_snapshot.people != people;
    m_snapshot.people = people;
    return differs;
}

bool CliqMirror::putChannels(const QList<CliqChat> &channels)
{
    QList<CliqChat> next = channels;
    for (const CliqChat &chat : std::as_const(m_snapshot.chats)) {
        if (chat.kind != CliqChat::Kind::Channel)
            next.append(chat);
    }
    return replaceChats(next, {});
}

bool CliqMirror::putChats(const QList<CliqChat> &chats, bool all, const QDateTime &readAt)
{
    QSet<QString> given;
    for (const CliqChat &chat : chats)
        given.insert(chat.id);
    QList<CliqChat> next = chats;
    for (const CliqChat &chat : std::as_const(m_snapshot.chats)) {
        const bool stays = chat.kind == CliqChat::Kind::Channel || !all;
        if (stays && !given.contains(chat.id))
            next.append(chat);
    }
    return replaceChats(next, readAt);
}

bool CliqMirror::putOthers(const QHash<QString, QString> &others)
{
    m_others.insert(others);
    const QList<CliqChat> same = m_snapshot.chats;
    return replaceChats(same, {});
}

QList<CliqMention> CliqMirror::putMentions(const QList<CliqMention> &mentions, const QDateTime &readAt)
{
    QList<CliqMention> fresh, all = mentions;
    QSet<QString> given;
    for (const CliqMention &mention : mentions) {
        given.insert(mention.message.id);
        const bool isKnown =
            std::any_of(m_snapshot.mentions.cbegin(), m_snapshot.mentions.cend(),
                        [&mention](const CliqMention &old) { return old.message.id == mention.message.id; });
        if (!isKnown)
            fresh.append(mention);
    }
    for (const CliqMention &old : std::as_const(m_snapshot.mentions)) {
        if (!given.contains(old.message.id) && all.size() < keptMentions)
            all.append(old);
    }
    std::sort(all.begin(), all.end(),
              [](const CliqMention &a, const CliqMention &b) { return b.message.at < a.message.at; });
    const bool isChanged = all != m_snapshot.mentions;
    m_snapshot.mentions = all;
    m_mentionsReadAt = readAt;
    RecordBatch batch;
    batch.readAt = readAt;
    batch.replaceAll = isChanged;
    for (const CliqMention &mention : std::as_const(all)) {
        if (isChanged)
            batch.upserts.append(recordOf(mention.message.id, mention, cliqstored::ofMention));
    }
    static_cast<void>(m_store.apply(set(u"Mentions"_s), batch));
    return fresh;
}

bool CliqMirror::markSeen(const QString &chatId, const QDateTime &upTo)
{
    if (upTo.isValid() && (!m_seen.value(chatId).isValid() || m_seen.value(chatId) < upTo))
        m_seen.insert(chatId, upTo);
    const QList<CliqChat> same = m_snapshot.chats;
    const bool differs = replaceChats(same, {});
    for (CliqMention &mention : m_snapshot.mentions) {
        if (mention.chatId == chatId && mention.message.at <= upTo)
            mention.isUnread = false;
    }
    return differs;
}
} // namespace atlas
