// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/history/historyview.h"
#include "ui/widgets/errortext.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace atlas
{
class Banner;
class ComposeBox;
class ConversationHead;
class MessageMenu;
class MessageSearchBar;
class StateView;

/// The middle of the team page: one chat or thread with its head, its messages and the box to write.
class Conversation : public QWidget
{
    Q_OBJECT
public:
    explicit Conversation(TeamActions &actions, QWidget *parent = nullptr);
    ~Conversation() override;
    /// Empty: none. Shown from what is here at once; what is newer is read.
    void openChat(const QString &chatId);
    [[nodiscard]] const QString &chatId() const { return m_chatId; }
    [[nodiscard]] ComposeBox &compose() const { return *m_compose; }
    [[nodiscard]] HistoryView &view() const { return *m_view; }
    [[nodiscard]] const HistoryModel &model() const { return m_model; }
    /// Shows the line that looks for words in this conversation.
    void beginSearch();
    bool showMessage(const QString &messageId);
    /// Somebody looks at it: what is in sight counts as seen, reactions are asked for.
    void setWatched(bool watched);
    /// Until when Cliq is not read (UTC); invalid: it is.
    void showLock(const QDateTime &until);
    /// Asks again for what is on screen.
    void wantVisible();

Q_SIGNALS:
    void aboutRequested();
    void chatRequested(const QString &chatId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void take();
    void showState();
    void showHead();
    void read();
    void readOlder();
    void look();
    void act(HistoryView::Act what, const CliqMessage &message);
    void copy(const CliqMessage &message);
    void press(const MessageTarget &target, const HistoryRow &row);
    void openThread(const CliqMessage &message);
    void edit(const CliqMessage &message);
    void showNewBelow();
    void connectSearch();
    void endSearch();
    void find(bool anew);
    void stepFound(int by);
    void showFound();
    void pressMention(const QString &id);
    void pressButton(const CliqMessage &message, int number);
    void rewrite(const CliqPending &pending);

    TeamActions &m_actions;
    HistoryModel m_model;
    QString m_chatId;
    bool m_watched = false, m_reading = false, m_readingOlder = false;
    std::optional<ApiError> m_error;
    QDateTime m_lockedUntil;
    QStringList m_found; ///< messages with the words that are looked for, oldest first
    QString m_foundId;   ///< the one that is shown
    bool m_wantsOlderFound = false;
    QTimer m_look; ///< shortly after the last scrolling
    CancelScope m_scope;

    ConversationHead *m_head;
    Banner *m_notice;
    MessageSearchBar *m_search;
    QStackedWidget *m_stack;
    StateView *m_state;
    HistoryView *m_view;
    QPushButton *m_newBelow; ///< over the messages
    ComposeBox *m_compose;
    MessageMenu *m_menu;
};
} // namespace atlas
