// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

/// Parameters of the Books operations as queries of BooksService; shared by running and planning.
namespace atlas::booksparameters
{
/// Usage with the parameter's name for a date that does not exist or a period that ends before it begins.
[[nodiscard]] Result<BooksListQuery> invoiceQuery(const QJsonObject &parameters);
[[nodiscard]] Result<BooksListQuery> expenseQuery(const QJsonObject &parameters);
[[nodiscard]] Result<BooksListQuery> customerQuery(const QJsonObject &parameters);

/// The service an operation works with: the given one, or for another organization_id one of its own, so that a call
/// about one organisation never redirects the calls of others.
class Target
{
public:
    Target(BooksService *books, const QJsonObject &parameters);
    [[nodiscard]] BooksService *service() const { return m_own ? m_own.get() : m_shared; }
    /// The organisation in use; Usage "unknown_organisation" if it is not the one that was asked for.
    [[nodiscard]] Task<Result<BooksOrg>> organisation(CancelToken cancel) const;

private:
    BooksService *m_shared;
    QString m_wanted;
    std::unique_ptr<BooksService> m_own;
};
} // namespace atlas::booksparameters
