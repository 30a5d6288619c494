// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncnames.h"
#include "services/sync/syncparty.h"

#include <QJsonArray>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

inline QDateTime syncDay(int day)
{
    return day == 0 ? QDateTime() : QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC);
}

/// An account with one contact, who has the address.
inline SyncParty crmAccount(const QString &id, const QString &name, const QString &email = {}, int changedOn = 1)
{
    SyncParty party;
    party.id = id;
    party.module = u"Accounts"_s;
    party.values = {{SyncField::Name, name}, {SyncField::Phone, u"+33 1 99 00 00 01"_s}};
    if (!email.isEmpty()) {
        party.emails = {syncnames::plainEmail(email)};
        party.persons = {{u"7"_s + id, u"Ida"_s, u"Halage"_s, email, syncDay(changedOn)}};
    }
    party.modified = syncDay(changedOn);
    party.raw = {{u"id"_s, id}, {u"Account_Name"_s, name}, {u"Phone"_s, u"+33 1 99 00 00 01"_s}};
    return party;
}

inline SyncParty booksCustomer(const QString &id, const QString &name, const QString &email = {}, int changedOn = 2)
{
    SyncParty party;
    party.id = id;
    party.values = {{SyncField::Name, name},
                    {SyncField::Company, name},
                    {SyncField::Email, email},
                    {SyncField::Phone, u"0033199000001"_s}};
    if (!email.isEmpty())
        party.emails = {syncnames::plainEmail(email)};
    party.modified = syncDay(changedOn);
    party.detailed = true;
    const QJsonObject person{{u"contact_person_id"_s, u"9"_s + id},
                             {u"first_name"_s, u"Ida"_s},
                             {u"email"_s, email},
                             {u"phone"_s, u"0033199000001"_s},
                             {u"is_primary_contact"_s, true}};
    party.raw = {{u"contact_id"_s, id},
                 {u"contact_name"_s, name},
                 {u"company_name"_s, name},
                 {u"contact_persons"_s, QJsonArray{person}}};
    return party;
}

inline SyncParty linkedCustomer(const QString &id, const QString &name, const QString &account)
{
    SyncParty party = booksCustomer(id, name);
    party.linked = true;
    party.linkAccount = account;
    return party;
}
} // namespace atlas::test
