// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/filescontent.h"

#include "services/sandbox/dataset/filespictures.h"
#include "services/sandbox/dataset/mailfiles.h"

#include <algorithm>
#include <array>
#include <QtEndian>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 noiseChunk = 64 << 10;

QStringList pageLines(quint32 seed)
{
    const QByteArray text = [seed] {
        QByteArray lines(qsizetype(12) * lineBytes, '\0');
        fillLines(lines.data(), lines.size(), seed, LineStyle::Prose, 0);
        return lines;
    }();
    QStringList lines;
    const QByteArrayList all = text.split('\n');
    for (const QByteArray &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(QString::fromUtf8(line.trimmed()));
    }
    return lines;
}

QString pageTitle(quint32 seed)
{
    static const QStringList titles{u"Compte rendu de réunion"_s, u"Proposition commerciale"_s, u"Statement of work"_s,
                                    u"Cahier des charges"_s,      u"Quarterly review"_s,        u"Bon de livraison"_s};
    return titles.at(qsizetype(seed % quint32(titles.size())));
}

QByteArray smallDocument(quint32 seed)
{
    const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    QByteArray paragraphs;
    const QStringList lines = pageLines(seed);
    for (const QString &line : lines)
        paragraphs += "<w:p><w:r><w:t>" + line.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    const QByteArray types =
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" )"
        R"(ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)";
    const QByteArray relations =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" )"
        R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" )"
        R"(Target="word/document.xml"/></Relationships>)";
    const QByteArray body =
        R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" + paragraphs +
        "</w:body></w:document>";
    return storedZip({{"[Content_Types].xml", declaration + types},
                      {"_rels/.rels", declaration + relations},
                      {"word/document.xml", declaration + body}});
}

template <typename Number>
Number littleAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

template <typename Number>
void setLittleAt(QByteArray &bytes, qsizetype at, Number value)
{
    qToLittleEndian(value, bytes.data() + at);
}

/// Version, flags, method, time, CRC and sizes of a stored entry, as both of its headers have them.
QByteArray entryFacts(const QByteArray &name, quint32 crc, qint64 size)
{
    QByteArray facts(26, '\0');
    setLittleAt(facts, 0, quint16(20));
    setLittleAt(facts, 2, quint16(0x0800)); // UTF-8 names
    setLittleAt(facts, 8, quint16(0x21));   // 1 January 1980
    setLittleAt(facts, 10, crc);
    setLittleAt(facts, 14, quint32(size));
    setLittleAt(facts, 18, quint32(size));
    setLittleAt(facts, 22, quint16(name.size()));
    return facts;
}
} // namespace

GeneratedFile::GeneratedFile(const QString &kind, quint32 seed, qint64 size)
    : m_seed(seed)
{
    if (kind == "pdf"_L1)
        buildPdf(size);
    else if (kind == "png"_L1)
        buildPng(size);
    else if (kind == "xlsx"_L1)
        buildArchive(smallWorkbook(pageLines(seed)), "xl/customData/sheet1.bin", size);
    else if (kind == "docx"_L1)
        buildArchive(smallDocument(seed), "word/media/scan.bin", size);
    else if (kind == "zip"_L1)
        buildArchive(storedZip({{"LISEZMOI.txt", pageLines(seed).join(u'\n').toUtf8()}}), "export.bin", size);
    else
        addLines(size, kind == "csv"_L1 ? LineStyle::Table : LineStyle::Prose);
}

void GeneratedFile::addLiteral(const QByteArray &bytes)
{
    const qint64 begin = m_segments.isEmpty() ? 0 : m_segments.constLast().begin + m_segments.constLast().length;
    m_segments.append({bytes, begin, bytes.size()});
}

void GeneratedFile::addFill(qint64 length, std::function<void(char *, qsizetype, qint64)> fill)
{
    const qint64 begin = m_segments.isEmpty() ? 0 : m_segments.constLast().begin + m_segments.constLast().length;
    if (length > 0)
        m_segments.append({{}, begin, length, std::move(fill)});
}

void GeneratedFile::addLines(qint64 length, LineStyle style)
{
    addFill(length, [seed = m_seed, style](char *to, qsizetype count, qint64 position) {
        fillLines(to, count, seed, style, position);
    });
}

void GeneratedFile::addNoise(qint64 length, qint64 from)
{
    addFill(length, [seed = m_seed, from](char *to, qsizetype count, qint64 position) {
        fillNoise(to, count, seed, from + position);
    });
}

/// Comment lines between the objects and the cross-reference table. Source: ISO 32000-1, 7.2.3 and 7.5.
void GeneratedFile::buildPdf(qint64 size)
{
    const QByteArray pdf = smallPdf(pageTitle(m_seed), pageLines(m_seed));
    const qsizetype pointer = pdf.lastIndexOf("startxref\n") + qsizetype(10);
    const qsizetype pointerEnd = pdf.indexOf('\n', pointer);
    const auto table = pdf.mid(pointer, pointerEnd - pointer).toLongLong();
    const qint64 fixed = pdf.size() - (pointerEnd - pointer) + 1; // a line feed ends the comments
    qint64 filler = 0;
    for (int digits = 4; digits < 12; ++digits) {
        filler = size - fixed - digits;
        if (QByteArray::number(table + filler + 1).size() == digits)
            break;
    }
    addLiteral(pdf.first(qsizetype(table)));
    addLines(filler, LineStyle::Comment);
    addLiteral('\n' + pdf.mid(qsizetype(table), pointer - qsizetype(table)) + QByteArray::number(table + filler + 1) +
               pdf.mid(pointerEnd));
}

/// Private chunks of noise before the end. Source: PNG Specification, second edition (W3C), section 5.
void GeneratedFile::buildPng(qint64 size)
{
    const QByteArray picture = gradientPng(size, m_seed);
    const qsizetype end = picture.size() - 12; // of the last chunk
    addLiteral(picture.first(end));
    qint64 left = size - picture.size();
    qint64 from = 0;
    while (left > 0) {
        // What remains afterwards must hold a chunk's own 12 bytes.
        qint64 count = std::min(left - 12, noiseChunk);
        if (left - 12 - count > 0 && left - 12 - count < 12)
            count -= 12;
        QByteArray bytes(qsizetype(count), Qt::Uninitialized);
        fillNoise(bytes.data(), bytes.size(), m_seed, from);
        const QByteArray framed = pngChunkOf("atLs", bytes);
        addLiteral(framed.first(8));
        addNoise(count, from);
        addLiteral(framed.last(4));
        from += count;
        left -= count + 12;
    }
    addLiteral(picture.mid(end));
}

/// One more stored entry of noise at the end. Source: APPNOTE.TXT 6.3 (PKWARE), sections 4.3.7 to 4.3.16.
void GeneratedFile::buildArchive(const QByteArray &archive, const QByteArray &entry, qint64 size)
{
    QByteArray end = archive.last(22);
    const auto directoryAt = littleAt<quint32>(end, 16);
    const qint64 noise = size - archive.size() - 30 - 46 - 2 * entry.size();
    const QByteArray facts = entryFacts(entry, noiseCrc(m_seed, noise), noise);
    QByteArray offset(4, '\0');
    setLittleAt(offset, 0, directoryAt);
    const QByteArray directory = archive.mid(directoryAt, archive.size() - 22 - directoryAt) +
                                 QByteArray::fromHex("504b01021400") + facts + QByteArray(10, '\0') + offset + entry;
    for (const qsizetype at : {8, 10})
        setLittleAt(end, at, quint16(littleAt<quint16>(end, at) + 1));
    setLittleAt(end, 12, quint32(directory.size()));
    setLittleAt(end, 16, quint32(directoryAt + 30 + entry.size() + noise));
    addLiteral(archive.first(directoryAt) + QByteArray::fromHex("504b0304") + facts + entry);
    addNoise(noise);
    addLiteral(directory + end);
}

bool GeneratedFile::read(qint64 offset, qint64 length, const ByteSink &sink) const
{
    std::array<char, noiseChunk> piece{};
    for (const Segment &segment : m_segments) {
        while (length > 0 && offset >= segment.begin && offset < segment.begin + segment.length) {
            const qint64 within = offset - segment.begin;
            const qint64 taken = std::min({length, segment.length - within, qint64(piece.size())});
            if (segment.fill)
                segment.fill(piece.data(), qsizetype(taken), within);
            const char *bytes = segment.fill ? piece.data() : segment.literal.constData() + within;
            if (!sink(bytes, size_t(taken)))
                return false;
            offset += taken;
            length -= taken;
        }
    }
    return length == 0;
}
} // namespace atlas::sandbox::dataset
