// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"
#include "services/sandbox/crm/jsonwriter.h"
#include "services/sandbox/crm/pagetokens.h"

#include <functional>

namespace atlas::sandbox::crm
{
/// The paging parameters of a list call.
struct PageRequest {
    int page = 1;
    int perPage = 200;
    PageMark mark;
};

/// The rows a list runs through. `order` holds slots ascending by id, or by (Modified_Time, slot).
struct Sequence {
    const Table *table = nullptr;
    const std::vector<quint32> *order = nullptr;
    bool ascending = false;
    bool byModified = false;
    std::function<bool(const Row &)> keep; ///< empty: all
};

struct Page {
    std::vector<quint32> slots;
    bool more = false;
};

/// page, per_page and page_token with their rules: 2,000 rows by page, 100,000 by token, never both.
[[nodiscard]] PageRequest pageRequest(const Call &call, std::optional<Response> &refusal);
[[nodiscard]] Page pageOf(const Sequence &sequence, const PageRequest &request);
/// The `info` object of lists, with tokens for the neighbours.
void writeListInfo(JsonWriter &out, const Call &call, const Sequence &sequence, const PageRequest &request,
                   const Page &page, const QString &sortBy);
/// The `info` object of calls that know pages only (search, users, deleted).
void writePlainInfo(JsonWriter &out, const PageRequest &request, qsizetype count, bool more);
} // namespace atlas::sandbox::crm
