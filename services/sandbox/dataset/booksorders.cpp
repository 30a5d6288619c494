// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/dataset/booksbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

namespace
{
struct OfferState {
    QString status;
    int daysAgo;
};

const QList<OfferState> &estimateStates()
{
    static const QList<OfferState> rows{
        {u"invoiced"_s, 410}, {u"invoiced"_s, 350}, {u"declined"_s, 320}, {u"invoiced"_s, 280}, {u"expired"_s, 240},
        {u"declined"_s, 200}, {u"invoiced"_s, 170}, {u"expired"_s, 140},  {u"declined"_s, 110}, {u"expired"_s, 85},
        {u"accepted"_s, 50},  {u"accepted"_s, 38},  {u"declined"_s, 33},  {u"viewed"_s, 27},    {u"accepted"_s, 25},
        {u"sent"_s, 22},      {u"viewed"_s, 19},    {u"accepted"_s, 17},  {u"sent"_s, 14},      {u"viewed"_s, 11},
        {u"sent"_s, 8},       {u"sent"_s, 6},       {u"draft"_s, 4},      {u"draft"_s, 2},      {u"draft"_s, 1}};
    return rows;
}

const QList<OfferState> &orderStates()
{
    static const QList<OfferState> rows{{u"invoiced"_s, 210}, {u"invoiced"_s, 150}, {u"void"_s, 95}, {u"closed"_s, 80},
                                        {u"open"_s, 45},      {u"open"_s, 28},      {u"open"_s, 12}, {u"draft"_s, 3}};
    return rows;
}

/// The day the customer answered, by status; invalid when they have not.
QDate answeredOn(const OfferState &state, const QDate &date)
{
    const bool answered = state.status == u"accepted" || state.status == u"declined" || state.status == u"invoiced";
    return answered ? date.addDays(9) : QDate();
}
} // namespace

QJsonObject BooksBuilder::orderRecord(int customer, const QDate &date, Dice &dice)
{
    const ContactPlan &who = m_customers[std::size_t(customer)];
    QJsonObject record{{u"customer_id"_s, who.id},
                       {u"customer_name"_s, who.name},
                       {u"company_name"_s, who.name},
                       {u"date"_s, isoDay(date)},
                       {u"created_date"_s, isoDay(date)},
                       {u"reference_number"_s, u""_s},
                       {u"contact_persons"_s, who.personId.isEmpty() ? QJsonArray{} : QJsonArray{who.personId}},
                       {u"billing_address"_s, who.address},
                       {u"is_inclusive_tax"_s, false},
                       {u"is_discount_before_tax"_s, true},
                       {u"discount"_s, 0},
                       {u"discount_type"_s, u"item_level"_s},
                       {u"notes"_s, u""_s},
                       {u"line_items"_s, saleLines(dice.between(12, 420) * 100'00, who, dice, false)}};
    putCurrency(record, who.currency, rate(who.currency, date));
    books::sumDocument(record);
    return record;
}

void BooksBuilder::emitEstimates()
{
    Dice dice = this->dice(61);
    const QList<OfferState> &states = estimateStates();
    for (int i = 0; i < int(states.size()) * m_scale && !m_customers.empty(); ++i) {
        const OfferState &state = states.at(i / m_scale);
        const QDate date = ago(state.daysAgo), answer = answeredOn(state, date);
        const int days = state.status == u"sent" || state.status == u"viewed" ? 45 : 30;
        const QString id = m_store.nextId();
        QJsonObject record = orderRecord(dice.below(int(m_customers.size())), date, dice);
        const bool refused = state.status == u"declined", invoiced = state.status == u"invoiced";
        record.insert(u"estimate_id"_s, id);
        record.insert(u"estimate_number"_s, m_store.nextNumber(kind::estimates, date));
        record.insert(u"status"_s, state.status);
        record.insert(u"current_sub_status"_s, state.status);
        record.insert(u"expiry_date"_s, isoDay(date.addDays(days)));
        record.insert(u"accepted_date"_s, refused ? QString() : isoDay(answer));
        record.insert(u"declined_date"_s, refused ? isoDay(answer) : QString());
        record.insert(u"is_emailed"_s, state.status != u"draft");
        record.insert(u"is_viewed_by_client"_s, state.status == u"viewed" || answer.isValid());
        record.insert(u"client_viewed_time"_s, state.status == u"viewed" ? stamp(date.addDays(1), i) : QString());
        record.insert(u"uninvoiced_amount"_s, invoiced ? QJsonValue(0) : record.value(u"total"_s));
        record.insert(u"invoiced_amount"_s, invoiced ? record.value(u"total"_s) : QJsonValue(0));
        putOrigin(record, date, answer.isValid() ? answer : date, 3 * i);
        m_store.of(kind::estimates).put(id, record);
    }
}

void BooksBuilder::emitSalesOrders()
{
    Dice dice = this->dice(62);
    const QList<OfferState> &states = orderStates();
    for (int i = 0; i < int(states.size()) * m_scale && !m_customers.empty(); ++i) {
        const OfferState &state = states.at(i / m_scale);
        const QDate date = ago(state.daysAgo);
        const QString id = m_store.nextId();
        QJsonObject record = orderRecord(dice.below(int(m_customers.size())), date, dice);
        record.insert(u"salesorder_id"_s, id);
        record.insert(u"salesorder_number"_s, m_store.nextNumber(kind::salesOrders, date));
        record.insert(u"status"_s, state.status);
        record.insert(u"current_sub_status"_s, state.status);
        record.insert(u"order_status"_s, state.status);
        record.insert(u"invoiced_status"_s, state.status == u"invoiced" ? u"invoiced"_s : u"not_invoiced"_s);
        record.insert(u"shipment_date"_s, isoDay(date.addDays(30)));
        record.insert(u"is_emailed"_s, state.status != u"draft");
        putOrigin(record, date, date, 5 * i);
        m_store.of(kind::salesOrders).put(id, record);
    }
}
} // namespace atlas::sandbox::dataset
