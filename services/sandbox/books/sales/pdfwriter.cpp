// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/pdfwriter.h"

#include <array>

namespace atlas::sandbox::books::selling
{
namespace
{
// Widths of Helvetica's characters 32 to 126, in thousandths of the size.
constexpr std::array<short, 95> helveticaWidths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr int otherWidth = 556;

// The characters of WinAnsi between 0x80 and 0x9f that documents here use.
char winAnsiSpecial(char16_t c)
{
    switch (c) {
    case u'€':
        return '\x80';
    case u'…':
        return '\x85';
    case u'Œ':
        return '\x8c';
    case u'‘':
        return '\x91';
    case u'’':
        return '\x92';
    case u'“':
        return '\x93';
    case u'”':
        return '\x94';
    case u'–':
        return '\x96';
    case u'—':
        return '\x97';
    case u'œ':
        return '\x9c';
    case u'\u202f':
        return ' ';
    default:
        return '?';
    }
}

QByteArray pdfNumber(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray pdfString(const QString &text)
{
    QByteArray escaped = "(";
    const QByteArray bytes = PdfWriter::winAnsi(text);
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + ')';
}

/// Numbers objects as they are added and remembers where they begin.
class PdfObjects
{
public:
    void add(const QByteArray &content)
    {
        m_offsets.append(m_file.size());
        m_file += QByteArray::number(m_offsets.size()) + " 0 obj\n" + content + "\nendobj\n";
    }
    [[nodiscard]] QByteArray finished() const
    {
        const QByteArray count = QByteArray::number(m_offsets.size() + 1);
        QByteArray file = m_file + "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return file + "trailer\n<< /Size " + count + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" +
               QByteArray::number(m_file.size()) + "\n%%EOF\n";
    }

private:
    QByteArray m_file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QList<qsizetype> m_offsets;
};

QByteArray fontObject(const QByteArray &name)
{
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
}
} // namespace

QByteArray PdfWriter::winAnsi(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool sameCode = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
        bytes += sameCode ? char(code) : winAnsiSpecial(code);
    }
    return bytes;
}

double PdfWriter::textWidth(const QString &text, double size)
{
    int width = 0;
    for (const QChar c : text) {
        const int index = c.unicode() - 0x20;
        width += index >= 0 && index < int(helveticaWidths.size()) ? helveticaWidths[size_t(index)] : otherWidth;
    }
    return width * size / 1000.0;
}

void PdfWriter::beginPage()
{
    m_pages.append(QByteArray());
}

void PdfWriter::text(double x, double y, double size, const QString &text, bool bold)
{
    m_pages.last() += "BT /" + QByteArray(bold ? "F2 " : "F1 ") + pdfNumber(size) + " Tf " + pdfNumber(x) + ' ' +
                      pdfNumber(y) + " Td " + pdfString(text) + " Tj ET\n";
}

void PdfWriter::textEndingAt(double right, double y, double size, const QString &text, bool bold)
{
    this->text(right - textWidth(text, size), y, size, text, bold);
}

void PdfWriter::rule(double fromX, double toX, double y)
{
    m_pages.last() +=
        "0.5 w " + pdfNumber(fromX) + ' ' + pdfNumber(y) + " m " + pdfNumber(toX) + ' ' + pdfNumber(y) + " l S\n";
}

QByteArray PdfWriter::finish(const QString &title) const
{
    QByteArray kids;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        kids += QByteArray::number(6 + 2 * i) + " 0 R ";
    PdfObjects objects;
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [ " + kids + "] >>");
    objects.add(fontObject("Helvetica"));
    objects.add(fontObject("Helvetica-Bold"));
    objects.add("<< /Title " + pdfString(title) + " >>");
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 " + pdfNumber(pageWidth) + ' ' +
                    pdfNumber(pageHeight) + " ] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents " +
                    QByteArray::number(7 + 2 * i) + " 0 R >>");
        objects.add("<< /Length " + QByteArray::number(m_pages.at(i).size()) + " >>\nstream\n" + m_pages.at(i) +
                    "endstream");
    }
    return objects.finished();
}
} // namespace atlas::sandbox::books::selling
