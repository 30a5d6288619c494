// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/mail/mailrecords.h"

namespace atlas
{
/// Which mailbox is meant: the one chosen, else the account's default one, found out once for all who wait.
class MailAccountChoice : public QObject
{
    Q_OBJECT
public:
    explicit MailAccountChoice(ApiClient &client);

    [[nodiscard]] Task<Result<QList<MailAccount>>> accounts(Priority priority, CancelToken cancel);
    /// The mailbox in use. NotFound "no_mailbox".
    [[nodiscard]] Task<Result<MailAccount>> settled(CancelToken cancel);
    /// The same with its senders, which a mailbox chosen by its id alone does not tell. Usage "unknown_account", field
    /// "account_id", if the person has no such mailbox.
    [[nodiscard]] Task<Result<MailAccount>> complete(CancelToken cancel);
    void choose(const MailAccount &account) { m_account = account; }
    [[nodiscard]] bool isMade() const { return !m_account.id.isEmpty(); }

Q_SIGNALS:
    void asked(); ///< a question for the accounts is over

private:
    ApiClient &m_client;
    MailAccount m_account;
    ApiError m_lastError;
    bool m_asking = false;
};
} // namespace atlas
