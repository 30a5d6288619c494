// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/dataset/filesbytes.h"
#include "services/sandbox/kernel/http.h"

namespace atlas::sandbox::dataset
{
/// A file that is made while it is read and never lies in memory as a whole: a real document of its kind, filled up to
/// its size with what readers of the format pass over.
class GeneratedFile
{
public:
    /// `kind`: pdf png xlsx docx zip (at least smallest() bytes), csv, anything else is text. The same arguments give
    /// the same bytes.
    GeneratedFile(const QString &kind, quint32 seed, qint64 size);
    static constexpr qint64 smallest = 6144;
    /// Hands out `length` bytes from `offset` in pieces; false when the sink refuses.
    [[nodiscard]] bool read(qint64 offset, qint64 length, const ByteSink &sink) const;

private:
    /// A run of bytes: literal ones, or what a function makes of their position.
    struct Segment {
        QByteArray literal;
        qint64 begin = 0, length = 0;
        std::function<void(char *to, qsizetype count, qint64 position)> fill = {};
    };
    void addLiteral(const QByteArray &bytes);
    void addFill(qint64 length, std::function<void(char *to, qsizetype count, qint64 position)> fill);
    void addLines(qint64 length, LineStyle style);
    void addNoise(qint64 length, qint64 from = 0);
    void buildPdf(qint64 size);
    void buildPng(qint64 size);
    void buildArchive(const QByteArray &archive, const QByteArray &entry, qint64 size);

    quint32 m_seed;
    QList<Segment> m_segments;
};
} // namespace atlas::sandbox::dataset
