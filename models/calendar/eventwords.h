// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <QTime>

/// Words about days and hours in French and English. Each function cuts what it understood out of `text` and leaves a
/// mark there, so that what stood on either side is not read as one.
namespace atlas::eventwords
{
inline constexpr QChar cutMark{u'\v'}; ///< white space that nobody types

struct Days {
    QDate first, last;      ///< the same for one day
    bool isWeekday = false; ///< said as "lundi": the next one that is still ahead
};
/// "demain", "lundi prochain", "12/11", "12 nov. 2026", "November 12", "2026-11-12", "dans 3 jours"; "du 3 au 5
/// décembre", "December 3-5", "du lundi au mercredi". Days without a year are the next ones. What is no day of the
/// calendar ("40/60") stays.
[[nodiscard]] std::optional<Days> takeDays(QString &text, const QDate &today);

struct Hours {
    QTime start;
    std::optional<QTime> end;
};
/// "14h30", "14:30", "2pm", "midi", "de 14h à 15h", "14-15h", "2-3pm", "14:00-15:30". Where two hours are said and one
/// could be a length ("1h"), the other one is meant.
[[nodiscard]] std::optional<Hours> takeHours(QString &text);
/// "45min", "1h30", "pendant 2 heures", "for 1 hour": minutes. To be called after takeHours.
[[nodiscard]] std::optional<int> takeLength(QString &text);
/// "tous les lundis", "chaque semaine", "every day", "every Monday and Thursday", "every 2 weeks".
struct Repeat {
    QString rule;
    int weekday = 0; ///< the first one said (1 Monday); 0: none
};
[[nodiscard]] std::optional<Repeat> takeRepeat(QString &text);
[[nodiscard]] bool takeAllDay(QString &text); ///< "toute la journée", "all day"
} // namespace atlas::eventwords
