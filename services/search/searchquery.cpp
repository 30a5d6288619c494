// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchquery.h"

#include <algorithm>
#include <bit>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace atlas::searchquery
{
namespace
{
constexpr qint64 kWeekSeconds = 7 * 24 * 3600;

/// Words that stand together; one word outside quotation marks.
struct Phrase {
    QStringList words;
    bool isWhole = false; ///< the last word is not only a beginning
};

bool isQuote(QChar c)
{
    return u"\"\u00ab\u00bb\u201c\u201d"_s.contains(c);
}

/// Cuts what was typed into phrases, letter by letter.
class PhraseCutter
{
public:
    [[nodiscard]] QList<Phrase> cut(const QString &text)
    {
        for (const QChar c : text)
            take(c);
        endWord();
        endPhrase(false);
        return m_phrases;
    }

private:
    void take(QChar c)
    {
        if (c.isLetterOrNumber() || c.isMark()) {
            m_word += c;
            return;
        }
        endWord();
        if (!isQuote(c))
            return;
        endPhrase(m_isQuoted);
        m_isQuoted = !m_isQuoted;
    }
    void endWord()
    {
        if (!m_word.isEmpty())
            m_open.words.append(m_word);
        m_word.clear();
        if (!m_isQuoted)
            endPhrase(false);
    }
    void endPhrase(bool isWhole)
    {
        m_open.isWhole = isWhole;
        if (!m_open.words.isEmpty())
            m_phrases.append(m_open);
        m_open = Phrase();
    }
    QList<Phrase> m_phrases;
    Phrase m_open;
    QString m_word;
    bool m_isQuoted = false;
};

/// Letters and digits only: nothing to escape.
QString termOf(const Phrase &phrase)
{
    return u'"' + phrase.words.join(u' ') + (phrase.isWhole ? u"\""_s : u"\" *"_s);
}

/// Case and accents aside, as the tokenizer of the table folds them.
QString foldedForSearch(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : parts)
        if (!c.isMark() && !isQuote(c))
            folded += c;
    return folded;
}

/// 0: the title begins with what was typed; 1: the title has a word that begins with its first; 2: found elsewhere.
int placeIn(const QString &title, const QString &typed, const QString &firstWord)
{
    if (title.startsWith(typed))
        return 0;
    qsizetype at = title.indexOf(firstWord);
    while (at >= 0) {
        if (at == 0 || !title.at(at - 1).isLetterOrNumber())
            return 1;
        at = title.indexOf(firstWord, at + 1);
    }
    return 2;
}

struct Place {
    int place = 2;
    int age = 0; ///< this week, the week before, the two before that, the four before those...
    double weight = 0;
    qint64 when = 0;
    qsizetype index = 0;
};

bool comesBefore(const Place &a, const Place &b)
{
    return std::tuple(a.place, a.age, a.weight, -a.when, a.index) <
           std::tuple(b.place, b.age, b.weight, -b.when, b.index);
}
} // namespace

QString matchOf(const QString &text, Reach reach)
{
    const QList<Phrase> phrases = PhraseCutter().cut(text);
    QStringList terms;
    for (const Phrase &phrase : phrases)
        terms.append(termOf(phrase));
    if (terms.isEmpty())
        return {};
    if (reach == Reach::TitleStart)
        terms.prepend(u"^ "_s + terms.takeFirst());
    const QString match = terms.join(u" AND "_s);
    return reach == Reach::Anywhere ? match : u"{title} : ("_s + match + u')';
}

QList<SearchRow> ordered(const QList<Hit> &hits, const QString &text, int limit)
{
    const QString typed = foldedForSearch(text).simplified();
    const QList<Phrase> phrases = PhraseCutter().cut(typed);
    const QString first = phrases.isEmpty() ? QString() : phrases.constFirst().words.constFirst();
    qint64 newest = 0;
    for (const Hit &hit : hits)
        newest = std::max(newest, hit.row.when);
    QList<Place> places;
    places.reserve(hits.size());
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const Hit &hit = hits.at(i);
        const auto weeks = quint64((newest - hit.row.when) / kWeekSeconds);
        places.append({placeIn(foldedForSearch(hit.row.title), typed, first), int(std::bit_width(weeks)), hit.weight,
                       hit.row.when, i});
    }
    std::sort(places.begin(), places.end(), comesBefore);
    QList<SearchRow> rows;
    for (const Place &place : std::as_const(places)) {
        if (rows.size() >= limit)
            break;
        rows.append(hits.at(place.index).row);
    }
    return rows;
}
} // namespace atlas::searchquery
