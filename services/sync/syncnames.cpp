// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncnames.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace atlas::syncnames
{
namespace
{
/// Words that say what kind of firm it is, folded and without dots.
const QSet<QString> &legalForms()
{
    static const QSet<QString> forms{u"sas"_s,  u"sasu"_s, u"sarl"_s, u"eurl"_s, u"sa"_s,     u"sci"_s,  u"snc"_s,
                                     u"scop"_s, u"scic"_s, u"gie"_s,  u"gmbh"_s, u"ag"_s,     u"kg"_s,   u"ug"_s,
                                     u"ltd"_s,  u"llc"_s,  u"llp"_s,  u"inc"_s,  u"plc"_s,    u"corp"_s, u"bv"_s,
                                     u"nv"_s,   u"srl"_s,  u"spa"_s,  u"sprl"_s, u"bvba"_s,   u"oy"_s,   u"ab"_s,
                                     u"aps"_s,  u"sl"_s,   u"slu"_s,  u"lda"_s,  u"limited"_s};
    return forms;
}

QString unaccented(const QString &text)
{
    static const QRegularExpression marks(u"\\p{M}"_s);
    const QString folded = text.normalized(QString::NormalizationForm_KD).remove(marks).toCaseFolded();
    return QString(folded).replace(u"\u00df"_s, u"ss"_s);
}
} // namespace

QString plainName(const QString &name)
{
    static const QRegularExpression joined(u"[.'\u2019]"_s), signs(u"[^\\p{L}\\p{N}]+"_s);
    static const QSet<QString> joiners{u"and"_s, u"et"_s, u"und"_s};
    // "S.A.S." is one word, "d'Aldegonne" and "dAldegonne" are the same.
    const QStringList words = unaccented(name).remove(joined).replace(signs, u" "_s).split(u' ', Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &word : words) {
        if (!legalForms().contains(word) && !joiners.contains(word))
            kept.append(word);
    }
    return (kept.isEmpty() ? words : kept).join(u' ');
}

QString plainEmail(const QString &address)
{
    const QString plain = address.trimmed().toCaseFolded();
    const bool isAddress = plain.count(u'@') == 1 && !plain.startsWith(u'@') && !plain.endsWith(u'@');
    return isAddress ? plain : QString();
}

QString plainPhone(const QString &number)
{
    static const QRegularExpression others(u"[^0-9+]"_s);
    QString digits = QString(number).replace(u"(0)"_s, QString()).remove(others);
    if (digits.startsWith(u"00"))
        digits = u'+' + digits.mid(2);
    return digits;
}

QString plainWebsite(const QString &address)
{
    static const QRegularExpression start(u"^[a-z]+://"_s);
    QString plain = address.trimmed().toCaseFolded().remove(start);
    if (plain.startsWith(u"www."))
        plain = plain.mid(4);
    while (plain.endsWith(u'/'))
        plain.chop(1);
    return plain;
}

QString plainNumber(const QString &number)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]"_s);
    return number.toUpper().remove(signs);
}
} // namespace atlas::syncnames
