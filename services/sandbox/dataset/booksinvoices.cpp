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
QString firstStatus(Fate fate)
{
    return fate == Fate::Draft ? u"draft"_s : fate == Fate::Void ? u"void"_s : u"sent"_s;
}

/// When the last of `count` reminders went out.
QDate lastReminder(const InvoicePlan &plan, const QDate &today)
{
    if (plan.reminders == 0)
        return {};
    const bool open = plan.fate == Fate::Open || !plan.lastPayment.isValid();
    const QDate settled = open ? today : plan.lastPayment;
    return std::min(plan.due.addDays(7 + 18 * (plan.reminders - 1)), settled.addDays(-2));
}
} // namespace

QJsonObject BooksBuilder::saleLine(int item, qint64 rate, double quantity, const TaxRow &tax)
{
    const ItemRow &row = m_items.at(item);
    const QJsonObject record = *m_store.of(kind::items).find(row.id);
    return {{u"line_item_id"_s, m_store.nextId()},
            {u"item_id"_s, row.id},
            {u"name"_s, row.name},
            {u"description"_s, row.description},
            {u"unit"_s, row.unit},
            {u"quantity"_s, quantity},
            {u"rate"_s, toMoney(rate)},
            {u"discount"_s, 0},
            {u"tax_id"_s, tax.id},
            {u"tax_name"_s, tax.name},
            {u"tax_type"_s, u"tax"_s},
            {u"tax_percentage"_s, tax.percent},
            {u"account_id"_s, record.value(u"account_id"_s)},
            {u"account_name"_s, record.value(u"account_name"_s)},
            {u"item_type"_s, u"sales"_s},
            {u"line_item_category"_s, u"line_item"_s}};
}

// Work sold by the day fills most of the amount, a flat fee the rest, so that the sum is exactly what was planned.
QJsonArray BooksBuilder::saleLines(qint64 net, const ContactPlan &customer, Dice &dice, bool plain)
{
    const TaxRow &tax = taxFor(customer);
    const bool special = !plain && tax.percent > 0 && dice.chance(12);
    QJsonArray lines;
    qint64 left = net;
    if (special) { // reduced rates: printing, copyright
        const int item = dice.chance(50) ? 12 : 13;
        const qint64 part = std::max<qint64>(100, left / 5 / 100 * 100);
        lines.append(saleLine(item, part, 1, m_taxes.at(m_items.at(item).tax)));
        left -= part;
    }
    const int item = dice.below(12);
    const ItemRow &row = m_items.at(item);
    if (row.flatFee || row.rate > left) {
        lines.append(saleLine(row.flatFee ? item : 3, left, 1, tax));
    } else {
        const qint64 units = std::min<qint64>(left / row.rate, 40);
        lines.append(saleLine(item, row.rate, double(units), tax));
        if (left > units * row.rate)
            lines.append(saleLine(row.unit == u"jour" ? 0 : 3, left - units * row.rate, 1, tax));
    }
    for (int i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines.at(i).toObject();
        line.insert(u"item_order"_s, i + 1);
        lines.replace(i, line);
    }
    return lines;
}

QJsonObject BooksBuilder::invoiceHead(const InvoicePlan &plan, Dice &dice) const
{
    const ContactPlan &customer = m_customers[std::size_t(plan.customer)];
    const Salesperson &seller = m_salespeople.at(plan.customer % int(m_salespeople.size()));
    const bool draft = plan.fate == Fate::Draft;
    const QString status = firstStatus(plan.fate), day = isoDay(plan.date);
    QJsonObject head{{u"invoice_id"_s, plan.id},
                     {u"invoice_number"_s, plan.number},
                     {u"date"_s, day},
                     {u"issued_date"_s, draft ? QString() : day},
                     {u"created_date"_s, day},
                     {u"due_date"_s, isoDay(plan.due)},
                     {u"payment_terms"_s, plan.terms},
                     {u"payment_terms_label"_s, termsLabel(plan.terms)},
                     {u"customer_id"_s, customer.id},
                     {u"customer_name"_s, customer.name},
                     {u"company_name"_s, customer.name},
                     {u"email"_s, customer.email},
                     {u"contact_persons"_s, customer.personId.isEmpty() ? QJsonArray{} : QJsonArray{customer.personId}},
                     {u"billing_address"_s, customer.address},
                     {u"status"_s, status},
                     {u"current_sub_status"_s, status},
                     {u"reference_number"_s, dice.chance(45) ? u"BC-%1"_s.arg(dice.between(1000, 9999)) : QString()},
                     {u"recurring_invoice_id"_s, u""_s},
                     {u"invoice_source"_s, u"User"_s},
                     {u"is_emailed"_s, !draft && !dice.chance(8)},
                     {u"is_viewed_by_client"_s, plan.viewed && !draft},
                     {u"is_inclusive_tax"_s, false},
                     {u"is_discount_before_tax"_s, true},
                     {u"payment_reminder_enabled"_s, true},
                     {u"payment_expected_date"_s, isoDay(plan.promised)},
                     {u"salesperson_id"_s, seller.id},
                     {u"salesperson_name"_s, seller.name},
                     {u"write_off_amount"_s, 0},
                     {u"notes"_s, u"Merci de votre confiance."_s}};
    const bool viewed = plan.viewed && !draft;
    head.insert(u"client_viewed_time"_s, viewed ? stamp(plan.date.addDays(1), plan.order) : QString());
    if (plan.recurring >= 0) {
        head.insert(u"recurring_invoice_id"_s, m_recurringSales[std::size_t(plan.recurring)].id);
        head.insert(u"invoice_source"_s, u"recurring_invoice"_s);
    }
    return head;
}

void BooksBuilder::emitInvoices()
{
    Dice dice = this->dice(32);
    for (InvoicePlan &plan : m_invoices) {
        const ContactPlan &customer = m_customers[std::size_t(plan.customer)];
        plan.id = m_store.nextId();
        plan.number = m_store.nextNumber(kind::invoices, plan.date);
        plan.json = invoiceHead(plan, dice);
        QJsonObject &json = plan.json;
        const bool discounted = !plan.plain && dice.chance(4);
        json.insert(u"discount"_s, discounted ? QJsonValue(u"5%"_s) : QJsonValue(0));
        json.insert(u"discount_type"_s, discounted ? u"entity_level"_s : u"item_level"_s);
        putCurrency(json, customer.currency, plan.rateMissing ? 1.0 : rate(customer.currency, plan.date));
        json.insert(u"line_items"_s, plan.recurring >= 0 ? QJsonArray{saleLine(7, plan.net, 1, taxFor(customer))}
                                                         : saleLines(plan.net, customer, dice, plan.plain));
        books::sumDocument(json);
        plan.total = books::exact::cents(json.value(u"total"_s));
    }
}

void BooksBuilder::finishInvoices()
{
    for (InvoicePlan &plan : m_invoices) {
        QJsonObject &json = plan.json;
        json.insert(u"payments"_s, plan.payments);
        json.insert(u"credits"_s, plan.credits);
        json.insert(u"last_payment_date"_s, isoDay(plan.lastPayment));
        if (plan.fate == Fate::WrittenOff)
            json.insert(u"write_off_amount"_s, toMoney(plan.total - plan.paid - plan.credited));
        books::settleBalance(json, toMoney(plan.paid), toMoney(plan.credited), m_today);
        const QDate reminded = lastReminder(plan, m_today);
        json.insert(u"reminders_sent"_s, plan.reminders);
        json.insert(u"last_reminder_sent_date"_s, isoDay(reminded));
        QDate modified = plan.date;
        for (const QDate &day : {plan.lastPayment, reminded})
            if (day.isValid())
                modified = std::max(modified, day);
        putOrigin(json, plan.date, modified, plan.order);
        m_store.of(kind::invoices).put(plan.id, json);
        commentInvoice(plan);
    }
}

void BooksBuilder::commentInvoice(const InvoicePlan &plan)
{
    const auto say = [&](const QString &text, const QString &operation, const QDate &day, int salt) {
        m_store.comment(plan.id, text, operation, stampMs(day, plan.order + salt));
    };
    const QString amount =
        QString::number(toMoney(plan.total), 'f', 2) + u' ' + plan.json.value(u"currency_symbol"_s).toString();
    say(u"Facture %1 de %2 créée."_s.arg(plan.number, amount), u"Added"_s, plan.date, 0);
    if (plan.fate == Fate::Void)
        say(u"Facture annulée."_s, u"Updated"_s, plan.date.addDays(1), 1);
    else if (plan.json.value(u"is_emailed"_s).toBool())
        say(u"Facture envoyée à %1."_s.arg(plan.json.value(u"email"_s).toString()), u"Mailed"_s, plan.date, 1);
    if (const QDate reminded = lastReminder(plan, m_today); reminded.isValid())
        say(u"Relance de paiement envoyée."_s, u"Mailed"_s, reminded, 2);
    for (const QJsonValue payment : plan.payments) {
        const QJsonObject paid = payment.toObject();
        say(u"Paiement de %1 reçu."_s.arg(QString::number(paid.value(u"amount"_s).toDouble(), 'f', 2)), u"Added"_s,
            QDate::fromString(paid.value(u"date"_s).toString(), Qt::ISODate), 3);
    }
    if (plan.fate == Fate::WrittenOff)
        say(u"Solde passé en créance irrécouvrable."_s, u"Updated"_s, plan.lastPayment.addDays(20), 4);
}
} // namespace atlas::sandbox::dataset
