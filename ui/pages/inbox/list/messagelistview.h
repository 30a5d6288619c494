// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxparts.h"
#include "ui/pages/inbox/list/mailrowpainter.h"
#include "ui/pages/inbox/list/triageact.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace atlas
{
class ListHead;
class MailView;
class StateView;
struct TriageScope;

/// MessageList as it is shown: the head, the mails or what is said instead of them, and what keys, mouse and menus do.
class MessageListView final : public MessageList
{
    Q_OBJECT
public:
    MessageListView(InboxActions &actions, QWidget *parent);
    ~MessageListView() override;
    void showPlace(const MailFilter &place) override;
    [[nodiscard]] MailFilter place() const override;
    void select(const QString &messageId) override;
    [[nodiscard]] QString current() const override;
    [[nodiscard]] QString next() const override;
    void focusSearch() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Empty { No, Unread, Search, Text, NotRead, Place };
    void connectParts();
    void bookChanged();
    void filterBy(const QString &text);
    void setUnreadOnly(bool unreadOnly);
    void toggleOrder();
    void search(const QString &text);
    void leaveFound();
    void readOlder();
    void apply(bool startOver);
    void showState();
    void showEmpty();
    void showPlaceEmpty();
    void onEmptyAction();
    [[nodiscard]] Empty emptiness() const;
    [[nodiscard]] bool hasOlder() const;

    // What the person does with the mails (messagelistacts.cpp).
    void act(TriageAct act);
    void actOn(TriageAct act, const QStringList &ids);
    void hoverAct(HoverAct act, const QString &id);
    void open(const QString &id);
    void compose(ComposeStart::Kind kind);
    void popUp(const QString &name, const QString &title, void (*fill)(QMenu &, const TriageScope &),
               const QPoint &globalPos);
    void popUpAtCurrent(const QString &name, const QString &title, void (*fill)(QMenu &, const TriageScope &));
    [[nodiscard]] QStringList targets() const;

    InboxActions &m_actions;
    MailListModel *m_model;
    ListHead *m_head;
    QStackedWidget *m_stack;
    MailView *m_view;
    StateView *m_state;
    QPushButton *m_older;
    MailFilter m_place;  ///< as shown; Found while Zoho's results are
    MailFilter m_backTo; ///< the place a search was made from
    QString m_foundText;
    bool m_readingOlder = false;
    int m_searches = 0; ///< only the answer to the last one is shown
};
} // namespace atlas
