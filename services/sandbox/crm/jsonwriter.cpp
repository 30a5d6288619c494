// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/jsonwriter.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace atlas::sandbox::crm
{
void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_comma = false;
}

void JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_comma = true;
}

void JsonWriter::separate()
{
    if (m_comma)
        m_out += ',';
    m_comma = true;
}

void JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    m_out += ':';
    m_comma = false;
}

void JsonWriter::number(double n)
{
    if (n == std::floor(n) && std::abs(n) < 9e15)
        number(qint64(n));
    else
        raw(QByteArray::number(n, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::string(QStringView text)
{
    separate();
    quote(text);
}

void JsonWriter::ascii(const QByteArray &text)
{
    separate();
    m_out += '"';
    m_out += text;
    m_out += '"';
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_out += json;
}

void JsonWriter::quote(QStringView text)
{
    m_out += '"';
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
    if (plain) { // most texts: no conversion, no escapes
        const qsizetype from = m_out.size();
        m_out.resize(from + text.size());
        std::transform(text.begin(), text.end(), m_out.data() + from, [](QChar c) { return char(c.unicode()); });
    } else {
        escape(text.toUtf8());
    }
    m_out += '"';
}

void JsonWriter::escape(const QByteArray &utf8)
{
    static const char hex[] = "0123456789abcdef";
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (uchar(c) < 0x20) {
            m_out += "\\u00";
            m_out += hex[uchar(c) >> 4];
            m_out += hex[uchar(c) & 15];
        } else {
            m_out += c;
        }
    }
}
} // namespace atlas::sandbox::crm
