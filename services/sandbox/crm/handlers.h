// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"

/// The handlers of the routes, one declaration a route. Each checks in Zoho's order: scope of the module, module,
/// parameters, data. Readers run under the shared lock, writers alone.
namespace atlas::sandbox::crm
{
// listhandler.cpp
[[nodiscard]] Response listRecords(Call &call);
[[nodiscard]] Response getRecord(Call &call);
// searchhandler.cpp
[[nodiscard]] Response searchRecords(Call &call);
[[nodiscard]] Response countRecords(Call &call);
// coqlhandler.cpp
[[nodiscard]] Response runCoql(Call &call);
// writehandlers.cpp
[[nodiscard]] Response insertRecords(Call &call);
[[nodiscard]] Response updateRecords(Call &call);
[[nodiscard]] Response upsertRecords(Call &call);
// deletehandlers.cpp
[[nodiscard]] Response deleteRecords(Call &call);
[[nodiscard]] Response listDeleted(Call &call);
[[nodiscard]] Response recycleBin(Call &call);
// convert.cpp
[[nodiscard]] Response convertLead(Call &call);
[[nodiscard]] Response conversionOptions(Call &call);
// relatedhandlers.cpp
[[nodiscard]] Response relatedRecords(Call &call);
[[nodiscard]] Response timeline(Call &call);
// notes.cpp
[[nodiscard]] Response insertNotes(Call &call);
[[nodiscard]] Response updateNotes(Call &call);
[[nodiscard]] Response deleteNotes(Call &call);
// settingshandlers.cpp
[[nodiscard]] Response listModules(Call &call);
[[nodiscard]] Response listFieldsMetadata(Call &call);
[[nodiscard]] Response pickListValues(Call &call);
[[nodiscard]] Response listLayouts(Call &call);
[[nodiscard]] Response listPipelines(Call &call);
// settingslists.cpp
[[nodiscard]] Response listCustomViews(Call &call);
[[nodiscard]] Response listRelatedLists(Call &call);
[[nodiscard]] Response listTags(Call &call);
[[nodiscard]] Response contactRoles(Call &call);
// users.cpp
[[nodiscard]] Response listUsers(Call &call);
[[nodiscard]] Response countUsers(Call &call);
[[nodiscard]] Response organisation(Call &call);
} // namespace atlas::sandbox::crm
