// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerentry.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void writeExpenses(LedgerWriter &writer)
{
    for (const auto &[id, expense] : writer.store().of(kind::expenses).all()) {
        LedgerEntry entry(writer, aboutDocument(expense, u"expense"_s, u"expense_id"_s, u"reference_number"_s),
                          numberOf(expense, u"exchange_rate", 1));
        const double tax = numberOf(expense, u"tax_amount");
        const double total = numberOf(expense, u"total");
        const QString cost = writer.account(textOf(expense, u"account_id"), writer.cost());
        const QList<QJsonObject> lines = objectsOf(expense, u"line_items");
        double booked = 0;
        for (const QJsonObject &line : lines) {
            booked += numberOf(line, u"item_total");
            entry.debit(writer.account(textOf(line, u"account_id"), cost), numberOf(line, u"item_total"));
        }
        entry.debit(cost, total - tax - booked);
        entry.debit(writer.inputTax(), tax);
        entry.credit(writer.account(textOf(expense, u"paid_through_account_id"),
                                    writer.system(u"cash"_s, u"Undeposited Funds"_s)),
                     total);
        entry.close();
    }
}

void writeJournals(LedgerWriter &writer)
{
    for (const auto &[id, journal] : writer.store().of(kind::journals).all()) {
        if (textOf(journal, u"status") != u"published")
            continue;
        LedgerLine about = aboutDocument(journal, u"journal"_s, u"journal_id"_s, u"entry_number"_s);
        about.date = dateOf(journal, u"journal_date");
        LedgerEntry entry(writer, about, numberOf(journal, u"exchange_rate", 1));
        const QList<QJsonObject> lines = objectsOf(journal, u"line_items");
        for (const QJsonObject &line : lines) {
            const double sign = textOf(line, u"debit_or_credit") == u"debit" ? 1 : -1;
            entry.debit(writer.account(textOf(line, u"account_id"), writer.cost()), sign * numberOf(line, u"amount"));
        }
        entry.close();
    }
}

/// The row of a document that is in the ledger by itself, or of a feed line that is not in the books.
bool elsewhere(const QJsonObject &row)
{
    static const QStringList documents{u"customer_payment"_s, u"vendor_payment"_s, u"expense"_s, u"journal"_s};
    const QString status = textOf(row, u"status");
    return documents.contains(textOf(row, u"transaction_type")) || status == u"uncategorized" || status == u"excluded";
}

QString offsetOf(LedgerWriter &writer, const QJsonObject &row, bool in)
{
    const QString type = textOf(row, u"transaction_type");
    // Each side of a transfer is a row of its own; between them stands an account that ends at nothing.
    if (type == u"transfer_fund" || type == u"card_payment")
        return writer.system(u"equity"_s, u"Transfers Between Own Accounts"_s);
    static const QStringList equity{u"owner_contribution"_s, u"owner_drawings"_s};
    const QString fallback = equity.contains(type) ? writer.system(u"equity"_s, u"Owner's Equity"_s)
                             : in                  ? writer.system(u"other_income"_s, u"Other Income"_s)
                                                   : writer.system(u"other_expense"_s, u"Other Expenses"_s);
    QString other = textOf(row, u"offset_account_id");
    if (other.isEmpty())
        other = textOf(row, in ? u"from_account_id" : u"to_account_id");
    return writer.account(other, fallback);
}

void writeBankRows(LedgerWriter &writer)
{
    for (const auto &[id, row] : writer.store().of(kind::bankTransactions).all()) {
        const QString bank = writer.account(textOf(row, u"account_id"), {});
        if (elsewhere(row) || bank.isEmpty())
            continue;
        const bool in = textOf(row, u"debit_or_credit") == u"debit";
        LedgerEntry entry(
            writer, aboutDocument(row, textOf(row, u"transaction_type"), u"transaction_id"_s, u"reference_number"_s),
            1);
        const double amount = numberOf(row, u"amount");
        const double base = numberOf(row, u"bcy_total", amount * numberOf(row, u"exchange_rate", 1));
        entry.debit(bank, in ? base : -base);
        entry.credit(offsetOf(writer, row, in), in ? base : -base);
        entry.close();
    }
}
} // namespace

void writeOtherEntries(LedgerWriter &writer)
{
    writeExpenses(writer);
    writeJournals(writer);
    writeBankRows(writer);
}
} // namespace atlas::sandbox::books::buying
