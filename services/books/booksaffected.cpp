// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksaffected.h"

#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
void addAffected(QList<BooksRef> &all, BooksKind kind, const QString &id)
{
    const BooksRef affected{kind, id};
    if (!id.isEmpty() && !all.contains(affected))
        all.append(affected);
}

void addEach(QList<BooksRef> &all, BooksKind kind, const QJsonObject &record, QLatin1StringView list,
             QLatin1StringView idKey)
{
    const QJsonArray rows = record.value(list).toArray();
    for (const QJsonValue &row : rows)
        addAffected(all, kind, json::id(row.toObject().value(idKey)));
}

/// The contact's balances move with invoices, credit notes, bills and payments; not with mere offers and orders.
bool movesContact(BooksKind kind)
{
    return kind == BooksKind::Invoice || kind == BooksKind::CreditNote || kind == BooksKind::Bill ||
           kind == BooksKind::CustomerPayment || kind == BooksKind::VendorPayment;
}

template <class T>
const T *recordOf(const QList<T> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

template <class T>
void addNumbered(QList<BooksRef> &all, BooksKind kind, const QList<T> &documents, const QString &numbers)
{
    const QStringList wanted = numbers.split(u", "_s, Qt::SkipEmptyParts);
    for (const T &document : documents) {
        if (wanted.contains(document.number))
            addAffected(all, kind, document.id);
    }
}

void addAccountNamed(QList<BooksRef> &all, const QList<BankAccount> &accounts, const QString &name)
{
    const auto found = std::ranges::find(accounts, name, &BankAccount::name);
    if (found != accounts.end())
        addAffected(all, BooksKind::BankAccount, found->id);
}
} // namespace

QList<BooksRef> booksAffected(BooksKind kind, const QJsonObject &record)
{
    QList<BooksRef> all;
    if (kind == BooksKind::CustomerPayment) {
        addEach(all, BooksKind::Invoice, record, "invoices"_L1, "invoice_id"_L1);
        addAffected(all, BooksKind::BankAccount, json::id(record.value("account_id"_L1)));
    }
    if (kind == BooksKind::VendorPayment)
        addEach(all, BooksKind::Bill, record, "bills"_L1, "bill_id"_L1);
    if (kind == BooksKind::VendorPayment || kind == BooksKind::Expense)
        addAffected(all, BooksKind::BankAccount, json::id(record.value("paid_through_account_id"_L1)));
    if (kind == BooksKind::Invoice)
        addAffected(all, BooksKind::Estimate, json::id(record.value("estimate_id"_L1)));
    if (kind == BooksKind::Bill)
        addEach(all, BooksKind::PurchaseOrder, record, "purchaseorders"_L1, "purchaseorder_id"_L1);
    if (movesContact(kind)) {
        addAffected(all, BooksKind::Contact, json::id(record.value("customer_id"_L1)));
        addAffected(all, BooksKind::Contact, json::id(record.value("vendor_id"_L1)));
    }
    return all;
}

QList<BooksRef> booksAffected(BooksKind kind, const QString &id, const BooksSnapshot &snapshot)
{
    QList<BooksRef> all;
    const auto document = [&](const BooksDocument *found) {
        if (found)
            addAffected(all, BooksKind::Contact, found->contactId);
    };
    const auto payment = [&](const BooksPayment *found) {
        if (!found)
            return;
        addNumbered(all, BooksKind::Invoice, snapshot.invoices,
                    kind == BooksKind::CustomerPayment ? found->documentNumbers : QString());
        addNumbered(all, BooksKind::Bill, snapshot.bills,
                    kind == BooksKind::VendorPayment ? found->documentNumbers : QString());
        addAccountNamed(all, snapshot.bankAccounts, found->accountName);
        addAffected(all, BooksKind::Contact, found->contactId);
    };
    if (kind == BooksKind::Invoice)
        document(recordOf(snapshot.invoices, id));
    else if (kind == BooksKind::CreditNote)
        document(recordOf(snapshot.creditNotes, id));
    else if (kind == BooksKind::Bill)
        document(recordOf(snapshot.bills, id));
    else if (kind == BooksKind::CustomerPayment)
        payment(recordOf(snapshot.customerPayments, id));
    else if (kind == BooksKind::VendorPayment)
        payment(recordOf(snapshot.vendorPayments, id));
    else if (const Expense *spent = kind == BooksKind::Expense ? recordOf(snapshot.expenses, id) : nullptr)
        addAccountNamed(all, snapshot.bankAccounts, spent->paidThrough);
    return all;
}
} // namespace atlas
