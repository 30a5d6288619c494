// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/styles.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>
#include <QSet>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The names of https://www.w3.org/TR/css-color-3/#svg-color, which Qt knows too.
const QSet<QString> &colourNames()
{
    static const QStringList names =
        u"aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown "
        "burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan "
        "darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred "
        "darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink "
        "deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold "
        "goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush "
        "lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey "
        "lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow "
        "lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen "
        "mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin "
        "navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise "
        "palevioletred papayawhip peachpuff peru pink plum powderblue purple red rosybrown royalblue saddlebrown "
        "salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen "
        "steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen"_s.split(u' ');
    static const QSet<QString> set(names.begin(), names.end());
    return set;
}

QString hexByte(const QString &number)
{
    const bool isPercent = number.endsWith(u'%');
    const double value = (isPercent ? number.chopped(1) : number).toDouble() * (isPercent ? 2.55 : 1);
    return u"%1"_s.arg(std::lround(std::clamp(value, 0.0, 255.0)), 2, 16, QLatin1Char('0'));
}
} // namespace

QString safeColour(const QString &value)
{
    static const QRegularExpression hex(u"^#?([0-9a-f]{6}|[0-9a-f]{3})$"_s);
    static const QRegularExpression parts(u"^rgba?\\(\\s*(\\d{1,3}%?)\\s*[, ]\\s*(\\d{1,3}%?)\\s*[, ]\\s*(\\d{1,3}%?)"
                                          "\\s*(?:[,/]\\s*([0-9.]{1,8}%?)\\s*)?\\)$"_s);
    const QString text = value.trimmed().toLower();
    if (colourNames().contains(text))
        return text;
    if (const auto match = hex.match(text); match.hasMatch())
        return u'#' + match.captured(1);
    const auto match = parts.match(text);
    QString opacity = match.captured(4);
    opacity.remove(u'%');
    if (!match.hasMatch() || (!opacity.isEmpty() && opacity.toDouble() <= 0))
        return {};
    return u'#' + hexByte(match.captured(1)) + hexByte(match.captured(2)) + hexByte(match.captured(3));
}
} // namespace atlas::mailhtml
