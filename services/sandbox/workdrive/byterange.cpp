// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/byterange.h"

#include <algorithm>
#include <QRegularExpression>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

ByteRange byteRangeOf(const QByteArray &header, qint64 size)
{
    static const QRegularExpression pattern(u"^bytes=([0-9]{0,15})-([0-9]{0,15})$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(header.trimmed()));
    const QString from = match.captured(1), to = match.captured(2);
    if (!match.hasMatch() || (from.isEmpty() && to.isEmpty()))
        return {};
    ByteRange range{ByteRange::Kind::Part, from.toLongLong(), size - 1};
    if (from.isEmpty())
        range.first = std::max<qint64>(0, size - to.toLongLong());
    else if (!to.isEmpty())
        range.last = std::min(to.toLongLong(), size - 1);
    if (!from.isEmpty() && !to.isEmpty() && to.toLongLong() < range.first)
        return {}; // not a range at all
    if (range.first >= size || (from.isEmpty() && to.toLongLong() == 0))
        range.kind = ByteRange::Kind::Unsatisfiable;
    return range;
}
} // namespace atlas::sandbox::workdrive
