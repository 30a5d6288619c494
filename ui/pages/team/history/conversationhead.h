// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrecords.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace atlas
{
class ElidedLabel;
class IconButton;
class Label;

/// Above a conversation: icon, name, what it is about, how many people; about the channel on demand.
class ConversationHead : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationHead(QWidget *parent = nullptr);
    /// `thread`: what is shown is the thread below a message of the chat.
    /// `muted`: nothing of it is told on this computer.
    void showChat(const CliqChat &chat, CliqPresence presence, bool thread, bool muted = false);

Q_SIGNALS:
    void aboutRequested();
    void searchRequested();
    void muteRequested(bool muted);
    void backRequested(); ///< from a thread to its channel

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    CliqChat m_chat;
    CliqPresence m_presence = CliqPresence::Unknown;
    bool m_isThread = false, m_isMuted = false;
    IconButton *m_back;
    QLabel *m_icon;
    Label *m_name;
    ElidedLabel *m_description;
    IconButton *m_search, *m_mute;
    QToolButton *m_people;
};
} // namespace atlas
