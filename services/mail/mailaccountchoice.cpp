// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailaccountchoice.h"

#include "services/mail/mailanswer.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailrequests.h"

#include <algorithm>
#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The default one, else the first.
Result<MailAccount> usualAccount(const QList<MailAccount> &accounts)
{
    const auto usual = std::ranges::find_if(accounts, &MailAccount::isDefault);
    if (usual != accounts.cend())
        return *usual;
    if (accounts.isEmpty())
        return fail(ErrorKind::NotFound, u"no_mailbox"_s, u"This account has no mailbox in Zoho Mail."_s);
    return accounts.first();
}
} // namespace

MailAccountChoice::MailAccountChoice(ApiClient &client)
    : m_client(client)
{
}

Task<Result<QList<MailAccount>>> MailAccountChoice::accounts(Priority priority, CancelToken cancel)
{
    const ApiRequest request = mailrequests::accounts(priority);
    const Result<QJsonObject> answer = co_await mailanswer::of(&m_client, request, cancel);
    if (!answer)
        co_return fail(answer.error());
    QList<MailAccount> accounts;
    for (const QJsonValue &row : mailanswer::rows(*answer)) {
        const MailAccount account = mailjson::account(row.toObject());
        if (!account.id.isEmpty())
            accounts.append(account);
    }
    co_return accounts;
}

Task<Result<MailAccount>> MailAccountChoice::settled(CancelToken cancel)
{
    // One question for all who wait. Who waited for one that its asker cancelled asks again.
    while (!isMade() && m_asking) {
        co_await qCoro(this, &MailAccountChoice::asked);
        if (!isMade() && !m_asking && m_lastError.kind != ErrorKind::Cancelled)
            co_return fail(ApiError(m_lastError));
    }
    if (isMade())
        co_return MailAccount(m_account);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    m_asking = true;
    const Result<QList<MailAccount>> all = co_await accounts(Priority::User, cancel);
    const Result<MailAccount> usual = all ? usualAccount(*all) : fail(all.error());
    if (!usual)
        m_lastError = usual.error();
    else if (!isMade()) // somebody may have chosen meanwhile
        m_account = *usual;
    m_asking = false;
    Q_EMIT asked();
    co_return isMade() ? Result<MailAccount>(m_account) : usual;
}

Task<Result<MailAccount>> MailAccountChoice::complete(CancelToken cancel)
{
    const Result<MailAccount> known = co_await settled(cancel);
    if (!known || !known->senders.isEmpty())
        co_return known;
    const Result<QList<MailAccount>> all = co_await accounts(Priority::User, cancel);
    if (!all)
        co_return fail(all.error());
    const auto same = std::ranges::find(*all, known->id, &MailAccount::id);
    if (same == all->cend()) {
        ApiError error(ErrorKind::Usage, u"unknown_account"_s, u"There is no such mailbox."_s);
        error.field = u"account_id"_s;
        co_return fail(error);
    }
    if (m_account.id == same->id)
        m_account = *same;
    co_return *same;
}
} // namespace atlas
