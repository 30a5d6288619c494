// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"

/// The modules of the directory in Zoho's JSON. Tolerant of missing, null and string-typed members. Pure.
namespace atlas::crmdirectoryjson
{
/// In the order they are read: Leads, Contacts, Accounts, Campaigns, Tasks, Events, Calls.
[[nodiscard]] const QStringList &modules();
/// The `fields` parameter of every list: what the records are built from, and what the store keeps. Empty for a module
/// that is none of the directory's.
[[nodiscard]] QStringList fields(const CrmModule &module);
/// Tasks, Events or Calls.
[[nodiscard]] bool isActivity(const CrmModule &module);

/// `homeCurrency` is that of a record that names none: organisations of one currency do not send it.
[[nodiscard]] Campaign campaign(const QJsonObject &record, const QString &homeCurrency);
/// `now` tells which meetings and calls are over.
[[nodiscard]] CrmActivity activity(const CrmModule &module, const QJsonObject &record, const QDateTime &now);
/// Changed on or after `since`, or planned for then: older activities are not kept.
[[nodiscard]] bool isWithin(const CrmActivity &activity, const QDateTime &since);
} // namespace atlas::crmdirectoryjson
