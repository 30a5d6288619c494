// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/tokenstore.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// The store's part of the state file. Codes are not kept: they live for minutes.
namespace atlas::sandbox
{
namespace
{
QJsonArray timesToJson(const QList<qint64> &times)
{
    QJsonArray array;
    for (const qint64 time : times)
        array.append(time);
    return array;
}

QStringList scopesFrom(const QJsonObject &object)
{
    return object["scopes"_L1].toString().split(u' ', Qt::SkipEmptyParts);
}
} // namespace

QJsonObject TokenStore::save() const
{
    const QMutexLocker lock(&m_mutex);
    QJsonArray refresh, access;
    for (const Refresh &entry : m_refresh)
        refresh.append(QJsonObject{{u"token"_s, entry.token},
                                   {u"scopes"_s, entry.scopes.join(u' ')},
                                   {u"minted"_s, timesToJson(entry.minted)}});
    for (auto it = m_access.cbegin(); it != m_access.cend(); ++it)
        access.append(QJsonObject{{u"token"_s, it.key()},
                                  {u"refresh"_s, it->refreshToken},
                                  {u"scopes"_s, it->scopes.join(u' ')},
                                  {u"created"_s, it->createdMs},
                                  {u"expires"_s, it->expiresMs}});
    return {{u"client_id"_s, m_clientId},        {u"client_secret"_s, m_clientSecret}, {u"announced"_s, m_announced},
            {u"consented"_s, m_consentedBefore}, {u"minted"_s, m_mint.counter()},      {u"refresh_tokens"_s, refresh},
            {u"access_tokens"_s, access}};
}

void TokenStore::load(const QJsonObject &state)
{
    const QMutexLocker lock(&m_mutex);
    m_clientId = state["client_id"_L1].toString(m_clientId);
    m_clientSecret = state["client_secret"_L1].toString(m_clientSecret);
    m_announced = state["announced"_L1].toString();
    m_consentedBefore = state["consented"_L1].toBool();
    m_mint.setCounter(state["minted"_L1].toInteger());
    for (const QJsonValue value : state["refresh_tokens"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        Refresh refresh{object["token"_L1].toString(), scopesFrom(object), {}};
        for (const QJsonValue time : object["minted"_L1].toArray())
            refresh.minted.append(time.toInteger());
        m_refresh.append(refresh);
    }
    for (const QJsonValue value : state["access_tokens"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        m_access.insert(object["token"_L1].toString(),
                        {object["refresh"_L1].toString(), scopesFrom(object), object["created"_L1].toInteger(),
                         object["expires"_L1].toInteger()});
    }
}
} // namespace atlas::sandbox
