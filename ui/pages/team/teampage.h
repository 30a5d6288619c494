// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamactions.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QSettings;

namespace atlas
{
/// The team page: chats on the left, one conversation, about the channel in the panel. Shows what the TeamBook holds;
/// TeamController does what is asked. Nothing is built before the page is first shown.
class TeamPage : public Page
{
    Q_OBJECT
public:
    /// `settings` remember the widths of the columns and the chat that was open (group "team").
    TeamPage(TeamActions &actions, QSettings &settings, QWidget *parent = nullptr);
    ~TeamPage() override;
    [[nodiscard]] QString pageId() const override; ///< "team"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    // What is on screen: nothing read yet, an error without data, or the data (nobody to talk to is data).
    void showLoading();
    void showError(const ErrorText &error);
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// A line above the data for what does not prevent reading it.
    void showBanner(const ErrorText &error);
    void dismissBanner();
    void showLock(const QDateTime &until); ///< UTC; invalid: not throttled

    void openChat(const QString &chatId);
    /// Opens the chat and puts the keyboard on the message once it is here.
    void openMessage(const QString &chatId, const QString &messageId);
    /// Asks to whom, then opens that conversation.
    void newMessage();
    [[nodiscard]] QString chatId() const; ///< of what is open; empty: nothing
    /// Somebody looks at the page in a window in front.
    void setWatched(bool watched);
    /// Asks again for presence and reactions of what is on screen.
    void wantVisible();

Q_SIGNALS:
    void stateActionTriggered();
    void becameVisible();
    void visibleChanged();
    void chatOpened(const QString &chatId);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    void build();
    void connectParts();
    void addKeys();
    void followMade();
    void showState();
    void openUsual();
    void toggleAbout();
    void showAbout(bool visible);
    std::unique_ptr<Private> d;
};
} // namespace atlas
