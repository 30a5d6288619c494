// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/plaintext.h"

#include <algorithm>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int DeepestQuoteShown = 12; // marks before each line would outgrow the text
constexpr int DeepestListShown = 8;
} // namespace

QString PlainTextWriter::prefix(int quotes)
{
    return u"> "_s.repeated(std::min(quotes, DeepestQuoteShown));
}

void PlainTextWriter::text(const QString &text)
{
    for (const QChar c : text) {
        const bool isBlank = c.isSpace() && c != QChar::Nbsp;
        if (isBlank) {
            if (!m_line.isEmpty() && !m_line.endsWith(u' '))
                m_line += u' ';
            continue;
        }
        if (m_wantsCell && !m_line.isEmpty())
            m_line = m_line.trimmed() + u" | "_s;
        m_wantsCell = false;
        m_line += c == QChar::Nbsp ? QChar(u' ') : c;
    }
}

void PlainTextWriter::lines(const QString &text)
{
    const QStringList parts = text.split(u'\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            lineBreak();
        m_line += parts[i];
    }
}

void PlainTextWriter::writeLine()
{
    while (!m_line.isEmpty() && m_line.back().isSpace())
        m_line.chop(1);
    if (m_line.isEmpty() && m_marker.isEmpty())
        return;
    if (m_wantsGap && !m_text.isEmpty())
        m_text += prefix(std::min(m_quotes, m_lastQuotes)).trimmed() + u'\n';
    const int indent = 2 * std::clamp(m_lists - 1, 0, DeepestListShown);
    const bool isContinued = m_lists > 0 && m_marker.isEmpty();
    m_text += prefix(m_quotes) + QString(indent + (isContinued ? 2 : 0), u' ') + m_marker + m_line + u'\n';
    m_lastQuotes = m_quotes;
    m_line.clear();
    m_marker.clear();
    m_wantsGap = false;
}

void PlainTextWriter::lineBreak()
{
    m_wantsCell = false;
    if (m_line.isEmpty())
        m_wantsGap = true;
    writeLine();
}

void PlainTextWriter::newLine()
{
    m_wantsCell = false;
    if (!m_line.isEmpty())
        writeLine();
}

void PlainTextWriter::paragraph()
{
    newLine();
    if (m_marker.isEmpty())
        m_wantsGap = true;
}

void PlainTextWriter::openQuote()
{
    paragraph();
    ++m_quotes;
}

void PlainTextWriter::closeQuote()
{
    newLine();
    --m_quotes;
    m_wantsGap = true;
}

void PlainTextWriter::item(const QString &marker)
{
    newLine();
    writeLine(); // an item before it that had no text
    m_marker = marker;
}

void PlainTextWriter::cell()
{
    m_wantsCell = !m_line.isEmpty();
}

QString PlainTextWriter::take()
{
    writeLine();
    while (m_text.endsWith(u'\n'))
        m_text.chop(1);
    return std::exchange(m_text, {});
}
} // namespace atlas::mailhtml
