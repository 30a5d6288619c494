// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmservice.h"

/// The HTTP calls of Zoho CRM v8 as plain values, so that a dry run can show exactly what a call would send.
/// Source: https://www.zoho.com/crm/developer/docs/api/v8/
namespace atlas::crmrequests
{
/// Columns read when a caller names none: `fields` is mandatory in lists.
[[nodiscard]] QStringList defaultColumns(const QString &module);
/// Fields that identify a record in the eyes of a person, in order; empty where Atlas knows none.
[[nodiscard]] QStringList naturalKey(const QString &module);
/// API names are letters, digits and underscores; ids are digits. Usage names the parameter ("module", "id").
[[nodiscard]] Result<Done> checkTarget(const QString &module);
[[nodiscard]] Result<Done> checkTarget(const QString &module, const QString &id);

[[nodiscard]] Result<ApiRequest> list(const CrmListQuery &query);
/// Usage unless exactly one of criteria, email, phone, word is given. Criteria are sent verbatim.
[[nodiscard]] Result<ApiRequest> search(const CrmSearchQuery &query);
[[nodiscard]] ApiRequest record(const QString &module, const QString &id, const QStringList &fields);
[[nodiscard]] ApiRequest create(const QString &module, const QJsonObject &record);
/// `version`: Modified_Time verbatim; empty: unconditional. Lookups are reduced to their id.
[[nodiscard]] ApiRequest update(const QString &module, const QString &id, const QJsonObject &changes,
                                const QString &version);
[[nodiscard]] ApiRequest remove(const QString &module, const QString &id);
[[nodiscard]] ApiRequest upsert(const QString &module, const QJsonArray &records, const QStringList &duplicateCheck);
[[nodiscard]] ApiRequest coql(const QString &query);
[[nodiscard]] ApiRequest deleted(const QString &module, const QString &modifiedSince, int page, Priority priority);
[[nodiscard]] ApiRequest count(const QString &module, const QString &criteria);
[[nodiscard]] ApiRequest related(const QString &module, const QString &id, const QString &relatedList,
                                 const QStringList &fields);
[[nodiscard]] ApiRequest addNote(const QString &module, const QString &id, const QString &title,
                                 const QString &content);
[[nodiscard]] ApiRequest convertLead(const QString &id, const QJsonObject &options);
/// GET /settings/<what>, with module= when given.
[[nodiscard]] ApiRequest settings(const QString &what, const QString &module = {});

/// 'text' as a COQL literal, quotes doubled.
[[nodiscard]] QString coqlText(const QString &text);
/// The path with its query, as a dry run shows it.
[[nodiscard]] QString shownPath(const ApiRequest &request);
[[nodiscard]] QString verbName(Verb verb);
} // namespace atlas::crmrequests
