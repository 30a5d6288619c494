// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "services/mcp/briefsource.h"

namespace atlas::ctl
{
/// The brief of a role, worked out from what the store holds, as the desktop's brief is.
class StoredBrief final : public BriefSource
{
public:
    /// The connection may be null: then nothing is stored.
    StoredBrief(const Connection *connection, const Clock &clock);
    [[nodiscard]] Task<Result<QString>> brief(QString role, QString language) override;

private:
    const Connection *m_connection;
    const Clock &m_clock;
};
} // namespace atlas::ctl
