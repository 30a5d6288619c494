// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class BooksService;

/// What the Books operations do. Parameters have passed their schema.
namespace bookshandlers
{
[[nodiscard]] Task<Result<OperationResult>> listInvoices(BooksService *books, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> createInvoice(BooksService *books, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> getInvoice(BooksService *books, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> listCustomers(BooksService *books, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> getBalance(BooksService *books, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> listExpenses(BooksService *books, QJsonObject parameters,
                                                         CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planInvoices(BooksService *books, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCreateInvoice(BooksService *books, QJsonObject parameters,
                                                            CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planGetInvoice(BooksService *books, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCustomers(BooksService *books, QJsonObject parameters,
                                                        CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planBalance(BooksService *books, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planExpenses(BooksService *books, QJsonObject parameters, CancelToken cancel);
} // namespace bookshandlers
} // namespace atlas
