// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailfiles.h"

#include "services/sandbox/books/sales/pdfwriter.h"

#include <array>
#include <QtEndian>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// CRC-32 as PNG and ZIP use it (ISO 3309).
quint32 crc32Of(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 number = 0; number < 256; ++number) {
            quint32 value = number;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            rows[number] = value;
        }
        return rows;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xffU] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32Of(type + data));
}

template <typename Number>
void putLittle(QByteArray &to, Number value)
{
    QByteArray bytes(qsizetype(sizeof value), '\0');
    qToLittleEndian(value, bytes.data());
    to += bytes;
}

/// What the local header and the directory entry of a stored file have in common.
QByteArray zipFacts(const QByteArray &name, const QByteArray &data)
{
    QByteArray facts;
    for (const int value : {20, 0x0800, 0, 0, 0x21}) // version, UTF-8 names, stored, 00:00, 1 January 1980
        putLittle(facts, quint16(value));
    putLittle(facts, crc32Of(data));
    putLittle(facts, quint32(data.size()));
    putLittle(facts, quint32(data.size()));
    putLittle(facts, quint16(name.size()));
    putLittle(facts, quint16(0));
    return facts;
}
} // namespace

QByteArray plainPng(int side, quint32 colour)
{
    QByteArray header = bigEndian(quint32(side)) + bigEndian(quint32(side));
    for (const char value : {8, 2, 0, 0, 0}) // 8 bits, RGB, deflate, no filter, not interlaced
        header += value;
    QByteArray row(1, '\0');
    for (int x = 0; x < side; ++x)
        row += bigEndian(colour << 8).left(3);
    const QByteArray packed = qCompress(row.repeated(side)).mid(4); // without Qt's length: a plain zlib stream
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", header) + pngChunk("IDAT", packed) +
           pngChunk("IEND", QByteArray());
}

QByteArray storedZip(const QList<QPair<QByteArray, QByteArray>> &files)
{
    QByteArray archive, directory;
    for (const auto &[name, data] : files) {
        const QByteArray facts = zipFacts(name, data);
        directory += QByteArray::fromHex("504b01021400") + facts;
        for (int number = 0; number < 3; ++number) // no comment, first disk, binary
            putLittle(directory, quint16(0));
        putLittle(directory, quint32(0));
        putLittle(directory, quint32(archive.size()));
        directory += name;
        archive += QByteArray::fromHex("504b0304") + facts + name + data;
    }
    QByteArray end = QByteArray::fromHex("504b050600000000");
    putLittle(end, quint16(files.size()));
    putLittle(end, quint16(files.size()));
    putLittle(end, quint32(directory.size()));
    putLittle(end, quint32(archive.size()));
    putLittle(end, quint16(0));
    return archive + directory + end;
}

QByteArray smallWorkbook(const QStringList &cells)
{
    const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray sheetSpace = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray relationSpace = R"( xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    const QByteArray format = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray rows;
    for (const QString &cell : cells)
        rows += "<row><c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c></row>";
    const QByteArray types =
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
        format + "sheet.main+xml\"/><Override PartName=\"/xl/sheet1.xml\" ContentType=\"" + format +
        "worksheet+xml\"/></Types>";
    const auto relation = [&](const QByteArray &kind, const QByteArray &target) {
        return QByteArray(declaration + "<Relationships" + relationSpace + "><Relationship Id=\"r1\" Type=\"" + office +
                          '/' + kind + "\" Target=\"" + target + "\"/></Relationships>");
    };
    const QByteArray book = declaration + "<workbook" + sheetSpace + " xmlns:r=\"" + office +
                            R"("><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>)";
    const QByteArray sheet =
        declaration + "<worksheet" + sheetSpace + "><sheetData>" + rows + "</sheetData></worksheet>";
    return storedZip({{"[Content_Types].xml", declaration + types},
                      {"_rels/.rels", relation("officeDocument", "xl/workbook.xml")},
                      {"xl/workbook.xml", book},
                      {"xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml")},
                      {"xl/sheet1.xml", sheet}});
}

QByteArray smallPdf(const QString &title, const QStringList &lines)
{
    constexpr double left = 56;
    double y = books::selling::PdfWriter::pageHeight - 90;
    books::selling::PdfWriter writer;
    writer.beginPage();
    writer.text(left, y, 20, title, true);
    for (const QString &line : lines)
        writer.text(left, y -= 22, 11, line);
    return writer.finish(title);
}
} // namespace atlas::sandbox::dataset
