// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrecords.h"
#include "services/core/apiclient.h"

#include <QJsonArray>

namespace atlas
{
/// Which organisation the calls of BooksService go to. A token may reach several; each call but GET /organizations must
/// name one. Asked for once, however many calls wait for the answer.
class OrganisationChoice : public QObject
{
    Q_OBJECT
public:
    explicit OrganisationChoice(ApiClient &client);

    /// Those with Books, active and supported. Source: GET /organizations (scope settings.READ).
    [[nodiscard]] Task<Result<QList<BooksOrg>>> all(CancelToken cancel);
    /// The one in use, settled at the first call: the only one, else the chosen one. Usage "choose_organisation" with
    /// details {"organizations":[{organization_id,name,currency_code,is_default_org}]}; NotFound "no_books".
    [[nodiscard]] Task<Result<BooksOrg>> settled(CancelToken cancel);
    /// How many all() told last; 0: not asked yet.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Empty id: no choice. Takes effect with the next call.
    void choose(const QString &id);
    /// Zoho says that this token has nothing to do with the organisation in use: the next call asks again.
    void forget();

Q_SIGNALS:
    void asked();

private:
    [[nodiscard]] Result<BooksOrg> picked(const Result<QList<BooksOrg>> &organisations) const;

    ApiClient &m_client;
    QString m_chosen;
    qsizetype m_count = 0;
    std::optional<BooksOrg> m_org;
    bool m_asking = false;
    bool m_abandoned = false; ///< whoever asked last went away before the answer
    std::optional<ApiError> m_lastError;
};
} // namespace atlas
