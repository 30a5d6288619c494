// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookscreate.h"
#include "services/books/booksgateway.h"
#include "services/books/booksserviceprivate.h"
#include "services/books/booksvalidation.h"
#include "services/books/bookswriteerrors.h"
#include "services/books/bookswriterequests.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

using namespace Qt::Literals::StringLiterals;

// Creating, changing and deleting records.
namespace atlas
{
namespace
{
/// The record whose currency a new one takes over when it names none.
struct CurrencySource {
    QString field;
    BooksKind kind = BooksKind::Contact;
    QString id; ///< empty: there is none
};

CurrencySource currencySource(BooksKind kind, const QJsonObject &record)
{
    CurrencySource source;
    source.field = booksvalidation::partyField(kind);
    if (kind == BooksKind::Expense) {
        source.field = u"paid_through_account_id"_s;
        source.kind = BooksKind::BankAccount;
    }
    source.id = json::id(record.value(source.field));
    return source;
}

bool mayNotRead(const ApiError &error)
{
    return error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Forbidden;
}

/// A refused upsert says nothing about the record: the custom field may not be a unique one.
bool isRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Validation:
    case ErrorKind::Usage:
    case ErrorKind::NotFound:
    case ErrorKind::Duplicate:
    case ErrorKind::Forbidden:
        return true;
    default:
        return false;
    }
}
/// The organisation's currency and that of the customer, vendor or account the record names.
Task<Result<booksvalidation::Currencies>> currenciesOf(BooksService *service, BooksKind kind, QJsonObject record,
                                                       CancelToken cancel)
{
    booksvalidation::Currencies found;
    const Result<BooksOrg> org = co_await service->organisation(cancel);
    if (!org)
        co_return fail(org.error());
    found.base = org->currency;
    found.baseId = org->currencyId;
    const CurrencySource source = currencySource(kind, record);
    if (source.id.isEmpty())
        co_return found;
    const Result<QJsonObject> party = co_await service->record(source.kind, source.id, cancel);
    if (party) {
        found.party = json::text(*party, "currency_code"_L1);
        found.partyId = json::id(party->value("currency_id"_L1));
        co_return found;
    }
    ApiError error = party.error();
    // An expense may be paid through a ledger account that is no bank account.
    const bool elsewhere = error.kind == ErrorKind::NotFound && source.kind == BooksKind::BankAccount;
    if (mayNotRead(error) || elsewhere)
        co_return found;
    if (error.kind == ErrorKind::NotFound) {
        error.kind = ErrorKind::Validation;
        error.field = source.field;
    }
    co_return fail(error);
}

/// Compares what a payment is applied to with what is open there; takes over the currency of these documents.
Task<Result<booksvalidation::Currencies>> appliedCurrencies(BooksService *service, BooksKind kind, QJsonObject record,
                                                            booksvalidation::Currencies currencies, CancelToken cancel)
{
    const QString list = booksvalidation::applicationsField(kind);
    const BooksKind target = kind == BooksKind::VendorPayment ? BooksKind::Bill : BooksKind::Invoice;
    const QJsonArray rows = record.value(list).toArray();
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const QString place = u"%1/%2/"_s.arg(list).arg(i);
        const QString id = json::id(row.value(booksvalidation::applicationId(kind)));
        const Result<QJsonObject> document = co_await service->record(target, id, cancel);
        if (!document && mayNotRead(document.error()))
            continue;
        if (!document) {
            ApiError error = document.error();
            if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Usage) {
                error.kind = ErrorKind::Validation;
                error.field = place + booksvalidation::applicationId(kind);
            }
            co_return fail(error);
        }
        const Result<Done> open =
            booksvalidation::checkApplication(*document, row.value("amount_applied"_L1), place + u"amount_applied"_s);
        if (!open)
            co_return fail(open.error());
        currencies.party = json::text(*document, "currency_code"_L1);
        currencies.partyId = json::id(document->value("currency_id"_L1));
    }
    co_return currencies;
}
} // namespace

Task<Result<QJsonObject>> BooksService::checkedCreate(BooksKind kind, QJsonObject record, CancelToken cancel)
{
    const Result<Done> shaped = booksvalidation::checkShape(kind, record);
    if (!shaped)
        co_return fail(shaped.error());
    Result<booksvalidation::Currencies> currencies = co_await currenciesOf(this, kind, record, cancel);
    if (!currencies)
        co_return fail(currencies.error());
    if (!booksvalidation::applicationsField(kind).isEmpty()) {
        const booksvalidation::Currencies known = *currencies;
        currencies = co_await appliedCurrencies(this, kind, record, known, cancel);
        if (!currencies)
            co_return fail(currencies.error());
    }
    co_return booksvalidation::checkCreate(kind, record, *currencies);
}

Task<Result<QJsonObject>> BooksService::create(BooksKind kind, QJsonObject record, CancelToken cancel)
{
    const Result<QJsonObject> checked = co_await checkedCreate(kind, record, cancel);
    if (!checked)
        co_return fail(checked.error());
    BooksCreate creation(*this, *d->clock, d->createdHere, kind, *checked);
    const Result<Done> looked = co_await creation.look(cancel);
    if (!looked)
        co_return fail(looked.error());
    const int before = d->client->exchanges();
    ApiRequest request = creation.request();
    Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (!answer && creation.isKeyed() && isRefusal(answer.error())) {
        if (d->client->exchanges() - before > 1) { // an earlier attempt may have arrived, whatever the last one met
            const Result<QJsonObject> found = co_await creation.settle(answer.error(), cancel);
            if (found || found.error().code != "not_created"_L1)
                co_return found;
        }
        creation.giveUpKey();
        request = creation.request();
        answer = co_await d->call(request, cancel);
    }
    Result<QJsonObject> created = answer ? booksrequests::recordIn(*answer, kind) : answer;
    if (created) {
        d->createdHere.insert(json::id(created->value(booksKindInfo(kind).idField)));
        co_return created;
    }
    // What may be sent again ends as Offline even after it was sent.
    const bool lost = lostwrite::leavesFateOpen(created.error()) ||
                      (creation.isKeyed() && created.error().kind == ErrorKind::Offline);
    if (lost)
        co_return co_await creation.settle(created.error(), cancel);
    co_return fail(bookswriteerrors::refined(created.error(), kind));
}

Task<Result<ApiRequest>> BooksService::createRequest(BooksKind kind, QJsonObject checked, CancelToken cancel)
{
    const Result<BooksOrg> org = co_await organisation(cancel);
    if (!org)
        co_return fail(org.error());
    BooksCreate creation(*this, *d->clock, d->createdHere, kind, checked);
    const Result<Done> looked = co_await creation.look(cancel);
    if (!looked)
        co_return fail(looked.error());
    ApiRequest request = creation.request();
    request.addParam(u"organization_id"_s, org->id);
    co_return request;
}

Task<Result<UpdateOutcome>> BooksService::update(BooksKind kind, QString id, QJsonObject base, QJsonObject changes,
                                                 CancelToken cancel)
{
    const BooksSender send = [this](ApiRequest request, CancelToken token) {
        return d->call(std::move(request), std::move(token));
    };
    BooksRecordGateway gateway(*this, send, kind, id);
    const Result<UpdateOutcome> outcome = co_await verifiedUpdate(gateway, base, changes, cancel);
    if (!outcome)
        co_return fail(bookswriteerrors::refined(outcome.error(), kind));
    co_return outcome;
}

Task<Result<Done>> BooksService::remove(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(id);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = bookswriterequests::remove(kind, id);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (answer)
        co_return Done{};
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(bookswriteerrors::refined(answer.error(), kind));
    const Result<QJsonObject> left = co_await d->record(kind, id, cancel);
    if (!left && left.error().kind == ErrorKind::NotFound)
        co_return Done{};
    if (!left)
        co_return fail(lostwrite::unknownFate(answer.error()));
    ApiError error = answer.error();
    error.kind = error.http == 0 ? ErrorKind::Offline : ErrorKind::Server;
    error.code = u"not_deleted"_s;
    error.detail = u"The connection failed and the record is still there. It is safe to try again."_s;
    co_return fail(error);
}
} // namespace atlas
