// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Those of `records` that pass the filter of the request, in the order given, whatever page is asked for; nullopt and
/// the refusal for a filter that cannot be read.
[[nodiscard]] std::optional<QList<QJsonObject>> selectedRecords(const Call &call, const ListSpec &spec,
                                                                const QList<QJsonObject> &records,
                                                                std::optional<Response> &refusal);

/// page and per_page of the request: from 1, at most 200, 100 unless told. The refusal for anything else.
struct PageWanted {
    int page = 1;
    int perPage = 100;
};
[[nodiscard]] std::optional<PageWanted> pageWanted(const Call &call, std::optional<Response> &refusal);
} // namespace atlas::sandbox::projects
