// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

/// What reading days and reading hours share.
namespace atlas::eventwords
{
/// The pattern as a word of its own, without case; not a part of an address or of a number with a point.
[[nodiscard]] QRegularExpression wordPattern(const QString &pattern);
/// Cuts a match out, leaving the mark.
void cutMatch(QString &text, const QRegularExpressionMatch &match);
/// Matches once and cuts the match out.
QRegularExpressionMatch cutOut(QString &text, const QRegularExpression &pattern);
/// The days of the week, also in the plural.
[[nodiscard]] const QString &weekdayPattern();
[[nodiscard]] int weekdayOf(const QString &word); ///< 1 Monday ... 7 Sunday
} // namespace atlas::eventwords
