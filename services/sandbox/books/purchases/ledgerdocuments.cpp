// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerentry.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
double rateOf(const QJsonObject &record)
{
    const double rate = numberOf(record, u"exchange_rate", 1);
    return rate > 0 ? rate : 1;
}

/// A document of one side of the books: what the party owes, times `sign`, against its content.
struct LedgerSide {
    QString kind, type, idField, numberField;
    bool sale = true;
    double sign = 1; ///< 1: the content is credited (invoice, vendor credit)
};
const LedgerSide invoiceSide{kind::invoices, u"invoice"_s, u"invoice_id"_s, u"invoice_number"_s, true, 1};
const LedgerSide creditNoteSide{
    kind::creditNotes, u"creditnote"_s, u"creditnote_id"_s, u"creditnote_number"_s, true, -1};
const LedgerSide billSide{kind::bills, u"bill"_s, u"bill_id"_s, u"bill_number"_s, false, -1};
const LedgerSide vendorCreditSide{
    kind::vendorCredits, u"vendor_credit"_s, u"vendor_credit_id"_s, u"vendor_credit_number"_s, false, 1};

void writeDocuments(LedgerWriter &writer, const LedgerSide &side)
{
    const QString party = side.sale ? writer.receivable() : writer.payable();
    for (const auto &[id, document] : writer.store().of(side.kind).all()) {
        if (!issued(document))
            continue;
        LedgerEntry entry(writer, aboutDocument(document, side.type, side.idField, side.numberField), rateOf(document));
        entry.debit(party, side.sign * numberOf(document, u"total"));
        postContent(writer, entry, document, side.sale, side.sign);
        const double lost = numberOf(document, u"write_off_amount");
        entry.credit(party, lost);
        entry.debit(writer.system(u"expense"_s, u"Bad Debt"_s), lost);
        entry.close();
    }
}

/// Payments of one side. Those received come in on the deposit account, those made leave the paying one.
struct PaymentSide {
    QString kind, type, list, documentId, documentKind, account;
    bool received = true;
};
const PaymentSide receivedSide{kind::payments, u"customer_payment"_s, u"invoices"_s, u"invoice_id"_s,
                               kind::invoices, u"account_id"_s,       true};
const PaymentSide madeSide{kind::vendorPayments, u"vendor_payment"_s,          u"bills"_s, u"bill_id"_s,
                           kind::bills,          u"paid_through_account_id"_s, false};

// On cash basis the paid share of a document's content counts on the day of the payment.
void applyPart(LedgerWriter &writer, LedgerEntry &entry, const PaymentSide &side, const QJsonObject &document,
               double amount, Ledger::Basis basis)
{
    const double total = numberOf(document, u"total");
    if (basis == Ledger::Basis::Cash && total > 0) {
        postContent(writer, entry, document, side.received, (side.received ? 1 : -1) * amount / total);
        return;
    }
    if (side.received)
        entry.creditAt(writer.receivable(), amount, rateOf(document));
    else
        entry.debitAt(writer.payable(), amount, rateOf(document));
}

void writePayments(LedgerWriter &writer, const PaymentSide &side, Ledger::Basis basis)
{
    const double sign = side.received ? 1 : -1;
    const QString party = side.received ? writer.receivable() : writer.payable();
    for (const auto &[id, payment] : writer.store().of(side.kind).all()) {
        LedgerEntry entry(writer, aboutDocument(payment, side.type, u"payment_id"_s, u"payment_number"_s),
                          rateOf(payment));
        const double amount = numberOf(payment, u"amount");
        const double charges = numberOf(payment, u"bank_charges");
        const QString fallback = writer.system(u"cash"_s, u"Undeposited Funds"_s);
        entry.debit(writer.account(textOf(payment, side.account), fallback), sign * amount - charges);
        entry.debit(writer.system(u"expense"_s, u"Bank Fees and Charges"_s), charges);
        double rest = amount;
        const QList<QJsonObject> parts = objectsOf(payment, side.list);
        for (const QJsonObject &part : parts) {
            const QJsonObject *document = writer.store().of(side.documentKind).find(textOf(part, side.documentId));
            const double applied = numberOf(part, u"amount_applied");
            if (!document)
                continue;
            rest -= applied;
            applyPart(writer, entry, side, *document, applied, basis);
        }
        entry.credit(party, sign * cents(rest));
        entry.close();
    }
}
} // namespace

bool issued(const QJsonObject &document)
{
    static const QStringList apart{u"draft"_s, u"void"_s, u"pending_approval"_s, u"rejected"_s};
    return !apart.contains(textOf(document, u"status"));
}

LedgerLine aboutDocument(const QJsonObject &document, const QString &type, const QString &idField,
                         const QString &numberField)
{
    LedgerLine about;
    about.date = dateOf(document, u"date");
    about.entityType = type;
    about.transactionId = textOf(document, idField);
    about.number = textOf(document, numberField);
    const bool customer = !textOf(document, u"customer_id").isEmpty();
    about.contactId = textOf(document, customer ? u"customer_id" : u"vendor_id");
    about.contactName = textOf(document, customer ? u"customer_name" : u"vendor_name");
    about.reference = textOf(document, u"reference_number");
    return about;
}

void postContent(LedgerWriter &writer, LedgerEntry &entry, const QJsonObject &document, bool sale, double share)
{
    const QString fallback = sale ? writer.sales() : writer.cost();
    const QList<QJsonObject> lines = objectsOf(document, u"line_items");
    for (const QJsonObject &line : lines)
        entry.credit(writer.account(textOf(line, u"account_id"), fallback), share * numberOf(line, u"item_total"));
    // Without lines the document still has a sum.
    if (lines.isEmpty())
        entry.credit(fallback, share * (numberOf(document, u"total") - numberOf(document, u"tax_total")));
    else {
        const QString discounts = sale ? writer.system(u"income"_s, u"Discount"_s) : fallback;
        const QString charges = sale ? writer.system(u"income"_s, u"Other Charges"_s) : fallback;
        entry.debit(discounts, share * numberOf(document, u"discount_total"));
        entry.credit(charges, share * (numberOf(document, u"shipping_charge") + numberOf(document, u"adjustment")));
    }
    entry.credit(sale ? writer.outputTax() : writer.inputTax(), share * numberOf(document, u"tax_total"));
}

void writeSales(LedgerWriter &writer, Ledger::Basis basis)
{
    if (basis == Ledger::Basis::Accrual) {
        writeDocuments(writer, invoiceSide);
        writeDocuments(writer, creditNoteSide);
    }
    writePayments(writer, receivedSide, basis);
}

void writePurchases(LedgerWriter &writer, Ledger::Basis basis)
{
    if (basis == Ledger::Basis::Accrual) {
        writeDocuments(writer, billSide);
        writeDocuments(writer, vendorCreditSide);
    }
    writePayments(writer, madeSide, basis);
}
} // namespace atlas::sandbox::books::buying
