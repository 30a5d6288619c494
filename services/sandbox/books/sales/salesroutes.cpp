// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/salesroutes.h"

#include "services/sandbox/books/sales/invoicehandlers.h"
#include "services/sandbox/books/sales/orderhandlers.h"
#include "services/sandbox/books/sales/receipthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QList<BooksRoute> invoiceActRoutes()
{
    const QString create = u"invoices.CREATE"_s;
    return {{"POST", u"/invoices/{id}/status/sent"_s, create, markInvoiceSent},
            {"POST", u"/invoices/{id}/status/void"_s, create, voidInvoice},
            {"POST", u"/invoices/{id}/status/draft"_s, create, draftInvoice},
            {"POST", u"/invoices/status/sent"_s, create, markInvoicesSent},
            {"POST", u"/invoices/status/void"_s, create, voidInvoices},
            {"POST", u"/invoices/submit"_s, create, submitInvoices},
            {"POST", u"/invoices/approve"_s, create, approveInvoices},
            {"POST", u"/invoices/writeoff"_s, create, writeOffInvoices},
            {"POST", u"/invoices/{id}/writeoff"_s, create, writeOffInvoice},
            {"POST", u"/invoices/{id}/writeoff/cancel"_s, create, cancelWriteOff},
            {"POST", u"/invoices/{id}/email/schedule"_s, create, scheduleMail},
            {"DELETE", u"/invoices/{id}/email/schedule"_s, u"invoices.DELETE"_s, scheduleMail},
            {"GET", u"/invoices/{id}/paymentreminder"_s, u"invoices.READ"_s, reminderContent},
            {"POST", u"/invoices/{id}/paymentreminder"_s, create, remind},
            {"POST", u"/invoices/paymentreminder"_s, create, remindAll},
            {"POST", u"/invoices/{id}/paymentreminder/enable"_s, create, enableReminders},
            {"POST", u"/invoices/{id}/paymentreminder/disable"_s, create, disableReminders},
            {"POST", u"/invoices/fromestimates"_s, create, invoiceFromEstimates},
            {"POST", u"/invoices/fromsalesorder"_s, create, invoiceFromSalesOrder}};
}
} // namespace
} // namespace atlas::sandbox::books::selling

namespace atlas::sandbox::books
{
QList<BooksRoute> invoiceRoutes()
{
    using namespace selling;
    const QString read = u"invoices.READ"_s;
    const QString remove = u"invoices.DELETE"_s;
    const QList<BooksRoute> own{{"GET", u"/invoices"_s, read, listInvoices},
                                {"DELETE", u"/invoices/{id}"_s, remove, deleteInvoice},
                                {"GET", u"/invoices/dashboard"_s, read, invoiceDashboard},
                                {"GET", u"/share/paymentlink"_s, u"settings.READ"_s, paymentLink},
                                {"GET", u"/invoices/{id}/payments"_s, read, invoicePayments},
                                {"DELETE", u"/invoices/{id}/payments/{payment}"_s, remove, removeInvoicePayment},
                                {"GET", u"/invoices/{id}/creditsapplied"_s, read, creditsApplied},
                                {"POST", u"/invoices/{id}/credits"_s, u"invoices.CREATE"_s, applyCredits},
                                {"DELETE", u"/invoices/{id}/creditsapplied/{credit}"_s, remove, removeCredit}};
    return own + invoiceActRoutes() + documentRoutes<invoiceKind>(u"/invoice/{id}/customfields"_s) +
           attachmentRoutes<invoiceKind>();
}

QList<BooksRoute> receiptRoutes()
{
    using namespace selling;
    const QString pay = u"customerpayments"_s;
    const QString note = u"creditnotes"_s;
    const QString create = note + u".CREATE"_s;
    const QList<BooksRoute> payments{
        {"GET", u"/customerpayments"_s, pay + u".READ"_s, listPayments},
        {"POST", u"/customerpayments"_s, pay + u".CREATE"_s, createPayment},
        {"PUT", u"/customerpayments"_s, pay + u".UPDATE"_s, upsertPayment},
        {"GET", u"/customerpayments/{id}"_s, pay + u".READ"_s, bound<showRecord, paymentKind>},
        {"PUT", u"/customerpayments/{id}"_s, pay + u".UPDATE"_s, updatePayment},
        {"DELETE", u"/customerpayments/{id}"_s, pay + u".DELETE"_s, deletePayment},
        {"PUT", u"/customerpayment/{id}/customfields"_s, pay + u".UPDATE"_s, bound<putCustomFields, paymentKind>},
        {"GET", u"/customerpayments/{id}/refunds"_s, pay + u".READ"_s, bound<listRefunds, paymentKind>},
        {"POST", u"/customerpayments/{id}/refunds"_s, pay + u".CREATE"_s, bound<addRefund, paymentKind>},
        {"DELETE", u"/customerpayments/{id}/refunds/{refund}"_s, pay + u".DELETE"_s, bound<removeRefund, paymentKind>},
        {"GET", u"/customerpayments/{id}/comments"_s, pay + u".READ"_s, bound<listComments, paymentKind>}};
    const QList<BooksRoute> notes{
        {"GET", u"/creditnotes"_s, note + u".READ"_s, listCreditNotes},
        {"DELETE", u"/creditnotes/{id}"_s, note + u".DELETE"_s, deleteCreditNote},
        {"POST", u"/creditnotes/{id}/status/open"_s, create, openCreditNote},
        {"POST", u"/creditnotes/{id}/status/void"_s, create, voidCreditNote},
        {"POST", u"/creditnotes/{id}/status/draft"_s, create, draftCreditNote},
        {"GET", u"/creditnotes/{id}/invoices"_s, note + u".READ"_s, creditedInvoices},
        {"POST", u"/creditnotes/{id}/invoices"_s, create, creditInvoices},
        {"DELETE", u"/creditnotes/{id}/invoices/{credit}"_s, note + u".DELETE"_s, removeCreditedInvoice},
        {"GET", u"/creditnotes/{id}/refunds"_s, note + u".READ"_s, bound<listRefunds, creditNoteKind>},
        {"POST", u"/creditnotes/{id}/refunds"_s, create, bound<addRefund, creditNoteKind>},
        {"DELETE", u"/creditnotes/{id}/refunds/{refund}"_s, note + u".DELETE"_s, bound<removeRefund, creditNoteKind>}};
    return payments + notes + documentRoutes<creditNoteKind>(u"/creditnote/{id}/customfields"_s);
}

QList<BooksRoute> orderRoutes()
{
    using namespace selling;
    const QString quote = u"estimates"_s;
    const QString order = u"salesorders"_s;
    const QList<BooksRoute> own{{"GET", u"/estimates"_s, quote + u".READ"_s, listEstimates},
                                {"DELETE", u"/estimates/{id}"_s, quote + u".DELETE"_s, deleteEstimate},
                                {"POST", u"/estimates/{id}/status/sent"_s, quote + u".CREATE"_s, sendEstimate},
                                {"POST", u"/estimates/{id}/status/accepted"_s, quote + u".CREATE"_s, acceptEstimate},
                                {"POST", u"/estimates/{id}/status/declined"_s, quote + u".CREATE"_s, declineEstimate},
                                {"GET", u"/salesorders"_s, order + u".READ"_s, listSalesOrders},
                                {"DELETE", u"/salesorders/{id}"_s, order + u".DELETE"_s, deleteSalesOrder},
                                {"POST", u"/salesorders/{id}/status/open"_s, order + u".CREATE"_s, openSalesOrder},
                                {"POST", u"/salesorders/{id}/status/void"_s, order + u".CREATE"_s, voidSalesOrder},
                                {"POST", u"/salesorders/{id}/substatus/{code}"_s, order + u".CREATE"_s, setSubstatus}};
    return own + documentRoutes<estimateKind>(u"/estimate/{id}/customfields"_s) +
           documentRoutes<salesOrderKind>(u"/salesorder/{id}/customfields"_s) + attachmentRoutes<salesOrderKind>();
}
} // namespace atlas::sandbox::books
