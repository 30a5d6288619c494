// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"

#include <QHash>

namespace atlas::home
{
/// When each account of the CRM was last in touch, as far as the apps tell: activities with it, its contacts or deals
/// that are over, mail exchanged with its contacts, meetings with them. Needs a directory that was read; other books
/// that are nullptr are left out.
class ContactLog
{
public:
    explicit ContactLog(const HomeSources &sources);
    /// UTC; invalid: never.
    [[nodiscard]] QDateTime lastWith(const QString &accountId) const { return m_last.value(accountId); }

private:
    void note(const QString &accountId, const QDateTime &at);
    void addDeals(const HomeSources &sources);
    void addActivities(const HomeSources &sources);
    void addMails(const HomeSources &sources);
    void addMeetings(const HomeSources &sources);
    QDateTime m_now;
    QHash<QString, QDateTime> m_last;
    QHash<QString, QString> m_accountOfRecord;  ///< contacts, deals and accounts
    QHash<QString, QString> m_accountOfAddress; ///< lower case
};
} // namespace atlas::home
