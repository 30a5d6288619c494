// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorybook.h"

#include <QVariant>
#include <variant>

namespace atlas
{
enum class DirectoryKind { Leads, Contacts, Accounts, Campaigns, Activities };

/// Of all kinds; directorycells::columns says which a kind has.
enum class DirectoryColumn {
    Name,
    Company,
    Source,
    Status,
    Owner,
    Created,
    LastContact,
    Title,
    Mail,
    Phone,
    City,
    Industry,
    OpenDeals,
    Type,
    From,
    To,
    Budget,
    Cost,
    Expected,
    Kind,
    With,
    About,
    Due
};

/// When an open activity is due, seen from a day.
enum class DirectoryDue { Any, Overdue, Today, ThisWeek };

/// The records of one kind; shares its memory with the snapshot.
using DirectoryList = std::variant<QList<Lead>, QList<Contact>, QList<CrmAccount>, QList<Campaign>, QList<CrmActivity>>;

/// What a row shows. Pure, but for the words that are translated.
namespace directorycells
{
/// What is known of a record beside itself.
struct Context {
    const DirectoryBook *book = nullptr;
    QHash<QString, int> openDeals; ///< by account id
};

[[nodiscard]] const QList<DirectoryColumn> &columns(DirectoryKind kind);
[[nodiscard]] QString title(DirectoryKind kind, DirectoryColumn column); ///< translated

[[nodiscard]] DirectoryList listOf(const DirectorySnapshot &snapshot, DirectoryKind kind);
[[nodiscard]] int sizeOf(const DirectoryList &list);
/// One and the same in memory: nothing to compare.
[[nodiscard]] bool isSame(const DirectoryList &a, const DirectoryList &b);
[[nodiscard]] const QString &idAt(const DirectoryList &list, int place);
[[nodiscard]] bool isEqual(const DirectoryList &a, int placeInA, const DirectoryList &b, int placeInB);
/// The whole record: Lead, Contact, CrmAccount, Campaign or CrmActivity.
[[nodiscard]] QVariant recordAt(const DirectoryList &list, int place);
/// Folded text the filter looks into.
[[nodiscard]] QString needleAt(const DirectoryList &list, int place);
[[nodiscard]] const LookupRef &ownerAt(const DirectoryList &list, int place);
/// Leads that are not converted, activities that are not done; every other record.
[[nodiscard]] bool isOpenAt(const DirectoryList &list, int place);
/// Belongs to that record: a contact to an account, an activity to a contact, lead, account or deal.
[[nodiscard]] bool isOfAt(const DirectoryList &list, int place, const QString &recordId);
/// Raw: QString, QDate, QDateTime (UTC), int or Money; invalid: not known.
[[nodiscard]] QVariant valueAt(const DirectoryList &list, int place, DirectoryColumn column, const Context &context);
/// Of leads, campaigns and activities, as the record has it; else empty.
[[nodiscard]] QString statusAt(const DirectoryList &list, int place);
/// Where a lead comes from, the type of a campaign; else empty.
[[nodiscard]] QString sourceAt(const DirectoryList &list, int place);
[[nodiscard]] const CrmActivity *activityAt(const DirectoryList &list, int place); ///< nullptr: no activity
/// The day an activity is due or begins, in this computer's zone; invalid: none.
[[nodiscard]] QDate dueDay(const CrmActivity &activity);
/// ThisWeek: from `today` to the end of its week, Monday first. What is done is never due.
[[nodiscard]] bool isDue(const CrmActivity &activity, DirectoryDue due, const QDate &today);
[[nodiscard]] QString kindName(CrmActivity::Kind kind); ///< translated
} // namespace directorycells
} // namespace atlas
