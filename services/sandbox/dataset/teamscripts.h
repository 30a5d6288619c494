// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// What the invented team talks about. A table holds talks: "# topic language [thread]", then a line a message: who
/// speaks (A to F colleagues, M the person signed in, R the bot), a bar, the text, and in brackets at its end what
/// happened to it: an emoji with a number, "re" (answers the line before), "edited", "gone" (deleted since), a file
/// name. Slots: {me}, {A} to {F} mentions; {project}, {day}, {n}, {pct}, {amount}, {name}. Every name is invented.
namespace atlas::sandbox::dataset
{
struct TalkLine {
    QChar speaker;
    QString text, emoji, file;
    int reactions = 0;
    bool reply = false, edited = false, gone = false;
};

struct Talk {
    QString topic;
    bool french = true;
    bool thread = false; ///< all lines after the first are answers in a thread
    QList<TalkLine> lines;
};

/// The talks of a topic, in the order of the tables. Never empty for the topics the tables name.
[[nodiscard]] QList<Talk> talksAbout(const QString &topic);
[[nodiscard]] QList<Talk> parsedTalks(const QString &table);

// The tables, in files by area.
[[nodiscard]] const QString &houseTalks();    ///< general, direction, group
[[nodiscard]] const QString &workTalks();     ///< technique, astreinte
[[nodiscard]] const QString &businessTalks(); ///< marketing, commercial
[[nodiscard]] const QString &projectTalks();  ///< project, bot
[[nodiscard]] const QString &directTalks();   ///< dm
[[nodiscard]] const QString &closingTalks();  ///< closing-*: the last, unread ones
} // namespace atlas::sandbox::dataset
