// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/plugin/workbook.h"

#include <algorithm>
#include <QFile>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Limits of the format. Source: Microsoft, "Excel specifications and limits".
constexpr qsizetype mostRowsOfASheet = 1'048'576;
constexpr qsizetype mostColumnsOfASheet = 16'384;
constexpr int mostLettersOfAName = 31;
constexpr qsizetype mostLettersOfACell = 32'767;
constexpr double narrowestColumn = 8;
constexpr double widestColumn = 60;
/// How many rows are looked at for the width of a column.
constexpr qsizetype rowsMeasured = 500;

/// A name a sheet may have: no []:*?/\, no apostrophe at either end, not empty.
QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar letter : title.simplified())
        name += u"[]:*?/\\"_s.contains(letter) ? u' ' : letter;
    name = name.simplified().left(mostLettersOfAName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArrayLiteral("Atlas") : name.toUtf8();
}

/// "#,##0.00" with so many decimals; how groups and decimals look is up to the spreadsheet's language.
QString decimalsFormat(int decimals)
{
    return decimals > 0 ? u"#,##0."_s + QString(decimals, u'0') : u"#,##0"_s;
}

double columnWidth(const TableContent &content, int column)
{
    qsizetype longest = content.columns.at(column).size() + 3; // the button of the filter
    for (qsizetype row = 0; row < std::min(content.rows.size(), rowsMeasured); ++row)
        longest = std::max(longest, content.rows.at(row).at(column).shown.size() + 1);
    return std::clamp(double(longest), narrowestColumn, widestColumn);
}

lxw_datetime dateTimeOf(const QDate &day, const QTime &time)
{
    lxw_datetime value = {};
    value.year = day.year();
    value.month = day.month();
    value.day = day.day();
    value.hour = time.hour();
    value.min = time.minute();
    value.sec = time.second();
    return value;
}
} // namespace

Workbook::Workbook(const QString &path)
    : m_path(path)
{
}

QString Workbook::write(const TableContent &content)
{
    if (content.rows.size() >= mostRowsOfASheet || content.columns.size() > mostColumnsOfASheet)
        return QString::fromLatin1(lxw_strerror(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE));
    const QByteArray file = QFile::encodeName(m_path);
    m_book = workbook_new(file.constData());
    if (!m_book)
        return QString::fromLatin1(lxw_strerror(LXW_ERROR_CREATING_XLSX_FILE));
    m_formats.clear();
    m_sheet = workbook_add_worksheet(m_book, sheetName(content.title).constData());
    if (!m_sheet) {
        lxw_workbook_free(m_book);
        return QString::fromLatin1(lxw_strerror(LXW_ERROR_INVALID_SHEETNAME_CHARACTER));
    }
    writeHeading(content);
    for (qsizetype row = 0; row < content.rows.size(); ++row)
        for (qsizetype column = 0; column < content.rows.at(row).size(); ++column)
            writeCell(quint32(row) + 1, quint16(column), content.rows.at(row).at(column));
    if (!content.columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(content.rows.size()), lxw_col_t(content.columns.size() - 1));
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    const lxw_error failed = workbook_close(m_book);
    return failed == LXW_NO_ERROR ? QString() : QString::fromLatin1(lxw_strerror(failed));
}

void Workbook::writeHeading(const TableContent &content)
{
    lxw_format *heading = workbook_add_format(m_book);
    format_set_bold(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    for (int column = 0; column < content.columns.size(); ++column) {
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), columnWidth(content, column), nullptr);
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), content.columns.at(column).toUtf8().constData(), heading);
    }
}

lxw_format *Workbook::formatNamed(const QString &numberFormat, int depth)
{
    const QString key = numberFormat + u'|' + QString::number(depth);
    lxw_format *&format = m_formats[key];
    if (!format) {
        format = workbook_add_format(m_book);
        if (!numberFormat.isEmpty())
            format_set_num_format(format, numberFormat.toUtf8().constData());
        if (depth > 0)
            format_set_indent(format, quint8(std::min(depth, 15)));
    }
    return format;
}

lxw_format *Workbook::formatOf(const TableCell &cell)
{
    switch (cell.kind) {
    case TableCell::Kind::Number:
        return cell.decimals == 0 ? formatNamed(u"0"_s, cell.depth) : formatNamed(u"0.##"_s, cell.depth);
    case TableCell::Kind::Ratio:
        return formatNamed(u"0%"_s);
    case TableCell::Kind::Day:
        return formatNamed(u"yyyy-mm-dd"_s);
    case TableCell::Kind::Instant:
        return formatNamed(u"yyyy-mm-dd hh:mm"_s);
    case TableCell::Kind::Amount: {
        const QString sign = u'"' + QString(cell.unit).remove(u'"') + u'"';
        const QString digits = decimalsFormat(cell.decimals);
        return formatNamed(cell.unitFirst ? sign + digits : digits + u"\\ "_s + sign);
    }
    case TableCell::Kind::Text:
        break;
    }
    return cell.depth > 0 ? formatNamed({}, cell.depth) : nullptr;
}

void Workbook::writeCell(quint32 row, quint16 column, const TableCell &cell)
{
    if (cell.shown.isEmpty())
        return;
    lxw_format *format = formatOf(cell);
    switch (cell.kind) {
    case TableCell::Kind::Number:
    case TableCell::Kind::Ratio:
    case TableCell::Kind::Amount:
        worksheet_write_number(m_sheet, row, column, cell.plain.toDouble(), format);
        return;
    case TableCell::Kind::Day:
    case TableCell::Kind::Instant: {
        const bool isDay = cell.kind == TableCell::Kind::Day;
        lxw_datetime value =
            isDay ? dateTimeOf(cell.day, QTime(0, 0)) : dateTimeOf(cell.instant.date(), cell.instant.time());
        worksheet_write_datetime(m_sheet, row, column, &value, format);
        return;
    }
    case TableCell::Kind::Text:
        break;
    }
    // Always as a string: what begins with "=" is no formula.
    worksheet_write_string(m_sheet, row, column, cell.shown.left(mostLettersOfACell).toUtf8().constData(), format);
}
} // namespace atlas
