// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shelltypes.h"

#include <QStringList>

namespace atlas
{
void CommandSource::lookUp(const QString &, int, QObject *, Take) const
{
}

namespace
{
/// Lower case without accents, so that "echeance" finds "Échéance".
QStringList foldedWords(const QString &text)
{
    QString folded;
    QStringList words;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
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
