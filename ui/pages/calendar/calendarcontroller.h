// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"
#include "models/calendar/reminders.h"
#include "services/core/clock.h"
#include "ui/pages/calendar/seriesdialog.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/prompter.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QTimer;

namespace atlas
{
class CalendarActions;
class CalendarPage;
class Toast;

/// An event the palette finds.
struct CalendarHit {
    QString key, title, when;
};

/// Wires repository, book and page: paints from the store, then brings the difference when somebody looks, keeps it
/// fresh while they do (every quarter of an hour otherwise), and says when a reminder is due, whatever page is in
/// front.
class CalendarController : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the controller.
    CalendarController(CalendarRepository &repository, const Clock &clock, Prompter &prompter, QSettings &settings,
                       QObject *parent = nullptr);
    ~CalendarController() override;
    [[nodiscard]] CalendarPage *page() const;
    [[nodiscard]] CalendarBook &book() { return m_book; }
    [[nodiscard]] CalendarActions &actions() { return *m_actions; }
    void setToastHost(Toast *toast);
    /// How often the page refreshes itself while visible; 0: never. Default two minutes.
    void setRefreshInterval(std::chrono::milliseconds interval);
    /// With the repository's load that the caller has begun.
    void start(Task<Result<CalendarSnapshot>> loading);
    void start();
    /// Asked for by a person.
    void refresh();
    void openEvent(const QString &key);
    /// Events of the months here whose title or place holds all words; coming ones first.
    [[nodiscard]] QList<CalendarHit> find(const QString &text, int limit = 8) const;
    /// When the data on screen were read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void shellActionRequested(atlas::ErrorText::Action action);
    /// A meeting is near: to be said by the system, in words.
    void reminderDue(const QString &title, const QString &text, const QString &eventKey);

private:
    void connectPage();
    void loaded(const Result<CalendarSnapshot> &snapshot);
    void refresh(Priority priority);
    void refreshIfDue();
    void refreshed(const Result<Done> &result);
    void showState();
    void onStateAction();
    void remind();
    void refreshForReminders();
    void readSettings();
    void chooseSecondZone();
    [[nodiscard]] bool isLookedAt() const;
    CalendarRepository &m_repository;
    const Clock &m_clock;
    Prompter &m_prompter;
    QSettings &m_settings;
    QString m_settingsKey;
    CalendarBook m_book;
    SeriesDialog m_question;
    CalendarActions *m_actions;
    QPointer<CalendarPage> m_page;
    QTimer *m_timer, *m_reminderTimer;
    QDateTime m_remindedUntil;
    std::optional<ApiError> m_error;
    std::optional<std::chrono::milliseconds> m_refreshedAt; ///< monotonic; unset: not yet
    bool m_ready = false;                                   ///< the store was read: Zoho may be asked
    bool m_wasRead = false;                                 ///< Zoho answered at least once
    bool m_refreshing = false;
    bool m_bannerIsRefresh = false;
    CancelScope m_scope;
};
} // namespace atlas
