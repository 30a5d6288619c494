// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/brief/brief.h"

namespace atlas
{
/// A brief in words of the program's language (QLocale's default, the installed translators), ready to be laid out.
struct BriefPage {
    struct Line {
        QString title; ///< a record's name, or what a number is
        QString value; ///< "48 000 €", "n/a"
        QString text;  ///< what stands beside it
        HomeRow::Tone tone = HomeRow::Tone::Neutral;
        HomeRow row; ///< what to open; of no kind: nothing
    };
    struct Block {
        QString heading;
        QString note; ///< "5 of 47", or why there is nothing
        QList<Line> lines;
    };
    QString title;       ///< "Brief of the CFO"
    QString day;         ///< "Monday 23 November 2026"
    QString age;         ///< how old the data are
    QList<Block> blocks; ///< numbers, agenda, changed, then each part to decide, then each that can wait
};
[[nodiscard]] BriefPage briefPage(const Brief &brief);
/// As Markdown: to be copied, and for programs.
[[nodiscard]] QString briefMarkdown(const BriefPage &page);
/// As HTML for a text document, one A4 page as a rule. Records are links "row:BLOCK/LINE" (indices into the page).
[[nodiscard]] QString briefHtml(const BriefPage &page);

/// The value of a figure alone: "412 850 €", "45 %", "3.0", "27 days", "n/a".
[[nodiscard]] QString figureText(const Figure &figure, const QString &currency);
} // namespace atlas
