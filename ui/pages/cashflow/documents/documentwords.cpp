// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/documentwords.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::documentwords
{
namespace
{
using Kind = DocumentForm::Kind;

struct DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::DocumentWords)
};

QString memberName(const QString &member)
{
    const QHash<QString, QString> names{
        {u"quantity"_s, DocumentWords::tr("Quantity")},  {u"rate"_s, DocumentWords::tr("Rate")},
        {u"discount"_s, DocumentWords::tr("Discount")},  {u"tax_id"_s, DocumentWords::tr("Tax")},
        {u"account_id"_s, DocumentWords::tr("Account")}, {u"description"_s, DocumentWords::tr("Description")}};
    return names.value(member, DocumentWords::tr("Item"));
}
template <class Document>
QStringList foundIn(const QList<Document> &documents, const QString &partyId, const QDate &day)
{
    QStringList found;
    for (const Document &document : documents) {
        if (document.contactId == partyId && document.date == day)
            found.append(document.number + u" ("_s + format::money(document.total) + u')');
    }
    return found;
}
} // namespace

QString newTitle(Kind kind)
{
    switch (kind) {
    case Kind::Invoice:
        return DocumentWords::tr("New invoice");
    case Kind::Estimate:
        return DocumentWords::tr("New estimate");
    case Kind::PurchaseOrder:
        return DocumentWords::tr("New purchase order");
    case Kind::Bill:
        return DocumentWords::tr("New bill");
    case Kind::CreditNote:
        break;
    }
    return DocumentWords::tr("New credit note");
}

QString editTitle(Kind kind)
{
    switch (kind) {
    case Kind::Invoice:
        return DocumentWords::tr("Edit the invoice");
    case Kind::Estimate:
        return DocumentWords::tr("Edit the estimate");
    case Kind::PurchaseOrder:
        return DocumentWords::tr("Edit the purchase order");
    case Kind::Bill:
        return DocumentWords::tr("Edit the bill");
    case Kind::CreditNote:
        break;
    }
    return DocumentWords::tr("Edit the credit note");
}

QString issueLabel(Kind kind)
{
    switch (kind) {
    case Kind::Invoice:
    case Kind::Estimate:
        return DocumentWords::tr("Save and mark as sent");
    case Kind::PurchaseOrder:
        return DocumentWords::tr("Save and issue");
    default:
        return {};
    }
}

QString savedWords(Kind kind, const QString &number)
{
    switch (kind) {
    case Kind::Invoice:
        return DocumentWords::tr("Invoice %1 saved").arg(number);
    case Kind::Estimate:
        return DocumentWords::tr("Estimate %1 saved").arg(number);
    case Kind::PurchaseOrder:
        return DocumentWords::tr("Purchase order %1 saved").arg(number);
    case Kind::Bill:
        return DocumentWords::tr("Bill %1 saved").arg(number);
    case Kind::CreditNote:
        break;
    }
    return DocumentWords::tr("Credit note %1 saved").arg(number);
}

QString issuedWords(Kind kind, const QString &number)
{
    switch (kind) {
    case Kind::Estimate:
        return DocumentWords::tr("Estimate %1 saved and marked as sent").arg(number);
    case Kind::PurchaseOrder:
        return DocumentWords::tr("Purchase order %1 saved and issued").arg(number);
    default:
        return DocumentWords::tr("Invoice %1 saved and marked as sent").arg(number);
    }
}

QString fieldName(const QString &field)
{
    const QStringList parts = field.split(u'/');
    if (parts.first() == "line_items"_L1) {
        const QString lines = DocumentWords::tr("Lines");
        //: a field of a line: "Rate, line 2"
        return parts.size() < 3
                   ? lines
                   : DocumentWords::tr("%1, line %2").arg(memberName(parts.at(2))).arg(parts.at(1).toInt() + 1);
    }
    const QHash<QString, QString> names{{u"customer_id"_s, DocumentWords::tr("Customer")},
                                        {u"vendor_id"_s, DocumentWords::tr("Vendor")},
                                        {u"date"_s, DocumentWords::tr("Date")},
                                        {u"due_date"_s, DocumentWords::tr("Due date")},
                                        {u"expiry_date"_s, DocumentWords::tr("Expiry date")},
                                        {u"delivery_date"_s, DocumentWords::tr("Delivery date")},
                                        {u"payment_terms"_s, DocumentWords::tr("Terms")},
                                        {u"currency_id"_s, DocumentWords::tr("Currency")},
                                        {u"currency_code"_s, DocumentWords::tr("Currency")},
                                        {u"exchange_rate"_s, DocumentWords::tr("Exchange rate")},
                                        {u"reference_number"_s, DocumentWords::tr("Reference")},
                                        {u"discount"_s, DocumentWords::tr("Discount on the whole")},
                                        {u"discount_type"_s, DocumentWords::tr("Kind of discount")},
                                        {u"notes"_s, DocumentWords::tr("Notes for the reader")},
                                        {u"status"_s, DocumentWords::tr("Status")},
                                        {u"total"_s, DocumentWords::tr("Total")}};
    return names.value(field, field.endsWith("_number"_L1) ? DocumentWords::tr("Number") : field);
}

QStringList documentsOf(Kind kind, const BooksSnapshot &books, const QString &partyId, const QDate &day)
{
    switch (kind) {
    case Kind::Invoice:
        return foundIn(books.invoices, partyId, day);
    case Kind::Estimate:
        return foundIn(books.estimates, partyId, day);
    case Kind::PurchaseOrder:
        return foundIn(books.purchaseOrders, partyId, day);
    case Kind::Bill:
        return foundIn(books.bills, partyId, day);
    case Kind::CreditNote:
        break;
    }
    return foundIn(books.creditNotes, partyId, day);
}
} // namespace atlas::documentwords
