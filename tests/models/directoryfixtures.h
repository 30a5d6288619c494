// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorytablemodel.h"

#include <QRandomGenerator>

namespace atlas::test
{
/// Monday, 23 November 2026, 9:00 UTC.
[[nodiscard]] QDateTime directoryNow();
/// Made so many days before directoryNow().
[[nodiscard]] Lead leadOf(const QString &id, const QString &name, const QString &company, int daysAgo = 10);
[[nodiscard]] Contact contactOf(const QString &id, const QString &name, const QString &email,
                                const QString &accountId = {}, int daysAgo = 10);
[[nodiscard]] CrmAccount accountOf(const QString &id, const QString &name);
[[nodiscard]] Campaign campaignOf(const QString &id, const QString &name, std::optional<Money> budget);
/// A call that was made so many hours before directoryNow(); ahead of it (negative): planned.
[[nodiscard]] CrmActivity callOf(const QString &id, const QString &whoId, int hoursAgo, const QString &whatId = {});
[[nodiscard]] CrmActivity taskOf(const QString &id, const QString &whoId, const QDate &due);
[[nodiscard]] DirectorySnapshot directoryOf(const QList<Lead> &leads, const QList<CrmActivity> &activities = {});
/// What the table shows in a column.
[[nodiscard]] QStringList shownIn(const DirectoryTableModel &model, DirectoryColumn column);
[[nodiscard]] QStringList shownIds(const DirectoryTableModel &model);
/// Leads with names, companies and sources of a few syllables; ids ascend.
[[nodiscard]] QList<Lead> manyLeads(QRandomGenerator &random, int count);
} // namespace atlas::test
