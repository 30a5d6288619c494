// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace atlas::sandbox::dataset
{
/// A chunk with its length and CRC. Source: PNG Specification, second edition (W3C), section 5.3.
[[nodiscard]] QByteArray pngChunkOf(const QByteArray &type, const QByteArray &content);
/// A landscape of two colours of the seed, in 4:3, at most 640 pixels wide and always some bytes shorter than `below`.
[[nodiscard]] QByteArray gradientPng(qint64 below, quint32 seed);
} // namespace atlas::sandbox::dataset
