// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/chatlistmodel.h"

#include <QListView>

namespace atlas
{
class IconButton;
class SearchField;
class TeamActions;

/// The lines of the list: mouse, up and down choose; the choice follows the chat when the list changes.
class ChatList : public QListView
{
    Q_OBJECT
public:
    explicit ChatList(ChatListModel &model, QWidget *parent = nullptr);
    void setChosen(const QString &chatId);
    /// The first chat of the list is opened (Enter in the search field).
    void openFirst();
    void step(int rows);
    [[nodiscard]] QStringList visiblePeople() const; ///< zuids

Q_SIGNALS:
    void chosen(const QString &chatId);
    void entered(const QString &chatId); ///< Enter, or a click: go on with writing

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow();
    ChatListModel &m_chats;
    QString m_chosen;
    bool m_quiet = false;
};

/// Left of the team page: search by name (Ctrl+T), then the chats in their sections.
class ChatPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChatPane(TeamActions &actions, QWidget *parent = nullptr);
    ~ChatPane() override;
    void setOpenChat(const QString &chatId);
    void focusSearch();
    /// Asks for the presence of people whose lines are in sight.
    void wantVisible();
    /// The chat a person would look at first; empty: there is none.
    [[nodiscard]] QString firstChat() const;

Q_SIGNALS:
    void chatRequested(const QString &chatId);
    void writeRequested();
    void newRequested(); ///< a message to somebody who may not be in the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    TeamActions &m_actions;
    ChatListModel m_model;
    SearchField *m_search;
    IconButton *m_new;
    ChatList *m_list;
};
} // namespace atlas
