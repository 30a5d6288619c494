// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/secretparts.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::secretparts
{
namespace
{
// "atlas-parts <count> <digest>\n", no secret of ours (JSON) begins like this.
constexpr char partsMark[] = "atlas-parts ";
constexpr qsizetype partsHeaderSpace = 100;

QByteArray digestOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}
} // namespace

QList<QByteArray> split(const QByteArray &secret)
{
    if (secret.size() <= entryLimit)
        return {secret};
    const qsizetype firstSize = entryLimit - partsHeaderSpace;
    QList<QByteArray> parts{secret.left(firstSize)};
    for (qsizetype at = firstSize; at < secret.size(); at += entryLimit)
        parts.append(secret.mid(at, entryLimit));
    parts.first().prepend(partsMark + QByteArray::number(parts.size()) + ' ' + digestOf(secret) + '\n');
    return parts;
}

std::optional<Header> header(const QByteArray &firstEntry)
{
    if (!firstEntry.startsWith(partsMark))
        return std::nullopt;
    const qsizetype end = firstEntry.indexOf('\n');
    const QList<QByteArray> words = firstEntry.left(end).split(' ');
    if (end < 0 || words.size() != 3)
        return std::nullopt;
    Header parsed;
    parsed.count = words.at(1).toInt();
    parsed.digest = words.at(2);
    parsed.content = firstEntry.mid(end + 1);
    if (parsed.count < 2 || parsed.count > 1'000)
        return std::nullopt;
    return parsed;
}

std::optional<QByteArray> join(const Header &header, const QList<QByteArray> &furtherParts)
{
    QByteArray secret = header.content;
    for (const QByteArray &part : furtherParts)
        secret += part;
    if (furtherParts.size() != header.count - 1 || digestOf(secret) != header.digest)
        return std::nullopt;
    return secret;
}

QString partKey(const QString &key, int index)
{
    return index == 0 ? key : key + u"#"_s + QString::number(index);
}
} // namespace atlas::secretparts
