// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/bills.h"
#include "services/sandbox/books/purchases/history.h"
#include "services/sandbox/books/purchases/purchaseorders.h"
#include "services/sandbox/books/purchases/uploads.h"
#include "services/sandbox/books/purchases/vendorpayments.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QList<BooksRoute> orderRouteList()
{
    const QString read = u"purchaseorders.READ"_s, create = u"purchaseorders.CREATE"_s,
                  update = u"purchaseorders.UPDATE"_s, remove = u"purchaseorders.DELETE"_s;
    const QString one = u"/purchaseorders/{id}"_s;
    return {{"GET", u"/purchaseorders"_s, read, buying::listPurchaseOrders},
            {"POST", u"/purchaseorders"_s, create, buying::createPurchaseOrder},
            {"GET", one, read, buying::getPurchaseOrder},
            {"PUT", one, update, buying::updatePurchaseOrder},
            {"DELETE", one, remove, buying::deletePurchaseOrder},
            {"POST", one + u"/status/open"_s, create, buying::openPurchaseOrder},
            {"POST", one + u"/status/billed"_s, create, buying::billPurchaseOrder},
            {"POST", one + u"/status/cancelled"_s, create, buying::cancelPurchaseOrder},
            {"POST", one + u"/status/draft"_s, create, buying::draftPurchaseOrder},
            {"POST", one + u"/submit"_s, create, buying::submitPurchaseOrder},
            {"POST", one + u"/approve"_s, create, buying::approvePurchaseOrder},
            {"POST", one + u"/reject"_s, create, buying::rejectPurchaseOrder},
            {"GET", one + u"/email"_s, read, buying::purchaseOrderMail},
            {"POST", one + u"/email"_s, create, buying::mailPurchaseOrder},
            {"GET", one + u"/attachment"_s, read, buying::getOrderFile},
            {"POST", one + u"/attachment"_s, create, buying::putOrderFile},
            {"DELETE", one + u"/attachment"_s, remove, buying::deleteOrderFile},
            {"GET", one + u"/comments"_s, read, buying::purchaseOrderComments}};
}

QList<BooksRoute> billRouteList()
{
    const QString read = u"bills.READ"_s, create = u"bills.CREATE"_s, update = u"bills.UPDATE"_s,
                  remove = u"bills.DELETE"_s;
    const QString one = u"/bills/{id}"_s;
    return {{"GET", u"/bills"_s, read, buying::listBills},
            {"POST", u"/bills"_s, create, buying::createBill},
            {"GET", u"/bills/editpage/frompurchaseorders"_s, read, buying::billFromPurchaseOrders},
            {"GET", one, read, buying::getBill},
            {"PUT", one, update, buying::updateBill},
            {"DELETE", one, remove, buying::deleteBill},
            {"POST", one + u"/status/open"_s, create, buying::openBill},
            {"POST", one + u"/status/void"_s, create, buying::voidBill},
            {"POST", one + u"/submit"_s, create, buying::submitBill},
            {"POST", one + u"/approve"_s, create, buying::approveBill},
            {"GET", one + u"/payments"_s, read, buying::billPayments},
            {"DELETE", one + u"/payments/{payment}"_s, remove, buying::deleteBillPayment},
            {"POST", one + u"/credits"_s, create, buying::creditBill},
            {"GET", one + u"/attachment"_s, read, buying::getBillFile},
            {"POST", one + u"/attachment"_s, create, buying::putBillFile},
            {"DELETE", one + u"/attachment"_s, remove, buying::deleteBillFile},
            {"GET", one + u"/comments"_s, read, buying::billComments}};
}

QList<BooksRoute> vendorPaymentRouteList()
{
    const QString one = u"/vendorpayments/{id}"_s;
    return {{"GET", u"/vendorpayments"_s, u"vendorpayments.READ"_s, buying::listVendorPayments},
            {"POST", u"/vendorpayments"_s, u"vendorpayments.CREATE"_s, buying::createVendorPayment},
            {"GET", one, u"vendorpayments.READ"_s, buying::getVendorPayment},
            {"PUT", one, u"vendorpayments.UPDATE"_s, buying::updateVendorPayment},
            {"DELETE", one, u"vendorpayments.DELETE"_s, buying::deleteVendorPayment}};
}

QList<BooksRoute> vendorCreditRouteList()
{
    const QString read = u"debitnotes.READ"_s, create = u"debitnotes.CREATE"_s, update = u"debitnotes.UPDATE"_s,
                  remove = u"debitnotes.DELETE"_s;
    const QString one = u"/vendorcredits/{id}"_s;
    return {{"GET", u"/vendorcredits"_s, read, buying::listVendorCredits},
            {"POST", u"/vendorcredits"_s, create, buying::createVendorCredit},
            {"GET", one, read, buying::getVendorCredit},
            {"PUT", one, update, buying::updateVendorCredit},
            {"DELETE", one, remove, buying::deleteVendorCredit},
            {"POST", one + u"/status/open"_s, create, buying::openVendorCredit},
            {"POST", one + u"/status/void"_s, create, buying::voidVendorCredit},
            {"POST", one + u"/status/draft"_s, create, buying::draftVendorCredit},
            {"GET", one + u"/bills"_s, read, buying::vendorCreditBills},
            {"POST", one + u"/bills"_s, create, buying::applyVendorCredit},
            {"DELETE", one + u"/bills/{applied}"_s, remove, buying::unapplyVendorCredit}};
}
} // namespace

QList<BooksRoute> purchaseRoutes()
{
    return orderRouteList() + billRouteList() + vendorPaymentRouteList() + vendorCreditRouteList();
}
} // namespace atlas::sandbox::books
