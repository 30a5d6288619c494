// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/documentkind.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::documentkind
{
using Kind = DocumentForm::Kind;

BooksKind booksKind(Kind kind)
{
    switch (kind) {
    case Kind::Invoice:
        return BooksKind::Invoice;
    case Kind::Estimate:
        return BooksKind::Estimate;
    case Kind::PurchaseOrder:
        return BooksKind::PurchaseOrder;
    case Kind::Bill:
        return BooksKind::Bill;
    case Kind::CreditNote:
        break;
    }
    return BooksKind::CreditNote;
}

bool isSale(Kind kind)
{
    return kind != Kind::PurchaseOrder && kind != Kind::Bill;
}

QString partyField(Kind kind)
{
    return isSale(kind) ? u"customer_id"_s : u"vendor_id"_s;
}

QString dueField(Kind kind)
{
    switch (kind) {
    case Kind::Invoice:
    case Kind::Bill:
        return u"due_date"_s;
    case Kind::Estimate:
        return u"expiry_date"_s;
    case Kind::PurchaseOrder:
        return u"delivery_date"_s;
    case Kind::CreditNote:
        break;
    }
    return {};
}

bool hasTerms(Kind kind)
{
    return kind == Kind::Invoice || kind == Kind::Bill;
}

QString typedNumberField(Kind kind)
{
    return kind == Kind::Bill ? numberField(kind) : QString();
}

QString numberField(Kind kind)
{
    return booksKindInfo(booksKind(kind)).recordKey + u"_number"_s;
}
} // namespace atlas::documentkind
