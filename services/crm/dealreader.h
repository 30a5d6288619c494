// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/dealdecoder.h"

#include <memory>

/// Deals straight from the bytes of an answer, without a JSON document in between: a page of 200 costs about a tenth of
/// what QJsonDocument needs. Means exactly what crmjson::deal means. Pure; one reader per thread.
namespace atlas::dealreader
{
/// Where a list goes on. Decode for what is not a page.
struct PageHead {
    bool more = false;
    QString pageToken; ///< empty on the last page
};
[[nodiscard]] Result<PageHead> readHead(const QByteArray &page);

class Reader
{
public:
    Reader();
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    /// The rows of a page, typed and as they came; rows without id are left out. Decode if the page has no rows or any
    /// of it cannot be read: half a page would look like deleted deals.
    [[nodiscard]] Result<dealdecoder::DecodedDeals> readPage(const QByteArray &page, const QString &homeCurrency);
    /// One stored record; nullopt when it cannot be read.
    [[nodiscard]] std::optional<Deal> readRecord(const QByteArray &body, const QString &homeCurrency);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::dealreader
