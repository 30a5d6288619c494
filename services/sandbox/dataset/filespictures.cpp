// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/filespictures.h"

#include "services/sandbox/dataset/dice.h"
#include "services/sandbox/dataset/filesbytes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QtEndian>

namespace atlas::sandbox::dataset
{
namespace
{
using Colour = std::array<int, 3>;

QByteArray bigEndianOf(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

Colour someColour(Dice &dice, int least, int most)
{
    return {dice.between(least, most), dice.between(least, most), dice.between(least, most)};
}

/// Height of the hills at this column, of `height` rows.
int ridgeAt(int x, int width, int height, int phase)
{
    const double turn = (double(x) / width) * 6.28 + phase;
    return int(height * (0.62 + 0.12 * std::sin(turn) + 0.05 * std::sin(turn * 2.7)));
}

void appendPixel(QByteArray &row, const Colour &from, const Colour &to, int share, int whole)
{
    for (size_t channel = 0; channel < from.size(); ++channel)
        row.append(char(from[channel] + (to[channel] - from[channel]) * share / whole));
}

QByteArray landscape(int width, int height, quint32 seed)
{
    Dice dice(seed);
    const Colour top = someColour(dice, 60, 160), horizon = someColour(dice, 180, 250),
                 hill = someColour(dice, 30, 110);
    const int phase = dice.below(6);
    QByteArray rows;
    rows.reserve(qsizetype(height) * (width * 3 + 1));
    for (int y = 0; y < height; ++y) {
        rows.append('\0'); // no filter
        for (int x = 0; x < width; ++x) {
            if (y < ridgeAt(x, width, height, phase))
                appendPixel(rows, top, horizon, y, height);
            else
                appendPixel(rows, hill, top, y - height / 2, height);
        }
    }
    return rows;
}
} // namespace

QByteArray pngChunkOf(const QByteArray &type, const QByteArray &content)
{
    const QByteArray named = type + content;
    return bigEndianOf(quint32(content.size())) + named + bigEndianOf(crc32Next(0, named.constData(), named.size()));
}

QByteArray gradientPng(qint64 below, quint32 seed)
{
    // Deflate never grows rows by more than a thousandth, so half of the bytes as pixels always fit.
    const double pixels = double(below) / 2 / 3;
    const int width = std::clamp(int(std::sqrt(pixels * 4 / 3)), 8, 640);
    const int height = width * 3 / 4;
    QByteArray header = bigEndianOf(quint32(width)) + bigEndianOf(quint32(height));
    for (const char value : {8, 2, 0, 0, 0}) // 8 bits, RGB, deflate, no filter, not interlaced
        header += value;
    const QByteArray packed = qCompress(landscape(width, height, seed)).mid(4); // without Qt's length: plain zlib
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunkOf("IHDR", header) + pngChunkOf("IDAT", packed) +
           pngChunkOf("IEND", QByteArray());
}
} // namespace atlas::sandbox::dataset
