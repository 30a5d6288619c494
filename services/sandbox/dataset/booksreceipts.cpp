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
using Fate = InvoicePlan::Fate;

namespace
{
constexpr int creditsApplied = 7; ///< a copy; three more are open, one is a draft, one void

struct Deposit {
    int bank;
    QString mode;
};

/// Where a payment arrives: dollars on their own account, cards on the clearing account, else one of two banks.
Deposit depositOf(const InvoicePlan &invoice, const ContactPlan &customer)
{
    if (customer.currency == u"USD")
        return {4, u"banktransfer"_s};
    if (invoice.terms == 0)
        return {3, u"creditcard"_s};
    return {invoice.customer % 4 == 0 ? 1 : 0, invoice.order % 19 == 0 ? u"check"_s : u"banktransfer"_s};
}
} // namespace

QJsonObject BooksBuilder::creditNoteRecord(int customer, const QDate &date, const QJsonArray &lines)
{
    const ContactPlan &who = m_customers[std::size_t(customer)];
    const QString id = m_store.nextId();
    QJsonObject note{{u"creditnote_id"_s, id},
                     {u"creditnote_number"_s, m_store.nextNumber(kind::creditNotes, date)},
                     {u"date"_s, isoDay(date)},
                     {u"issued_date"_s, isoDay(date)},
                     {u"customer_id"_s, who.id},
                     {u"customer_name"_s, who.name},
                     {u"billing_address"_s, who.address},
                     {u"reference_number"_s, u""_s},
                     {u"is_emailed"_s, true},
                     {u"is_inclusive_tax"_s, false},
                     {u"is_discount_before_tax"_s, true},
                     {u"discount"_s, 0},
                     {u"discount_type"_s, u"item_level"_s},
                     {u"invoices_credited"_s, QJsonArray{}},
                     {u"creditnote_refunds"_s, QJsonArray{}},
                     {u"notes"_s, u"Geste commercial."_s},
                     {u"line_items"_s, lines}};
    putCurrency(note, who.currency, rate(who.currency, date));
    books::sumDocument(note);
    note.insert(u"balance"_s, note.value(u"total"_s));
    note.insert(u"total_credits_used"_s, 0);
    note.insert(u"total_refunded_amount"_s, 0);
    putOrigin(note, date, date, int(date.toJulianDay() % 977));
    return note;
}

void BooksBuilder::freeCreditNote(int customer, const QDate &date, qint64 net, const QString &status)
{
    const ContactPlan &who = m_customers[std::size_t(customer)];
    QJsonObject note = creditNoteRecord(customer, date, {saleLine(5, net, 1, taxFor(who))});
    note.insert(u"status"_s, status);
    note.insert(u"current_sub_status"_s, status);
    m_store.of(kind::creditNotes).put(note.value(u"creditnote_id"_s).toString(), note);
}

// A tenth of the invoice, given back before it was paid.
void BooksBuilder::creditInvoice(InvoicePlan &plan, Dice &dice)
{
    const ContactPlan &who = m_customers[std::size_t(plan.customer)];
    const QDate date = plan.date.addDays(dice.between(3, 9));
    QJsonObject note = creditNoteRecord(plan.customer, date, {saleLine(5, plan.net / 10, 1, taxFor(who))});
    const QString noteId = note.value(u"creditnote_id"_s).toString(), linkId = m_store.nextId();
    const QJsonValue amount = note.value(u"total"_s), number = note.value(u"creditnote_number"_s);
    note.insert(u"status"_s, u"closed"_s);
    note.insert(u"current_sub_status"_s, u"closed"_s);
    note.insert(u"balance"_s, 0);
    note.insert(u"total_credits_used"_s, amount);
    note.insert(u"invoices_credited"_s, QJsonArray{QJsonObject{{u"creditnotes_invoice_id"_s, linkId},
                                                               {u"creditnote_id"_s, noteId},
                                                               {u"creditnotes_number"_s, number},
                                                               {u"invoice_id"_s, plan.id},
                                                               {u"invoice_number"_s, plan.number},
                                                               {u"credited_date"_s, isoDay(date)},
                                                               {u"amount_applied"_s, amount}}});
    m_store.of(kind::creditNotes).put(noteId, note);
    plan.credited = books::exact::cents(amount);
    plan.credits.append(QJsonObject{{u"creditnote_id"_s, noteId},
                                    {u"creditnotes_invoice_id"_s, linkId},
                                    {u"creditnotes_number"_s, number},
                                    {u"credited_date"_s, isoDay(date)},
                                    {u"amount_applied"_s, amount}});
}

void BooksBuilder::emitCreditNotes()
{
    if (m_euro.isEmpty())
        return;
    Dice dice = this->dice(33);
    int left = creditsApplied * m_scale;
    const std::size_t step = std::max<std::size_t>(1, m_invoices.size() / std::size_t(left + 2));
    for (std::size_t start = step / 2; start < m_invoices.size() && left > 0; start += step) {
        const std::size_t end = std::min(start + step, m_invoices.size());
        for (std::size_t i = start; i < end; ++i) {
            InvoicePlan &plan = m_invoices[i];
            const bool longUnpaid = !plan.instalments.isEmpty() && plan.instalments.first().date > plan.date.addDays(9);
            if (plan.fate != Fate::Paid || plan.recurring >= 0 || plan.net < 200'000 || !longUnpaid)
                continue;
            creditInvoice(plan, dice);
            --left;
            break;
        }
    }
    const QStringList statuses{u"open"_s, u"open"_s, u"open"_s, u"draft"_s, u"void"_s};
    for (int i = 0; i < int(statuses.size()) * m_scale; ++i)
        freeCreditNote(euroCustomer(i * 7 + 4, 0), ago(dice.between(3, 70)), dice.between(2, 14) * 100'00,
                       statuses.at(i % int(statuses.size())));
}

// One payment an instalment; what a customer pays within the same few days comes in one transfer.
void BooksBuilder::emitReceipts()
{
    for (std::size_t i = 0; i < m_invoices.size(); ++i) {
        InvoicePlan &plan = m_invoices[i];
        qint64 left = plan.total - plan.credited;
        for (const Instalment &part : std::as_const(plan.instalments)) {
            const qint64 amount = part.permille >= 1000 ? left : (plan.total - plan.credited) * part.permille / 1000;
            left -= amount;
            m_receipts.push_back({plan.customer, part.date, {{i, amount}}, 0});
        }
    }
    std::stable_sort(m_receipts.begin(), m_receipts.end(), [](const ReceiptPlan &a, const ReceiptPlan &b) {
        return std::pair(a.party, a.date) < std::pair(b.party, b.date);
    });
    std::vector<ReceiptPlan> merged;
    for (const ReceiptPlan &receipt : m_receipts) {
        const bool joins = !merged.empty() && merged.back().party == receipt.party &&
                           merged.back().parts.front().document != receipt.parts.front().document &&
                           merged.back().parts.size() < 3 && merged.back().date.daysTo(receipt.date) <= 2;
        if (!joins) {
            merged.push_back(receipt);
            continue;
        }
        merged.back().date = receipt.date;
        merged.back().parts.push_back(receipt.parts.front());
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const ReceiptPlan &a, const ReceiptPlan &b) { return a.date < b.date; });
    for (std::size_t i = 0; i < merged.size(); ++i) {
        // Two in four hundred were paid too much.
        if (i % 200 == 150)
            merged[i].surplus = 120'00;
        emitReceipt(merged[i]);
    }
    m_receipts = std::move(merged);
}

// The payment before anything is applied.
QJsonObject BooksBuilder::receiptRecord(const ReceiptPlan &receipt)
{
    const ContactPlan &who = m_customers[std::size_t(receipt.party)];
    const Deposit deposit = depositOf(m_invoices[receipt.parts.front().document], who);
    const QString id = m_store.nextId(), number = m_store.nextNumber(kind::payments, receipt.date);
    const double exchange = rate(who.currency, receipt.date);
    qint64 amount = receipt.surplus;
    for (const ReceiptPlan::Part &part : receipt.parts)
        amount += part.amount;
    QJsonObject payment{{u"payment_id"_s, id},
                        {u"payment_number"_s, number},
                        {u"customer_id"_s, who.id},
                        {u"customer_name"_s, who.name},
                        {u"payment_mode"_s, deposit.mode},
                        {u"date"_s, isoDay(receipt.date)},
                        {u"amount"_s, toMoney(amount)},
                        {u"unused_amount"_s, toMoney(receipt.surplus)},
                        {u"bcy_amount"_s, toMoney(baseAmount(amount, exchange))},
                        {u"bcy_unused_amount"_s, toMoney(baseAmount(receipt.surplus, exchange))},
                        {u"bcy_refunded_amount"_s, 0},
                        {u"bank_charges"_s, 0},
                        {u"tax_amount_withheld"_s, 0},
                        {u"account_id"_s, m_bankIds.at(deposit.bank)},
                        {u"account_name"_s, m_bankNames.at(deposit.bank)},
                        {u"account_type"_s, u"bank"_s},
                        {u"reference_number"_s, (deposit.mode == u"creditcard" ? u"CB-%1"_s : u"VIR-%1"_s).arg(number)},
                        {u"description"_s, u""_s},
                        {u"payment_status"_s, u"paid"_s},
                        {u"payment_refunds"_s, QJsonArray{}}};
    putCurrency(payment, who.currency, exchange);
    putOrigin(payment, receipt.date, receipt.date, number.toInt());
    return payment;
}

// Tells the invoice of the payment; gives the payment's line about the invoice.
QJsonObject BooksBuilder::applyReceipt(const QJsonObject &payment, const ReceiptPlan::Part &part, bool alone)
{
    InvoicePlan &invoice = m_invoices[part.document];
    const QString linkId = m_store.nextId();
    const QJsonValue date = payment.value(u"date"_s);
    invoice.paid += part.amount;
    invoice.lastPayment = QDate::fromString(date.toString(), Qt::ISODate);
    invoice.payments.append(QJsonObject{{u"payment_id"_s, payment.value(u"payment_id"_s)},
                                        {u"payment_number"_s, payment.value(u"payment_number"_s).toString().toInt()},
                                        {u"invoice_id"_s, invoice.id},
                                        {u"invoice_payment_id"_s, linkId},
                                        {u"payment_mode"_s, payment.value(u"payment_mode"_s)},
                                        {u"description"_s, u""_s},
                                        {u"date"_s, date},
                                        {u"reference_number"_s, payment.value(u"reference_number"_s)},
                                        {u"exchange_rate"_s, payment.value(u"exchange_rate"_s)},
                                        {u"amount"_s, toMoney(part.amount)},
                                        {u"tax_amount_withheld"_s, 0},
                                        {u"online_transaction_id"_s, u""_s},
                                        {u"is_single_invoice_payment"_s, alone}});
    return {{u"invoice_number"_s, invoice.number},
            {u"invoice_payment_id"_s, linkId},
            {u"invoice_id"_s, invoice.id},
            {u"amount_applied"_s, toMoney(part.amount)},
            {u"tax_amount_withheld"_s, 0},
            {u"discount_amount"_s, 0},
            {u"total"_s, toMoney(invoice.total)},
            {u"balance"_s, toMoney(invoice.total - invoice.credited - invoice.paid)},
            {u"date"_s, isoDay(invoice.date)},
            {u"due_date"_s, isoDay(invoice.due)},
            {u"price_precision"_s, 2},
            {u"apply_date"_s, date}};
}

void BooksBuilder::emitReceipt(const ReceiptPlan &receipt)
{
    QJsonObject payment = receiptRecord(receipt);
    QJsonArray links;
    QStringList numbers;
    for (const ReceiptPlan::Part &part : receipt.parts) {
        links.append(applyReceipt(payment, part, receipt.parts.size() == 1));
        numbers.append(m_invoices[part.document].number);
    }
    payment.insert(u"invoice_numbers"_s, numbers.join(u", "_s));
    payment.insert(u"invoices"_s, links);
    m_store.of(kind::payments).put(payment.value(u"payment_id"_s).toString(), payment);
    m_monthIn[QDate(receipt.date.year(), receipt.date.month(), 1)] +=
        books::exact::cents(payment.value(u"bcy_amount"_s));
    postDocument(payment, u"payment_id"_s, u"customer_payment"_s, u"account_id"_s, account(u"411000"_s),
                 books::exact::cents(payment.value(u"amount"_s)));
}
} // namespace atlas::sandbox::dataset
