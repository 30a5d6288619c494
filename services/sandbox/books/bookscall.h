// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/booksstore.h"
#include "services/sandbox/kernel/router.h"

#include <optional>

namespace atlas::sandbox::books
{
/// What a handler works with: the request, the data (already locked, alone for all verbs but GET) and the time.
struct Call {
    const Request &request;
    Store &store;
    QDate today;           ///< in the organisation's zone
    qint64 nowMs = 0;      ///< milliseconds since 1970 UTC
    bool *wrote = nullptr; ///< set by writers when data changed
    [[nodiscard]] QString param(const QString &name) const { return request.query.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return request.query.contains(name); }
    [[nodiscard]] QString id(int segment = 0) const { return request.segments.value(segment); }
    [[nodiscard]] QString stamp() const; ///< now as Books writes it: 2026-10-05T09:46:27+0200
};

using Handler = Response (*)(Call &call);

/// One route of the app; `scope` is the module and operation: "invoices.READ" becomes ZohoBooks.invoices.READ.
struct BooksRoute {
    QByteArray method;
    QString pattern; ///< below /books/v3: "/invoices/{id}"
    QString scope;
    Handler handle = nullptr;
    bool organisationFree = false; ///< works without organization_id
};

// The routes, one function an area.
[[nodiscard]] QList<BooksRoute> organisationRoutes(); ///< organisations, users, currencies, taxes, items
[[nodiscard]] QList<BooksRoute> contactRoutes();      ///< contacts, persons, statements, CRM imports
[[nodiscard]] QList<BooksRoute> invoiceRoutes();      ///< invoices with all their acts
[[nodiscard]] QList<BooksRoute> receiptRoutes();      ///< customer payments, credit notes
[[nodiscard]] QList<BooksRoute> orderRoutes();        ///< estimates, sales orders
[[nodiscard]] QList<BooksRoute> purchaseRoutes();     ///< purchase orders, bills, vendor payments and credits
[[nodiscard]] QList<BooksRoute> expenseRoutes();      ///< expenses with receipts, recurring profiles
[[nodiscard]] QList<BooksRoute> bankingRoutes();      ///< bank accounts and transactions, chart of accounts, journals
[[nodiscard]] QList<BooksRoute> reportRoutes();       ///< the reports that answer live

/// {"code":0,"message":...} with `key`: value; 200 unless told.
[[nodiscard]] Response success(const QString &key, const QJsonValue &value,
                               const QString &message = QStringLiteral("success"), int status = 200);
/// 201 with Location: /api/v3/<resource>/<id>.
[[nodiscard]] Response created(const QString &key, const QJsonObject &record, const QString &resource,
                               const QString &id, const QString &message);
[[nodiscard]] Response done(const QString &message); ///< code and message only
[[nodiscard]] Response refuse(int status, int code, const QString &message);
[[nodiscard]] Response invalidValue(const QString &field); ///< 400, code 2, "Invalid value passed for <field>"
[[nodiscard]] Response notFound(const QString &resource);  ///< 404, code 1002, "<resource> does not exist."

/// The body as an object, from JSON or from the form field JSONString; the refusal (1038 or "Invalid value passed for
/// JSONString") otherwise. An empty body is an empty object.
[[nodiscard]] std::optional<QJsonObject> bodyObject(const Call &call, std::optional<Response> &refusal);

/// How a kind is listed: which query parameters it knows, how it sorts, what a row shows.
struct ListSpec {
    QString kind;       ///< of the store
    QString key;        ///< "invoices": key of the array in the answer
    QString idField;    ///< "invoice_id"
    QString reportName; ///< "Invoices"
    QString defaultFilter = QStringLiteral("Status.All");
    QString defaultSort = QStringLiteral("created_time");
    bool defaultDescending = true;
    QStringList sortColumns;
    QStringList textFilters;     ///< each also _startswith, _contains
    QStringList amountFilters;   ///< each also _less_than, _less_equals, _greater_than, _greater_equals
    QStringList dateFilters;     ///< each also _start, _end, _before, _after
    QStringList exactFilters;    ///< ids and the like
    QStringList searchFields;    ///< what search_text looks into
    bool modifiedFilter = false; ///< knows last_modified_time
    int maximumPerPage = 200;
    /// The row as the list shows it, from the detail record.
    QJsonObject (*row)(const Call &call, const QJsonObject &record) = nullptr;
    /// status= and filter_by=: whether the record passes; nullopt: the value is unknown (refused with code 2). `filter`
    /// comes in one spelling, lower case without "Status." and underscores: filter_by=Status.PartiallyPaid and
    /// status=partially_paid both ask for "partiallypaid"; other families keep their name, "paymentmode.cash". It is
    /// not asked for "all" (or "paymentmode.all"), which everything passes.
    std::optional<bool> (*passes)(const Call &call, const QJsonObject &record, const QString &filter) = nullptr;
};
/// Filters, sorts and pages; unknown query parameters are refused with code 2 (strict), known ones checked.
[[nodiscard]] Response listRecords(const Call &call, const ListSpec &spec);

// documentsums.cpp: the arithmetic of the Books reference, 9.5, shared by all documents and by the dataset.
/// Computes item_total of each line, sub_total, discount_total, tax_total, taxes, total and every bcy_* twin from
/// line_items, discount, discount_type, is_discount_before_tax, is_inclusive_tax, shipping_charge, adjustment,
/// exchange_rate and price_precision. Lines carry tax_percentage already.
void sumDocument(QJsonObject &document);
/// Recomputes balance, status, last_payment_date and payment_made of an invoice or bill from what was applied to it
/// (`paid`: payments, `credited`: credits), keeping void, and a draft nothing was paid on, as they are; balance = total
/// for void. last_payment_date is emptied when nothing is applied and set to `today` when it was empty: callers who
/// know the day of the payment write it first.
void settleBalance(QJsonObject &document, double paid, double credited, const QDate &today);
/// The day has changed: what is past its due date becomes overdue, what is past its expiry date expired.
void ageDocuments(Store &store, const QDate &today);
/// Recomputes outstanding_receivable_amount, unused credits and their _bcy twins of a contact from all documents.
void settleContact(Store &store, const QString &contactId);
/// The same for every contact, in one pass over the documents.
void settleAllContacts(Store &store);

/// The invented books of the agency over the 18 months before `today`: see dataset/booksdata.
void generateBooks(Store &store, quint32 seed, int scale, const QDate &today);
} // namespace atlas::sandbox::books
