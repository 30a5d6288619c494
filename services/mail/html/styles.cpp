// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/styles.h"

#include "services/mail/html/csstext.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QHash>
#include <QRegularExpression>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr double LargestSpace = 60;  // px
constexpr int LargestLength = 4'000; // px
constexpr double OutOfSight = -900;  // px

/// A length in px: "12", "12px", "9pt", "1.5em". Nothing for percentages and anything else.
std::optional<double> pixelsOf(const QString &value)
{
    static const QRegularExpression length(u"^([+-]?(?:\\d{1,7}(?:\\.\\d{0,6})?|\\.\\d{1,6}))(px|pt|em|rem)?$"_s);
    if (value.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = length.match(value.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const double factor = unit == "pt"_L1 ? 4.0 / 3 : unit.endsWith("em"_L1) ? 16 : 1;
    return match.captured(1).toDouble() * factor;
}

/// The words of a declaration that may have a few words only.
using Words = QHash<QString, QStringList>;

const Words &closedValues()
{
    static const Words words{
        {u"font-weight"_s,
         {u"normal"_s, u"bold"_s, u"bolder"_s, u"lighter"_s, u"100"_s, u"200"_s, u"300"_s, u"400"_s, u"500"_s, u"600"_s,
          u"700"_s, u"800"_s, u"900"_s}},
        {u"font-style"_s, {u"normal"_s, u"italic"_s, u"oblique"_s}},
        {u"text-decoration"_s, {u"none"_s, u"underline"_s, u"overline"_s, u"line-through"_s}},
        {u"text-align"_s, {u"left"_s, u"right"_s, u"center"_s, u"justify"_s}},
    };
    return words;
}

bool isSpaceProperty(const QString &property)
{
    static const QRegularExpression space(u"^(?:margin|padding)(?:-(?:top|right|bottom|left))?$"_s);
    return space.match(property).hasMatch();
}

/// "4px 8px" of a margin or a padding, each within bounds; empty: not all can be read.
QString safeSpaces(const Declaration &declaration)
{
    const QStringList parts = declaration.value.split(u' ', Qt::SkipEmptyParts);
    const qsizetype most = declaration.property.contains(u'-') ? 1 : 4;
    if (parts.isEmpty() || parts.size() > most)
        return {};
    QStringList safe;
    for (const QString &part : parts) {
        const std::optional<double> pixels = part == "auto"_L1 ? 0.0 : pixelsOf(part);
        if (!pixels)
            return {};
        safe.append(QString::number(std::lround(std::clamp(*pixels, 0.0, LargestSpace))) + u"px"_s);
    }
    return safe.join(u' ');
}

QString safeDeclaration(const Declaration &declaration, bool withColours)
{
    const auto &[property, value] = declaration;
    if (property == "color"_L1 || property == "background-color"_L1 || property == "background"_L1) {
        const QString first =
            property == "background"_L1 && !value.startsWith("rgb"_L1) ? value.section(u' ', 0, 0) : value;
        const QString colour = withColours ? safeColour(first) : QString();
        return colour.isEmpty() ? QString() : (property == "color"_L1 ? u"color:"_s : u"background-color:"_s) + colour;
    }
    if (closedValues().contains(property)) {
        const QString word = value.section(u' ', 0, 0);
        return closedValues().value(property).contains(word) ? property + u':' + word : QString();
    }
    if (isSpaceProperty(property)) {
        const QString spaces = safeSpaces(declaration);
        return spaces.isEmpty() ? QString() : property + u':' + spaces;
    }
    return {};
}

bool hides(const Declaration &declaration)
{
    const auto &[property, value] = declaration;
    if (property == "display"_L1)
        return value == "none"_L1;
    if (property == "visibility"_L1)
        return value == "hidden"_L1 || value == "collapse"_L1;
    if (property == "mso-hide"_L1)
        return value == "all"_L1;
    if (property == "opacity"_L1) {
        const QString number = value.endsWith(u'%') ? value.chopped(1) : value;
        bool isNumber = false;
        const double opacity = number.toDouble(&isNumber);
        return isNumber && opacity < 0.01;
    }
    if (property == "left"_L1 || property == "top"_L1)
        return pixelsOf(value).value_or(0) < OutOfSight;
    return false;
}

double smallerKnown(double known, std::optional<double> other)
{
    if (!other)
        return known;
    return known < 0 ? std::max(0.0, *other) : std::min(known, std::max(0.0, *other));
}
} // namespace

QString safeLength(const QString &value)
{
    static const QRegularExpression length(u"^(\\d{1,5})(?:\\.\\d{0,6})?(px|%)?$"_s);
    const QRegularExpressionMatch match = length.match(value.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    const int number = match.captured(1).toInt();
    if (match.captured(2) == "%"_L1)
        return number >= 1 && number <= 100 ? QString::number(number) + u'%' : QString();
    return number >= 1 ? QString::number(std::min(number, LargestLength)) : QString();
}

Extent extentOf(const Attributes &attributes)
{
    Extent extent;
    if (attributes.isEmpty())
        return extent;
    extent.isHidden = !attribute(attributes, u"hidden").isNull();
    std::optional<double> width = pixelsOf(attribute(attributes, u"width"));
    std::optional<double> height = pixelsOf(attribute(attributes, u"height"));
    std::optional<double> mostWidth;
    std::optional<double> mostHeight;
    for (const Declaration &declaration : declarations(attribute(attributes, u"style"))) {
        extent.isHidden |= hides(declaration);
        if (declaration.property == "width"_L1)
            width = pixelsOf(declaration.value);
        else if (declaration.property == "height"_L1)
            height = pixelsOf(declaration.value);
        else if (declaration.property == "max-width"_L1)
            mostWidth = pixelsOf(declaration.value);
        else if (declaration.property == "max-height"_L1)
            mostHeight = pixelsOf(declaration.value);
    }
    extent.width = smallerKnown(width ? std::max(0.0, *width) : -1, mostWidth);
    extent.height = smallerKnown(height ? std::max(0.0, *height) : -1, mostHeight);
    return extent;
}

QString safeStyle(const QList<Declaration> &declarations, bool withColours)
{
    QStringList kept;
    for (const Declaration &declaration : declarations) {
        const QString safe = safeDeclaration(declaration, withColours);
        if (!safe.isEmpty() && !kept.contains(safe))
            kept.append(safe);
    }
    return kept.join(u';');
}
} // namespace atlas::mailhtml
