// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/csvwriter.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct CsvWords {
    Q_DECLARE_TR_FUNCTIONS(CsvWords)
};

QString guarded(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString quoted(QString text, QChar separator)
{
    const bool isPlain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') &&
                         !text.contains(u'\r') && text.trimmed() == text;
    if (isPlain)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString valueOf(const TableCell &cell, const CsvStyle &style)
{
    switch (cell.kind) {
    case TableCell::Kind::Number:
    case TableCell::Kind::Ratio:
    case TableCell::Kind::Amount:
        return style.asShown ? cell.shown : QString(cell.plain).replace(u'.', style.point);
    case TableCell::Kind::Day:
        return style.asShown ? cell.shown : cell.day.toString(Qt::ISODate);
    case TableCell::Kind::Instant:
        return style.asShown ? cell.shown : cell.instant.toString(u"yyyy-MM-dd HH:mm"_s);
    case TableCell::Kind::Text:
        break;
    }
    return guarded(cell.shown);
}

QSet<QString> currenciesOf(const TableContent &content, int column)
{
    QSet<QString> currencies;
    for (const QList<TableCell> &row : content.rows)
        if (row.at(column).kind == TableCell::Kind::Amount)
            currencies.insert(row.at(column).currency);
    return currencies;
}
} // namespace

CsvStyle CsvStyle::of(const QLocale &locale, bool asShown)
{
    CsvStyle style;
    style.asShown = asShown;
    if (locale.decimalPoint() == u","_s) {
        style.separator = u';';
        style.point = u',';
    }
    return style;
}

QByteArray csvOf(const TableContent &content, const CsvStyle &style)
{
    const int columns = int(content.columns.size());
    QStringList heading;
    QList<bool> hasCurrencyColumn;
    for (int column = 0; column < columns; ++column) {
        const QSet<QString> currencies = style.asShown ? QSet<QString>() : currenciesOf(content, column);
        QString title = guarded(content.columns.at(column));
        if (currencies.size() == 1)
            //: heading of a column: %1 is its name, %2 a currency code
            title = CsvWords::tr("%1 (%2)").arg(title, *currencies.cbegin());
        heading.append(quoted(title, style.separator));
        hasCurrencyColumn.append(currencies.size() > 1);
        if (currencies.size() > 1)
            heading.append(quoted(CsvWords::tr("%1: currency").arg(title), style.separator));
    }
    QString text = heading.join(style.separator) + u"\r\n"_s;
    for (const QList<TableCell> &row : content.rows) {
        QStringList line;
        for (int column = 0; column < columns; ++column) {
            line.append(quoted(valueOf(row.at(column), style), style.separator));
            if (hasCurrencyColumn.at(column))
                line.append(row.at(column).currency);
        }
        text += line.join(style.separator) + u"\r\n"_s;
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}
} // namespace atlas
