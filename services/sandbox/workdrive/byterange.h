// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace atlas::sandbox::workdrive
{
/// What a Range header asks of `size` bytes. Source: RFC 9110, section 14.
struct ByteRange {
    enum class Kind { Whole, Part, Unsatisfiable } kind = Kind::Whole;
    qint64 first = 0, last = -1; ///< of a part, inclusive
};
/// Several ranges and units other than bytes are ignored: Whole.
[[nodiscard]] ByteRange byteRangeOf(const QByteArray &header, qint64 size);
} // namespace atlas::sandbox::workdrive
