// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/addresses.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString decodedHost(const QString &asciiHost)
{
    return QUrl::fromAce(asciiHost.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

/// The letters of Western and Central European languages, without those that look like another one.
bool isCommonLatin(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return true;
    return code >= 0xc0 && code <= 0x17f && code != 0xd7 && code != 0xf7 && code != 0x131 && code != 0x138 &&
           code != 0x17f;
}

/// Alphabets with letters that look alike.
bool isLookAlike(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
           script == QChar::Script_Armenian || script == QChar::Script_Cherokee || script == QChar::Script_Coptic;
}

bool mixesAlphabets(const QString &asciiHost)
{
    QSet<int> scripts;
    for (const char32_t c : decodedHost(asciiHost).toUcs4()) {
        if (const QChar::Script script = QChar::script(c); isLookAlike(script))
            scripts.insert(int(script));
    }
    return scripts.size() > 1;
}

/// The part of a host that one owner has: without a list of all public suffixes, the last two labels, or three below
/// the second levels that countries use.
QString ownedPart(const QString &host)
{
    static const QSet<QString> secondLevels{u"co"_s,  u"com"_s, u"org"_s, u"net"_s, u"gov"_s,  u"edu"_s, u"ac"_s,
                                            u"or"_s,  u"ne"_s,  u"go"_s,  u"gob"_s, u"gouv"_s, u"nom"_s, u"asso"_s,
                                            u"ltd"_s, u"plc"_s, u"mil"_s, u"sch"_s, u"me"_s};
    static const QRegularExpression number(u"^[0-9.]+$|:"_s);
    QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 3 || number.match(host).hasMatch())
        return labels.join(u'.');
    const bool isBelowCountry = labels.last().size() == 2 && secondLevels.contains(labels[labels.size() - 2]);
    return labels.mid(labels.size() - (isBelowCountry ? 3 : 2)).join(u'.');
}

bool isFileName(const QString &host)
{
    static const QSet<QString> endings{
        u"pdf"_s, u"doc"_s,  u"docx"_s, u"xls"_s,  u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"odt"_s, u"ods"_s,  u"csv"_s,
        u"txt"_s, u"rtf"_s,  u"jpg"_s,  u"jpeg"_s, u"png"_s,  u"gif"_s, u"svg"_s,  u"mp3"_s, u"html"_s, u"htm"_s,
        u"js"_s,  u"json"_s, u"xml"_s,  u"ics"_s,  u"eml"_s,  u"exe"_s, u"php"_s,  u"md"_s,  u"log"_s,  u"mp4"_s};
    return endings.contains(host.section(u'.', -1));
}

/// Endings by which a name in the middle of a text is taken for a host.
bool hasCommonEnding(const QString &host)
{
    static const QSet<QString> endings{u"com"_s,   u"net"_s,  u"org"_s, u"info"_s,    u"biz"_s, u"eu"_s,  u"fr"_s,
                                       u"de"_s,    u"uk"_s,   u"us"_s,  u"ch"_s,      u"be"_s,  u"nl"_s,  u"es"_s,
                                       u"it"_s,    u"ca"_s,   u"io"_s,  u"co"_s,      u"ai"_s,  u"app"_s, u"dev"_s,
                                       u"cloud"_s, u"bank"_s, u"gov"_s, u"example"_s, u"lu"_s,  u"in"_s,  u"au"_s};
    return endings.contains(host.section(u'.', -1));
}

QString withoutInvisible(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return plain.simplified();
}

/// The hosts that a text names.
QStringList hostsNamed(const QString &text)
{
    static const QRegularExpression address(
        u"(?:https?:\\s?/+|\\bwww\\.)(?:[^\\s/@]{1,200}@)?([^\\s/?#:<>\"'(),;]+)"_s);
    static const QRegularExpression host(
        u"^(?:[^\\s/@]{1,100}@)?((?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}\\p{L}{2,24})\\.?(?::\\d{1,5})?([/?#].*)?$"_s);
    static const QRegularExpression around(u"^[\\s(<\\[\"'«“‘]+|[\\s)>\\]\"'»”’.,;:!?…]+$"_s);
    QStringList named;
    for (auto it = address.globalMatch(text); it.hasNext() && named.size() < 8;)
        named.append(it.next().captured(1));
    const QStringList words = text.left(2'000).split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        const auto match = host.match(word.remove(around));
        const QString name = match.captured(1);
        const bool isAlone = words.size() == 1 && (!match.captured(2).isEmpty() || !isFileName(name));
        if (match.hasMatch() && (isAlone || hasCommonEnding(name)))
            named.append(name);
    }
    return named;
}
} // namespace

QString shownHost(const QString &asciiHost)
{
    const QString letters = decodedHost(asciiHost);
    return !letters.isEmpty() && std::all_of(letters.begin(), letters.end(), isCommonLatin) ? letters : asciiHost;
}

bool isMisleadingLink(const QString &text, const Address &address)
{
    if (address.hadUser || mixesAlphabets(address.host))
        return true;
    const QString target = ownedPart(address.host);
    const QStringList named = hostsNamed(withoutInvisible(text));
    return std::any_of(named.begin(), named.end(), [&](const QString &host) {
        const QString ascii = QString::fromLatin1(QUrl::toAce(host)).toLower();
        return ownedPart(ascii.isEmpty() ? host : ascii) != target;
    });
}

bool saysSameAddress(const QString &text, const QString &target)
{
    static const QRegularExpression around(u"^(?:https?://|mailto:)|/$"_s);
    QString said = text.toLower();
    QString meant = target.toLower();
    return said.remove(around) == meant.remove(around);
}

bool hasBeaconPath(const QString &target)
{
    static const QSet<QString> words{u"open"_s,        u"opens"_s,      u"opened"_s,       u"pixel"_s,   u"pixels"_s,
                                     u"px"_s,          u"track"_s,      u"tracking"_s,     u"tracker"_s, u"trk"_s,
                                     u"beacon"_s,      u"webbeacon"_s,  u"impression"_s,   u"imp"_s,     u"emailopen"_s,
                                     u"mailopen"_s,    u"open-email"_s, u"email-open"_s,   u"1x1"_s,     u"blank"_s,
                                     u"transparent"_s, u"clear"_s,      u"read-receipt"_s, u"o"_s};
    const QStringList parts = QUrl(target).path().toLower().split(u'/', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return words.contains(part.section(u'.', 0, 0)); });
}

bool saysUnsubscribe(const QString &text, const QString &target)
{
    static const QRegularExpression words(
        u"unsubscri|desabonn|desinscri|opt[-_ ]?out|abmelde|abbestell|darse de baja|cancelar (?:la )?suscri|disiscri"_s);
    const auto folded = [](const QString &said) {
        QString plain = said.normalized(QString::NormalizationForm_KD).toLower();
        plain.removeIf([](QChar c) { return c.isMark(); });
        return plain;
    };
    return words.match(folded(text)).hasMatch() || words.match(folded(target)).hasMatch();
}
} // namespace atlas::mailhtml
