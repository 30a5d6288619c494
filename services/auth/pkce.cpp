// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/pkce.h"

#include <array>
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace atlas::pkce
{
namespace
{
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

QString randomText()
{
    std::array<quint32, 12> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
    return QString::fromLatin1(bytes.toBase64(urlSafe)); // 48 bytes: 64 characters
}

QString challenge(const QString &verifier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(urlSafe));
}
} // namespace atlas::pkce
