// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <QTime>

/// Words about days and hours in French and English. Each function cuts what it understood out of `text`.
namespace atlas::eventwords
{
/// "demain", "lundi prochain", "12/11", "12 nov. 2026", "November 12", "2026-11-12", "dans 3 jours". Days without a
/// year are the next ones.
[[nodiscard]] std::optional<QDate> takeDay(QString &text, const QDate &today);

struct Hours {
    QTime start;
    std::optional<QTime> end;
};
/// "14h30", "14:30", "2pm", "midi", "de 14h à 15h", "2-3pm", "14:00-15:30".
[[nodiscard]] std::optional<Hours> takeHours(QString &text);
/// "45min", "1h30", "pendant 2 heures", "for 1 hour": minutes. To be called after takeHours.
[[nodiscard]] std::optional<int> takeLength(QString &text);
/// "tous les lundis", "chaque semaine", "every day", "every 2 weeks". The weekday of a rule stays in `text`'s place as
/// `weekday` (1 Monday; 0: none).
struct Repeat {
    QString rule;
    int weekday = 0;
};
[[nodiscard]] std::optional<Repeat> takeRepeat(QString &text);
[[nodiscard]] bool takeAllDay(QString &text); ///< "toute la journée", "all day"
} // namespace atlas::eventwords
