// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

#include <QSet>

namespace atlas
{
/// One create and what must be known to tell afterwards whether it took place. Two equal invoices of one day are legal,
/// so the newest records are looked at before sending: only what was not there then can be the lost one. The same look
/// shows whether the organisation has the unique custom field that makes creates idempotent.
class BooksCreate
{
public:
    /// `claimed`: ids this process knows it created; what is found is added to it. All references outlive the tasks.
    BooksCreate(BooksService &service, const Clock &clock, QSet<QString> &claimed, BooksKind kind, QJsonObject record);

    /// The look before. Without the right to read, or where the list refuses the order, nothing is known and the create
    /// may still be sent: a lost answer then stays unknown.
    [[nodiscard]] Task<Result<Done>> look(CancelToken cancel);
    /// PUT with a fresh key where the custom field was seen, else POST. After look().
    [[nodiscard]] const ApiRequest &request() const { return m_request; }
    [[nodiscard]] bool isKeyed() const { return !m_key.isEmpty(); }
    /// For a refused PUT: the field may not be a unique one. From now on request() is the POST.
    void giveUpKey();
    /// After a lost answer: the record if exactly one new one equals what was sent; `lost` with the code "not_created"
    /// if there is none after several looks; Ambiguous "unknown" otherwise.
    [[nodiscard]] Task<Result<QJsonObject>> settle(ApiError lost, CancelToken cancel);

private:
    [[nodiscard]] BooksListQuery newest(int rows) const;
    /// Rows that were not there before and may be the record in question.
    [[nodiscard]] QStringList candidates(const BooksPage &page) const;
    [[nodiscard]] bool hidesOthers(const BooksPage &page) const;

    BooksService &m_service;
    const Clock &m_clock;
    QSet<QString> &m_claimed;
    BooksKind m_kind;
    QJsonObject m_record;
    ApiRequest m_request;
    QString m_key;
    bool m_looked = false;
    QSet<QString> m_before;
    QDateTime m_newestBefore;
};

/// Whether a stored record may be the one that was sent: the party, date, reference, number and amount as far as the
/// row tells them, and the lines where it has lines.
[[nodiscard]] bool isEqualDocument(BooksKind kind, const QJsonObject &sent, const QJsonObject &stored);
/// Whether a row of a list or its page_context shows the custom field of that API name.
[[nodiscard]] bool showsCustomField(const BooksPage &page, QLatin1StringView apiName);
} // namespace atlas
