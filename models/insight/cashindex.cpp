// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashindex.h"

#include "models/insight/cashbasis.h"

namespace atlas
{
namespace
{
void indexAccounts(CashIndex &index, const QList<BankAccount> &accounts)
{
    for (const BankAccount &account : accounts) {
        if (!account.active || !account.isCash())
            continue;
        if (account.balance.currency() != index.base) {
            index.leftOut.add(account.balance);
            continue;
        }
        index.opening = cash::sumOf(index.opening, account.balance.minor());
        ++index.accountCount;
    }
}

void indexInvoices(CashIndex &index, const QList<Invoice> &invoices)
{
    index.invoices.reserve(invoices.size());
    index.openInvoiceById.reserve(invoices.size());
    for (qsizetype row = 0; row < invoices.size(); ++row) {
        const Invoice &invoice = invoices.at(row);
        if (!invoice.isOpen())
            continue;
        const std::optional<Money> amount = cash::inBase(invoice, invoice.balance, index.base);
        if (!amount) {
            index.leftOut.add(invoice.balance);
            ++index.suspectRates;
            continue;
        }
        const QDate expected = expectedPaymentDate(invoice, index.behaviour.value(invoice.contactId), {});
        index.openInvoiceById.insert(invoice.id, index.invoices.size());
        index.invoices.append({row, amount->minor(), expected});
    }
}

void indexBills(CashIndex &index, const QList<Bill> &bills)
{
    for (qsizetype row = 0; row < bills.size(); ++row) {
        const Bill &bill = bills.at(row);
        if (!bill.isOpen())
            continue;
        if (const std::optional<Money> amount = cash::inBase(bill, bill.balance, index.base)) {
            index.bills.append({row, amount->minor(), bill.due.isValid() ? bill.due : bill.date});
        } else {
            index.leftOut.subtract(bill.balance);
            ++index.suspectRates;
        }
    }
}
} // namespace

CashIndex cashIndex(const BooksSnapshot &books)
{
    CashIndex index;
    index.base = cash::baseCurrency(books);
    index.behaviour = paymentBehaviour(books.invoices);
    indexAccounts(index, books.bankAccounts);
    indexInvoices(index, books.invoices);
    indexBills(index, books.bills);
    for (const BooksContact &contact : books.contacts)
        if (const auto known = index.behaviour.constFind(contact.id); known != index.behaviour.cend())
            index.latenessByName.insert(contact.name, known->medianDays);
    return index;
}
} // namespace atlas
