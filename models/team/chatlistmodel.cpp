// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/chatlistmodel.h"

#include "models/support/listdiff.h"
#include "models/team/cliqtext.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

ChatListModel::ChatListModel(const TeamBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
    connect(&book, &TeamBook::changed, this, &ChatListModel::update);
    connect(&book, &TeamBook::presenceChanged, this, &ChatListModel::update);
    update();
}

ChatListModel::~ChatListModel() = default;

void ChatListModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    update();
}

void ChatListModel::setOpenChat(const QString &chatId)
{
    if (chatId == m_openChat)
        return;
    const CliqChat *chat = m_book.chat(chatId);
    m_openIsToRead = chat && (m_book.unreadIn(*chat) > 0 || m_book.addressedIn(chatId) > 0);
    m_openChat = chatId;
    update();
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

const ChatRow *ChatListModel::rowAt(int row) const
{
    if (row < 0 || row >= m_keys.size())
        return nullptr;
    const auto found = m_rows.constFind(m_keys.at(row));
    return found == m_rows.cend() ? nullptr : &*found;
}

int ChatListModel::rowOf(const QString &chatId) const
{
    return int(m_keys.indexOf(chatId));
}

QString ChatListModel::sectionName(ChatRow::Section section)
{
    switch (section) {
    case ChatRow::Section::ToRead:
        return tr("To read");
    case ChatRow::Section::Channels:
        return tr("Channels");
    case ChatRow::Section::Direct:
        return tr("Direct messages");
    case ChatRow::Section::Bots:
        return tr("Bots");
    case ChatRow::Section::Found:
        return tr("Found");
    }
    return {};
}

QString ChatListModel::presenceName(CliqPresence presence)
{
    switch (presence) {
    case CliqPresence::Available:
        return tr("available");
    case CliqPresence::Busy:
        return tr("busy");
    case CliqPresence::Away:
        return tr("away");
    case CliqPresence::Offline:
        return tr("offline");
    case CliqPresence::Unknown:
        break;
    }
    return {};
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    const ChatRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->isHeading ? sectionName(row->section) : cliqtext::harmless(row->chat.name);
    case Qt::AccessibleTextRole:
        return row->isHeading ? sectionName(row->section) : accessibleText(*row);
    case IdRole:
        return row->chat.id;
    default:
        return {};
    }
}

Qt::ItemFlags ChatListModel::flags(const QModelIndex &index) const
{
    const ChatRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return Qt::NoItemFlags;
    return !row->isHeading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemNeverHasChildren;
}

QString ChatListModel::accessibleText(const ChatRow &row) const
{
    QStringList parts{cliqtext::harmless(row.chat.name)};
    switch (row.chat.kind) {
    case CliqChat::Kind::Channel:
        parts.append(row.chat.isArchived ? tr("archived channel") : tr("channel"));
        break;
    case CliqChat::Kind::Group:
        parts.append(tr("group"));
        break;
    case CliqChat::Kind::Bot:
        parts.append(tr("bot"));
        break;
    case CliqChat::Kind::Direct:
        if (const QString presence = presenceName(row.presence); !presence.isEmpty())
            parts.append(presence);
        break;
    }
    if (row.addressed > 0)
        parts.append(tr("%n addressed to you", nullptr, row.addressed));
    if (row.unread > 0)
        parts.append(tr("%n unread", nullptr, row.unread));
    return parts.join(u", "_s);
}

ChatRow ChatListModel::rowOfChat(const CliqChat &chat, ChatRow::Section section) const
{
    ChatRow row;
    row.section = section;
    row.chat = chat;
    row.unread = m_book.unreadIn(chat);
    row.addressed = m_book.addressedIn(chat.id);
    if (chat.kind == CliqChat::Kind::Direct)
        row.presence = m_book.presence(chat.otherId);
    return row;
}

void ChatListModel::addSection(QStringList &keys, QHash<QString, ChatRow> &rows, ChatRow::Section section,
                               const QStringList &ids) const
{
    if (ids.isEmpty())
        return;
    const QString heading = u"heading "_s + QString::number(int(section)); // no chat id holds a space
    ChatRow head;
    head.isHeading = true;
    head.section = section;
    keys.append(heading);
    rows.insert(heading, head);
    for (const QString &id : ids) {
        keys.append(id);
        rows.insert(id, rowOfChat(*m_book.chat(id), section));
    }
}

void ChatListModel::update()
{
    QStringList keys;
    QHash<QString, ChatRow> rows;
    if (m_filter.trimmed().isEmpty()) {
        const ChatSections sections = m_book.sections(m_openChat, m_openIsToRead);
        addSection(keys, rows, ChatRow::Section::ToRead, sections.toRead);
        addSection(keys, rows, ChatRow::Section::Channels, sections.channels);
        addSection(keys, rows, ChatRow::Section::Direct, sections.direct);
        addSection(keys, rows, ChatRow::Section::Bots, sections.bots);
    } else {
        addSection(keys, rows, ChatRow::Section::Found, m_book.find(m_filter));
    }
    // Rows that leave are still asked about until they have left.
    QHash<QString, ChatRow> before = m_rows;
    m_rows.insert(rows);
    const auto changed = [&](const QString &key) {
        return before.contains(key) && before.value(key) != rows.value(key);
    };
    applyListDiff<QString>(m_keys, keys, changed,
                           {[this](int first, int last, const std::function<void()> &apply) {
                                beginRemoveRows({}, first, last);
                                apply();
                                endRemoveRows();
                            },
                            [this](int first, int last, const std::function<void()> &apply) {
                                beginInsertRows({}, first, last);
                                apply();
                                endInsertRows();
                            },
                            [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); }});
    m_rows = rows;
}
} // namespace atlas
