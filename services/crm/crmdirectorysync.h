// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectorymirror.h"

namespace atlas
{
/// Brings the mirror of a module up to date: the whole list the first time, newest first, then what was modified since,
/// and once an hour what was deleted. Old records stay until new ones are certain: nothing is removed before the last
/// page has come, and a failure leaves the cursor where it was.
class CrmDirectorySync
{
public:
    /// `shown` is called whenever the mirror's snapshot has got other records.
    CrmDirectorySync(CrmService &service, CrmDirectoryMirror &mirror, const Clock &clock, std::function<void()> shown);
    /// The mirror must be loaded.
    [[nodiscard]] Task<Result<Done>> run(CrmModule module, Priority priority, CancelToken cancel);

private:
    struct Reading;
    using Shared = std::shared_ptr<Reading>;
    [[nodiscard]] Task<Result<Done>> readAll(Shared reading);
    [[nodiscard]] Task<Result<Done>> readChanged(Shared reading);
    /// What the deleted list names; nothing if it was read less than an hour ago.
    [[nodiscard]] Task<Result<QStringList>> readDeleted(Shared reading);
    /// All pages of the reading's query; what they bring is put by and by. True: there was more than may be read.
    [[nodiscard]] Task<Result<bool>> readPages(Shared reading);
    [[nodiscard]] Task<Result<Done>> keep(Shared reading, QJsonArray rows);
    [[nodiscard]] Task<Result<Done>> flush(Shared reading);

    CrmService &m_service;
    CrmDirectoryMirror &m_mirror;
    const Clock &m_clock;
    std::function<void()> m_shown;
};
} // namespace atlas
