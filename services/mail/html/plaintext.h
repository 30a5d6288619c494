// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas::mailhtml
{
/// Writes a document as plain text: lines, "> " before quotations, markers before list items, " | " between cells.
class PlainTextWriter
{
public:
    void text(const QString &text);  ///< runs of blanks become one
    void lines(const QString &text); ///< preformatted
    void lineBreak();
    void newLine();   ///< begins a line unless at the beginning of one
    void paragraph(); ///< as newLine(), with an empty line between
    void openQuote();
    void closeQuote();
    void openList() { ++m_lists; }
    void closeList() { --m_lists; }
    void item(const QString &marker);
    void cell(); ///< what follows is another cell of the row
    [[nodiscard]] QString take();

private:
    [[nodiscard]] static QString prefix(int quotes);
    void writeLine();

    QString m_text;
    QString m_line;
    QString m_marker;
    int m_quotes = 0;
    int m_lastQuotes = 0; ///< of the line written last
    int m_lists = 0;
    bool m_wantsGap = false;
    bool m_wantsCell = false;
};
} // namespace atlas::mailhtml
