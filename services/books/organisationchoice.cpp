// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/organisationchoice.h"

#include "services/books/booksjson.h"
#include "services/books/booksrequests.h"

#include <algorithm>
#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonObject choiceRow(const BooksOrg &org)
{
    return {{"organization_id"_L1, org.id},
            {"name"_L1, org.name},
            {"currency_code"_L1, org.currency},
            {"is_default_org"_L1, org.isDefault}};
}

ApiError choiceNeeded(const QList<BooksOrg> &organisations)
{
    QJsonArray choices;
    for (const BooksOrg &org : organisations)
        choices.append(choiceRow(org));
    ApiError error(ErrorKind::Usage, u"choose_organisation"_s,
                   u"This account has several organisations with Zoho Books. Choose one."_s);
    error.field = u"organization_id"_s;
    error.details = {{"organizations"_L1, choices}};
    return error;
}
} // namespace

OrganisationChoice::OrganisationChoice(ApiClient &client)
    : m_client(client)
{
}

Task<Result<QList<BooksOrg>>> OrganisationChoice::all(CancelToken cancel)
{
    const ApiRequest request = booksrequests::organisations();
    const Result<QJsonObject> answer = co_await m_client.json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    const Result<Done> good = booksrequests::checkEnvelope(*answer, request);
    if (!good)
        co_return fail(good.error());
    QList<BooksOrg> organisations;
    const QJsonArray rows = answer->value("organizations"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (booksjson::usesBooks(row))
            organisations.append(booksjson::organisation(row));
    }
    m_count = organisations.size();
    co_return organisations;
}

Task<Result<BooksOrg>> OrganisationChoice::settled(CancelToken cancel)
{
    // One question for all who wait. Who waited for one that its asker cancelled asks again.
    while (!m_org && m_asking) {
        co_await qCoro(this, &OrganisationChoice::asked);
        if (!m_asking && !m_org && !m_abandoned && m_lastError)
            co_return fail(ApiError(*m_lastError));
    }
    if (m_org)
        co_return BooksOrg(*m_org);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    m_asking = true;
    const Result<QList<BooksOrg>> organisations = co_await all(cancel);
    const Result<BooksOrg> org = picked(organisations);
    m_abandoned = !org && org.error().kind == ErrorKind::Cancelled;
    m_lastError.reset();
    if (org)
        m_org = *org;
    else
        m_lastError = org.error();
    m_asking = false;
    Q_EMIT asked();
    co_return org;
}

Result<BooksOrg> OrganisationChoice::picked(const Result<QList<BooksOrg>> &organisations) const
{
    if (!organisations)
        return fail(organisations.error());
    if (organisations->isEmpty())
        return fail(ErrorKind::NotFound, u"no_books"_s, u"No organisation of this account uses Zoho Books."_s);
    if (organisations->size() == 1)
        return organisations->first();
    const auto chosen = std::ranges::find(*organisations, m_chosen, &BooksOrg::id);
    if (chosen == organisations->end())
        return fail(choiceNeeded(*organisations));
    return *chosen;
}

void OrganisationChoice::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_org.reset();
}

void OrganisationChoice::forget()
{
    m_org.reset();
}
} // namespace atlas
