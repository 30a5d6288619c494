// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/cents.h"
#include "services/sandbox/dataset/booksbuilder.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

namespace
{
/// A bill still open today: with 20 % tax 52 thousand euros not due, 15 up to 30 days late, 5, 2 and 1 beyond.
struct OpenBill {
    int vendor, due, terms, net, paidPermille;
};
constexpr std::array<OpenBill, 11> openBills{{{6, 3, 30, 3500, 0},
                                              {1, 9, 30, 7170, 0},
                                              {5, 13, 30, 5000, 0},
                                              {0, 18, 30, 7830, 0},
                                              {4, 22, 45, 9170, 0},
                                              {3, 27, 45, 15000, 300},
                                              {2, -6, 30, 8330, 0},
                                              {11, -19, 30, 4500, 0},
                                              {7, -38, 30, 3830, 0},
                                              {12, -71, 30, 3840, 500},
                                              {8, -112, 30, 670, 0}}};

struct BillSlot {
    int count, net;
};
BillSlot billSlot(int slot)
{
    static const std::array<BillSlot, 3> recent{{{2, 9000}, {4, 46000}, {4, 62000}}};
    if (slot < int(recent.size()))
        return recent[std::size_t(slot)];
    return {2, 50000 - slot * 700};
}

constexpr int billSlots = 18, billSlotDays = 30, usualVendors = 13;
} // namespace

void BooksBuilder::planBills()
{
    Dice dice = this->dice(41);
    const int perCopy = int(m_vendors.size()) / m_scale;
    planRecurringBills();
    for (int copy = 0; copy < m_scale; ++copy) {
        for (const OpenBill &open : openBills) {
            BillPlan plan;
            plan.vendor = open.vendor + copy * perCopy;
            plan.due = m_today.addDays(open.due);
            plan.date = plan.due.addDays(-open.terms);
            plan.terms = open.terms;
            plan.net = qint64(open.net) * 100;
            if (open.paidPermille > 0)
                plan.instalments.append({std::min(plan.due, ago(4)).addDays(-1), open.paidPermille});
            m_bills.push_back(plan);
        }
        planPaidBills(copy, dice);
        for (const QString &status : {u"draft"_s, u"void"_s}) {
            BillPlan plan;
            plan.vendor = 9 + copy * perCopy;
            plan.date = ago(status == u"draft" ? 2 : 140);
            plan.due = plan.date.addDays(plan.terms);
            plan.net = 640'00;
            plan.status = status;
            m_bills.push_back(plan);
        }
    }
    std::stable_sort(m_bills.begin(), m_bills.end(),
                     [](const BillPlan &a, const BillPlan &b) { return a.date < b.date; });
}

void BooksBuilder::planRecurringBills()
{
    for (std::size_t i = 0; i < m_recurringBills.size(); ++i) {
        const RecurringProfilePlan &profile = m_recurringBills[i];
        for (int n = 1; profile.next.addMonths(-n * profile.everyMonths) >= profile.start; ++n) {
            const QDate date = profile.next.addMonths(-n * profile.everyMonths);
            BillPlan plan;
            plan.vendor = profile.party;
            plan.recurring = int(i);
            plan.date = date;
            plan.terms = profile.terms;
            plan.due = date.addDays(profile.terms);
            plan.net = profile.net;
            if (plan.due <= m_today)
                plan.instalments.append({plan.due.addDays(-1), 1000});
            m_bills.push_back(plan);
        }
    }
}

void BooksBuilder::planPaidBills(int copy, Dice &dice)
{
    const int perCopy = int(m_vendors.size()) / m_scale;
    for (int slot = 0; slot < billSlots; ++slot) {
        const BillSlot wanted = billSlot(slot);
        for (int i = 0; i < wanted.count; ++i) {
            BillPlan plan;
            const int which =
                dice.chance(85) ? dice.below(usualVendors) : usualVendors + dice.below(perCopy - usualVendors);
            plan.vendor = which + copy * perCopy;
            plan.net = qint64(wanted.net) / wanted.count * dice.between(80, 120) / 1000 * 1000;
            plan.date = ago((slot + 1) * billSlotDays - dice.below(billSlotDays));
            plan.due = plan.date.addDays(plan.terms);
            QDate paid = plan.due.addDays(dice.between(-3, 6));
            if (paid >= m_today) {
                plan.terms = 0;
                plan.due = plan.date;
                paid = std::min(plan.date.addDays(1), ago(1));
            }
            if (dice.chance(10) && plan.due.addDays(-8) > plan.date && plan.due.addDays(-8) < paid)
                plan.instalments.append({plan.due.addDays(-8), 500});
            plan.instalments.append({paid, 1000});
            m_bills.push_back(plan);
        }
    }
}

QJsonArray BooksBuilder::purchaseLines(qint64 net, const VendorPlan &vendor, const TaxRow &tax, Dice &dice)
{
    const AccountRow &ledger = account(vendor.account);
    QJsonArray lines;
    const auto add = [&](const QString &what, qint64 rate) {
        lines.append(QJsonObject{{u"line_item_id"_s, m_store.nextId()},
                                 {u"item_id"_s, u""_s},
                                 {u"name"_s, what},
                                 {u"description"_s, what},
                                 {u"item_order"_s, lines.size() + 1},
                                 {u"account_id"_s, ledger.id},
                                 {u"account_name"_s, ledger.name},
                                 {u"quantity"_s, 1},
                                 {u"rate"_s, toMoney(rate)},
                                 {u"discount"_s, 0},
                                 {u"tax_id"_s, tax.id},
                                 {u"tax_name"_s, tax.name},
                                 {u"tax_type"_s, u"tax"_s},
                                 {u"tax_percentage"_s, tax.percent},
                                 {u"is_billable"_s, false},
                                 {u"line_item_category"_s, u"line_item"_s}});
    };
    const qint64 extra = dice.chance(35) ? net / 8 / 100 * 100 : 0;
    add(vendor.what, net - extra);
    if (extra > 0)
        add(u"Frais annexes"_s, extra);
    return lines;
}

void BooksBuilder::emitBills()
{
    Dice dice = this->dice(42);
    int salt = 0;
    for (BillPlan &plan : m_bills) {
        const VendorPlan &vendor = m_vendors[std::size_t(plan.vendor)];
        const ContactPlan &who = vendor.contact;
        plan.id = m_store.nextId();
        plan.number = u"F%1-%2"_s.arg(plan.date.year()).arg(1000 + ++salt * 7);
        QJsonObject &json = plan.json;
        json = {
            {u"bill_id"_s, plan.id},
            {u"bill_number"_s, plan.number},
            {u"vendor_id"_s, who.id},
            {u"vendor_name"_s, who.name},
            {u"source"_s, u"User"_s},
            {u"status"_s, plan.status},
            {u"current_sub_status"_s, plan.status},
            {u"date"_s, isoDay(plan.date)},
            {u"due_date"_s, isoDay(plan.due)},
            {u"payment_terms"_s, plan.terms},
            {u"payment_terms_label"_s, termsLabel(plan.terms)},
            {u"reference_number"_s, u""_s},
            {u"billing_address"_s, who.address},
            {u"is_inclusive_tax"_s, false},
            {u"is_discount_before_tax"_s, true},
            {u"discount"_s, 0},
            {u"discount_type"_s, u"item_level"_s},
            {u"notes"_s, u""_s},
            {u"recurring_bill_id"_s, plan.recurring < 0 ? QString() : m_recurringBills[std::size_t(plan.recurring)].id},
            {u"vendor_credits"_s, QJsonArray{}},
            {u"purchaseorder_ids"_s, QJsonArray{}}};
        putCurrency(json, who.currency, rate(who.currency, plan.date));
        json.insert(u"line_items"_s, purchaseLines(plan.net, vendor, taxFor(who), dice));
        books::sumDocument(json);
        plan.total = books::exact::cents(json.value(u"total"_s));
    }
}

void BooksBuilder::finishBills()
{
    int salt = 1;
    for (BillPlan &plan : m_bills) {
        QJsonObject &json = plan.json;
        json.insert(u"payments"_s, plan.payments);
        json.insert(u"last_payment_date"_s, isoDay(plan.lastPayment));
        books::settleBalance(json, toMoney(plan.paid), 0, m_today);
        putOrigin(json, plan.date, plan.lastPayment.isValid() ? plan.lastPayment : plan.date, salt += 5);
        m_store.of(kind::bills).put(plan.id, json);
        m_store.comment(plan.id, u"Facture fournisseur %1 enregistrée."_s.arg(plan.number), u"Added"_s,
                        stampMs(plan.date, salt));
    }
}
} // namespace atlas::sandbox::dataset
