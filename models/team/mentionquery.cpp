// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/mentionquery.h"

#include "models/crm/dealfilter.h"

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

/// The longest known name that stands at `at` as whole words; empty: none.
QString nameAt(const QString &text, qsizetype at, const QHash<QString, QString> &ids)
{
    QString best;
    for (auto each = ids.keyBegin(); each != ids.keyEnd(); ++each) {
        const qsizetype end = at + each->size();
        if (each->size() > best.size() && QStringView(text).mid(at, each->size()) == *each &&
            (end >= text.size() || !isMentionWord(text.at(end))))
            best = *each;
    }
    return best;
}

/// A zero-width space keeps Cliq from reading braces somebody typed as a mention; there is no escape for them.
QString unmentioned(QString text)
{
    text.replace("{@"_L1, u"{\u200b@"_s);
    return text.replace("{#"_L1, u"{\u200b#"_s);
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

QString MentionNames::shownFor(const MentionChoice &choice)
{
    QString name = cliqtext::harmless(choice.name).simplified();
    const QString taken = m_ids.value(name);
    if (!taken.isEmpty() && taken != choice.id)
        name += u" ("_s + (choice.note.isEmpty() ? choice.id : choice.note) + u')';
    m_ids.insert(name, choice.id);
    return u'@' + name;
}

QString MentionNames::markupOf(const QString &shown) const
{
    QString markup, plain;
    for (qsizetype at = 0; at < shown.size();) {
        const bool begins = shown.at(at) == u'@' && (at == 0 || !isMentionWord(shown.at(at - 1)));
        const QString name = begins ? nameAt(shown, at + 1, m_ids) : QString();
        if (name.isEmpty()) {
            plain += shown.at(at);
            ++at;
            continue;
        }
        markup += unmentioned(plain) + u"{@"_s + m_ids.value(name) + u'}';
        plain.clear();
        at += 1 + name.size();
    }
    return markup + unmentioned(plain);
}

QString MentionNames::shownOf(const QString &markup, const cliqtext::NameOf &nameOf)
{
    QString shown;
    for (qsizetype at = 0; at < markup.size();) {
        const qsizetype end = QStringView(markup).mid(at, 2) == "{@"_L1 ? markup.indexOf(u'}', at) : -1;
        const QString id = end < 0 ? QString() : markup.mid(at + 2, end - at - 2);
        if (id.isEmpty() || id.contains(u' ') || id.contains(u'\n')) {
            shown += markup.at(at);
            ++at;
            continue;
        }
        const QString name = nameOf ? nameOf(id) : QString();
        shown += shownFor({id, name.isEmpty() ? id : name, {}});
        at = end + 1;
    }
    return shown.replace(u"{\u200b"_s, u"{"_s);
}
} // namespace atlas
