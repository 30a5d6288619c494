// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailbook.h"
#include "services/core/clock.h"
#include "services/mail/mailoutbox.h"
#include "ui/pages/inbox/inboxactions.h"
#include "ui/widgets/errortext.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QTimer;

namespace atlas
{
class InboxPage;

/// A mail the palette finds.
struct MailHit {
    QString id, subject, note;
};

/// Wires repository, outbox, book and page. Zoho allows 250 calls a day, so it refreshes every ten minutes, within the
/// background's share, and only what somebody looks at.
class InboxController : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the controller.
    InboxController(MailRepository &repository, MailOutbox &outbox, RemoteImages &images,
                    const NeighbourBooks &neighbours, const Clock &clock, Prompter &prompter, QSettings &settings,
                    QObject *parent = nullptr);
    ~InboxController() override;
    [[nodiscard]] InboxPage *page() const;
    [[nodiscard]] MailBook &book() { return m_book; }
    [[nodiscard]] InboxActions &actions() { return *m_actions; }
    void setToastHost(Toast *toast);
    /// How often the mailbox is looked at while the program runs; 0: never. Default ten minutes.
    void setRefreshInterval(std::chrono::milliseconds interval);
    void start();
    /// With the repository's load that the caller has begun.
    void start(Task<Result<MailSnapshot>> loading);
    /// Asked for by a person.
    void refresh();
    /// Messages here that hold all words, newest first.
    [[nodiscard]] QList<MailHit> find(const QString &text, int limit = 8) const;
    void openMessage(const QString &id);
    /// Unread mails of the inbox that are here.
    [[nodiscard]] int unreadCount() const;
    /// When the inbox was read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void shellActionRequested(atlas::ErrorText::Action action);
    void unreadChanged(int count);
    /// An event out of a mail: its subject as title, its people as guests.
    void eventRequested(const QString &title, const QStringList &guests, const QString &description);
    /// As InboxActions::makeOf().
    void verbRequested(const QString &verb, const QString &messageId);

private:
    void connectPage();
    void loaded(const Result<MailSnapshot> &snapshot);
    void begin();
    void refresh(Priority priority);
    void refreshIfDue();
    void refreshed(const Result<Done> &result);
    void showState();
    void onStateAction();
    void readBudget();
    void tick();
    void askForEvent(const QString &messageId);
    MailRepository &m_repository;
    MailOutbox &m_outbox;
    const Clock &m_clock;
    MailBook m_book;
    InboxActions *m_actions;
    QPointer<InboxPage> m_page;
    QTimer *m_timer, *m_minute;
    std::optional<ApiError> m_error;
    std::optional<std::chrono::milliseconds> m_refreshedAt; ///< monotonic; unset: not yet
    int m_unread = 0;
    bool m_ready = false; ///< the store was read: Zoho may be asked
    bool m_refreshing = false;
    bool m_bannerIsRefresh = false;
    CancelScope m_scope;
};
} // namespace atlas
