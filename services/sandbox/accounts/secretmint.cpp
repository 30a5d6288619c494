// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/secretmint.h"

#include <QCryptographicHash>

namespace atlas::sandbox
{
SecretMint::SecretMint(quint32 seed)
    : m_seed(seed)
{
}

QByteArray SecretMint::next()
{
    const QByteArray text = "atlas-sandbox/" + QByteArray::number(m_seed) + '/' + QByteArray::number(m_counter++);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString SecretMint::hex32()
{
    return QString::fromLatin1(next().first(16).toHex());
}

QString SecretMint::token(const QString &prefix)
{
    const QString head = hex32();
    return prefix + u'.' + head + u'.' + hex32();
}

QString SecretMint::letters(int count, const QByteArray &alphabet)
{
    const QByteArray bytes = next();
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(QLatin1Char(alphabet[uchar(bytes[i]) % alphabet.size()]));
    return text;
}

QString SecretMint::clientId()
{
    return QStringLiteral("1000.") + letters(30, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}

QString SecretMint::userCode()
{
    const QString all = letters(6, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    return all.first(3) + u'-' + all.last(3);
}
} // namespace atlas::sandbox
