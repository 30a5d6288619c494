// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mailhtml/safehtmlchecker.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QSet<QString> &attributesOf(const QString &element)
{
    static const QSet<QString> cell{u"align"_s,   u"valign"_s,  u"bgcolor"_s, u"width"_s,
                                    u"colspan"_s, u"rowspan"_s, u"dir"_s,     u"style"_s};
    static const QSet<QString> block{u"align"_s, u"dir"_s, u"style"_s};
    static const QHash<QString, QSet<QString>> own{
        {u"a"_s, {u"href"_s}},
        {u"br"_s, {u"style"_s}},
        {u"img"_s, {u"src"_s, u"alt"_s, u"width"_s, u"height"_s}},
        {u"hr"_s, {u"width"_s, u"style"_s}},
        {u"ol"_s, {u"type"_s, u"start"_s, u"style"_s}},
        {u"ul"_s, {u"type"_s, u"style"_s}},
        {u"li"_s, {u"dir"_s, u"style"_s}},
        {u"font"_s, {u"color"_s, u"size"_s, u"style"_s}},
        {u"tr"_s, {u"bgcolor"_s, u"style"_s}},
        {u"td"_s, cell},
        {u"th"_s, cell},
        {u"table"_s,
         {u"align"_s, u"bgcolor"_s, u"width"_s, u"border"_s, u"cellpadding"_s, u"cellspacing"_s, u"dir"_s, u"style"_s}},
    };
    static const QHash<QString, QSet<QString>> blocks{{u"p"_s, block},  {u"div"_s, block}, {u"blockquote"_s, block},
                                                      {u"h1"_s, block}, {u"h2"_s, block},  {u"h3"_s, block},
                                                      {u"h4"_s, block}, {u"h5"_s, block},  {u"h6"_s, block}};
    static const QSet<QString> styled{u"style"_s};
    const auto found = own.constFind(element);
    if (found != own.cend())
        return *found;
    const auto blockFound = blocks.constFind(element);
    return blockFound != blocks.cend() ? *blockFound : styled;
}

bool isKnownElement(const QString &name)
{
    static const QStringList names =
        u"p div span br b strong i em u s a ul ol li table thead tbody tr td th blockquote "
        "pre code h1 h2 h3 h4 h5 h6 hr img sub sup font"_s.split(u' ');
    return names.contains(name);
}

bool isVoidElement(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1 || name == "img"_L1;
}

bool isPlainValue(const QString &name, const QString &value, LinkStyle links)
{
    static const QRegularExpression link(u"^link:\\d+$"_s);
    static const QRegularExpression address(u"^(?:https?://[^\\s\"'<>\\\\]+|mailto:[^\\s\"'<>\\\\]*)$"_s);
    static const QRegularExpression source(u"^(?:cid:[A-Za-z0-9._@+$=!~*-]+|remote:\\d+)$"_s);
    static const QRegularExpression style(
        u"^(?:(?:color|background-color):(?:[a-z]+|#[0-9a-f]{3}|#[0-9a-f]{6})"
        "|font-weight:(?:[a-z]+|[1-9]00)|font-style:[a-z]+|text-decoration:[a-z-]+|text-align:[a-z]+"
        "|(?:margin|padding)(?:-[a-z]+)?:\\d{1,2}px(?: \\d{1,2}px){0,3}|;)*$"_s);
    static const QRegularExpression word(u"^#?[A-Za-z0-9]{1,25}%?$"_s);
    if (name == "href"_L1)
        return (links == LinkStyle::Numbered ? link : address).match(value).hasMatch();
    if (name == "src"_L1)
        return source.match(value).hasMatch();
    if (name == "alt"_L1)
        return value.size() <= 500 * 6; // escaped
    return (name == "style"_L1 ? style : word).match(value).hasMatch();
}

/// Reads and judges one document.
class SafeHtmlReader
{
public:
    SafeHtmlReader(const QString &html, LinkStyle links)
        : m_html(html)
        , m_links(links)
    {
    }

    QStringList read()
    {
        static const QRegularExpression tag(u"^<(?:/([a-z][a-z0-9]*)|([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"<>]*\")*))>$"_s);
        for (qsizetype at = 0; at < m_html.size() && m_faults.size() < 20;) {
            const bool isTag = m_html[at] == u'<';
            const qsizetype next = m_html.indexOf(isTag ? u'>' : u'<', at);
            const qsizetype end = next < 0 ? m_html.size() : isTag ? next + 1 : next;
            const QString piece = m_html.mid(at, end - at); // on its own: each match looks at its whole subject first
            at = end;
            if (!isTag) {
                readText(piece);
            } else if (const auto match = tag.match(piece); match.hasMatch()) {
                match.captured(1).isEmpty() ? open(match.captured(2), match.captured(3)) : shut(match.captured(1));
            } else {
                m_faults.append(u"not a tag: "_s + piece.left(60));
            }
        }
        if (!m_open.isEmpty())
            m_faults.append(u"left open: "_s + m_open.join(u' '));
        return m_faults;
    }

    [[nodiscard]] QString words() const { return m_words.simplified(); }

private:
    void readText(const QString &text)
    {
        static const QRegularExpression reference(u"&(?!(?:amp|lt|gt|quot|#39|nbsp);)"_s);
        static const QRegularExpression control(
            u"[\\x{0}-\\x{8}\\x{b}\\x{e}-\\x{1f}\\x{7f}-\\x{9f}\\x{202d}\\x{202e}]"_s);
        if (text.contains(u'>'))
            m_faults.append(u"bare mark: "_s + text.left(60));
        if (reference.match(text).hasMatch())
            m_faults.append(u"bare ampersand: "_s + text);
        if (control.match(text).hasMatch())
            m_faults.append(u"control character: "_s + text);
        const bool isBetweenCells =
            !m_open.isEmpty() && QStringList{u"table"_s, u"tbody"_s, u"thead"_s, u"tr"_s}.contains(m_open.last());
        if (isBetweenCells && !text.trimmed().isEmpty())
            m_faults.append(u"text between cells: "_s + text);
        m_words += text;
    }

    void open(const QString &name, const QString &attributes)
    {
        static const QRegularExpression pair(u" ([a-z]+)=\"([^\"<>]*)\""_s);
        static const QRegularExpression active(u"url\\s*\\(|expression|@import|javascript|vbscript|data:|\\\\"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (!isKnownElement(name))
            m_faults.append(u"element: "_s + name);
        QSet<QString> seen;
        for (auto it = pair.globalMatch(attributes); it.hasNext();) {
            const auto match = it.next();
            const QString key = match.captured(1);
            const QString value = match.captured(2);
            if (key.startsWith("on"_L1) || !attributesOf(name).contains(key) || seen.contains(key))
                m_faults.append(u"attribute: %1 of %2"_s.arg(key, name));
            if (!isPlainValue(key, value, m_links))
                m_faults.append(u"value: %1=%2 of %3"_s.arg(key, value, name));
            const bool isFree = key == "alt"_L1 || (key == "href"_L1 && m_links == LinkStyle::Direct);
            if (!isFree && active.match(value).hasMatch())
                m_faults.append(u"active: "_s + value);
            if (key == "alt"_L1)
                m_words += value;
            seen.insert(key);
        }
        if (!isVoidElement(name))
            m_open.append(name);
        m_words += isInlineElement(name) ? u""_s : u" "_s;
    }

    static bool isInlineElement(const QString &name)
    {
        return QStringList{u"b"_s,    u"i"_s,    u"u"_s,   u"s"_s,   u"a"_s,    u"em"_s, u"strong"_s,
                           u"span"_s, u"font"_s, u"sub"_s, u"sup"_s, u"code"_s, u"img"_s}
            .contains(name);
    }

    void shut(const QString &name)
    {
        if (m_open.isEmpty() || m_open.last() != name)
            m_faults.append(u"closes %1 in %2"_s.arg(name, m_open.join(u' ')));
        else
            m_open.removeLast();
        m_words += isInlineElement(name) ? u""_s : u" "_s;
    }

    const QString &m_html;
    LinkStyle m_links;
    QStringList m_faults;
    QStringList m_open;
    QString m_words;
};
} // namespace

QStringList faultsOf(const QString &html, LinkStyle links)
{
    return SafeHtmlReader(html, links).read();
}

QString visibleWords(const QString &html)
{
    SafeHtmlReader reader(html, LinkStyle::Numbered);
    (void)reader.read();
    return reader.words();
}
} // namespace atlas::test
