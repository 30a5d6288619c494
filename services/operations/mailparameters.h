// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"

/// Parameters of the Mail operations as queries of MailService; shared by running and planning.
namespace atlas::mailparameters
{
/// The moment of `since` in UTC: an instant with its offset, or a day, which begins at midnight here. Invalid if
/// absent; Usage "invalid_parameter" when it is neither.
[[nodiscard]] Result<QDateTime> sinceOf(const QJsonObject &parameters);
/// Everything of mail_list_messages but the folder, which may have to be found.
[[nodiscard]] MailListQuery listQuery(const QJsonObject &parameters);
/// The range of mail_search: 50 unless said otherwise.
[[nodiscard]] MailListQuery searchRange(const QJsonObject &parameters);
/// The key for mail_search. Usage "invalid_parameter" for words that the grammar cannot say.
[[nodiscard]] Result<QString> searchKey(const QJsonObject &parameters);
/// The mail of mail_send with its files read from this computer; HTML is reduced to what a mail may hold. Usage with
/// the parameter: "no_such_file", "unreadable_file", "too_large", "drafts_take_no_files", "drafts_answer_nothing".
[[nodiscard]] Result<OutgoingMail> outgoing(const QJsonObject &parameters);
[[nodiscard]] bool isDraft(const QJsonObject &parameters);
/// The error with the operation's own name of the parameter at fault.
[[nodiscard]] ApiError blamed(ApiError error);

/// The service an operation works with: the given one, or for another account_id one of its own, so that a call about
/// one mailbox never redirects the calls of others.
class Target
{
public:
    Target(MailService *mail, const QJsonObject &parameters);
    [[nodiscard]] MailService *service() const { return m_own ? m_own.get() : m_shared; }

private:
    MailService *m_shared;
    std::unique_ptr<MailService> m_own;
};
} // namespace atlas::mailparameters
