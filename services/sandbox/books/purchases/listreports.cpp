// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerentry.h"
#include "services/sandbox/books/purchases/ledgerview.h"
#include "services/sandbox/books/purchases/reports.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct CustomerSales {
    QString id, name;
    int count = 0;
    double net = 0, gross = 0;
};

void addSales(const Store &store, const QString &kind, double sign, const Period &period,
              QMap<QString, CustomerSales> &sums)
{
    for (const auto &[id, document] : store.of(kind).all()) {
        if (!issued(document) || !period.has(dateOf(document, u"date")))
            continue;
        CustomerSales &sum = sums[textOf(document, u"customer_id")];
        const double total = numberOf(document, u"total");
        sum.id = textOf(document, u"customer_id");
        sum.name = textOf(document, u"customer_name");
        sum.count += sign > 0 ? 1 : 0;
        sum.gross += sign * inBase(document, total);
        sum.net += sign * inBase(document, total - numberOf(document, u"tax_total"));
    }
}

struct TaxSum {
    QString name;
    double percentage = 0, outputBase = 0, output = 0, inputBase = 0, input = 0;
};

// Line by line at the line's rate; the documents themselves round once a tax.
void addTaxes(const Store &store, const QString &kind, double sign, bool output, const Period &period,
              QMap<QString, TaxSum> &sums)
{
    for (const auto &[id, document] : store.of(kind).all()) {
        if (!issued(document) || !period.has(dateOf(document, u"date")))
            continue;
        QMap<QString, double> taxable;
        const QList<QJsonObject> lines = objectsOf(document, u"line_items");
        for (const QJsonObject &line : lines) {
            const QString taxId = textOf(line, u"tax_id");
            if (taxId.isEmpty())
                continue;
            sums[taxId].name = textOf(line, u"tax_name");
            sums[taxId].percentage = numberOf(line, u"tax_percentage");
            taxable[taxId] += numberOf(line, u"item_total");
        }
        const double subTotal = numberOf(document, u"sub_total");
        const bool before = document.value(u"is_discount_before_tax").toBool(true) && subTotal > 0;
        const double kept = before ? 1 - numberOf(document, u"discount_total") / subTotal : 1;
        for (auto it = taxable.cbegin(); it != taxable.cend(); ++it) {
            TaxSum &sum = sums[it.key()];
            const double base = cents(it.value() * kept);
            (output ? sum.outputBase : sum.inputBase) += sign * inBase(document, base);
            (output ? sum.output : sum.input) += sign * inBase(document, cents(base * sum.percentage / 100));
        }
    }
}

} // namespace

double inBase(const QJsonObject &document, double amount)
{
    const double rate = numberOf(document, u"exchange_rate", 1);
    return cents(amount * (rate > 0 ? rate : 1));
}

Response reportAnswer(const QString &key, const QJsonValue &value, const Period &period)
{
    QJsonObject context{{u"to_date"_s, period.to.toString(Qt::ISODate)}};
    if (period.from.isValid())
        context.insert(u"from_date"_s, period.from.toString(Qt::ISODate));
    return Response::json(200,
                          {{u"code"_s, 0}, {u"message"_s, u"success"_s}, {key, value}, {u"page_context"_s, context}});
}

Response salesByCustomer(Call &call)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    QMap<QString, CustomerSales> sums;
    addSales(call.store, kind::invoices, 1, period, sums);
    addSales(call.store, kind::creditNotes, -1, period, sums);
    QJsonArray rows;
    for (const CustomerSales &sum : std::as_const(sums))
        rows.append(QJsonObject{{u"customer_id"_s, sum.id},
                                {u"customer_name"_s, sum.name},
                                {u"count"_s, sum.count},
                                {u"sales"_s, cents(sum.net)},
                                {u"sales_with_tax"_s, cents(sum.gross)}});
    return reportAnswer(u"sales"_s, rows, period);
}

Response customerBalances(Call &call)
{
    QJsonArray rows;
    for (const auto &[id, contact] : std::as_const(call.store).of(kind::contacts).all()) {
        if (textOf(contact, u"contact_type") != u"customer")
            continue;
        const double owed = numberOf(contact, u"outstanding_receivable_amount_bcy");
        const double credit = numberOf(contact, u"unused_credits_receivable_amount_bcy");
        if (owed == 0 && credit == 0)
            continue;
        rows.append(QJsonObject{{u"customer_id"_s, id},
                                {u"customer_name"_s, textOf(contact, u"contact_name")},
                                {u"invoice_balance"_s, owed},
                                {u"available_credits"_s, credit},
                                {u"fcy_balance"_s, cents(numberOf(contact, u"outstanding_receivable_amount") -
                                                         numberOf(contact, u"unused_credits_receivable_amount"))},
                                {u"bcy_balance"_s, cents(owed - credit)}});
    }
    return reportAnswer(u"customerbalances"_s, rows, {QDate(), call.today});
}

Response invoiceDetails(Call &call)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    QJsonArray rows;
    for (const auto &[id, invoice] : std::as_const(call.store).of(kind::invoices).all()) {
        if (!issued(invoice) || !period.has(dateOf(invoice, u"date")))
            continue;
        QJsonObject row = shaped(shapeOf(R"({"invoice_id":"","invoice_number":"","status":"","date":"","due_date":"",
"customer_id":"","customer_name":"","currency_code":"","exchange_rate":1,"total":0,"balance":0})"),
                                 invoice);
        row.insert(u"bcy_total"_s, inBase(invoice, numberOf(invoice, u"total")));
        row.insert(u"bcy_balance"_s, inBase(invoice, numberOf(invoice, u"balance")));
        rows.append(row);
    }
    return reportAnswer(u"invoice_details"_s, QJsonArray{QJsonObject{{u"invoices"_s, rows}}}, period);
}

// Books counts what was booked on expense accounts, bills included.
Response expensesByCategory(Call &call)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    const Ledger ledger(call.store);
    const auto nets = ledger.nets(period.from, period.to);
    QJsonArray rows;
    for (auto it = nets.cbegin(); it != nets.cend(); ++it) {
        const LedgerAccount account = ledger.accounts().value(it.key());
        if (accountGroup(account.type) == u"expense" && it.value() != 0)
            rows.append(QJsonObject{
                {u"account_id"_s, account.id}, {u"account_name"_s, account.name}, {u"amount"_s, it.value()}});
    }
    return reportAnswer(u"expenses"_s, rows, period);
}

Response taxSummary(Call &call)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    QMap<QString, TaxSum> sums;
    addTaxes(call.store, kind::invoices, 1, true, period, sums);
    addTaxes(call.store, kind::creditNotes, -1, true, period, sums);
    addTaxes(call.store, kind::bills, 1, false, period, sums);
    addTaxes(call.store, kind::vendorCredits, -1, false, period, sums);
    addTaxes(call.store, kind::expenses, 1, false, period, sums);
    QJsonArray rows;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        rows.append(QJsonObject{{u"tax_id"_s, it.key()},
                                {u"tax_name"_s, it->name},
                                {u"tax_percentage"_s, it->percentage},
                                {u"output_taxable_amount"_s, cents(it->outputBase)},
                                {u"output_tax_amount"_s, cents(it->output)},
                                {u"input_taxable_amount"_s, cents(it->inputBase)},
                                {u"input_tax_amount"_s, cents(it->input)},
                                {u"net_tax_amount"_s, cents(it->output - it->input)}});
    return reportAnswer(u"tax_summary"_s, rows, period);
}
} // namespace atlas::sandbox::books::buying
