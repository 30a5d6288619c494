// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importtable.h"

#include <algorithm>
#include <array>
#include <QMap>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace atlas::importtable
{
namespace
{
/// Enough records to tell a separator by.
constexpr int guessedRecords = 20;

/// 0x80 to 0x9F of Windows-1252; the rest is Latin-1. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
constexpr std::array<char16_t, 32> cp1252High{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                              0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(cp1252High.at(c.unicode() - 0x80));
    return text;
}

ImportEncoding guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return ImportEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return ImportEncoding::Utf16Be;
    const QByteArray head = bytes.left(4000);
    std::array<qsizetype, 2> zeroes{0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head.at(i) == 0)
            ++zeroes.at(std::size_t(i % 2));
    if (zeroes[1] > head.size() / 8)
        return ImportEncoding::Utf16Le;
    if (zeroes[0] > head.size() / 8)
        return ImportEncoding::Utf16Be;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() || text.contains(QChar::ReplacementCharacter) ? ImportEncoding::Windows1252
                                                                         : ImportEncoding::Utf8;
}

/// Reads records one by one.
class CsvScanner
{
public:
    CsvScanner(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool unclosed() const { return m_unclosed; }
    QStringList record();

private:
    QString field();
    QString quoted();
    [[nodiscard]] bool isBreak(QChar c) const { return c == u'\n' || c == u'\r'; }
    void passBreak();
    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_unclosed = false;
};

void CsvScanner::passBreak()
{
    if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

QString CsvScanner::quoted()
{
    QString value;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c != u'"') {
            if (c == u'\n' || (c == u'\r' && (m_at + 1 == m_text.size() || m_text.at(m_at + 1) != u'\n')))
                ++m_line;
            value.append(c);
            continue;
        }
        ++m_at;
        if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
            return value;
        value.append(u'"');
    }
    m_unclosed = true;
    return value;
}

QString CsvScanner::field()
{
    QString value;
    if (!atEnd() && m_text.at(m_at) == u'"')
        value = quoted();
    // What follows a closing quote belongs to the field: careless writers leave blanks there.
    while (!atEnd() && m_text.at(m_at) != m_separator && !isBreak(m_text.at(m_at)))
        value.append(m_text.at(m_at++));
    return value;
}

QStringList CsvScanner::record()
{
    QStringList cells{field()};
    while (!atEnd() && m_text.at(m_at) == m_separator) {
        ++m_at;
        cells.append(field());
    }
    if (!atEnd())
        passBreak();
    return cells;
}

bool isEmptyRecord(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// How well a separator parts the first records: columns of the most frequent width times the records that have it.
int merit(const QString &text, QChar separator)
{
    CsvScanner scanner(text, separator);
    QMap<qsizetype, int> widths;
    for (int i = 0; i < guessedRecords && !scanner.atEnd(); ++i) {
        const QStringList cells = scanner.record();
        if (!isEmptyRecord(cells))
            ++widths[cells.size()];
    }
    int best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        best = std::max(best, it.key() > 1 ? int(it.key() - 1) * it.value() * it.value() : 0);
    return best;
}

QString csvField(const QString &value, QChar separator)
{
    const bool plain = !value.contains(u'"') && !value.contains(separator) && !value.contains(u'\n') &&
                       !value.contains(u'\r') && value == value.trimmed();
    if (plain)
        return value;
    QString doubled = value;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(csvField(cell, separator));
    return fields.join(separator) + u"\r\n"_s;
}
} // namespace

QString decoded(const QByteArray &bytes, ImportEncoding encoding)
{
    if (encoding == ImportEncoding::Windows1252)
        return fromWindows1252(bytes);
    const auto kind = encoding == ImportEncoding::Utf16Le   ? QStringDecoder::Utf16LE
                      : encoding == ImportEncoding::Utf16Be ? QStringDecoder::Utf16BE
                                                            : QStringDecoder::Utf8;
    QStringDecoder decoder(kind);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

ImportFormat guessFormat(const QByteArray &bytes)
{
    ImportFormat format;
    format.encoding = guessEncoding(bytes);
    const QString text = decoded(bytes.left(256 * 1024), format.encoding);
    int best = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const int found = merit(text, separator);
        if (found > best) {
            best = found;
            format.separator = separator;
        }
    }
    return format;
}

ImportTable read(const QByteArray &bytes, const ImportFormat &format)
{
    const QString text = decoded(bytes, format.encoding);
    CsvScanner scanner(text, format.separator);
    ImportTable table;
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        QStringList cells = scanner.record();
        if (isEmptyRecord(cells))
            continue;
        if (table.headers.isEmpty()) {
            for (const QString &header : std::as_const(cells))
                table.headers.append(header.trimmed());
            continue;
        }
        if (cells.size() != table.headers.size())
            table.uneven.append(int(table.rows.size()));
        cells.resize(table.headers.size());
        table.rows.append(cells);
        table.lines.append(line);
    }
    table.unclosedQuote = scanner.unclosed();
    return table;
}

QByteArray written(const QStringList &headers, const QList<QStringList> &rows, QChar separator)
{
    QString text = QChar(QChar::ByteOrderMark) + csvLine(headers, separator);
    for (const QStringList &row : rows)
        text += csvLine(row, separator);
    return text.toUtf8();
}
} // namespace atlas::importtable
