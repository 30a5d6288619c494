// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqstore.h"

#include "services/sandbox/cliq/cliqids.h"

#include <algorithm>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 zuidBase = 758204200; ///< as in the other apps: the first user's ZUID, and the step to the next
constexpr qint64 zuidStep = 31;
constexpr qint64 messageNumberBase = 209244327054;
constexpr int messageNumberStep = 17;

template <typename Fits>
Chat *findChat(std::map<QString, Chat> &chats, Fits fits)
{
    const auto found =
        std::find_if(chats.begin(), chats.end(), [&fits](const auto &entry) { return fits(entry.second); });
    return found == chats.end() ? nullptr : &found->second;
}
} // namespace

QString Store::zuidAt(qsizetype place) const
{
    return QString::number(zuidBase + place * zuidStep);
}

QString Store::zuidOf(const QString &crmUserId) const
{
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.at(i).crmUserId == crmUserId)
            return zuidAt(i);
    }
    return {};
}

const Person *Store::personOf(const QString &zuid) const
{
    const qint64 offset = zuid.toLongLong() - zuidBase;
    if (offset < 0 || offset % zuidStep != 0 || offset / zuidStep >= people.size())
        return nullptr;
    return &people.at(offset / zuidStep);
}

QString Store::resolvedPerson(const QString &zuidOrEmail) const
{
    if (personOf(zuidOrEmail))
        return zuidOrEmail;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.at(i).email.compare(zuidOrEmail, Qt::CaseInsensitive) == 0)
            return zuidAt(i);
    }
    return {};
}

QString Store::nameOf(const QString &zuidOrBotId) const
{
    if (const Person *person = personOf(zuidOrBotId))
        return person->firstName + u' ' + person->lastName;
    const Bot *bot = botWithId(zuidOrBotId);
    return bot ? bot->name : QString();
}

Bot *Store::botNamed(const QString &uniqueName)
{
    const auto found =
        std::find_if(bots.begin(), bots.end(), [&uniqueName](const Bot &bot) { return bot.uniqueName == uniqueName; });
    return found == bots.end() ? nullptr : &*found;
}

const Bot *Store::botWithId(const QString &id) const
{
    const auto found = std::find_if(bots.cbegin(), bots.cend(), [&id](const Bot &bot) { return bot.id == id; });
    return found == bots.cend() ? nullptr : &*found;
}

Chat *Store::chat(const QString &chatId)
{
    const auto found = chats.find(chatId);
    return found == chats.end() ? nullptr : &found->second;
}

const Chat *Store::chat(const QString &chatId) const
{
    const auto found = chats.find(chatId);
    return found == chats.end() ? nullptr : &found->second;
}

Chat *Store::channel(const QString &channelId)
{
    return findChat(chats, [&channelId](const Chat &chat) {
        return chat.kind == ChatKind::Channel && chat.channelId == channelId;
    });
}

Chat *Store::channelNamed(const QString &uniqueName)
{
    return findChat(chats, [&uniqueName](const Chat &chat) {
        return chat.kind == ChatKind::Channel && chat.uniqueName == uniqueName;
    });
}

const Chat &Store::home(const Chat &chat) const
{
    const Chat *parent = chat.kind == ChatKind::Thread ? this->chat(chat.parent) : nullptr;
    return parent ? *parent : chat;
}

bool Store::takesPart(const Chat &chat, const QString &zuid) const
{
    return home(chat).seats.contains(zuid);
}

Chat &Store::begin(Chat chat)
{
    chat.modified = chat.created;
    Chat &stored = chats.insert_or_assign(chat.id, chat).first->second;
    touch(stored);
    return stored;
}

Chat &Store::directChat(const QString &zuid, const QString &other, qint64 nowMs)
{
    Chat *found = findChat(chats, [&](const Chat &chat) {
        return chat.kind == ChatKind::Direct && chat.seats.contains(zuid) && chat.seats.contains(other);
    });
    if (found)
        return *found;
    Chat chat;
    chat.id = nextDigits(19);
    chat.creator = zuid;
    chat.created = nowMs;
    chat.seats = {{zuid, {}}, {other, {}}};
    return begin(chat);
}

Chat &Store::botChat(const QString &zuid, const Bot &bot, qint64 nowMs)
{
    Chat *found = findChat(chats, [&](const Chat &chat) {
        return chat.kind == ChatKind::Bot && chat.seats.contains(zuid) && chat.bots.contains(bot.id);
    });
    if (found)
        return *found;
    Chat chat;
    chat.id = u"CT_%1_%2-B%3"_s.arg(nextDigits(19), organisationId).arg(bots.size());
    chat.kind = ChatKind::Bot;
    chat.title = bot.name;
    chat.creator = zuid;
    chat.created = nowMs;
    chat.bots = {bot.id};
    chat.seats = {{zuid, {}}};
    return begin(chat);
}

Chat &Store::beginThread(Chat &parent, Message &root, const QString &zuid, const QString &title, qint64 nowMs)
{
    Chat thread;
    thread.id = parent.id + u"-T-"_s + nextDigits(19);
    thread.kind = ChatKind::Thread;
    thread.title = title.isEmpty() ? root.text.left(40) : title;
    thread.creator = zuid;
    thread.created = nowMs;
    thread.parent = parent.id;
    thread.parentMessage = root.id;
    thread.seats = {{zuid, {}}};
    if (personOf(root.sender))
        thread.seats.insert({root.sender, {}});
    for (const QString &follower : std::as_const(parent.autoFollow))
        thread.seats.insert({follower, {}});
    root.thread = thread.id;
    touch(parent);
    return begin(thread);
}

Message &Store::post(Chat &chat, Message message)
{
    if (!chat.messages.empty())
        message.time = std::max(message.time, chat.messages.rbegin()->second.time + 1);
    message.id = messageId(message.time, messageNumberBase + ++m_number * messageNumberStep);
    chat.modified = message.time;
    for (auto &[zuid, seat] : chat.seats)
        seat.closed = false;
    Message &stored = chat.messages.insert_or_assign(message.id, message).first->second;
    touch(chat);
    return stored;
}

void Store::touch(Chat &chat)
{
    chat.stamp = ++m_stamp;
}

QString Store::nextDigits(int width)
{
    // Spread over the width, so that neighbours do not look alike; an odd factor keeps them apart.
    const quint64 spread = quint64(++m_number) * 2654435761ULL % 1000000007ULL;
    const QString digits = u"1%1%2"_s.arg(spread, 10, 10, QChar(u'0')).arg(m_number, width - 11, 10, QChar(u'0'));
    return digits.left(width);
}

QString Store::nextFileId()
{
    return u"a_%1_1_%2"_s.arg(nextDigits(22), organisationId);
}

const Message *firstUnread(const Chat &chat, const QString &zuid)
{
    const auto seat = chat.seats.find(zuid);
    if (seat == chat.seats.end())
        return nullptr;
    for (const auto &[id, message] : chat.messages) {
        if (!message.deleted && message.time > seat->second.readUpTo && message.type != u"info")
            return &message;
    }
    return nullptr;
}

int unreadCount(const Chat &chat, const QString &zuid)
{
    const auto seat = chat.seats.find(zuid);
    if (seat == chat.seats.end())
        return 0;
    return int(std::count_if(chat.messages.begin(), chat.messages.end(), [&seat](const auto &entry) {
        const Message &message = entry.second;
        return !message.deleted && message.time > seat->second.readUpTo && message.type != u"info";
    }));
}

const Message *lastMessage(const Chat &chat)
{
    const auto found = std::find_if(chat.messages.rbegin(), chat.messages.rend(),
                                    [](const auto &entry) { return !entry.second.deleted; });
    return found == chat.messages.rend() ? nullptr : &found->second;
}

int messageCount(const Chat &chat)
{
    return int(std::count_if(chat.messages.begin(), chat.messages.end(),
                             [](const auto &entry) { return !entry.second.deleted; }));
}
} // namespace atlas::sandbox::cliq
