// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/pagetokens.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray parametersDigest(const QString &path, const QMap<QString, QString> &parameters)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(path.toUtf8());
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (it.key() == u"page" || it.key() == u"page_token")
            continue;
        hash.addData(it.key().toUtf8() + '=' + it.value().toUtf8() + '&');
    }
    return hash.result().toHex().first(16);
}
} // namespace

PageTokens::PageTokens(const QByteArray &secret, const QString &userId, const QString &path,
                       const QMap<QString, QString> &parameters)
    : m_secret(secret)
    , m_user(userId.toUtf8())
    , m_bound(parametersDigest(path, parameters))
{
}

QByteArray PageTokens::signature(const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(payload, m_secret, QCryptographicHash::Sha256).first(16);
}

QByteArray PageTokens::issue(const PageMark &mark, qint64 now) const
{
    const QByteArrayList parts{m_user,
                               m_bound,
                               QByteArray::number(now + lifetime),
                               QByteArray::number(mark.offset),
                               mark.anchored ? "1" : "0",
                               QByteArray::number(mark.key),
                               QByteArray::number(mark.slot)};
    const QByteArray payload = parts.join('|');
    return (signature(payload) + payload).toHex();
}

std::optional<PageMark> PageTokens::redeem(const QString &token, qint64 now, TokenProblem &problem) const
{
    const QByteArray raw = QByteArray::fromHex(token.toLatin1());
    const QByteArray payload = raw.mid(16);
    const QByteArrayList parts = payload.split('|');
    problem = TokenProblem::None;
    if (parts.size() != 7 || raw.first(16) != signature(payload) || parts.at(0) != m_user)
        problem = TokenProblem::Foreign;
    else if (parts.at(2).toLongLong() <= now)
        problem = TokenProblem::Expired;
    else if (parts.at(1) != m_bound)
        problem = TokenProblem::Mismatch;
    if (problem != TokenProblem::None)
        return std::nullopt;
    return PageMark{parts.at(3).toLongLong(), parts.at(4) == "1", parts.at(5).toLongLong(), parts.at(6).toLongLong()};
}
} // namespace atlas::sandbox::crm
