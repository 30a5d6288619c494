// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alert.h"

#include <QHash>
#include <QSet>

namespace atlas
{
/// The alerts that were shown, and what the person did with them. A value: kept as JSON, so that a restart repeats
/// nothing.
class AlertLedger
{
public:
    struct Entry {
        Alert alert;
        QDate shown;         ///< local day it was last shown as new
        QDateTime firstSeen; ///< UTC
        bool isRead = false;
        bool isDismissed = false;
    };
    /// Takes what holds now and returns what is to be shown: not what was shown on `day` already, nor what was
    /// dismissed. What was shown before has its numbers brought up to date.
    QList<Alert> take(const QList<Alert> &alerts, const QDateTime &now, const QDate &day);
    /// Not dismissed: those of the last day first, of a day the unread and then the worst.
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] int unread() const;
    void markRead(const QString &id);
    void markAllRead();
    void dismiss(const QString &id);
    void dismissAll();
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AlertLedger fromJson(const QJsonObject &object);

private:
    void forget(const QDate &day);
    [[nodiscard]] Entry *entryOf(const QString &id);
    QList<Entry> m_entries; ///< in the order they were shown first
};
} // namespace atlas
