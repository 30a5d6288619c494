// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailstore.h"

#include <algorithm>
#include <utility>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 serialSpan = 10'000; ///< message ids of one millisecond

QString idWithNumber(qint64 number)
{
    return u"1234567000000%1"_s.arg(number, 6, 10, QChar(u'0'));
}

/// The folders of a new mailbox, in the order and with the types of a recorded one. Type and name differ only for the
/// two that Zoho fills by itself. Source: docs/zoho.md.
QList<Folder> firstFolders()
{
    QList<Folder> folders;
    qint64 number = 8008;
    const auto add = [&folders, &number](const QString &name, const QString &type) {
        folders.append({idWithNumber(number++), name, u'/' + name, type, {}});
    };
    const QStringList plain{u"Inbox"_s, u"Drafts"_s, u"Templates"_s, u"Snoozed"_s,
                            u"Sent"_s,  u"Spam"_s,   u"Trash"_s,     u"Outbox"_s};
    for (const QString &name : plain)
        add(name, name);
    number = 8017; // the one before is the first signature's
    add(u"Notification"_s, u"Inbox"_s);
    add(u"Newsletter"_s, u"Inbox"_s);
    add(u"Archive"_s, u"Archive"_s);
    return folders;
}

template <typename List>
auto recordWithId(List &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const auto &record) { return record.id == id; });
    return found == list.end() ? nullptr : &*found;
}
} // namespace

Store::Store()
    : folders(firstFolders())
{
}

QString Store::nextId()
{
    return idWithNumber(++m_lastId);
}

QString Store::nextMessageId(qint64 ms)
{
    QString id;
    do {
        ++m_lastSerial;
        // The last two digits of recorded ids are always zero.
        id = u"%1%2"_s.arg(ms, 13, 10, QChar(u'0')).arg((m_lastSerial + 1541) % serialSpan * 100, 6, 10, QChar(u'0'));
    } while (m_messages.contains(id));
    return id;
}

Folder *Store::folder(const QString &id)
{
    return recordWithId(folders, id);
}

const Folder *Store::folder(const QString &id) const
{
    return recordWithId(folders, id);
}

const Folder *Store::folderNamed(const QString &name) const
{
    const auto found = std::find_if(folders.cbegin(), folders.cend(), [&name](const Folder &folder) {
        return folder.parentId.isEmpty() && folder.name == name;
    });
    return found == folders.cend() ? nullptr : &*found;
}

Label *Store::label(const QString &id)
{
    return recordWithId(labels, id);
}

const Label *Store::label(const QString &id) const
{
    return recordWithId(labels, id);
}

Message *Store::message(const QString &id)
{
    const auto found = m_messages.find(id);
    return found == m_messages.end() ? nullptr : &found->second;
}

const Message *Store::message(const QString &id) const
{
    const auto found = m_messages.find(id);
    return found == m_messages.end() ? nullptr : &found->second;
}

QList<Message *> Store::copiesOf(const QString &messageId)
{
    QList<Message *> copies;
    const QList<QString> ids = messageId.isEmpty() ? QList<QString>() : m_byMessageId.values(messageId);
    for (const QString &id : ids) {
        if (Message *copy = message(id))
            copies.append(copy);
    }
    return copies;
}

void Store::put(const Message &message)
{
    if (const Message *before = std::as_const(*this).message(message.id))
        m_byMessageId.remove(before->messageId, message.id);
    m_byMessageId.insert(message.messageId, message.id);
    m_messages.insert_or_assign(message.id, message);
}

bool Store::remove(const QString &id)
{
    const auto found = m_messages.find(id);
    if (found == m_messages.end())
        return false;
    m_byMessageId.remove(found->second.messageId, id);
    m_messages.erase(found);
    scheduled.erase(id);
    return true;
}

QList<const Message *> Store::newestFirst() const
{
    QList<const Message *> all;
    all.reserve(qsizetype(m_messages.size()));
    for (const auto &[id, message] : m_messages)
        all.append(&message);
    std::sort(all.begin(), all.end(), [](const Message *a, const Message *b) {
        return a->receivedMs != b->receivedMs ? a->receivedMs > b->receivedMs : a->id > b->id;
    });
    return all;
}

QString Store::threadFor(const QString &messageId)
{
    const QList<Message *> copies = copiesOf(messageId);
    const auto threaded =
        std::find_if(copies.cbegin(), copies.cend(), [](const Message *copy) { return !copy->threadId.isEmpty(); });
    if (copies.isEmpty())
        return {};
    QString thread = threaded == copies.cend() ? QString() : (*threaded)->threadId;
    if (thread.isEmpty()) {
        const auto oldest = std::min_element(copies.cbegin(), copies.cend(),
                                             [](const Message *a, const Message *b) { return a->id < b->id; });
        thread = (*oldest)->id;
    }
    for (Message *copy : copies)
        copy->threadId = thread;
    return thread;
}
} // namespace atlas::sandbox::mail
