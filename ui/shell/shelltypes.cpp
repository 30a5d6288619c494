// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shelltypes.h"

#include <QStringList>

#include <algorithm>

namespace atlas
{
void CommandSource::lookUp(const QString &, int, QObject *, Take) const
{
}

namespace
{
/// Lower case without accents, a sharp s as two: "echeance" finds "Échéance", "strasse" finds "Straße".
QString foldedLetters(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D).toCaseFolded().replace(u'\u00df', QStringLiteral("ss"));
}

QStringList foldedWords(const QString &text)
{
    QString folded;
    QStringList words;
    const QString letters = foldedLetters(text);
    for (const QChar c : letters) {
        if (c.isLetterOrNumber()) {
            folded += c;
        } else if (c.category() != QChar::Mark_NonSpacing && !folded.isEmpty()) {
            words << std::exchange(folded, {});
        }
    }
    if (!folded.isEmpty()) {
        words << folded;
    }
    return words;
}
} // namespace

QList<std::pair<int, int>> matchedParts(const QString &text, const QString &query)
{
    // Letter by letter, so that every folded letter knows where it stands in the text.
    QString folded;
    QList<int> places;
    for (int i = 0; i < text.size(); ++i) {
        const QString letters = foldedLetters(text.at(i));
        for (const QChar c : letters) {
            if (c.category() != QChar::Mark_NonSpacing) {
                folded += c;
                places << i;
            }
        }
    }
    const QStringList wanted = foldedWords(query);
    QList<std::pair<int, int>> parts;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (!folded.at(at).isLetterOrNumber() || (at > 0 && folded.at(at - 1).isLetterOrNumber())) {
            continue;
        }
        qsizetype longest = 0;
        for (const QString &want : wanted) {
            if (QStringView(folded).mid(at).startsWith(want)) {
                longest = std::max(longest, want.size());
            }
        }
        if (longest > 0) {
            parts << std::pair(places.at(at), places.at(at + longest - 1) - places.at(at) + 1);
        }
    }
    return parts;
}

bool matchesQuery(const QString &text, const QString &query)
{
    const QStringList words = foldedWords(text);
    const QStringList wanted = foldedWords(query);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString &want) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&want](const QString &word) { return word.startsWith(want); });
    });
}
} // namespace atlas
