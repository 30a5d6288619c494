// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/jsonwriter.h"

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
    static const char hex[] = "0123456789abcdef";
    m_out += '"';
    for (const char c : text.toUtf8()) {
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
    m_out += '"';
}
} // namespace atlas::sandbox::crm
