// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqservice.h"

using namespace Qt::Literals::StringLiterals;

// Texts longer than Cliq takes, in pieces.
namespace atlas::cliq
{
namespace
{
const QString fenceMark = QStringLiteral("```");

/// A part of a text that is not cut: a code block, a word, or the space between two.
struct Atom {
    QString text;
    bool isSpace = false;
    [[nodiscard]] bool isFence() const { return text.startsWith(fenceMark) && text.size() >= 2 * fenceMark.size(); }
};

/// Where the atom that begins at `from` ends. A scan of its own: regular expressions give up on very long words.
qsizetype endOfAtom(const QString &text, qsizetype from)
{
    if (QStringView(text).mid(from).startsWith(fenceMark)) {
        const qsizetype close = text.indexOf(fenceMark, from + fenceMark.size());
        return close < 0 ? from + fenceMark.size() : close + fenceMark.size();
    }
    const bool isSpace = text.at(from).isSpace();
    qsizetype end = from;
    while (end < text.size() && text.at(end).isSpace() == isSpace) {
        if (end > from && QStringView(text).mid(end).startsWith(fenceMark))
            break;
        ++end;
    }
    return end;
}

QList<Atom> atomsOf(const QString &text)
{
    QList<Atom> atoms;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfAtom(text, at);
        atoms.append({text.mid(at, end - at), text.at(at).isSpace()});
        at = end;
    }
    return atoms;
}

/// Where to cut a word that is longer than a piece: before a mention that would be torn, never inside a character.
qsizetype cutOf(const QString &word, qsizetype limit)
{
    qsizetype cut = limit;
    const qsizetype mention = qMax(word.lastIndexOf(u"{@"_s, cut - 1), word.lastIndexOf(u"{#"_s, cut - 1));
    if (mention > 0 && word.indexOf(u'}', mention) >= cut)
        cut = mention;
    if (cut > 1 && word.at(cut - 1).isHighSurrogate())
        --cut;
    return cut;
}

/// Pieces of one atom that does not fit into one; each piece of a code block is a code block.
QStringList torn(const Atom &atom, qsizetype limit)
{
    const bool isFence = atom.isFence() && limit > 2 * fenceMark.size();
    QString rest = isFence ? atom.text.mid(fenceMark.size(), atom.text.size() - 2 * fenceMark.size()) : atom.text;
    const qsizetype room = isFence ? limit - 2 * fenceMark.size() : limit;
    QStringList pieces;
    while (!rest.isEmpty()) {
        qsizetype cut = rest.size() <= room ? rest.size() : cutOf(rest, room);
        const qsizetype line = rest.lastIndexOf(u'\n', cut - 1);
        if (isFence && cut < rest.size() && line > 0)
            cut = line + 1;
        const QString piece = rest.left(cut);
        rest = rest.mid(cut);
        pieces.append(isFence ? fenceMark + piece + fenceMark : piece);
    }
    return pieces;
}
} // namespace

QStringList splitText(const QString &text, int limit)
{
    const QString whole = text.trimmed();
    if (whole.size() <= limit)
        return whole.isEmpty() ? QStringList() : QStringList{whole};
    QStringList pieces;
    QString piece;
    const QList<Atom> atoms = atomsOf(whole);
    for (const Atom &atom : atoms) {
        if (piece.size() + atom.text.size() <= limit) {
            if (!atom.isSpace || !piece.isEmpty())
                piece += atom.text;
            continue;
        }
        if (!piece.trimmed().isEmpty())
            pieces.append(piece.trimmed());
        piece.clear();
        if (atom.isSpace)
            continue;
        const QStringList parts = torn(atom, limit);
        pieces += parts.first(parts.size() - 1);
        piece = parts.last();
    }
    if (!piece.trimmed().isEmpty())
        pieces.append(piece.trimmed());
    return pieces;
}
} // namespace atlas::cliq
