// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/elements.h"

#include <QHash>
#include <QSet>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QHash<QString, ElementRule> makeElementRules()
{
    using K = ElementKind;
    const QStringList block{u"align"_s, u"dir"_s};
    const QStringList cell{u"align"_s, u"valign"_s, u"bgcolor"_s, u"width"_s, u"colspan"_s, u"rowspan"_s, u"dir"_s};
    QHash<QString, ElementRule> rules{
        {u"p"_s, {K::Paragraph, block}},
        {u"div"_s, {K::Block, block}},
        {u"br"_s, {K::Break, {}}},
        {u"a"_s, {K::Anchor, {}}},
        {u"ul"_s, {K::List, {u"type"_s}}},
        {u"ol"_s, {K::List, {u"type"_s, u"start"_s}}},
        {u"li"_s, {K::Item, {u"dir"_s}}},
        {u"table"_s,
         {K::Table, {u"align"_s, u"bgcolor"_s, u"width"_s, u"border"_s, u"cellpadding"_s, u"cellspacing"_s, u"dir"_s}}},
        {u"thead"_s, {K::Section, {}}},
        {u"tbody"_s, {K::Section, {}}},
        {u"tr"_s, {K::Row, {u"bgcolor"_s}}},
        {u"td"_s, {K::Cell, cell}},
        {u"th"_s, {K::Cell, cell}},
        {u"blockquote"_s, {K::Quote, {u"dir"_s}}},
        {u"pre"_s, {K::Preformatted, {}}},
        {u"hr"_s, {K::Rule, {u"width"_s}}},
        {u"img"_s, {K::Image, {u"alt"_s, u"width"_s, u"height"_s}}},
        {u"font"_s, {K::Inline, {u"color"_s, u"size"_s}}},
    };
    for (const QString &name :
         {u"span"_s, u"b"_s, u"strong"_s, u"i"_s, u"em"_s, u"u"_s, u"s"_s, u"code"_s, u"sub"_s, u"sup"_s})
        rules.insert(name, {K::Inline, {}});
    for (const QString &name : {u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s})
        rules.insert(name, {K::Paragraph, block});
    return rules;
}

QHash<QString, QString> makeRelatives()
{
    QHash<QString, QString> relatives{{u"strike"_s, u"s"_s}, {u"del"_s, u"s"_s},    {u"ins"_s, u"u"_s},
                                      {u"tt"_s, u"code"_s},  {u"kbd"_s, u"code"_s}, {u"samp"_s, u"code"_s},
                                      {u"cite"_s, u"i"_s},   {u"dfn"_s, u"i"_s},    {u"var"_s, u"i"_s},
                                      {u"menu"_s, u"ul"_s},  {u"dir"_s, u"ul"_s},   {u"tfoot"_s, u"tbody"_s},
                                      {u"image"_s, u"img"_s}};
    for (const QString &name :
         {u"center"_s, u"body"_s,   u"section"_s,    u"article"_s, u"header"_s,   u"footer"_s, u"main"_s, u"aside"_s,
          u"nav"_s,    u"figure"_s, u"figcaption"_s, u"address"_s, u"fieldset"_s, u"legend"_s, u"dl"_s,   u"dt"_s,
          u"dd"_s,     u"form"_s,   u"caption"_s,    u"details"_s, u"summary"_s,  u"hgroup"_s})
        relatives.insert(name, u"div"_s);
    return relatives;
}
} // namespace

const ElementRule *elementRule(const QString &name)
{
    static const QHash<QString, ElementRule> rules = makeElementRules();
    const auto found = rules.constFind(name);
    return found == rules.cend() ? nullptr : &*found;
}

QString keptElement(const QString &name)
{
    static const QHash<QString, QString> relatives = makeRelatives();
    if (elementRule(name))
        return name;
    return relatives.value(name);
}

bool isRawElement(const QString &name)
{
    static const QSet<QString> raw{u"script"_s, u"style"_s,   u"title"_s,    u"textarea"_s, u"xmp"_s,
                                   u"iframe"_s, u"noembed"_s, u"noframes"_s, u"plaintext"_s};
    return raw.contains(name);
}

bool isDroppedElement(const QString &name)
{
    static const QSet<QString> dropped{u"svg"_s,      u"math"_s,   u"object"_s,   u"applet"_s,
                                       u"template"_s, u"select"_s, u"noscript"_s, u"video"_s,
                                       u"audio"_s,    u"canvas"_s, u"frameset"_s, u"datalist"_s};
    return dropped.contains(name);
}

bool endsForeignContent(const QString &name)
{
    return name == "body"_L1 || (elementRule(name) && name != "a"_L1 && name != "font"_L1 && name != "hr"_L1);
}

bool isHeadElement(const QString &name)
{
    static const QSet<QString> head{u"html"_s,    u"head"_s,  u"meta"_s,  u"link"_s,   u"base"_s,     u"basefont"_s,
                                    u"bgsound"_s, u"title"_s, u"style"_s, u"script"_s, u"noscript"_s, u"template"_s};
    return head.contains(name);
}

QString imageMarker()
{
    return u"x-asked-image"_s;
}
} // namespace atlas::mailhtml
