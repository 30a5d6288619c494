// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/accountfile.h"
#include "models/crm/dealrow.h"
#include "services/projects/projectsrecords.h"

#include <QSet>

/// The sections of an account's page, one by one.
namespace atlas::accountsections
{
/// What belongs to an account in the other apps.
struct Subject {
    QString id, name;
    QStringList customerIds;
    bool byName = false;
    QSet<QString> addresses; ///< of its contacts, lower case
    QList<const Contact *> contacts;
    QList<const Project *> projects;
};
[[nodiscard]] Subject subjectOf(const HomeSources &sources, const CrmAccount &account);
[[nodiscard]] QList<const DealRow *> dealsOf(const HomeSources &sources, const Subject &subject);
[[nodiscard]] bool isOpen(const DealBook &deals, const DealRow &row);

[[nodiscard]] AccountSection deals(const HomeSources &sources, const Subject &subject);
[[nodiscard]] AccountSection invoices(const HomeSources &sources, const Subject &subject);
[[nodiscard]] AccountSection payments(const HomeSources &sources, const Subject &subject);
[[nodiscard]] AccountSection projects(const HomeSources &sources, const Subject &subject);
[[nodiscard]] AccountSection mails(const HomeSources &sources, const Subject &subject);
[[nodiscard]] AccountSection files(const HomeSources &sources, const Subject &subject);
/// Next ones soonest first, past ones latest first.
[[nodiscard]] AccountSection meetings(const HomeSources &sources, const Subject &subject, bool next);
[[nodiscard]] AccountSection contacts(const HomeSources &sources, const Subject &subject);
[[nodiscard]] AccountSection activities(const HomeSources &sources, const Subject &subject);
} // namespace atlas::accountsections
