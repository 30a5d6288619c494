// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/mentionquery.h"

#include "models/crm/dealfilter.h"

#include <algorithm>
#include <QSet>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kLongestQuery = 40;

bool nameBeginsWith(const QString &folded, const QString &typed)
{
    qsizetype at = folded.indexOf(typed);
    while (at > 0 && folded.at(at - 1).isLetterOrNumber())
        at = folded.indexOf(typed, at + 1);
    return at >= 0;
}

bool isMentionWord(QChar each)
{
    return each.isLetterOrNumber() || each == u'_';
}

/// The longest known name that stands at `at` as whole words, of a person or of a channel; empty: none.
QString nameAt(const QString &text, qsizetype at, bool channel, const QHash<QString, QString> &ids)
{
    QString best;
    for (auto each = ids.keyBegin(); each != ids.keyEnd(); ++each) {
        const qsizetype end = at + each->size();
        if (each->startsWith(u'#') == channel && each->size() > best.size() &&
            QStringView(text).mid(at, each->size()) == *each && (end >= text.size() || !isMentionWord(text.at(end))))
            best = *each;
    }
    return best;
}

/// A mention as it stands in a markup.
struct MentionMark {
    qsizetype begin = 0, end = 0; ///< of "{" and behind "}"
    QString id;                   ///< of a channel with its "#"
    [[nodiscard]] bool isChannel() const { return id.startsWith(u'#'); }
};

bool beginsMark(const QString &text, qsizetype at)
{
    const QStringView mark = QStringView(text).mid(at, 2);
    return mark == "{@"_L1 || mark == "{#"_L1;
}

QList<MentionMark> marksOf(const QString &markup)
{
    QList<MentionMark> marks;
    for (qsizetype at = 0; at < markup.size(); ++at) {
        const qsizetype close = beginsMark(markup, at) ? markup.indexOf(u'}', at) : -1;
        if (close < 0)
            continue;
        const QString inside = markup.mid(at + 2, close - at - 2);
        if (inside.isEmpty() || inside.contains(u' ') || inside.contains(u'\n') || inside.contains(u'{'))
            continue;
        const bool isChannel = markup.at(at + 1) == u'#';
        marks.append({at, close + 1, isChannel ? u'#' + inside : inside});
        at = close;
    }
    return marks;
}

/// All that begins like a mention, up to its brace or to the end of the line.
QStringList bracesOf(const QString &markup)
{
    QStringList braces;
    for (qsizetype at = 0; at < markup.size(); ++at) {
        if (!beginsMark(markup, at))
            continue;
        qsizetype end = at + 2;
        while (end < markup.size() && markup.at(end) != u'\n' && markup.at(end - 1) != u'}')
            ++end;
        braces.append(markup.mid(at, end - at));
    }
    return braces;
}
} // namespace

MentionQuery MentionQuery::at(const QString &text, int cursor)
{
    const int end = qMin(cursor, int(text.size()));
    int spaces = 0;
    for (int place = end - 1; place >= 0 && end - place <= kLongestQuery; --place) {
        const QChar each = text.at(place);
        if (each == u'@') {
            const bool begins = place == 0 || !isMentionWord(text.at(place - 1));
            const QString typed = text.mid(place + 1, end - place - 1);
            return begins && !typed.startsWith(u' ') ? MentionQuery{place, typed} : MentionQuery{};
        }
        if (each == u'\n' || (each.isSpace() && ++spaces > 1))
            break;
    }
    return {};
}

QList<MentionChoice> mentionChoices(const QString &typed, const QList<CliqPerson> &members,
                                    const QList<CliqPerson> &people, const QString &meId, bool mayMentionAll, int limit)
{
    const QString folded = foldForSearch(typed).trimmed();
    QList<MentionChoice> choices;
    QSet<QString> taken{meId};
    const auto add = [&](QList<CliqPerson> from) {
        std::stable_sort(from.begin(), from.end(), [](const CliqPerson &a, const CliqPerson &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        for (const CliqPerson &person : from) {
            if (choices.size() >= limit || taken.contains(person.id) || person.isBot || person.name.isEmpty())
                continue;
            if (!nameBeginsWith(foldForSearch(person.name), folded) && !foldForSearch(person.email).startsWith(folded))
                continue;
            taken.insert(person.id);
            choices.append({person.id, person.name, person.email});
        }
    };
    add(members);
    add(people);
    for (const QString &everybody : {u"all"_s, u"available"_s}) {
        if (mayMentionAll && everybody.startsWith(folded))
            choices.append({everybody, everybody, {}});
    }
    return choices;
}

void MentionNames::setKnown(const QHash<QString, QString> &known)
{
    m_ids = known;
    m_raw.clear();
}

/// A name that stands for nobody else, neither among the known ones nor in the text `besides`.
QString MentionNames::nameFor(const QString &kept, const QString &name, const QString &note, const QString &besides)
{
    const QString taken = m_ids.value(name);
    const QString written = name.startsWith(u'#') ? name : u'@' + name;
    const bool isTaken = (!taken.isEmpty() && taken != kept) || besides.contains(written);
    const QString unique = isTaken ? name + u" ("_s + (note.isEmpty() ? kept : note) + u')' : name;
    m_ids.insert(unique, kept);
    return unique;
}

QString MentionNames::shownFor(const MentionChoice &choice)
{
    return u'@' + nameFor(choice.id, cliqtext::harmless(choice.name).simplified(), choice.note, {});
}

/// A zero-width space keeps Cliq from reading braces somebody typed as a mention; there is no escape for them.
QString MentionNames::plainMarkup(const QString &text) const
{
    QString markup;
    for (qsizetype at = 0; at < text.size(); ++at) {
        markup += text.at(at);
        if (!beginsMark(text, at))
            continue;
        const bool isRaw = std::any_of(m_raw.cbegin(), m_raw.cend(), [&](const QString &raw) {
            return QStringView(text).mid(at, raw.size()) == raw;
        });
        if (!isRaw)
            markup += QChar(0x200b);
    }
    return markup;
}

QString MentionNames::markupOf(const QString &shown) const
{
    QString markup, plain;
    for (qsizetype at = 0; at < shown.size();) {
        const bool isChannel = shown.at(at) == u'#';
        const bool begins = (isChannel || shown.at(at) == u'@') && (at == 0 || !isMentionWord(shown.at(at - 1)));
        const QString name = begins ? nameAt(shown, isChannel ? at : at + 1, isChannel, m_ids) : QString();
        if (name.isEmpty()) {
            plain += shown.at(at);
            ++at;
            continue;
        }
        markup += plainMarkup(plain) + (isChannel ? u"{"_s : u"{@"_s) + m_ids.value(name) + u'}';
        plain.clear();
        at += name.size() + (isChannel ? 0 : 1);
    }
    return markup + plainMarkup(plain);
}

QString MentionNames::readableOf(const QString &markup, const cliqtext::NameOf &nameOf)
{
    const QList<MentionMark> marks = marksOf(markup);
    QString besides; // what names nobody, however it reads
    qsizetype at = 0;
    for (const MentionMark &mark : marks) {
        besides += markup.mid(at, mark.begin - at) + u'\n';
        at = mark.end;
    }
    besides += QStringView(markup).mid(at);
    QString shown;
    at = 0;
    for (const MentionMark &mark : marks) {
        const QString known = nameOf ? nameOf(mark.isChannel() ? mark.id.mid(1) : mark.id) : QString();
        const QString name = cliqtext::harmless(known).simplified();
        shown += QStringView(markup).mid(at, mark.begin - at);
        if (mark.isChannel())
            shown += nameFor(mark.id, name.isEmpty() ? mark.id : u'#' + name, {}, besides);
        else
            shown += u'@' + nameFor(mark.id, name.isEmpty() ? mark.id : name, {}, besides);
        at = mark.end;
    }
    shown += QStringView(markup).mid(at);
    shown.replace(u"{\u200b@"_s, u"{@"_s);
    return shown.replace(u"{\u200b#"_s, u"{#"_s);
}

QString MentionNames::shownOf(const QString &markup, const cliqtext::NameOf &nameOf)
{
    const QString shown = readableOf(markup, nameOf);
    if (markupOf(shown) == markup)
        return shown;
    // Letters close to a name, braces that are no mention: rather as Cliq has it than otherwise than it was.
    setKnown({});
    m_raw = bracesOf(markup);
    return markup;
}
} // namespace atlas
