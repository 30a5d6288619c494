// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtext.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

// Names of attachments: what a stranger wrote becomes a name that is safe on every file system.
namespace atlas::mailtext
{
namespace
{
constexpr qsizetype longestNameBytes = 180; ///< file systems take 255; room for " (2)" and a suffix while loading
constexpr qsizetype longestEnding = 20;

bool isHidden(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks: "invoice<RLO>fdp.exe" reads as "invoiceexe.pdf"
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Words that are devices on Windows, with any ending.
bool isDeviceName(const QString &stem)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"clock$"_s, u"conin$"_s, u"conout$"_s};
    const QString word = stem.trimmed().toLower();
    const bool port = word.size() == 4 && (word.startsWith("com"_L1) || word.startsWith("lpt"_L1)) &&
                      u"123456789¹²³"_s.contains(word.back());
    return port || devices.contains(word);
}

/// The ending with its dot; empty if there is none worth keeping.
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
}

QString trimmedEnds(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front().isSpace()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return name;
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestNameBytes)
        return name;
    const QString ending = endingOf(name);
    QString stem = name.chopped(ending.size());
    while (!stem.isEmpty() && stem.toUtf8().size() + ending.toUtf8().size() > longestNameBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return trimmedEnds(stem) + ending;
}
} // namespace

QString safeFileName(const QString &name)
{
    const QString whole = name.normalized(QString::NormalizationForm_C);
    const qsizetype slash = std::max(whole.lastIndexOf(u'/'), whole.lastIndexOf(u'\\'));
    QString safe;
    for (const QChar letter : whole.mid(slash + 1)) {
        if (isHidden(letter))
            continue;
        const bool refused = QLatin1StringView("<>:\"|?*").contains(letter);
        safe.append(refused ? u'_' : letter.isSpace() ? u' ' : letter);
    }
    safe = shortened(trimmedEnds(safe));
    if (isDeviceName(safe.section(u'.', 0, 0)))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"attachment"_s : safe;
}

bool isRisky(const QString &name)
{
    static const QSet<QString> endings{u"appimage"_s,    u"app"_s,     u"apk"_s,
                                       u"application"_s, u"bash"_s,    u"bat"_s,
                                       u"chm"_s,         u"cmd"_s,     u"com"_s,
                                       u"cpl"_s,         u"command"_s, u"csh"_s,
                                       u"deb"_s,         u"dll"_s,     u"dmg"_s,
                                       u"docm"_s,        u"dotm"_s,    u"exe"_s,
                                       u"desktop"_s,     u"gadget"_s,  u"hta"_s,
                                       u"img"_s,         u"inf"_s,     u"iso"_s,
                                       u"jar"_s,         u"js"_s,      u"jse"_s,
                                       u"ksh"_s,         u"lnk"_s,     u"msc"_s,
                                       u"msi"_s,         u"msix"_s,    u"msp"_s,
                                       u"mst"_s,         u"one"_s,     u"pif"_s,
                                       u"pkg"_s,         u"pl"_s,      u"ppam"_s,
                                       u"ps1"_s,         u"psm1"_s,    u"py"_s,
                                       u"pyw"_s,         u"pptm"_s,    u"reg"_s,
                                       u"rpm"_s,         u"run"_s,     u"scf"_s,
                                       u"scr"_s,         u"sct"_s,     u"settingcontent-ms"_s,
                                       u"sh"_s,          u"so"_s,      u"sys"_s,
                                       u"url"_s,         u"vb"_s,      u"vbe"_s,
                                       u"vbs"_s,         u"vhd"_s,     u"vhdx"_s,
                                       u"ws"_s,          u"wsf"_s,     u"wsh"_s,
                                       u"xlam"_s,        u"xll"_s,     u"xlsm"_s,
                                       u"zsh"_s};
    const QString safe = safeFileName(name);
    return endings.contains(safe.mid(safe.lastIndexOf(u'.') + 1).toLower()) && safe.contains(u'.');
}
} // namespace atlas::mailtext
