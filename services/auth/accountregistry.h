// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/account.h"

#include <QObject>

namespace atlas
{
/// The accounts of a profile, in a settings file next to the store. Emits changes; never touches secrets.
class AccountRegistry : public QObject
{
    Q_OBJECT
public:
    explicit AccountRegistry(QString settingsPath);
    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] std::optional<Account> account(const QString &id) const;
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id);
    void save(const Account &account);
    void remove(const QString &id);

Q_SIGNALS:
    void accountsChanged();
    void currentChanged(const QString &id);

private:
    QString m_path;
};
} // namespace atlas
