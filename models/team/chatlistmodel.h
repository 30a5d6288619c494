// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/teambook.h"

#include <QAbstractListModel>

namespace atlas
{
/// A line of the list of chats: a heading, or a chat.
struct ChatRow {
    enum class Section { ToRead, Channels, Direct, Bots, Found };
    bool isHeading = false;
    Section section = Section::Channels;
    CliqChat chat;                                 ///< empty for a heading
    int unread = 0;                                ///< grey badge
    int addressed = 0;                             ///< filled badge; goes before the grey one
    CliqPresence presence = CliqPresence::Unknown; ///< of the other person of a direct chat
    friend bool operator==(const ChatRow &, const ChatRow &) = default;
};

/// The list on the left of the team page. Takes each change as a difference, never as a reset.
class ChatListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { IdRole = Qt::UserRole + 1 }; ///< empty for headings
    /// The book outlives the model.
    explicit ChatListModel(const TeamBook &book, QObject *parent = nullptr);
    ~ChatListModel() override;
    /// Empty: all, in sections; else the chats that match, in one.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// The chat that is being read keeps its place in the list until another is opened.
    void setOpenChat(const QString &chatId);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the name, AccessibleTextRole name, kind, presence and what waits.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const ChatRow *rowAt(int row) const; ///< nullptr: no such row
    [[nodiscard]] int rowOf(const QString &chatId) const;
    [[nodiscard]] static QString sectionName(ChatRow::Section section);
    [[nodiscard]] static QString presenceName(CliqPresence presence); ///< empty for Unknown

private:
    void update();
    void addSection(QStringList &keys, QHash<QString, ChatRow> &rows, ChatRow::Section section,
                    const QStringList &ids) const;
    [[nodiscard]] ChatRow rowOfChat(const CliqChat &chat, ChatRow::Section section) const;
    [[nodiscard]] QString accessibleText(const ChatRow &row) const;
    const TeamBook &m_book;
    QString m_filter, m_openChat;
    bool m_openIsToRead = false;
    QStringList m_keys;
    QHash<QString, ChatRow> m_rows;
};
} // namespace atlas
