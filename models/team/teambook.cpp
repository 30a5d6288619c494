// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/teambook.h"

#include "models/crm/dealfilter.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool sameLists(const QList<CliqPending> &a, const QList<CliqPending> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const CliqPending &one, const CliqPending &other) {
        return one.key == other.key && one.text == other.text && one.files == other.files && one.at == other.at &&
               one.error.has_value() == other.error.has_value() &&
               (!one.error || (one.error->kind == other.error->kind && one.error->code == other.error->code));
    });
}

bool byName(const CliqChat *a, const CliqChat *b)
{
    const int order = QString::localeAwareCompare(a->name, b->name);
    return order != 0 ? order < 0 : a->id < b->id;
}

bool channelsFirst(const CliqChat *a, const CliqChat *b)
{
    if (a->isArchived != b->isArchived)
        return b->isArchived;
    if (a->isPinned != b->isPinned)
        return a->isPinned;
    return byName(a, b);
}

bool newestFirst(const CliqChat *a, const CliqChat *b)
{
    if (a->lastAt != b->lastAt)
        return a->lastAt > b->lastAt;
    return byName(a, b);
}

bool directFirst(const CliqChat *a, const CliqChat *b)
{
    return a->isPinned != b->isPinned ? a->isPinned : newestFirst(a, b);
}

template <class Less>
QStringList sortedIds(QList<const CliqChat *> chats, const Less &less)
{
    std::sort(chats.begin(), chats.end(), less);
    QStringList ids;
    for (const CliqChat *chat : chats)
        ids.append(chat->id);
    return ids;
}
} // namespace

TeamBook::TeamBook(QObject *parent)
    : QObject(parent)
{
}

TeamBook::~TeamBook() = default;

void TeamBook::setSnapshot(const CliqSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_chatAt.clear();
    m_personAt.clear();
    m_mentions.clear();
    for (qsizetype at = 0; at < snapshot.chats.size(); ++at)
        m_chatAt.insert(snapshot.chats.at(at).id, at);
    for (qsizetype at = 0; at < snapshot.people.size(); ++at) {
        m_personAt.insert(snapshot.people.at(at).id, at);
        m_names.insert(snapshot.people.at(at).id, snapshot.people.at(at).name);
    }
    if (!snapshot.me.name.isEmpty())
        m_names.insert(snapshot.me.id, snapshot.me.name);
    for (const CliqChat &chat : snapshot.chats) {
        if (!chat.channelId.isEmpty())
            m_names.insert(chat.channelId, chat.name); // "{#channel}" names a channel
    }
    for (const CliqMention &mention : snapshot.mentions) {
        if (mention.isUnread)
            ++m_mentions[mention.chatId];
    }
    m_begun.removeIf(
        [this](const CliqChat &begun) { return chatWith(begun.otherId) && m_pending.value(begun.id).isEmpty(); });
    Q_EMIT changed();
}

void TeamBook::setHistory(const CliqHistory &history)
{
    CliqHistory &kept = m_histories[history.chatId];
    const bool isSame = kept.chatId == history.chatId && kept.messages == history.messages &&
                        kept.isComplete == history.isComplete && kept.seenId == history.seenId &&
                        kept.readAt == history.readAt;
    if (isSame)
        return;
    kept = history;
    for (const CliqMessage &message : history.messages) {
        if (!message.sender.name.isEmpty() && !m_names.contains(message.sender.id))
            m_names.insert(message.sender.id, message.sender.name);
    }
    Q_EMIT historyChanged(history.chatId);
}

void TeamBook::setPending(const QString &chatId, const QList<CliqPending> &pending)
{
    QList<CliqPending> &kept = m_pending[chatId];
    if (sameLists(kept, pending))
        return;
    kept = pending;
    // What an earlier run could not send is shown where it can be sent again.
    if (const QString person = cliq::personOf(chatId); !person.isEmpty() && !pending.isEmpty() && !chat(chatId))
        addBegun(person);
    Q_EMIT pendingChanged(chatId);
}

void TeamBook::setPresenceSource(PresenceOf presenceOf)
{
    m_presenceOf = std::move(presenceOf);
}

const CliqChat *TeamBook::chat(const QString &id) const
{
    const qsizetype at = m_chatAt.value(id, -1);
    if (at >= 0)
        return &m_snapshot.chats.at(at);
    const auto begun =
        std::find_if(m_begun.cbegin(), m_begun.cend(), [&id](const CliqChat &each) { return each.id == id; });
    return begun == m_begun.cend() ? nullptr : &*begun;
}

const CliqChat *TeamBook::chatWith(const QString &personId) const
{
    const auto found =
        std::find_if(m_snapshot.chats.cbegin(), m_snapshot.chats.cend(), [&personId](const CliqChat &each) {
            return each.kind == CliqChat::Kind::Direct && each.otherId == personId && !personId.isEmpty();
        });
    return found == m_snapshot.chats.cend() ? nullptr : &*found;
}

QString TeamBook::begin(const QString &personId)
{
    if (const CliqChat *known = chatWith(personId))
        return known->id;
    const QString id = cliq::personChat(personId);
    if (chat(id))
        return id;
    const CliqPerson *who = person(personId);
    const bool isSomebody = who ? !who->isBot : !nameOf(personId).isEmpty() && !personId.startsWith("b-"_L1);
    if (personId.isEmpty() || personId == me().id || !isSomebody)
        return {};
    addBegun(personId);
    return id;
}

void TeamBook::addBegun(const QString &personId)
{
    const QString name = nameOf(personId);
    CliqChat begun;
    begun.id = cliq::personChat(personId);
    begun.kind = CliqChat::Kind::Direct;
    begun.otherId = personId;
    begun.name = name.isEmpty() ? personId : name;
    begun.people = 2;
    m_begun.append(begun);
    Q_EMIT changed();
}

void TeamBook::setMuted(const QSet<QString> &chatIds)
{
    if (m_muted == chatIds)
        return;
    m_muted = chatIds;
    Q_EMIT changed();
}

const CliqPerson *TeamBook::person(const QString &id) const
{
    const qsizetype at = m_personAt.value(id, -1);
    if (at >= 0)
        return &m_snapshot.people.at(at);
    return !id.isEmpty() && id == m_snapshot.me.id ? &m_snapshot.me : nullptr;
}

std::optional<CliqChat> TeamBook::conversation(const QString &id) const
{
    const CliqChat *found = chat(isThread(id) ? id.section("-T-"_L1, 0, 0) : id);
    if (!found)
        return std::nullopt;
    CliqChat conversation = *found;
    if (conversation.id != id) {
        conversation.id = id;
        conversation.unread = 0;
    }
    return conversation;
}

QString TeamBook::nameOf(const QString &id) const
{
    return m_names.value(id);
}

const CliqMessage *TeamBook::message(const QString &chatId, const QString &messageId) const
{
    const auto history = m_histories.constFind(chatId);
    if (history == m_histories.cend())
        return nullptr;
    for (const CliqMessage &message : history->messages) {
        if (message.id == messageId)
            return &message;
    }
    return nullptr;
}

CliqPresence TeamBook::presence(const QString &userId) const
{
    return m_presenceOf && !userId.isEmpty() ? m_presenceOf(userId) : CliqPresence::Unknown;
}

int TeamBook::addressedIn(const QString &chatId) const
{
    if (m_muted.contains(chatId))
        return 0;
    const CliqChat *found = chat(chatId);
    const int mentions = m_mentions.value(chatId);
    return found && found->kind == CliqChat::Kind::Direct ? qMax(found->unread, mentions) : mentions;
}

int TeamBook::addressed() const
{
    int sum = 0;
    for (const CliqChat &chat : m_snapshot.chats)
        sum += addressedIn(chat.id);
    return sum;
}

int TeamBook::unreadIn(const CliqChat &chat) const
{
    return chat.isMuted || isMuted(chat.id) ? 0 : qMax(chat.unread, addressedIn(chat.id));
}

ChatSections TeamBook::sections(const QString &stays, bool staysToRead) const
{
    QList<const CliqChat *> toRead, channels, direct, bots;
    QStringList begun;
    for (const CliqChat &chat : m_begun)
        begun.append(chat.id);
    for (const CliqChat &chat : m_snapshot.chats) {
        const bool waits = unreadIn(chat) > 0 || addressedIn(chat.id) > 0;
        if (chat.id == stays ? staysToRead : waits)
            toRead.append(&chat);
        else if (chat.kind == CliqChat::Kind::Channel)
            channels.append(&chat);
        else if (chat.kind == CliqChat::Kind::Bot)
            bots.append(&chat);
        else
            direct.append(&chat);
    }
    const auto urgentFirst = [this, &stays](const CliqChat *a, const CliqChat *b) {
        // The one being read keeps the place its unread messages gave it.
        const bool aIsForMe = addressedIn(a->id) > 0 || a->id == stays;
        const bool bIsForMe = addressedIn(b->id) > 0 || b->id == stays;
        return aIsForMe != bIsForMe ? aIsForMe : newestFirst(a, b);
    };
    return {sortedIds(toRead, urgentFirst), sortedIds(channels, channelsFirst), begun + sortedIds(direct, directFirst),
            sortedIds(bots, byName)};
}

QStringList TeamBook::find(const QString &text) const
{
    const QString folded = foldForSearch(text).simplified();
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<const CliqChat *> beginning, others;
    for (const CliqChat &chat : m_snapshot.chats) {
        const CliqPerson *other = chat.kind == CliqChat::Kind::Direct ? person(chat.otherId) : nullptr;
        const QString name = foldForSearch(chat.name);
        const QString needle = other ? name + u' ' + foldForSearch(other->email) : name;
        if (!std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return needle.contains(word); }))
            continue;
        (name.startsWith(folded) ? beginning : others).append(&chat);
    }
    return sortedIds(beginning, newestFirst) + sortedIds(others, newestFirst);
}

bool TeamBook::isMine(const CliqMessage &message) const
{
    return !m_snapshot.me.id.isEmpty() && message.sender.id == m_snapshot.me.id;
}
} // namespace atlas
