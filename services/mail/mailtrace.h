// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/mail/mailrequests.h"

#include <QSet>

namespace atlas
{
/// One message that was sent or saved and what must be known to tell afterwards whether it took place. Zoho Mail has no
/// key against repeats, so it is looked for among the newest messages where it would be.
class MailTrace
{
public:
    /// `claimed`: ids this process knows it created; what is found is added to it. `begun`: when sending began, UTC.
    /// All references outlive the tasks.
    MailTrace(MailService &service, const Clock &clock, QSet<QString> &claimed, OutgoingMail mail,
              mailrequests::Mode mode, QDateTime begun);

    /// Several looks over half a minute: sent if one finds it; `lost` with the code "not_created" if the last one found
    /// nothing; Ambiguous "unknown" if the last one failed or could not see far enough back.
    [[nodiscard]] Task<Result<SentMail>> settle(ApiError lost, CancelToken cancel);

private:
    enum class Seen { Yes, No, Unknown };
    struct Look {
        Seen seen = Seen::Unknown;
        QString id;
        bool isFinal = false; ///< looking again cannot help
    };
    [[nodiscard]] Task<Look> look(bool isLast, CancelToken cancel);
    [[nodiscard]] Task<Look> lookIn(QString folderId, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> findFolders(CancelToken cancel);
    [[nodiscard]] bool isLongAgo() const;
    [[nodiscard]] bool hasSubject(const MailMessage &row) const;
    [[nodiscard]] bool isIt(const MailMessage &row) const;
    [[nodiscard]] bool isRecent(const MailMessage &row) const;

    MailService &m_service;
    const Clock &m_clock;
    QSet<QString> &m_claimed;
    OutgoingMail m_mail;
    mailrequests::Mode m_mode;
    QDateTime m_begun;
    QString m_folder, m_outbox;
};
} // namespace atlas
