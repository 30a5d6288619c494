// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/documentlist.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/invoicehandlers.h"

#include <cmath>

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Lists spell the postcode "zipcode", details "zip".
QJsonObject listAddress(const QJsonObject &blank, const QJsonObject &address)
{
    QJsonObject shown = buying::shaped(blank, address);
    shown["zipcode"_L1] = address.value("zip"_L1).toString();
    return shown;
}

QJsonObject invoiceRow(const Call &call, const QJsonObject &record)
{
    QJsonObject row = shownRow(call, invoiceKind(), record, invoiceRowShape());
    const QJsonObject &blank = invoiceRowShape();
    for (const QString &key : {u"billing_address"_s, u"shipping_address"_s})
        row.insert(key, listAddress(blank.value(key).toObject(), record.value(key).toObject()));
    row["country"_L1] = record.value("billing_address"_L1).toObject().value("country"_L1).toString();
    if (row.value("created_by"_L1).toString().isEmpty())
        row["created_by"_L1] = record.value("created_by_name"_L1).toString();
    row["updated_time"_L1] = row.value("last_modified_time"_L1);
    const QString status = row.value("status"_L1).toString();
    if (isOpenInvoice(status))
        row["due_days"_L1] = buying::dueDays(buying::dateOf(record, u"due_date"), call.today);
    if (status != "draft"_L1 && status != "void"_L1)
        row["invoice_url"_L1] = shareLink(record);
    addSought(call, record, row);
    return row;
}

std::optional<bool> invoicePasses(const Call &call, const QJsonObject &record, const QString &filter)
{
    static const QStringList words{u"sent"_s,   u"draft"_s,           u"overdue"_s,  u"paid"_s,    u"void"_s,
                                   u"viewed"_s, u"pendingapproval"_s, u"approved"_s, u"rejected"_s};
    const QString status = statusToday(call, invoiceKind(), record);
    if (filter == "date.paymentexpecteddate"_L1)
        return !record.value("payment_expected_date"_L1).toString().isEmpty();
    // Which statuses "unpaid" covers is UNCONFIRMED: all that is open.
    if (filter == "unpaid"_L1)
        return isOpenInvoice(status);
    // A part-paid late invoice reads overdue; both filters find it.
    if (filter == "partiallypaid"_L1)
        return isOpenInvoice(status) && record.value("balance"_L1).toDouble() < record.value("total"_L1).toDouble();
    return passesStatus(status, filter, words);
}

// Amounts in the base currency, in euros.
struct Receivables {
    double due = 0, overdue = 0, dueToday = 0, dueSoon = 0;
    qint64 paid = 0, paidDays = 0;
};

void addInvoice(const Call &call, const QJsonObject &invoice, Receivables &sums)
{
    const QString status = statusToday(call, invoiceKind(), invoice);
    if (status == "paid"_L1) {
        const QDate paid = buying::dateOf(invoice, u"last_payment_date");
        if (paid.isValid()) {
            ++sums.paid;
            sums.paidDays += buying::dateOf(invoice, u"date").daysTo(paid);
        }
    }
    if (!isOpenInvoice(status) && status != "approved"_L1)
        return;
    const double amount = invoice.value("balance"_L1).toDouble() * invoice.value("exchange_rate"_L1).toDouble(1);
    const qint64 days = call.today.daysTo(buying::dateOf(invoice, u"due_date"));
    sums.due += amount;
    if (days < 0)
        sums.overdue += amount;
    else if (days == 0)
        sums.dueToday += amount;
    else if (days <= 30)
        sums.dueSoon += amount;
}
} // namespace

Response listInvoices(Call &call)
{
    ListSpec spec = documentListSpec(invoiceKind(), u"Invoices"_s);
    spec.amountFilters.append(u"balance"_s);
    spec.dateFilters.append(u"due_date"_s);
    spec.exactFilters.append(u"recurring_invoice_id"_s);
    spec.sortColumns += {u"due_date"_s, u"balance"_s};
    spec.row = invoiceRow;
    spec.passes = invoicePasses;
    return listDocuments(call, spec);
}

Response invoiceDashboard(Call &call)
{
    Receivables sums;
    for (const auto &[id, invoice] : std::as_const(call.store).of(kind::invoices).all())
        addInvoice(call, invoice, sums);
    const QString pattern = call.store.organisation.value("currency_format"_L1).toString(u"###,##0.00"_s);
    const qint64 average = sums.paid > 0 ? std::llround(double(sums.paidDays) / double(sums.paid)) : 0;
    const QJsonObject details{{"total_due"_L1, formattedAmount(sums.due, pattern)},
                              {"overdue"_L1, formattedAmount(sums.overdue, pattern)},
                              {"due_today"_L1, formattedAmount(sums.dueToday, pattern)},
                              {"due_within_30_days"_L1, formattedAmount(sums.dueSoon, pattern)},
                              {"average_days_for_full_pay"_L1, QString::number(average)}};
    return success(u"data"_s, QJsonObject{{"dashboard_details"_L1, details}});
}

Response paymentLink(Call &call)
{
    const QString linkType = call.param(u"link_type"_s);
    if (call.param(u"transaction_type"_s) != "invoice"_L1)
        return invalidValue(u"transaction_type"_s);
    if (linkType != "public"_L1 && linkType != "private"_L1)
        return invalidValue(u"link_type"_s);
    const QString expiry = call.param(u"expiry_time"_s);
    const QDate day = QDate::fromString(expiry, Qt::ISODate);
    if ((!expiry.isEmpty() || linkType == "public"_L1) && (!day.isValid() || day < call.today))
        return invalidValue(u"expiry_time"_s);
    const QJsonObject *invoice = findRecord(call, kind::invoices, call.param(u"transaction_id"_s));
    if (!invoice)
        return notFound(u"Invoice"_s);
    if (!isOpenInvoice(statusToday(call, invoiceKind(), *invoice)))
        return buying::actRefused(u"Only open invoices can be shared for payment."_s);
    return success(u"data"_s, QJsonObject{{"share_link"_L1, shareLink(*invoice)}});
}
} // namespace atlas::sandbox::books::selling
