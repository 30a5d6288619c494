// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/books/purchases/bills.h"
#include "services/sandbox/books/purchases/billshapes.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool owed(const QString &status)
{
    return status == u"open" || status == u"overdue" || status == u"partially_paid";
}

QString formattedStamp(const QString &stamp)
{
    const QTime time = QTime::fromString(stamp.mid(11, 5), u"HH:mm"_s);
    return time.isValid() ? formattedDay(stamp) + u' ' + time.toString(u"hh:mm AP"_s) : QString();
}

QJsonObject billRow(const Call &call, const QJsonObject &stored)
{
    const QJsonObject bill = billToday(call, stored);
    QJsonObject row = shaped(billRowShape(), bill);
    const bool open = owed(textOf(bill, u"status"));
    row.insert(u"due_days"_s, open ? dueDays(dateOf(bill, u"due_date"), call.today) : QString());
    row.insert(u"is_opening_balance"_s, textOf(bill, u"bill_id")); // what Books really sends there
    row.insert(u"balance_due"_s, bill.value(u"balance"));
    row.insert(u"created_time_formatted"_s, formattedStamp(textOf(bill, u"created_time")));
    row.insert(u"last_modified_time_formatted"_s, formattedStamp(textOf(bill, u"last_modified_time")));
    row.insert(u"has_attachment"_s, !textOf(bill, u"attachment_name").isEmpty());
    return row;
}

std::optional<bool> billPasses(const Call &call, const QJsonObject &stored, const QString &filter)
{
    static const QStringList known{u"paid"_s,   u"open"_s,  u"overdue"_s,         u"void"_s,    u"partiallypaid"_s,
                                   u"unpaid"_s, u"draft"_s, u"pendingapproval"_s, u"pending"_s, u"rejected"_s};
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (!known.contains(wanted))
        return std::nullopt;
    const QString status = textOf(billToday(call, stored), u"status");
    if (wanted == u"unpaid")
        return owed(status);
    if (wanted == u"pending")
        return status == u"pending_approval";
    return filterWord(status) == wanted;
}

QJsonArray appliedPayments(const Call &call, const QJsonObject &bill)
{
    QJsonArray rows;
    const QList<BillPayment> payments = paymentsOf(call.store, textOf(bill, u"bill_id"));
    for (const BillPayment &applied : payments) {
        const QJsonObject &payment = applied.payment;
        rows.append(QJsonObject{{u"payment_id"_s, payment.value(u"payment_id")},
                                {u"bill_id"_s, bill.value(u"bill_id")},
                                {u"bill_payment_id"_s, applied.entry.value(u"bill_payment_id")},
                                {u"vendor_id"_s, payment.value(u"vendor_id")},
                                {u"vendor_name"_s, payment.value(u"vendor_name")},
                                {u"payment_mode"_s, payment.value(u"payment_mode")},
                                {u"description"_s, payment.value(u"description")},
                                {u"date"_s, payment.value(u"date")},
                                {u"reference_number"_s, payment.value(u"reference_number")},
                                {u"exchange_rate"_s, payment.value(u"exchange_rate")},
                                {u"amount"_s, applied.entry.value(u"amount_applied")},
                                {u"paid_through"_s, payment.value(u"paid_through_account_name")},
                                {u"is_single_bill_payment"_s, payment.value(u"bills").toArray().size() == 1}});
    }
    return rows;
}
} // namespace

QJsonObject billToday(const Call &call, const QJsonObject &stored)
{
    QJsonObject bill = stored;
    if (owed(textOf(bill, u"status")))
        settleBalance(bill, numberOf(bill, u"payment_made"), numberOf(bill, u"vendor_credits_applied"), call.today);
    return bill;
}

QJsonObject billDetail(const Call &call, const QJsonObject &stored)
{
    QJsonObject bill = completed(billToday(call, stored), billShape());
    const QDate due = dateOf(bill, u"due_date");
    const qint64 days = due.isValid() ? call.today.daysTo(due) : 0;
    if (due.isValid() && owed(textOf(bill, u"status"))) {
        bill.insert(u"due_in_days"_s, days >= 0 ? QJsonValue(days) : QJsonValue(QString()));
        bill.insert(u"due_by_days"_s, days < 0 ? QJsonValue(-days) : QJsonValue(QString()));
    }
    bill.insert(u"payments"_s, appliedPayments(call, bill));
    const QJsonObject *vendor = std::as_const(call.store).of(kind::contacts).find(textOf(bill, u"vendor_id"));
    if (vendor)
        bill.insert(u"unused_credits_payable_amount"_s, numberOf(*vendor, u"unused_credits_payable_amount"));
    return bill;
}

Response listBills(Call &call)
{
    ListSpec spec;
    spec.kind = kind::bills;
    spec.key = u"bills"_s;
    spec.idField = u"bill_id"_s;
    spec.reportName = u"Bills"_s;
    spec.sortColumns = {u"vendor_name"_s, u"bill_number"_s, u"date"_s,         u"due_date"_s,
                        u"total"_s,       u"balance"_s,     u"created_time"_s, u"last_modified_time"_s};
    spec.textFilters = {u"bill_number"_s, u"reference_number"_s, u"vendor_name"_s};
    spec.amountFilters = {u"total"_s, u"balance"_s};
    spec.dateFilters = {u"date"_s, u"due_date"_s};
    spec.exactFilters = {u"vendor_id"_s, u"recurring_bill_id"_s};
    spec.searchFields = {u"bill_number"_s, u"reference_number"_s, u"vendor_name"_s};
    spec.modifiedFilter = true;
    spec.row = billRow;
    spec.passes = billPasses;
    return listRecords(call, spec);
}

Response getBill(Call &call)
{
    const QJsonObject *bill = pathRecord(call, billKind);
    return bill ? success(u"bill"_s, billDetail(call, *bill)) : notFound(billKind.title);
}

Response billPayments(Call &call)
{
    const QJsonObject *bill = pathRecord(call, billKind);
    return bill ? success(u"payments"_s, appliedPayments(call, *bill)) : notFound(billKind.title);
}
} // namespace atlas::sandbox::books::buying
