// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QString accountsGroup = u"accounts"_s;
const QString currentKey = u"current"_s;

QString stampText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime stampFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

// The table's hosts win over the file's, so that a corrected table reaches old accounts; the API host is Zoho's word.
DataCentre storedDataCentre(const QString &id, const QByteArray &text)
{
    const Result<DataCentre> stored = dataCentreFromJson(QJsonDocument::fromJson(text).object());
    auto known = dataCentre(id);
    if (!known)
        return stored.value_or(DataCentre{});
    if (stored)
        known->api = stored->api;
    return *known;
}

void writeAccount(QSettings &settings, const Account &account)
{
    settings.setValue(u"label"_s, account.label);
    settings.setValue(u"user_email"_s, account.userEmail);
    settings.setValue(u"region"_s, account.dataCentre.id);
    const QJsonDocument hosts(dataCentreToJson(account.dataCentre));
    settings.setValue(u"data_centre"_s, QString::fromUtf8(hosts.toJson(QJsonDocument::Compact)));
    settings.setValue(u"client_id"_s, account.clientId);
    settings.setValue(u"scopes"_s, account.scopes.join(u' '));
    settings.setValue(u"connected_at"_s, stampText(account.connectedAt));
    settings.setValue(u"last_used_at"_s, stampText(account.lastUsedAt));
    settings.setValue(u"sandbox"_s, account.sandbox);
    settings.setValue(u"session_only"_s, account.sessionOnly);
}

Account readAccount(const QSettings &settings, const QString &id)
{
    Account account;
    account.id = id;
    account.label = settings.value(u"label"_s).toString();
    account.userEmail = settings.value(u"user_email"_s).toString();
    account.dataCentre =
        storedDataCentre(settings.value(u"region"_s).toString(), settings.value(u"data_centre"_s).toString().toUtf8());
    account.clientId = settings.value(u"client_id"_s).toString();
    account.scopes = settings.value(u"scopes"_s).toString().split(u' ', Qt::SkipEmptyParts);
    account.connectedAt = stampFrom(settings.value(u"connected_at"_s).toString());
    account.lastUsedAt = stampFrom(settings.value(u"last_used_at"_s).toString());
    account.sandbox = settings.value(u"sandbox"_s).toBool();
    account.sessionOnly = settings.value(u"session_only"_s).toBool();
    return account;
}
} // namespace

AccountRegistry::AccountRegistry(QString settingsPath)
    : m_path(std::move(settingsPath))
{
}

QList<Account> AccountRegistry::accounts() const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.beginGroup(accountsGroup);
    QList<Account> list;
    for (const QString &id : settings.childGroups()) {
        settings.beginGroup(id);
        list.append(readAccount(settings, id));
        settings.endGroup();
    }
    return list;
}

std::optional<Account> AccountRegistry::account(const QString &id) const
{
    for (const Account &known : accounts()) {
        if (known.id == id)
            return known;
    }
    return std::nullopt;
}

QString AccountRegistry::currentId() const
{
    const QString chosen = QSettings(m_path, QSettings::IniFormat).value(currentKey).toString();
    const QList<Account> known = accounts();
    for (const Account &account : known) {
        if (account.id == chosen)
            return chosen;
    }
    return known.isEmpty() ? QString() : known.constFirst().id;
}

void AccountRegistry::setCurrentId(const QString &id)
{
    const QString before = currentId();
    QSettings(m_path, QSettings::IniFormat).setValue(currentKey, id);
    if (currentId() != before)
        Q_EMIT currentChanged(currentId());
}

void AccountRegistry::save(const Account &account)
{
    const QString before = currentId();
    {
        QSettings settings(m_path, QSettings::IniFormat);
        settings.beginGroup(accountsGroup);
        settings.beginGroup(account.id);
        writeAccount(settings, account);
    }
    Q_EMIT accountsChanged();
    if (currentId() != before)
        Q_EMIT currentChanged(currentId());
}

void AccountRegistry::remove(const QString &id)
{
    const QString before = currentId();
    {
        QSettings settings(m_path, QSettings::IniFormat);
        settings.beginGroup(accountsGroup);
        settings.remove(id);
    }
    Q_EMIT accountsChanged();
    if (currentId() != before)
        Q_EMIT currentChanged(currentId());
}
} // namespace atlas
