// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
namespace kind = atlas::sandbox::books::kind;

namespace
{
void putCurrency(books::Store &store, const QString &id, const QString &code, const QString &symbol, double rate)
{
    store.of(kind::currencies)
        .put(id, {{u"currency_id"_s, id},
                  {u"currency_code"_s, code},
                  {u"currency_name"_s, code == u"EUR"_s ? u"Euro"_s : u"Pound Sterling"_s},
                  {u"currency_symbol"_s, symbol},
                  {u"price_precision"_s, 2},
                  {u"is_base_currency"_s, id == ids::eur},
                  {u"exchange_rate"_s, rate},
                  {u"effective_date"_s, rate > 0 ? u"2026-07-01"_s : u""_s}});
}

void putTax(books::Store &store, const QString &id, const QString &name, double percentage)
{
    store.of(kind::taxes)
        .put(id, {{u"tax_id"_s, id},
                  {u"tax_name"_s, name},
                  {u"tax_percentage"_s, percentage},
                  {u"tax_type"_s, u"tax"_s},
                  {u"is_default_tax"_s, id == ids::vat20}});
}

void putAccount(books::Store &store, const QString &id, const QString &name, const QString &type)
{
    store.of(kind::accounts)
        .put(id, {{u"account_id"_s, id},
                  {u"account_name"_s, name},
                  {u"account_code"_s, u""_s},
                  {u"account_type"_s, type},
                  {u"currency_id"_s, ids::eur},
                  {u"currency_code"_s, u"EUR"_s},
                  {u"is_active"_s, true},
                  {u"current_balance"_s, 0},
                  {u"created_time"_s, u"2025-01-02T09:00:00+0100"_s},
                  {u"last_modified_time"_s, u"2025-01-02T09:00:00+0100"_s}});
}

void putBank(books::Store &store)
{
    store.of(kind::bankAccounts)
        .put(ids::bank, {{u"account_id"_s, ids::bank},
                         {u"account_name"_s, u"Compte courant"_s},
                         {u"account_code"_s, u"512"_s},
                         {u"account_type"_s, u"bank"_s},
                         {u"currency_id"_s, ids::eur},
                         {u"currency_code"_s, u"EUR"_s},
                         {u"currency_symbol"_s, u"€"_s},
                         {u"is_active"_s, true},
                         {u"balance"_s, 10000},
                         {u"bcy_balance"_s, 10000},
                         {u"exchange_rate"_s, 1},
                         {u"uncategorized_transactions"_s, 0}});
}

void putContact(books::Store &store, const QString &id, const QString &name, const QString &type, bool british,
                int terms)
{
    store.of(kind::contacts)
        .put(id, {{u"contact_id"_s, id},
                  {u"contact_name"_s, name},
                  {u"company_name"_s, name},
                  {u"contact_type"_s, type},
                  {u"customer_sub_type"_s, u"business"_s},
                  {u"status"_s, u"active"_s},
                  {u"payment_terms"_s, terms},
                  {u"payment_terms_label"_s, u"Net %1"_s.arg(terms)},
                  {u"currency_id"_s, british ? ids::gbp : ids::eur},
                  {u"currency_code"_s, british ? u"GBP"_s : u"EUR"_s},
                  {u"currency_symbol"_s, british ? u"£"_s : u"€"_s},
                  {u"contact_persons"_s, QJsonArray{}},
                  {u"created_time"_s, u"2026-01-05T09:00:00+0100"_s},
                  {u"last_modified_time"_s, u"2026-01-05T09:00:00+0100"_s}});
}

void putItem(books::Store &store)
{
    store.of(kind::items)
        .put(ids::item, {{u"item_id"_s, ids::item},
                         {u"name"_s, u"Conseil horaire"_s},
                         {u"description"_s, u"Heure de conseil"_s},
                         {u"status"_s, u"active"_s},
                         {u"unit"_s, u"hour"_s},
                         {u"rate"_s, 150},
                         {u"tax_id"_s, ids::vat20},
                         {u"tax_name"_s, u"TVA 20%"_s},
                         {u"tax_percentage"_s, 20},
                         {u"account_id"_s, ids::sales},
                         {u"account_name"_s, u"Sales"_s},
                         {u"item_type"_s, u"sales"_s},
                         {u"product_type"_s, u"service"_s},
                         {u"created_time"_s, u"2026-01-05T09:00:00+0100"_s},
                         {u"last_modified_time"_s, u"2026-01-05T09:00:00+0100"_s}});
}
} // namespace

void layBooksFoundation(books::Store &store)
{
    store.organisation.insert(u"name"_s, u"Atelier Lumen"_s);
    store.organisation.insert(u"contact_name"_s, u"Claire Morel"_s);
    store.organisation.insert(u"email"_s, u"claire@atelierlumen.example"_s);
    store.of(kind::users)
        .put(ids::user, {{u"user_id"_s, ids::user},
                         {u"name"_s, u"Claire Morel"_s},
                         {u"email"_s, u"claire@atelierlumen.example"_s},
                         {u"user_role"_s, u"admin"_s},
                         {u"role_id"_s, u"712300000000000653"_s},
                         {u"status"_s, u"active"_s},
                         {u"is_current_user"_s, true}});
    putCurrency(store, ids::eur, u"EUR"_s, u"€"_s, 0);
    putCurrency(store, ids::gbp, u"GBP"_s, u"£"_s, 1.17);
    putTax(store, ids::vat20, u"TVA 20%"_s, 20);
    putTax(store, ids::vat10, u"TVA 10%"_s, 10);
    putTax(store, ids::vat0, u"TVA 0%"_s, 0);
    putAccount(store, ids::sales, u"Sales"_s, u"income"_s);
    putAccount(store, ids::receivable, u"Accounts Receivable"_s, u"accounts_receivable"_s);
    putAccount(store, ids::payable, u"Accounts Payable"_s, u"accounts_payable"_s);
    putAccount(store, ids::hosting, u"IT and Internet Expenses"_s, u"expense"_s);
    putAccount(store, ids::travel, u"Travel Expense"_s, u"expense"_s);
    putAccount(store, ids::undeposited, u"Undeposited Funds"_s, u"cash"_s);
    putAccount(store, ids::bank, u"Compte courant"_s, u"bank"_s);
    putBank(store);
    putItem(store);
    putContact(store, ids::customer, u"Maison Verrier SARL"_s, u"customer"_s, false, 30);
    putContact(store, ids::british, u"Harrow & Finch Ltd"_s, u"customer"_s, true, 14);
    putContact(store, ids::vendor, u"Papeterie Duval"_s, u"vendor"_s, false, 30);
}
} // namespace atlas::test
