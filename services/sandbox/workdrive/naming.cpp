// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/naming.h"

#include <algorithm>
#include <QDateTime>
#include <QStringDecoder>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// Halfwidth and Fullwidth Forms of Unicode, the wide ones.
bool isFullWidth(QChar c)
{
    return (c.unicode() >= 0xff01 && c.unicode() <= 0xff60) || (c.unicode() >= 0xffe0 && c.unicode() <= 0xffe6);
}
} // namespace

bool isNameAllowed(const QString &name)
{
    const bool clean = std::none_of(name.cbegin(), name.cend(), [](QChar c) { return isControl(c) || c == u'/'; });
    return clean && !name.trimmed().isEmpty() && name.size() <= longestName;
}

QString uploadedName(const QString &name)
{
    QString stored = name;
    stored.removeIf(isFullWidth);
    return stored;
}

std::optional<QString> decodedName(const QByteArray &encoded)
{
    for (qsizetype at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', at + 1)) {
        const QByteArray digits = encoded.mid(at + 1, 2);
        if (digits.size() < 2 || !std::all_of(digits.cbegin(), digits.cend(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            }))
            return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder(QByteArray::fromPercentEncoding(encoded));
    return decoder.hasError() ? std::nullopt : std::optional(name);
}

QString stampedName(const QString &name, qint64 nowMs, int attempt)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot <= 0 ? name : name.left(dot);
    const QString extension = dot <= 0 ? QString() : name.mid(dot);
    QString stamp = u'_' + QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyyMMddHHmmss"_s);
    if (attempt > 0)
        stamp += u'_' + QString::number(attempt);
    return stem.left(longestName - stamp.size() - extension.size()) + stamp + extension;
}
} // namespace atlas::sandbox::workdrive
