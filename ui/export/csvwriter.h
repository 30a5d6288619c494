// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/tablecontent.h"

#include <QLocale>

namespace atlas
{
/// How a CSV file is written.
struct CsvStyle {
    QChar separator = u',';
    QChar point = u'.'; ///< between whole and decimals
    bool asShown =
        false; ///< the words of the screen; else values to calculate with: days as 2026-11-23, amounts as plain
               ///< decimals with their currency in the heading, or in a column of its own where it differs
    /// As spreadsheets of a language expect it: a semicolon where the decimals have a comma.
    [[nodiscard]] static CsvStyle of(const QLocale &locale, bool asShown = false);
};

/// The table as CSV: UTF-8 with a byte order mark, lines end with CR LF, quotes after RFC 4180. Text that a spreadsheet
/// would take for a formula (it begins with = + - @, a tab or a return) gets an apostrophe in front.
/// Source: https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
[[nodiscard]] QByteArray csvOf(const TableContent &content, const CsvStyle &style);
} // namespace atlas
