// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/historymodel.h"
#include "models/team/teammade.h"
#include "ui/pages/team/history/messagetext.h"

#include <QPixmap>

namespace atlas
{
class CardLook;
class TeamActions;

/// What can be pressed in a row of a conversation.
struct MessageTarget {
    enum class Kind {
        None,
        Link,
        Mention,
        OpenFile,
        DownloadFile,
        Reaction,
        AddReaction,
        Replies,
        Answered,
        Retry,
        Rewrite,
        Discard,
        Button,
        Made
    };
    Kind kind = Kind::None;
    QString value; ///< Link: address; Mention: id; Reaction: its key; Button, Made: its number
    [[nodiscard]] bool isPressable() const { return kind != Kind::None; }
    friend bool operator==(const MessageTarget &, const MessageTarget &) = default;
};

/// How a row stands at the moment.
struct MessageState {
    bool isHovered = false, hasKeyboard = false;
    MessageTarget hot; ///< under the pointer
};

/// One row of a conversation laid out for a width: knows its height, draws itself and tells what is where.
class MessageLook
{
public:
    MessageLook(const HistoryRow &row, const TeamActions &actions, int width);
    ~MessageLook();
    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter &painter, const QRect &row, const MessageState &state) const;
    /// `at` relative to the row's top left.
    [[nodiscard]] MessageTarget targetAt(const QPoint &at) const;
    /// What a press would do, in words; empty where that is plain to see.
    [[nodiscard]] QString tipAt(const QPoint &at) const;
    [[nodiscard]] QList<CliqSpan> links() const;

private:
    struct Piece {
        QRect rect;
        MessageTarget target;
        QString text, icon;
        bool isOn = false; ///< Reaction: the person's own
        QString tip;
        bool isOff = false; ///< shown, not pressable
    };
    void layOutMessage(const TeamActions &actions);
    void layOutPending(const TeamActions &actions);
    void addText(const QList<CliqBlock> &blocks, const QString &note, const QString &meId);
    void addFile(const CliqFile &file);
    void addCard(const CliqCard &card, const cliqtext::NameOf &nameOf, const QString &meId);
    void addMade(const QList<TeamMade> &made);
    void addReactions(const TeamActions &actions);
    void addButtons(const QList<QPair<MessageTarget::Kind, QString>> &buttons);
    void drawLine(QPainter &painter, const QRect &row) const;
    void drawHead(QPainter &painter, const QPoint &at) const;
    void drawPiece(QPainter &painter, const Piece &piece, const QPoint &at, const MessageState &state) const;
    void drawFile(QPainter &painter, const QPoint &at) const;
    HistoryRow m_row;
    int m_width, m_height = 0;
    QString m_title, m_time;    ///< the line between two days; the head
    QString m_status, m_advice; ///< what became of a pending one, and what to do about it
    bool m_isBot = false, m_isNew = false, m_isInfo = false, m_isForMe = false;
    int m_headTop = -1, m_textTop = 0, m_statusTop = -1, m_cardTop = 0;
    QRect m_card, m_preview;
    QPixmap m_picture;
    QString m_fileSize;
    std::unique_ptr<MessageText> m_text;
    std::unique_ptr<CardLook> m_cardLook;
    QList<Piece> m_pieces;
};
} // namespace atlas
