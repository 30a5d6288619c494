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

void BooksBuilder::emitVendorPayments()
{
    std::vector<ReceiptPlan> plans;
    for (std::size_t i = 0; i < m_bills.size(); ++i) {
        const BillPlan &plan = m_bills[i];
        qint64 left = plan.total;
        for (const Instalment &part : plan.instalments) {
            const qint64 amount = part.permille >= 1000 ? left : plan.total * part.permille / 1000;
            left -= amount;
            plans.push_back({plan.vendor, part.date, {{i, amount}}, 0});
        }
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const ReceiptPlan &a, const ReceiptPlan &b) { return a.date < b.date; });
    for (const ReceiptPlan &plan : plans)
        emitVendorPayment(plan);
}

// The payment before anything is applied.
QJsonObject BooksBuilder::vendorPaymentRecord(const ReceiptPlan &plan)
{
    const ContactPlan &who = m_vendors[std::size_t(plan.party)].contact;
    const int bank = who.currency == u"USD" ? 4 : plan.party % 3 == 0 ? 1 : 0;
    const QString id = m_store.nextId(), number = m_store.nextNumber(kind::vendorPayments, plan.date);
    const double exchange = rate(who.currency, plan.date);
    const AccountRow &payable = account(u"401000"_s);
    const qint64 amount = plan.parts.front().amount;
    QJsonObject payment{{u"payment_id"_s, id},
                        {u"payment_number"_s, number},
                        {u"vendor_id"_s, who.id},
                        {u"vendor_name"_s, who.name},
                        {u"status"_s, u"paid"_s},
                        {u"payment_mode"_s, u"banktransfer"_s},
                        {u"date"_s, isoDay(plan.date)},
                        {u"amount"_s, toMoney(amount)},
                        {u"bcy_amount"_s, toMoney(baseAmount(amount, exchange))},
                        {u"balance"_s, 0},
                        {u"bcy_balance"_s, 0},
                        {u"bank_charges"_s, 0},
                        {u"description"_s, u""_s},
                        {u"reference_number"_s, u"VF-%1"_s.arg(number)},
                        {u"paid_through_account_id"_s, m_bankIds.at(bank)},
                        {u"paid_through_account_name"_s, m_bankNames.at(bank)},
                        {u"paid_through_account_type"_s, u"bank"_s},
                        {u"offset_account_id"_s, payable.id},
                        {u"offset_account_name"_s, payable.name},
                        {u"billing_address"_s, who.address}};
    putCurrency(payment, who.currency, exchange);
    putOrigin(payment, plan.date, plan.date, number.toInt() * 3);
    return payment;
}

// Tells the bill of the payment; gives the payment's line about the bill.
QJsonObject BooksBuilder::applyVendorPayment(const QJsonObject &payment, const ReceiptPlan::Part &part)
{
    BillPlan &bill = m_bills[part.document];
    const QString linkId = m_store.nextId();
    const QJsonValue date = payment.value(u"date"_s);
    bill.paid += part.amount;
    bill.lastPayment = QDate::fromString(date.toString(), Qt::ISODate);
    bill.payments.append(QJsonObject{{u"payment_id"_s, payment.value(u"payment_id"_s)},
                                     {u"bill_id"_s, bill.id},
                                     {u"bill_payment_id"_s, linkId},
                                     {u"vendor_id"_s, payment.value(u"vendor_id"_s)},
                                     {u"vendor_name"_s, payment.value(u"vendor_name"_s)},
                                     {u"payment_mode"_s, payment.value(u"payment_mode"_s)},
                                     {u"description"_s, u""_s},
                                     {u"date"_s, date},
                                     {u"reference_number"_s, payment.value(u"reference_number"_s)},
                                     {u"exchange_rate"_s, payment.value(u"exchange_rate"_s)},
                                     {u"amount"_s, toMoney(part.amount)},
                                     {u"paid_through"_s, payment.value(u"paid_through_account_name"_s)},
                                     {u"is_single_bill_payment"_s, true}});
    return {{u"bill_number"_s, bill.number},
            {u"bill_payment_id"_s, linkId},
            {u"bill_id"_s, bill.id},
            {u"total"_s, toMoney(bill.total)},
            {u"balance"_s, toMoney(bill.total - bill.paid)},
            {u"amount_applied"_s, toMoney(part.amount)},
            {u"tax_amount_withheld"_s, 0},
            {u"price_precision"_s, 2},
            {u"date"_s, isoDay(bill.date)},
            {u"due_date"_s, isoDay(bill.due)}};
}

void BooksBuilder::emitVendorPayment(const ReceiptPlan &plan)
{
    QJsonObject payment = vendorPaymentRecord(plan);
    const ReceiptPlan::Part &part = plan.parts.front();
    payment.insert(u"bills"_s, QJsonArray{applyVendorPayment(payment, part)});
    payment.insert(u"bill_numbers"_s, m_bills[part.document].number);
    m_store.of(kind::vendorPayments).put(payment.value(u"payment_id"_s).toString(), payment);
    m_monthOut[QDate(plan.date.year(), plan.date.month(), 1)] += books::exact::cents(payment.value(u"bcy_amount"_s));
    postDocument(payment, u"payment_id"_s, u"vendor_payment"_s, u"paid_through_account_id"_s, account(u"401000"_s),
                 -part.amount);
}

namespace
{
struct OrderState {
    QString status, billed;
    int daysAgo;
};

const QList<OrderState> &purchaseOrderStates()
{
    static const QList<OrderState> rows{{u"billed"_s, u"billed"_s, 310},          {u"billed"_s, u"billed"_s, 260},
                                        {u"cancelled"_s, u"to_be_billed"_s, 221}, {u"billed"_s, u"billed"_s, 190},
                                        {u"billed"_s, u"billed"_s, 141},          {u"closed"_s, u"billed"_s, 120},
                                        {u"billed"_s, u"billed"_s, 77},           {u"open"_s, u"to_be_billed"_s, 52},
                                        {u"open"_s, u"partially_billed"_s, 40},   {u"open"_s, u"to_be_billed"_s, 26},
                                        {u"open"_s, u"to_be_billed"_s, 15},       {u"open"_s, u"to_be_billed"_s, 8},
                                        {u"draft"_s, u"to_be_billed"_s, 3},       {u"draft"_s, u"to_be_billed"_s, 1}};
    return rows;
}
} // namespace

void BooksBuilder::emitPurchaseOrders()
{
    Dice dice = this->dice(43);
    const QList<OrderState> &states = purchaseOrderStates();
    const int perCopy = int(m_vendors.size()) / m_scale;
    for (int i = 0; i < int(states.size()) * m_scale; ++i) {
        const OrderState &state = states.at(i / m_scale);
        const int position = (i * 5) % perCopy + perCopy * (i % m_scale);
        const VendorPlan &vendor = m_vendors[std::size_t(position)];
        const QDate date = ago(state.daysAgo);
        const QString id = m_store.nextId();
        QJsonObject order{{u"purchaseorder_id"_s, id},
                          {u"purchaseorder_number"_s, m_store.nextNumber(kind::purchaseOrders, date)},
                          {u"vendor_id"_s, vendor.contact.id},
                          {u"vendor_name"_s, vendor.contact.name},
                          {u"date"_s, isoDay(date)},
                          {u"delivery_date"_s, isoDay(date.addDays(dice.between(15, 60)))},
                          {u"status"_s, state.status},
                          {u"order_status"_s, state.status},
                          {u"current_sub_status"_s, state.status},
                          {u"billed_status"_s, state.billed},
                          {u"received_status"_s, u"to_be_received"_s},
                          {u"reference_number"_s, u""_s},
                          {u"is_emailed"_s, state.status != u"draft"},
                          {u"is_inclusive_tax"_s, false},
                          {u"is_discount_before_tax"_s, true},
                          {u"discount"_s, 0},
                          {u"discount_type"_s, u"item_level"_s},
                          {u"billing_address"_s, vendor.contact.address},
                          {u"payment_terms"_s, 30},
                          {u"payment_terms_label"_s, termsLabel(30)},
                          {u"bills"_s, QJsonArray{}},
                          {u"notes"_s, u""_s}};
        putCurrency(order, vendor.contact.currency, rate(vendor.contact.currency, date));
        order.insert(u"line_items"_s,
                     purchaseLines(dice.between(6, 95) * 100'00, vendor, taxFor(vendor.contact), dice));
        books::sumDocument(order);
        putOrigin(order, date, date, i * 3 + 1);
        m_store.of(kind::purchaseOrders).put(id, order);
    }
}
} // namespace atlas::sandbox::dataset
