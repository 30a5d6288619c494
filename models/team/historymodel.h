// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimeZone>

namespace atlas
{
/// A row of a conversation.
struct HistoryRow {
    enum class Kind { Day, NewMessages, Message, Pending };
    Kind kind = Kind::Message;
    QDate day;                ///< in the person's zone
    bool startsGroup = false; ///< Message: with disc, name and time; else it goes on with the sender above
    bool isMine = false;
    CliqMessage message;
    std::optional<CliqPending> pending;
};

/// One conversation as rows: day separators, the "New messages" line, messages grouped by sender within five minutes,
/// what is on its way at the end. Each change is a difference, never a reset, so that a view keeps its place when older
/// messages come before the others.
///
/// The line stands before the first message of others that came after the last one seen. It stays there while one
/// reads, and moves only once the last message was seen and newer ones have come.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        KeyRole = Qt::UserRole + 1, ///< message id; of pending ones "pending " and their key
        MessageRole,                ///< CliqMessage
    };
    explicit HistoryModel(const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);
    ~HistoryModel() override;
    void setMe(const QString &userId);
    /// Another chat replaces all rows, as removal and insertion; what was known of the line is kept per chat.
    void setHistory(const CliqHistory &history, const QList<CliqPending> &pending);
    /// The chat is opened: its line is placed anew if its last message was seen. `unread`: how many messages of others
    /// Cliq counts as unread, for a chat of which nothing was seen here yet.
    void open(const CliqHistory &history, const QList<CliqPending> &pending, int unread = 0);
    [[nodiscard]] const CliqHistory &history() const { return m_history; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the text, AccessibleTextRole sender, time, text and state in one sentence's order.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const HistoryRow *rowAt(int row) const; ///< nullptr: no such row
    [[nodiscard]] const QString &keyAt(int row) const { return m_keys.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const { return int(m_keys.indexOf(key)); }
    [[nodiscard]] int newMessagesRow() const; ///< -1: nothing is new
    /// The last message Zoho knows; empty: there is none.
    [[nodiscard]] QString lastMessageId() const;
    [[nodiscard]] static QString pendingKey(const CliqPending &pending);

private:
    struct Wanted; ///< the rows to be
    void placeLine(const CliqHistory &next);
    void placeLineByCount(const CliqHistory &next);
    void update(const CliqHistory &next, const QList<CliqPending> &pending);
    [[nodiscard]] Wanted wanted() const;
    [[nodiscard]] qsizetype firstNew() const;
    [[nodiscard]] QString accessibleText(const HistoryRow &row) const;
    QTimeZone m_zone;
    QString m_me;
    CliqHistory m_history;
    QList<CliqPending> m_pendingList;
    QHash<QString, QString> m_lines; ///< by chat: the message the line stands behind
    int m_unread = 0;                ///< of the chat as it was opened, until its messages are here
    QStringList m_keys;
    QHash<QString, HistoryRow> m_rows;
};
} // namespace atlas
