// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksvalidation.h"

#include "services/books/booksfieldcheck.h"
#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "services/core/money.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksvalidation
{
namespace
{
using exactdecimal::Int128;
using exactdecimal::refusal;

/// Mandatory fields, from the descriptions of the create calls (https://www.zoho.com/books/api/v3/).
QStringList mandatoryFields(BooksKind kind, const QJsonObject &record)
{
    switch (kind) {
    case BooksKind::Invoice:
    case BooksKind::Estimate:
    case BooksKind::SalesOrder:
    case BooksKind::CreditNote:
        return {u"customer_id"_s, u"line_items"_s};
    case BooksKind::PurchaseOrder:
        return {u"vendor_id"_s, u"line_items"_s};
    case BooksKind::Bill:
        return {u"vendor_id"_s, u"bill_number"_s, u"line_items"_s};
    case BooksKind::CustomerPayment:
        return {u"customer_id"_s, u"payment_mode"_s, u"amount"_s, u"date"_s};
    case BooksKind::VendorPayment:
        return {u"vendor_id"_s, u"amount"_s};
    case BooksKind::Expense:
        if (!record.value("line_items"_L1).toArray().isEmpty())
            return {u"date"_s, u"paid_through_account_id"_s};
        return {u"account_id"_s, u"date"_s, u"amount"_s, u"paid_through_account_id"_s};
    case BooksKind::Contact:
        return {u"contact_name"_s};
    case BooksKind::Item:
        return {u"name"_s, u"rate"_s};
    default:
        return {};
    }
}

Result<Done> checkMandatory(BooksKind kind, const QJsonObject &record)
{
    const QStringList names = mandatoryFields(kind, record);
    for (const QString &name : names) {
        if (!fieldcheck::isBlank(record.value(name)))
            continue;
        const QString code = name == "line_items"_L1 ? u"no_lines"_s : u"mandatory_missing"_s;
        return fail(refusal(code, name, u"%1 is mandatory."_s.arg(name)));
    }
    return Done{};
}

/// A foreign document without a rate would be booked at 1; one named by its code alone in the wrong currency.
Result<QJsonObject> withCurrency(QJsonObject record, const Currencies &currencies)
{
    const QString code = json::text(record, "currency_code"_L1);
    QString id = json::text(record, "currency_id"_L1);
    if (id.isEmpty() && !code.isEmpty() && code != currencies.party && code != currencies.base)
        return fail(refusal(u"currency_needs_id"_s, u"currency_code"_s,
                            u"Books knows currencies by their id: give currency_id, not \"%1\"."_s.arg(code)));
    if (id.isEmpty() && !code.isEmpty())
        id = code == currencies.party ? currencies.partyId : currencies.baseId;
    if (id.isEmpty())
        id = currencies.partyId;
    record.remove("currency_code"_L1);
    const bool foreign = !id.isEmpty() && !currencies.baseId.isEmpty() && id != currencies.baseId;
    if (foreign && fieldcheck::isBlank(record.value("exchange_rate"_L1)))
        return fail(refusal(u"rate_missing"_s, u"exchange_rate"_s,
                            u"A document in a foreign currency needs its exchange rate."_s));
    if (foreign)
        record.insert("currency_id"_L1, id);
    return record;
}

/// The code of the currency the amounts are in; empty where only its id is known.
QString amountsCurrency(const QJsonObject &record, const Currencies &currencies)
{
    const QString id = json::text(record, "currency_id"_L1);
    if (id.isEmpty() || id == currencies.partyId)
        return currencies.party.isEmpty() ? currencies.base : currencies.party;
    return id == currencies.baseId ? currencies.base : QString();
}

Result<Done> checkApplications(BooksKind kind, const QJsonObject &record, const QString &currency)
{
    const QString list = applicationsField(kind);
    if (list.isEmpty() || !record.contains(list))
        return Done{};
    const int decimals = Money::decimals(currency);
    Int128 left = exactdecimal::scaled(exactdecimal::textOf(record.value("amount"_L1)), decimals).value;
    const QJsonArray rows = record.value(list).toArray();
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const QString place = u"%1/%2/"_s.arg(list).arg(i);
        if (fieldcheck::isBlank(row.value(applicationId(kind))))
            return fail(refusal(u"mandatory_missing"_s, place + applicationId(kind),
                                u"%1 is mandatory."_s.arg(applicationId(kind))));
        const QString field = place + u"amount_applied"_s;
        const Result<Done> positive = fieldcheck::checkAmount(row.value("amount_applied"_L1), currency, field);
        if (!positive)
            return positive;
        left -= exactdecimal::scaled(exactdecimal::textOf(row.value("amount_applied"_L1)), decimals).value;
        if (left < 0)
            return fail(refusal(u"exceeds_amount"_s, field, u"More is applied than was paid."_s));
    }
    return Done{};
}

Result<Done> checkTexts(BooksKind kind, const QJsonObject &record)
{
    for (const auto check : {fieldcheck::checkIds, fieldcheck::checkDates, fieldcheck::checkLengths}) {
        const Result<Done> passed = check(kind, record);
        if (!passed)
            return passed;
    }
    return Done{};
}

/// What holds for created and changed fields alike.
Result<QJsonObject> checkedFields(BooksKind kind, const QJsonObject &record, const QString &currency)
{
    const QJsonObject tidy = fieldcheck::tidied(record);
    const Result<Done> texts = checkTexts(kind, tidy);
    if (!texts)
        return fail(texts.error());
    const Result<Done> numbers = fieldcheck::checkNumbers(tidy, currency);
    if (!numbers)
        return fail(numbers.error());
    const Result<Done> applied = checkApplications(kind, tidy, currency);
    if (!applied)
        return fail(applied.error());
    return tidy;
}

bool isDocument(BooksKind kind)
{
    switch (kind) {
    case BooksKind::Invoice:
    case BooksKind::CreditNote:
    case BooksKind::Estimate:
    case BooksKind::SalesOrder:
    case BooksKind::PurchaseOrder:
    case BooksKind::Bill:
        return true;
    default:
        return false;
    }
}
} // namespace

bool isCreatable(BooksKind kind)
{
    return !mandatoryFields(kind, {}).isEmpty();
}

QString partyField(BooksKind kind)
{
    switch (kind) {
    case BooksKind::Invoice:
    case BooksKind::CreditNote:
    case BooksKind::Estimate:
    case BooksKind::SalesOrder:
    case BooksKind::CustomerPayment:
        return u"customer_id"_s;
    case BooksKind::PurchaseOrder:
    case BooksKind::Bill:
    case BooksKind::VendorPayment:
        return u"vendor_id"_s;
    default:
        return {};
    }
}

QString numberField(BooksKind kind)
{
    return isDocument(kind) ? booksKindInfo(kind).recordKey + u"_number"_s : QString();
}

QString applicationsField(BooksKind kind)
{
    if (kind == BooksKind::CustomerPayment)
        return u"invoices"_s;
    return kind == BooksKind::VendorPayment ? u"bills"_s : QString();
}

QString applicationId(BooksKind kind)
{
    return kind == BooksKind::VendorPayment ? u"bill_id"_s : u"invoice_id"_s;
}

Result<Done> checkShape(BooksKind kind, const QJsonObject &record)
{
    if (!isCreatable(kind))
        return fail(ErrorKind::Usage, u"not_creatable"_s, u"Atlas does not create records of this kind."_s);
    const QJsonObject filled = fieldcheck::withoutBlanks(record);
    const Result<Done> complete = checkMandatory(kind, filled);
    return complete ? checkTexts(kind, fieldcheck::tidied(filled)) : complete;
}

Result<QJsonObject> checkCreate(BooksKind kind, const QJsonObject &record, const Currencies &currencies)
{
    const Result<Done> shaped = checkShape(kind, record);
    if (!shaped)
        return fail(shaped.error());
    const QJsonObject filled = fieldcheck::withoutBlanks(record);
    const Result<QJsonObject> fields = checkedFields(kind, filled, amountsCurrency(filled, currencies));
    if (!fields)
        return fields;
    if (isDocument(kind)) {
        const Result<Done> lines = fieldcheck::checkLines(*fields, amountsCurrency(*fields, currencies));
        if (!lines)
            return fail(lines.error());
    }
    return kind == BooksKind::Contact || kind == BooksKind::Item ? fields : withCurrency(*fields, currencies);
}

Result<QJsonObject> checkUpdate(BooksKind kind, const QJsonObject &changes, const QJsonObject &current)
{
    const QString currency = json::text(current, "currency_code"_L1);
    const Result<QJsonObject> fields = checkedFields(kind, changes, currency);
    if (!fields)
        return fields;
    const bool newCurrency =
        changes.contains("currency_id"_L1) && changes.value("currency_id"_L1) != current.value("currency_id"_L1);
    if (newCurrency && kind != BooksKind::Contact && fieldcheck::isBlank(changes.value("exchange_rate"_L1)))
        return fail(refusal(u"rate_missing"_s, u"exchange_rate"_s,
                            u"A document in another currency needs its exchange rate."_s));
    if (isDocument(kind) && changes.contains("line_items"_L1)) {
        QJsonObject whole = current;
        for (auto it = fields->begin(); it != fields->end(); ++it)
            whole.insert(it.key(), it.value());
        const Result<Done> lines = fieldcheck::checkLines(whole, currency);
        if (!lines)
            return fail(lines.error());
    }
    return fields;
}

Result<Done> checkApplication(const QJsonObject &document, const QJsonValue &amount, const QString &field)
{
    static const QStringList closed{u"void"_s, u"paid"_s, u"rejected"_s, u"pending_approval"_s};
    const QString status = json::text(document, "status"_L1);
    if (closed.contains(status))
        return fail(refusal(u"not_open"_s, field, u"Nothing can be applied to a document that is %1."_s.arg(status)));
    const QString currency = json::text(document, "currency_code"_L1);
    const std::optional<Money> wanted = Money::fromDecimal(exactdecimal::textOf(amount), currency);
    const std::optional<Money> balance = Money::fromJson(document.value("balance"_L1), currency);
    if (wanted && balance && wanted->minor() > balance->minor())
        return fail(refusal(u"exceeds_balance"_s, field,
                            u"%1 is more than the %2 that are open."_s.arg(wanted->toDecimal(), balance->toDecimal())));
    return Done{};
}

Result<Done> checkCredit(const QJsonObject &invoice, const QJsonObject &creditNote, const QString &amount,
                         const QString &field)
{
    const QString currency = json::text(invoice, "currency_code"_L1);
    if (invoice.value("customer_id"_L1) != creditNote.value("customer_id"_L1))
        return fail(refusal(u"other_customer"_s, field, u"The credit note belongs to another customer."_s));
    if (currency != json::text(creditNote, "currency_code"_L1))
        return fail(refusal(u"other_currency"_s, field, u"The credit note is in another currency."_s));
    if (json::text(creditNote, "status"_L1) != "open"_L1)
        return fail(refusal(u"not_open"_s, field, u"The credit note is not open."_s));
    const Result<Done> positive = fieldcheck::checkAmount(amount, currency, field);
    return positive ? checkApplication(creditNote, amount, field) : positive;
}
} // namespace atlas::booksvalidation
