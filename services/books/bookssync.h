// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksmirror.h"

namespace atlas
{
/// Brings the mirror of a kind up to date: what changed where the list can tell (last_modified_time), newest first
/// until known rows elsewhere, the whole list once a day, which is also how deletions show: Books has no feed of them.
/// Bank accounts are few and read whole each time, recurring profiles once a day. Old data stay until new ones are
/// certain: nothing is removed before the last page has come, and a failure leaves the cursor where it was.
class BooksSync
{
public:
    BooksSync(BooksService &service, BooksMirror &mirror, const Clock &clock);
    /// The mirror must be open at the organisation of the service.
    [[nodiscard]] Task<Result<Done>> run(BooksKind kind, Priority priority, CancelToken cancel);

private:
    struct Reading;
    using Shared = std::shared_ptr<Reading>;
    [[nodiscard]] Task<Result<Done>> readWhole(Shared reading);
    [[nodiscard]] Task<Result<Done>> readDifference(Shared reading, bool newestFirst);
    /// A page; waits for the rate where the gate says so.
    [[nodiscard]] Task<Result<BooksPage>> readPage(Shared reading, int number);
    [[nodiscard]] Task<Result<Done>> keep(Shared reading, QJsonArray rows);
    /// The rows of recurring invoices with what only their details say: amount and rhythm.
    [[nodiscard]] Task<Result<QJsonArray>> detailed(Shared reading, QJsonArray rows);
    [[nodiscard]] Task<booksrows::Difference> compared(Shared reading, QJsonArray rows);

    BooksService &m_service;
    BooksMirror &m_mirror;
    const Clock &m_clock;
};
} // namespace atlas
