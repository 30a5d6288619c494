// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/teamactions.h"
#include "ui/widgets/errortext.h"

#include <QTimer>

class QSettings;

namespace atlas
{
class TeamPage;

/// A chat or a person the palette finds.
struct TeamHit {
    QString chatId, title, note;
};

/// Wires repository, book and page. Looks for news as closely as somebody looks: a page in a window in front, a window
/// in the background, a hidden one. Cliq tells nothing by itself.
class TeamController : public QObject
{
    Q_OBJECT
public:
    /// All references outlive the controller; `projects` may be nullptr.
    TeamController(CliqRepository &repository, const DeliveryBook *projects, const Clock &clock, Prompter &prompter,
                   QSettings &settings, QObject *parent = nullptr);
    ~TeamController() override;
    [[nodiscard]] TeamPage *page() const;
    [[nodiscard]] TeamBook &book() { return m_book; }
    [[nodiscard]] TeamActions &actions() { return *m_actions; }
    void setToastHost(Toast *toast);
    /// False: only what a person asks for is read. Default: news are looked for.
    void setPolling(bool polling);
    void start();
    /// With the repository's load that the caller has begun.
    void start(Task<Result<CliqSnapshot>> loading);
    /// Asked for by a person.
    void refresh();
    /// Chats and people here that hold all words.
    [[nodiscard]] QList<TeamHit> find(const QString &text, int limit = 8) const;
    void openChat(const QString &chatId);
    /// Direct messages and mentions not read yet.
    [[nodiscard]] int unreadCount() const { return m_book.addressed(); }
    /// When the chats were read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void shellActionRequested(atlas::ErrorText::Action action);
    void unreadChanged(int count);
    /// For the system's notifications; not for what stands on screen in a window in front.
    void mentionArrived(const QString &title, const QString &text, const QString &chatId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectRepository();
    void connectPage();
    void loaded(const Result<CliqSnapshot> &snapshot);
    void refresh(Priority priority);
    void refreshed(const Result<Done> &result);
    void takeSnapshot();
    void takeHistory(const QString &chatId);
    void showState();
    void onStateAction();
    void tick();
    /// How closely somebody looks now.
    void follow();
    void tellMention(const CliqMention &mention);
    CliqRepository &m_repository;
    const Clock &m_clock;
    TeamBook m_book;
    TeamActions *m_actions;
    QPointer<TeamPage> m_page;
    QPointer<QWidget> m_window; ///< whose state is followed
    QTimer m_timer;
    std::optional<ApiError> m_error;
    std::optional<std::chrono::milliseconds> m_refreshedAt; ///< monotonic; unset: not yet
    std::chrono::milliseconds m_askedAt{0};                 ///< monotonic: for what is on screen
    int m_unread = 0;
    bool m_ready = false; ///< the store was read: Zoho may be asked
    bool m_polling = true, m_refreshing = false, m_bannerIsRefresh = false;
    CancelScope m_scope;
};
} // namespace atlas
