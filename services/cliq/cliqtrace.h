// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"
#include "services/core/clock.h"

#include <functional>

namespace atlas
{
/// Looks in a chat for a post whose answer was lost. Cliq has no key against repeats, so it is told by who posted what
/// and when.
class CliqTrace
{
public:
    /// Whether a message of the time in question is the post.
    using Matcher = std::function<bool(const CliqMessage &message)>;
    /// `begun`: when posting began, UTC. Both references outlive the tasks.
    CliqTrace(CliqService &service, const Clock &clock, QString chatId, QDateTime begun, Matcher isIt);

    /// At most three looks over a quarter of a minute: posted if one finds it; `lost` with the code "not_created" if
    /// the last one found nothing; Ambiguous "unknown" if the last one failed or could not see far enough back.
    [[nodiscard]] Task<Result<CliqPosted>> settle(ApiError lost, CancelToken cancel);

private:
    enum class Seen { Yes, No, Unknown };
    struct Look {
        Seen seen = Seen::Unknown;
        QString id;
        bool isFinal = false; ///< looking again cannot help
    };
    [[nodiscard]] Task<Look> look(CancelToken cancel);

    CliqService &m_service;
    const Clock &m_clock;
    QString m_chatId;
    QDateTime m_begun;
    Matcher m_isIt;
};
} // namespace atlas
