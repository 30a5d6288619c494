// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QStringList kRoles{u"ceo"_s, u"cmo"_s, u"cto"_s, u"cfo"_s, u"coo"_s, u"av"_s};

QList<QCommandLineOption> optionTable()
{
    return {
        {u"sandbox"_s, u"Open on the sample data."_s},
        {u"role"_s, u"Whose pages come first: ceo, cmo, cto, cfo, coo or av."_s, u"role"_s},
        {u"lang"_s, u"Language for this run: fr, en, or pseudo to see what is not translated."_s, u"language"_s},
        {u"theme"_s, u"Look for this run: light, dark, contrast-light or contrast-dark."_s, u"theme"_s},
        {u"profile"_s, u"Separate accounts, settings and data."_s, u"name"_s, u"default"_s},
        {u"tour"_s, u"Save every page as PNG in a folder, then exit."_s, u"folder"_s},
        {u"tour-pages"_s, u"With --tour: only these pages, such as home,files."_s, u"pages"_s},
        {u"reverse"_s, u"Lay everything out from right to left."_s}, // read by Qt itself
        {u"size"_s, u"Window size, such as 1280x800."_s, u"WxH"_s},
        {u"zoom"_s, u"Scale in percent, 100 to 200."_s, u"percent"_s, u"100"_s},
        {u"today"_s, u"Date of the sample data (yyyy-MM-dd)."_s, u"date"_s},
        {u"quit-after-first-paint"_s, u"Exit once data is on the screen."_s},
        {u"startup-trace"_s, u"Write start-up times as JSON to a file."_s, u"file"_s},
        {u"log"_s, u"Write the log to a file, or to stderr with \"-\"."_s, u"file"_s},
    };
}

bool oneOf(const QString &value, const QStringList &allowed, const QString &name, QString *error)
{
    if (value.isEmpty() || allowed.contains(value))
        return true;
    *error = u"--%1 must be one of: %2"_s.arg(name, allowed.join(u", "_s));
    return false;
}

bool readSize(const QString &text, QSize *size, QString *error)
{
    if (text.isEmpty())
        return true;
    const QStringList parts = text.split(u'x');
    if (parts.size() == 2)
        *size = QSize(parts.at(0).toInt(), parts.at(1).toInt());
    if (size->width() >= 640 && size->height() >= 480)
        return true;
    *error = u"--size must look like 1280x800 and be at least 640x480"_s;
    return false;
}

bool readZoom(const QString &text, int *zoom, QString *error)
{
    *zoom = text.toInt();
    if (*zoom >= 100 && *zoom <= 200)
        return true;
    *error = u"--zoom must be a number from 100 to 200"_s;
    return false;
}

bool validProfile(const QString &name, QString *error)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{1,40}$"_s);
    if (pattern.match(name).hasMatch())
        return true;
    *error = u"--profile may have letters, digits, '-' and '_', at most 40"_s;
    return false;
}
} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // -reverse, as Qt writes its own
    parser.setApplicationDescription(u"Atlas: the Zoho One cockpit of an agency's executives."_s);
    parser.addOptions(optionTable());
    parser.addPositionalArgument(u"open"_s, u"Links of Atlas (atlas://...), or files to send to WorkDrive."_s,
                                 u"[open...]"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this text."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    parser.addOptions({help, version});

    ParsedOptions parsed;
    if (!parser.parse(arguments)) {
        parsed.error = parser.errorText();
        return parsed;
    }
    if (parser.isSet(help)) {
        parsed.text = parser.helpText();
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.text = u"atlas " ATLAS_VERSION "\n"_s;
        return parsed;
    }
    Options &o = parsed.options;
    const std::optional<Openings> openings = openingsOf(parser.positionalArguments(), &parsed.error);
    if (!openings)
        return parsed;
    o.openings = *openings;
    o.sandbox = parser.isSet(u"sandbox"_s);
    o.role = parser.value(u"role"_s).toLower();
    o.language = parser.value(u"lang"_s);
    o.theme = parser.value(u"theme"_s);
    o.profile = parser.value(u"profile"_s);
    o.tourDirectory = parser.value(u"tour"_s);
    o.tourPages = parser.value(u"tour-pages"_s).split(u',', Qt::SkipEmptyParts);
    o.dataToday = parser.value(u"today"_s);
    o.quitAfterFirstPaint = parser.isSet(u"quit-after-first-paint"_s);
    o.startupTraceFile = parser.value(u"startup-trace"_s);
    o.logFile = parser.value(u"log"_s);
    if (!o.dataToday.isEmpty() && !QDate::fromString(o.dataToday, Qt::ISODate).isValid())
        parsed.error = u"--today must be a date such as 2026-11-22"_s;
    const bool ok =
        oneOf(o.role, kRoles, u"role"_s, &parsed.error) &&
        oneOf(o.language, {u"fr"_s, u"en"_s, u"pseudo"_s}, u"lang"_s, &parsed.error) &&
        oneOf(o.theme, {u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s}, u"theme"_s, &parsed.error) &&
        readSize(parser.value(u"size"_s), &o.windowSize, &parsed.error) &&
        readZoom(parser.value(u"zoom"_s), &o.zoomPercent, &parsed.error) && validProfile(o.profile, &parsed.error);
    Q_UNUSED(ok)
    return parsed;
}
} // namespace atlas
