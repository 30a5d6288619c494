// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/approval.h"

namespace atlas
{
/// Asks the desktop that runs on the same profile, over a local socket: it sees the request at once.
class DeskApprover final : public Approver
{
public:
    /// `address`: see approvalAddress(). The clock bounds the waiting.
    DeskApprover(QString address, const Clock &clock);
    [[nodiscard]] Task<Result<ApprovalVerdict>> ask(Approval approval, CancelToken cancel) override;

private:
    QString m_address;
    const Clock &m_clock;
};
} // namespace atlas
