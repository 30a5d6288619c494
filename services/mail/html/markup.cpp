// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/markup.h"

#include <algorithm>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype MaxTagAttributes = 64;

bool isMarkupBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isUnwanted(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return code != u'\t' && code != u'\n' && code != u'\r';
    return (code >= 0x7f && code < 0xa0) || code == 0x202d || code == 0x202e || code == 0xfffe || code == 0xffff;
}
} // namespace

QString attribute(const Attributes &attributes, QStringView name)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &a) { return a.name == name; });
    return found == attributes.end() ? QString() : found->value;
}

QString withoutControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isUnwanted))
        return text;
    QString clean = text;
    clean.removeIf(isUnwanted);
    return clean;
}

MarkupReader::MarkupReader(QStringView markup)
    : m_markup(markup)
{
}

QChar MarkupReader::peek(qsizetype ahead) const
{
    return m_at + ahead < m_markup.size() ? m_markup[m_at + ahead] : QChar();
}

MarkupToken MarkupReader::next()
{
    MarkupToken token;
    while (!atEnd()) {
        if (peek() == u'<' && !m_isAllText) {
            if (skipDeclaration())
                continue;
            if (readTag(token))
                return token;
        }
        const qsizetype from = m_at;
        const qsizetype open = m_isAllText ? -1 : m_markup.indexOf(u'<', m_at + 1);
        m_at = open < 0 ? m_markup.size() : open;
        token.kind = MarkupToken::Kind::Text;
        token.text = m_markup.sliced(from, m_at - from);
        return token;
    }
    return token;
}

/// Comments, conditional comments, doctypes, processing instructions, CDATA marks and malformed end tags.
bool MarkupReader::skipDeclaration()
{
    const QChar second = peek(1);
    const bool isMalformedEnd = second == u'/' && !isAsciiLetter(peek(2)) && m_at + 2 < m_markup.size();
    if (second != u'!' && second != u'?' && !isMalformedEnd)
        return false;
    const bool isComment = m_markup.sliced(m_at).startsWith(u"<!--");
    if (!isComment || peek(4) == u'>' || (peek(4) == u'-' && peek(5) == u'>')) {
        const qsizetype close = m_markup.indexOf(u'>', m_at);
        m_at = close < 0 ? m_markup.size() : close + 1;
        return true;
    }
    for (qsizetype dashes = m_markup.indexOf(u"--", m_at + 4); dashes >= 0;
         dashes = m_markup.indexOf(u"--", dashes + 1)) {
        const QStringView rest = m_markup.sliced(dashes + 2);
        if (rest.startsWith(u'>') || rest.startsWith(u"!>")) {
            m_at = dashes + (rest.startsWith(u'>') ? 3 : 4);
            return true;
        }
    }
    m_at = m_markup.size();
    return true;
}

bool MarkupReader::readTag(MarkupToken &token)
{
    const qsizetype from = m_at;
    const bool isEnd = peek(1) == u'/';
    if (!isAsciiLetter(peek(isEnd ? 2 : 1)))
        return false;
    m_at += isEnd ? 2 : 1;
    const qsizetype nameFrom = m_at;
    while (!atEnd() && !isMarkupBlank(peek()) && peek() != u'/' && peek() != u'>')
        ++m_at;
    token.kind = isEnd ? MarkupToken::Kind::End : MarkupToken::Kind::Start;
    token.name = m_markup.sliced(nameFrom, m_at - nameFrom).toString().toLower();
    for (skipBlanks(true); !atEnd() && peek() != u'>'; skipBlanks(true))
        readAttribute(token);
    if (atEnd()) {
        m_at = from;
        m_isAllText = true;
        token = {};
        return false;
    }
    token.isSelfClosing = m_markup[m_at - 1] == u'/';
    ++m_at;
    return true;
}

void MarkupReader::skipBlanks(bool slashesToo)
{
    while (!atEnd() && (isMarkupBlank(peek()) || (slashesToo && peek() == u'/')))
        ++m_at;
}

void MarkupReader::readAttribute(MarkupToken &token)
{
    const qsizetype from = m_at++; // an equals sign may begin a name
    while (!atEnd() && !isMarkupBlank(peek()) && peek() != u'/' && peek() != u'>' && peek() != u'=')
        ++m_at;
    const QStringView name = m_markup.sliced(from, m_at - from);
    skipBlanks(false);
    QStringView value = u"";
    if (peek() == u'=' && !atEnd()) {
        ++m_at;
        skipBlanks(false);
        value = readValue();
    }
    if (token.attributes.size() >= MaxTagAttributes)
        return;
    const QString key = name.toString().toLower();
    if (attribute(token.attributes, key).isNull())
        token.attributes.append({key, value.toString()});
}

QStringView MarkupReader::readValue()
{
    const QChar quote = peek();
    if (quote == u'"' || quote == u'\'') {
        const qsizetype from = m_at + 1;
        const qsizetype close = m_markup.indexOf(quote, from);
        m_at = close < 0 ? m_markup.size() : close + 1;
        return close < 0 ? QStringView(u"") : m_markup.sliced(from, close - from);
    }
    const qsizetype from = m_at;
    while (!atEnd() && !isMarkupBlank(peek()) && peek() != u'>')
        ++m_at;
    return m_markup.sliced(from, m_at - from);
}

QStringView MarkupReader::rawContent(const QString &name)
{
    const qsizetype from = m_at;
    for (qsizetype open = m_markup.indexOf(u"</", from); open >= 0; open = m_markup.indexOf(u"</", open + 2)) {
        const QStringView rest = m_markup.sliced(open + 2);
        if (!rest.startsWith(name, Qt::CaseInsensitive))
            continue;
        const QChar after = rest.size() > name.size() ? rest[name.size()] : QChar(u'>');
        if (isMarkupBlank(after) || after == u'/' || after == u'>') {
            m_at = open;
            return m_markup.sliced(from, open - from);
        }
    }
    m_at = m_markup.size();
    return m_markup.sliced(from);
}
} // namespace atlas::mailhtml
