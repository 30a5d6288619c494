// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas::sandbox
{
/// Makes ids and tokens that look random yet follow from the seed, so that two fresh starts with one seed agree. The
/// counter belongs into the state file: a restarted stand-in must not make a token twice. Not thread-safe.
class SecretMint
{
public:
    explicit SecretMint(quint32 seed);
    /// 32 hexadecimal digits.
    [[nodiscard]] QString hex32();
    /// The shape of Zoho's codes and tokens: "1000.<32 hex>.<32 hex>".
    [[nodiscard]] QString token(const QString &prefix = QStringLiteral("1000"));
    /// "1000." and 30 capital letters and digits.
    [[nodiscard]] QString clientId();
    /// "7YK-Q3P", without letters that are mistaken for others.
    [[nodiscard]] QString userCode();

    [[nodiscard]] qint64 counter() const { return m_counter; }
    void setCounter(qint64 counter) { m_counter = counter; }

private:
    [[nodiscard]] QByteArray next();
    [[nodiscard]] QString letters(int count, const QByteArray &alphabet);
    quint32 m_seed;
    qint64 m_counter = 0;
};
} // namespace atlas::sandbox
