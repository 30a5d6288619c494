// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"

#include <QMetaType>
#include <QStringList>

namespace atlas
{
/// A row of a home list in words.
struct HomeRowText {
    QString title, line, value, word;
    HomeRow::Tone tone = HomeRow::Tone::Neutral;
    [[nodiscard]] QString spoken() const; ///< all of it in one line
};

/// The words of homes, in the program's language.
namespace homewords
{
[[nodiscard]] QString cardTitle(const QString &cardId);
/// What a card says when there is nothing, which mostly is good: "Nothing is late".
[[nodiscard]] QString nothing(const QString &cardId);
/// Why a card can say nothing; with what to do about it.
[[nodiscard]] QString reason(const QString &key);
/// "5 of 47"; a number alone when all are shown.
[[nodiscard]] QString listNote(int shown, int total);
[[nodiscard]] HomeRowText rowText(const HomeRow &row, const QDate &today, const QDateTime &now);
[[nodiscard]] QString barLabel(const HomeSeries::Bar &bar);
[[nodiscard]] QString barValue(const HomeSeries::Bar &bar, const QString &unit);
[[nodiscard]] QStringList seriesHeaders(const QString &cardId, const QString &unit);
[[nodiscard]] QString period(const QDate &from, const QDate &to);
} // namespace homewords
} // namespace atlas

Q_DECLARE_METATYPE(atlas::HomeRowText)
