// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

namespace atlas::crmjson
{
/// Each is tolerant of missing, null and string-typed members. `homeCurrency` fills a record without Currency.
[[nodiscard]] Deal deal(const QJsonObject &record, const QString &homeCurrency);
[[nodiscard]] Lead lead(const QJsonObject &record);
[[nodiscard]] Contact contact(const QJsonObject &record);
[[nodiscard]] CrmAccount account(const QJsonObject &record);
[[nodiscard]] Note note(const QJsonObject &record);
[[nodiscard]] CrmUser user(const QJsonObject &record);
[[nodiscard]] CrmOrg org(const QJsonObject &record);
/// `pipelines`: reply of /settings/pipeline; `stageField`: the Stage entry of /settings/fields.
[[nodiscard]] QList<Pipeline> pipelines(const QJsonObject &reply, const QJsonObject &stageField);
[[nodiscard]] LayoutMeta layout(const QJsonObject &layout);
/// Fields a Deal is built from: the `fields` parameter of every deal read.
[[nodiscard]] QStringList dealFields();
/// CrmSettings to and from the store's JSON.
[[nodiscard]] QJsonObject toJson(const CrmSettings &settings);
[[nodiscard]] CrmSettings settings(const QJsonObject &stored);
} // namespace atlas::crmjson
