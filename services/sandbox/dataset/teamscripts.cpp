// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

#include <QRegularExpression>
#include <QStringList>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void takeMark(TalkLine &line, const QString &mark)
{
    if (mark == u"re")
        line.reply = true;
    else if (mark == u"edited")
        line.edited = true;
    else if (mark == u"gone")
        line.gone = true;
    else if (mark.contains(u'.'))
        line.file = mark;
    else {
        line.emoji = mark.chopped(1);
        line.reactions = mark.last(1).toInt();
    }
}

TalkLine parsedTalkLine(const QString &text)
{
    static const QRegularExpression marks(u"\\s*\\[([^\\]]+)\\]$"_s);
    TalkLine line;
    line.speaker = text.at(0);
    line.text = text.sliced(2);
    const QRegularExpressionMatch match = marks.match(line.text);
    if (match.hasMatch()) {
        line.text = line.text.left(match.capturedStart());
        const QStringList words = match.captured(1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            takeMark(line, word);
    }
    return line;
}
} // namespace

QList<Talk> parsedTalks(const QString &table)
{
    QList<Talk> talks;
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            talks.last().lines.append(parsedTalkLine(line));
            continue;
        }
        const QStringList words = line.sliced(2).split(u' ');
        talks.append({words.value(0), words.value(1) == u"fr", words.contains(u"thread"_s), {}});
    }
    return talks;
}

QList<Talk> talksAbout(const QString &topic)
{
    static const QList<Talk> all = parsedTalks(houseTalks()) + parsedTalks(workTalks()) + parsedTalks(businessTalks()) +
                                   parsedTalks(projectTalks()) + parsedTalks(directTalks()) +
                                   parsedTalks(closingTalks());
    QList<Talk> found = all;
    found.removeIf([&topic](const Talk &talk) { return talk.topic != topic; });
    return found;
}
} // namespace atlas::sandbox::dataset
