// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// Bytes of generated files that depend on nothing but a seed and their position.
namespace atlas::sandbox::dataset
{
/// CRC-32 of PNG and ZIP (ISO 3309), fed piece by piece: begin with 0.
[[nodiscard]] quint32 crc32Next(quint32 crc, const char *bytes, qsizetype count);
/// Fills with incompressible bytes: those of the run of `seed` from `position` on.
void fillNoise(char *to, qsizetype count, quint32 seed, qint64 position);
/// CRC-32 of the first bytes of a run of noise; remembered, for it takes a while for large ones.
[[nodiscard]] quint32 noiseCrc(quint32 seed, qint64 count);

/// How the lines of a generated text look; each has lineBytes bytes with its line feed.
enum class LineStyle { Prose, Table, Comment };
inline constexpr int lineBytes = 96;
/// Fills with the lines of `seed` from `position` on, wherever that is within a line.
void fillLines(char *to, qsizetype count, quint32 seed, LineStyle style, qint64 position);
} // namespace atlas::sandbox::dataset
