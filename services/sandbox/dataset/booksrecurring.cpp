// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/dataset/booksbuilder.h"
#include "services/sandbox/dataset/booksexpensetable.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

namespace
{
struct Contract {
    int party, net;                ///< euros without tax
    int everyMonths, nextIn, past; ///< days until the next one; how many have been made
    int endIn;                     ///< days until it ends; 0: open-ended
    int terms;
    QString name;
};

const QList<Contract> &saleContracts()
{
    static const QList<Contract> rows{{0, 1900, 1, 6, 17, 0, 30, u"Maintenance du site"_s},
                                      {5, 2400, 1, 11, 17, 0, 30, u"Maintenance et évolutions"_s},
                                      {10, 3200, 1, 17, 16, 55, 30, u"Maintenance applicative"_s},
                                      {15, 1200, 1, 23, 14, 0, 30, u"Maintenance et hébergement"_s},
                                      {20, 5400, 3, 37, 5, 0, 30, u"Maintenance trimestrielle"_s}};
    return rows;
}

const QList<Contract> &billContracts()
{
    static const QList<Contract> rows{{9, 640, 1, 5, 4, 0, 15, u"Entretien des locaux"_s},
                                      {5, 1450, 1, 12, 4, 0, 15, u"Infogérance des serveurs"_s},
                                      {0, 4800, 3, 33, 2, 0, 15, u"Régie de développement"_s}};
    return rows;
}

RecurringProfilePlan profileOf(const Contract &row, const QDate &today, const QString &id)
{
    const QDate next = today.addDays(row.nextIn);
    return {id,
            row.name,
            row.party,
            qint64(row.net) * 100,
            row.everyMonths,
            row.terms,
            next.addMonths(-row.past * row.everyMonths),
            next,
            row.endIn > 0 ? today.addDays(row.endIn) : QDate()};
}
} // namespace

QJsonObject BooksBuilder::profileRecord(const QString &idKey, const RecurringProfilePlan &plan,
                                        const QString &nextKey) const
{
    QJsonObject record{{idKey, plan.id},
                       {u"recurrence_name"_s, plan.name},
                       {u"recurrence_frequency"_s, u"months"_s},
                       {u"repeat_every"_s, plan.everyMonths},
                       {u"status"_s, u"active"_s},
                       {u"start_date"_s, isoDay(plan.start)},
                       {u"end_date"_s, isoDay(plan.end)},
                       {nextKey, isoDay(plan.next)},
                       {u"payment_terms"_s, plan.terms},
                       {u"payment_terms_label"_s, termsLabel(plan.terms)},
                       {u"is_inclusive_tax"_s, false},
                       {u"is_discount_before_tax"_s, true},
                       {u"discount"_s, 0},
                       {u"discount_type"_s, u"item_level"_s},
                       {u"reference_number"_s, u""_s},
                       {u"notes"_s, u""_s}};
    putOrigin(record, plan.start, plan.next.addMonths(-plan.everyMonths), int(plan.net % 9973));
    return record;
}

void BooksBuilder::emitRecurringInvoices()
{
    if (m_euro.isEmpty())
        return;
    const QList<Contract> &rows = saleContracts();
    for (int i = 0; i < int(rows.size()) * m_scale; ++i) {
        Contract row = rows.at(i % int(rows.size()));
        row.party = euroCustomer(row.party, i / int(rows.size()));
        const RecurringProfilePlan plan = profileOf(row, m_today, m_store.nextId());
        const ContactPlan &who = m_customers[std::size_t(plan.party)];
        QJsonObject record = profileRecord(u"recurring_invoice_id"_s, plan, u"next_invoice_date"_s);
        record.insert(u"customer_id"_s, who.id);
        record.insert(u"customer_name"_s, who.name);
        record.insert(u"last_sent_date"_s, isoDay(plan.next.addMonths(-plan.everyMonths)));
        record.insert(u"billing_address"_s, who.address);
        record.insert(u"line_items"_s, QJsonArray{saleLine(7, plan.net, 1, taxFor(who))});
        putCurrency(record, who.currency, 1);
        books::sumDocument(record);
        m_store.of(kind::recurringInvoices).put(plan.id, record);
        m_recurringSales.push_back(plan);
    }
}

void BooksBuilder::emitRecurringBills()
{
    Dice dice = this->dice(44);
    const QList<Contract> &rows = billContracts();
    const int perCopy = int(m_vendors.size()) / m_scale;
    for (int i = 0; i < int(rows.size()) * m_scale; ++i) {
        Contract row = rows.at(i % int(rows.size()));
        row.party += i / int(rows.size()) * perCopy;
        const RecurringProfilePlan plan = profileOf(row, m_today, m_store.nextId());
        const VendorPlan &vendor = m_vendors[std::size_t(plan.party)];
        QJsonObject record = profileRecord(u"recurring_bill_id"_s, plan, u"next_bill_date"_s);
        record.insert(u"vendor_id"_s, vendor.contact.id);
        record.insert(u"vendor_name"_s, vendor.contact.name);
        record.insert(u"last_sent_date"_s, isoDay(plan.next.addMonths(-plan.everyMonths)));
        record.insert(u"line_items"_s, purchaseLines(plan.net, vendor, taxFor(vendor.contact), dice));
        putCurrency(record, vendor.contact.currency, 1);
        books::sumDocument(record);
        m_store.of(kind::recurringBills).put(plan.id, record);
        m_recurringBills.push_back(plan);
    }
}

void BooksBuilder::emitRecurringExpenses()
{
    for (const RecurringExpense &row : recurringExpenses()) {
        const QString id = m_store.nextId();
        const AccountRow &ledger = account(row.account);
        const qint64 total = row.total;
        const TaxRow &tax = row.tax >= 0 ? m_taxes.at(row.tax) : m_taxes.last();
        const QDate next = m_today.addDays(row.nextIn), last = next.addMonths(-1);
        QJsonObject record{{u"recurring_expense_id"_s, id},
                           {u"recurrence_name"_s, row.description},
                           {u"recurrence_frequency"_s, u"months"_s},
                           {u"repeat_every"_s, 1},
                           {u"status"_s, u"active"_s},
                           {u"start_date"_s, isoDay(next.addMonths(-expenseMonths))},
                           {u"end_date"_s, u""_s},
                           {u"last_created_date"_s, isoDay(last)},
                           {u"next_expense_date"_s, isoDay(next)},
                           {u"account_id"_s, ledger.id},
                           {u"account_name"_s, ledger.name},
                           {u"paid_through_account_id"_s, m_bankIds.at(0)},
                           {u"paid_through_account_name"_s, m_bankNames.at(0)},
                           {u"vendor_name"_s, row.vendor},
                           {u"description"_s, row.description},
                           {u"customer_id"_s, u""_s},
                           {u"customer_name"_s, u""_s},
                           {u"is_billable"_s, false},
                           {u"is_inclusive_tax"_s, true},
                           {u"tax_id"_s, tax.id},
                           {u"tax_name"_s, tax.name},
                           {u"tax_percentage"_s, tax.percent},
                           {u"amount"_s, toMoney(total)},
                           {u"total"_s, toMoney(total)},
                           {u"bcy_total"_s, toMoney(total)}};
        putCurrency(record, u"EUR"_s, 1);
        putOrigin(record, next.addMonths(-expenseMonths), last, int(total % 9973));
        m_store.of(kind::recurringExpenses).put(id, record);
        m_recurringExpenseIds.append(id);
    }
}
} // namespace atlas::sandbox::dataset
