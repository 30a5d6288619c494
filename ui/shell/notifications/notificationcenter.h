// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertledger.h"
#include "models/alerts/alertsettings.h"
#include "models/home/homesources.h"

#include <functional>
#include <QObject>
#include <QTimer>

class QSettings;

namespace atlas
{
class Clock;

/// The alerts of one account: looks at the books every minute and when they changed, remembers what was told (keys
/// under "alerts/" in `settings`), and says what is new through the system, as far as the person wants that.
class NotificationCenter : public QObject
{
    Q_OBJECT
public:
    /// `settings` and `clock` outlive it.
    NotificationCenter(QSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~NotificationCenter() override;

    /// Whose alerts are shown; empty: nobody's. Reads what was told before.
    void setAccount(const QString &accountId);
    /// Where the books are; empty: they are gone. Looks at them once the event loop turns.
    void watch(std::function<HomeSources()> books);
    /// The books changed: looks at them within two seconds, once for many changes.
    void checkSoon();
    /// Something happened that no book tells: a file arrived, a reminder is due.
    void raise(const Alert &alert);

    [[nodiscard]] const AlertSettings &settings() const { return m_settings; }
    void setSettings(const AlertSettings &settings);
    /// Nothing is said through the system until the person wants it again, or the program is started anew.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    [[nodiscard]] QList<AlertLedger::Entry> entries() const;
    [[nodiscard]] int unread() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const;
    void markAllRead();
    void dismiss(const QString &id);
    void dismissAll();
    /// Marks it read and asks for its record.
    void open(const QString &id);

Q_SIGNALS:
    void changed();
    void pausedChanged(bool paused);
    /// To be said through the system, or by the window where the system has no place for it. `subject` as in Alert; for
    /// many at once "notifications:".
    void announced(const QString &title, const QString &text, const QString &subject);
    void openRequested(const QString &subject);

private:
    void look();
    void take(const QList<Alert> &alerts);
    void announce(const QList<Alert> &fresh);
    void keep();
    QSettings &m_kept;
    const Clock &m_clock;
    AlertSettings m_settings;
    AlertLedger m_ledger;
    QString m_accountId;
    std::function<HomeSources()> m_books;
    QTimer m_everyMinute, m_soon;
    bool m_isPaused = false;
};
} // namespace atlas
