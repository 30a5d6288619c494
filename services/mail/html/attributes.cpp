// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/attributes.h"

#include "services/mail/html/styles.h"

#include <algorithm>
#include <QHash>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestAlternative = 500;

struct NumberRange {
    int least;
    int most;
};

const QHash<QString, NumberRange> &numberRanges()
{
    static const QHash<QString, NumberRange> ranges{
        {u"border"_s, {0, 10}},   {u"cellpadding"_s, {0, 40}}, {u"cellspacing"_s, {0, 40}},
        {u"rowspan"_s, {1, 200}}, {u"start"_s, {0, 99'999}},   {u"size"_s, {1, 7}},
    };
    return ranges;
}

const QHash<QString, QStringList> &closedWords()
{
    static const QHash<QString, QStringList> words{
        {u"align"_s, {u"left"_s, u"right"_s, u"center"_s, u"justify"_s}},
        {u"valign"_s, {u"top"_s, u"middle"_s, u"bottom"_s}},
        {u"dir"_s, {u"ltr"_s, u"rtl"_s}},
        {u"type"_s, {u"1"_s, u"a"_s, u"i"_s, u"disc"_s, u"circle"_s, u"square"_s}},
    };
    return words;
}

QString boundedNumber(const QString &name, const QString &value)
{
    const NumberRange range = numberRanges().value(name);
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    return isNumber ? QString::number(std::clamp(number, range.least, range.most)) : QString();
}

/// The value that an attribute of this name keeps; empty: none.
QString safeValue(const QString &name, const QString &value, bool isImage, bool withColours, int columns)
{
    if (name == "alt"_L1)
        return value.simplified().left(LongestAlternative);
    if (name == "color"_L1 || name == "bgcolor"_L1)
        return withColours ? safeColour(value) : QString();
    if (name == "colspan"_L1) {
        const int span = spanOf({{name, value}}, columns);
        return span > 1 ? QString::number(span) : QString();
    }
    if (name == "width"_L1 || name == "height"_L1) {
        const QString length = safeLength(value);
        return isImage && length.endsWith(u'%') ? QString() : length; // Qt draws images in px only
    }
    if (numberRanges().contains(name))
        return boundedNumber(name, value);
    const QString word = value.trimmed().toLower();
    return closedWords().value(name).contains(word) ? word : QString();
}

/// Where an element has a width, the one of its style is kept as attribute, as Qt knows it.
QString widthOf(const Attributes &attributes, const QList<Declaration> &style)
{
    for (const Declaration &declaration : style) {
        if (declaration.property == "width"_L1)
            return declaration.value;
    }
    return attribute(attributes, u"width");
}
} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

int spanOf(const Attributes &attributes, int columns)
{
    return std::clamp(attribute(attributes, u"colspan").trimmed().toInt(), 1, std::max(1, columns));
}

QString safeAttributes(const ElementRule &rule, const Attributes &attributes, bool withColours, int columns)
{
    const QList<Declaration> style = declarations(attribute(attributes, u"style"));
    const bool isImage = rule.kind == ElementKind::Image;
    QString kept;
    for (const QString &name : rule.attributes) {
        const QString given = name == "width"_L1 ? widthOf(attributes, style) : attribute(attributes, name);
        const QString value = safeValue(name, given, isImage, withColours, columns);
        if (!value.isEmpty())
            kept += u' ' + name + "=\""_L1 + escaped(value) + u'"';
    }
    if (const QString safe = isImage ? QString() : safeStyle(style, withColours); !safe.isEmpty())
        kept += " style=\""_L1 + escaped(safe) + u'"';
    return kept;
}
} // namespace atlas::mailhtml
