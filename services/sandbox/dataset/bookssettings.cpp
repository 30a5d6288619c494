// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/booksaccounts.h"
#include "services/sandbox/dataset/booksbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

namespace
{
// Tax rows as the builder refers to them: standard rate first, exports last.
constexpr std::array<double, 4> taxPercents{20, 10, 5.5, 0};

struct BankRow {
    QString name, bank, number, currency;
    qint64 balance;
    int refreshedAgo; ///< days since the feed was read
};

const QList<BankRow> &bankRows()
{
    static const QList<BankRow> rows{
        {u"Crédit Val-Brévin, courant"_s, u"Crédit Val-Brévin"_s, u"xxxx4182"_s, u"EUR"_s, 142'380'00, 1},
        {u"Banque Armoriel, courant"_s, u"Banque Armoriel"_s, u"xxxx7730"_s, u"EUR"_s, 61'240'00, 1},
        {u"Banque Armoriel, livret"_s, u"Banque Armoriel"_s, u"xxxx7748"_s, u"EUR"_s, 30'000'00, 21},
        {u"Encaissements carte"_s, u"Payelune"_s, u"xxxx0093"_s, u"EUR"_s, 4'500'00, 2},
        {u"Compte en dollars"_s, u"Crédit Val-Brévin"_s, u"xxxx4190"_s, u"USD"_s, 18'400'00, 3}};
    return rows;
}

QJsonObject agencyAddress()
{
    return {{u"street_address1"_s, u"14 rue des Hauts-Pavés"_s},
            {u"street_address2"_s, u""_s},
            {u"city"_s, u"Nantes"_s},
            {u"state"_s, u""_s},
            {u"country"_s, u"France"_s},
            {u"zip"_s, u"44000"_s}};
}
} // namespace

void BooksBuilder::buildOrganisation()
{
    const QStringList apps{u"books"_s};
    QJsonObject org = m_store.organisation;
    const QJsonObject own{{u"organization_id"_s, books::organisationId},
                          {u"name"_s, u"Agence Halvorine"_s},
                          {u"contact_name"_s, u"Inès Vauquelin"_s},
                          {u"email"_s, u"ines.vauquelin@halvorine.example"_s},
                          {u"is_default_org"_s, true},
                          {u"plan_type"_s, 3},
                          {u"plan_name"_s, u"PROFESSIONAL"_s},
                          {u"plan_period"_s, u"Monthly"_s},
                          {u"tax_group_enabled"_s, true},
                          {u"language_code"_s, u"fr"_s},
                          {u"fiscal_year_start_month"_s, 0},
                          {u"account_created_date"_s, isoDay(ago(900))},
                          {u"time_zone"_s, u"Europe/Paris"_s},
                          {u"is_org_active"_s, true},
                          {u"currency_id"_s, books::baseCurrencyId},
                          {u"currency_code"_s, u"EUR"_s},
                          {u"currency_symbol"_s, u"€"_s},
                          {u"currency_format"_s, u"###,##0.00"_s},
                          {u"price_precision"_s, 2},
                          {u"date_format"_s, u"dd MMM yyyy"_s},
                          {u"field_separator"_s, u" "_s},
                          {u"industry_type"_s, u"Services"_s},
                          {u"website"_s, u"https://www.halvorine.example"_s},
                          {u"phone"_s, u"+33 1 99 00 10 10"_s},
                          {u"tax_id_value"_s, u"FR00 000 000 000"_s},
                          {u"country"_s, u"France"_s},
                          {u"country_code"_s, u"FR"_s},
                          {u"portal_name"_s, u"agencehalvorine"_s},
                          {u"mode"_s, u"production"_s},
                          {u"org_joined_app_list"_s, QJsonArray::fromStringList(apps)},
                          {u"AppList"_s, QJsonArray::fromStringList(apps)},
                          {u"address"_s, agencyAddress()}};
    for (auto it = own.begin(); it != own.end(); ++it)
        org.insert(it.key(), it.value());
    m_store.organisation = org;
}

void BooksBuilder::buildUsers()
{
    const QStringList people{
        u"Inès Vauquelin|ines.vauquelin|admin"_s, u"Véronique Château-Lambert|veronique.chateau-lambert|admin"_s,
        u"Paul-Henri Escoffier|paul-henri.escoffier|staff"_s, u"Bastien Kerouédan|bastien.kerouedan|staff"_s};
    for (const QString &line : people) {
        const QStringList parts = line.split(u'|');
        const QString id = m_store.nextId();
        const bool first = m_userId.isEmpty();
        if (first) {
            m_userId = id;
            m_userName = parts.at(0);
        }
        const QString email = parts.at(1) + u"@halvorine.example"_s;
        const QJsonObject address{{u"email"_s, email}, {u"is_selected"_s, true}};
        m_store.of(kind::users)
            .put(id, {{u"user_id"_s, id},
                      {u"role_id"_s, parts.at(2) == u"admin" ? u"712300000000000751"_s : u"712300000000000757"_s},
                      {u"name"_s, parts.at(0)},
                      {u"email"_s, email},
                      {u"email_ids"_s, QJsonArray{address}},
                      {u"user_role"_s, parts.at(2)},
                      {u"user_type"_s, u"zoho"_s},
                      {u"status"_s, u"active"_s},
                      {u"is_current_user"_s, first},
                      {u"is_employee"_s, true},
                      {u"photo_url"_s, u""_s},
                      {u"created_time"_s, stamp(ago(900), 3)}});
    }
    for (const QString &name : {u"Bastien Kerouédan"_s, u"Margaux Tréguilly"_s, u"Théo Lassalle-Brun"_s})
        m_salespeople.append({m_store.nextId(), name});
}

void BooksBuilder::buildCurrencies()
{
    const QStringList rows{u"EUR|€|Euro|712300000000000097"_s, u"USD|$|US Dollar|712300000000000099"_s,
                           u"GBP|£|Pound Sterling|712300000000000101"_s, u"CHF|CHF|Swiss Franc|712300000000000103"_s};
    for (const QString &line : rows) {
        const QStringList parts = line.split(u'|');
        const QString code = parts.at(0), id = parts.at(3);
        m_currencies.insert(code, {id, parts.at(1), parts.at(2)});
        const bool base = code == u"EUR";
        m_store.of(kind::currencies)
            .put(id, {{u"currency_id"_s, id},
                      {u"currency_code"_s, code},
                      {u"currency_name"_s, parts.at(2)},
                      {u"currency_name_formatted"_s, code + u"- "_s + parts.at(2)},
                      {u"currency_symbol"_s, parts.at(1)},
                      {u"price_precision"_s, 2},
                      {u"currency_format"_s, u"1,234,567.89"_s},
                      {u"is_base_currency"_s, base},
                      {u"exchange_rate"_s, rate(code, m_today)},
                      {u"effective_date"_s, base ? QString() : isoDay(m_today)},
                      {u"auto_exchange_rate_enabled"_s, true}});
    }
}

void BooksBuilder::buildTaxes()
{
    const QStringList names{u"TVA 20 %"_s, u"TVA 10 %"_s, u"TVA 5,5 %"_s, u"TVA 0 % (export)"_s};
    for (std::size_t i = 0; i < taxPercents.size(); ++i) {
        const TaxRow tax{m_store.nextId(), names.at(int(i)), taxPercents[i]};
        m_taxes.append(tax);
        m_store.of(kind::taxes)
            .put(tax.id, {{u"tax_id"_s, tax.id},
                          {u"tax_name"_s, tax.name},
                          {u"tax_percentage"_s, tax.percent},
                          {u"tax_type"_s, u"tax"_s},
                          {u"tax_factor"_s, u"rate"_s},
                          {u"tax_specific_type"_s, u""_s},
                          {u"tax_authority_id"_s, u""_s},
                          {u"tax_authority_name"_s, u""_s},
                          {u"is_value_added"_s, true},
                          {u"is_default_tax"_s, i == 0},
                          {u"is_editable"_s, true},
                          {u"output_tax_account_name"_s, u"TVA collectée"_s},
                          {u"purchase_tax_account_name"_s, u"TVA déductible"_s}});
    }
}

void BooksBuilder::buildAccounts()
{
    const QList<QStringList> &rows = ledgerRows();
    for (const QStringList &row : rows) {
        const AccountRow account{m_store.nextId(), row.at(1), row.at(2)};
        m_accounts.insert(row.at(0), account);
        m_store.of(kind::accounts)
            .put(account.id, {{u"account_id"_s, account.id},
                              {u"account_name"_s, account.name},
                              {u"account_code"_s, row.at(0)},
                              {u"account_type"_s, account.type},
                              {u"description"_s, u""_s},
                              {u"is_user_created"_s, row.at(3).isEmpty()},
                              {u"is_system_account"_s, !row.at(3).isEmpty()},
                              {u"is_active"_s, true},
                              {u"currency_id"_s, books::baseCurrencyId},
                              {u"currency_code"_s, u"EUR"_s},
                              {u"parent_account_id"_s, u""_s},
                              {u"parent_account_name"_s, u""_s},
                              {u"depth"_s, 0},
                              {u"created_time"_s, stamp(ago(900), 5)},
                              {u"last_modified_time"_s, stamp(ago(900), 5)}});
    }
}

void BooksBuilder::buildItems()
{
    const QList<QStringList> &rows = itemRows();
    for (const QStringList &row : rows) {
        const ItemRow item{m_store.nextId(),  row.at(0),        row.at(1), row.at(2), row.at(3).toLongLong() * 100,
                           row.at(4) == u"f", row.at(5).toInt()};
        m_items.append(item);
        const TaxRow &tax = m_taxes.at(item.tax);
        QJsonObject record{{u"item_id"_s, item.id},
                           {u"name"_s, item.name},
                           {u"item_name"_s, item.name},
                           {u"description"_s, item.description},
                           {u"unit"_s, item.unit},
                           {u"status"_s, u"active"_s},
                           {u"source"_s, u"user"_s},
                           {u"rate"_s, toMoney(item.rate)},
                           {u"tax_id"_s, tax.id},
                           {u"tax_name"_s, tax.name},
                           {u"tax_percentage"_s, tax.percent},
                           {u"account_id"_s, account(row.at(6)).id},
                           {u"account_name"_s, account(row.at(6)).name},
                           {u"can_be_sold"_s, true},
                           {u"can_be_purchased"_s, false},
                           {u"track_inventory"_s, false},
                           {u"item_type"_s, u"sales"_s},
                           {u"product_type"_s, u"service"_s},
                           {u"sku"_s, u""_s}};
        putOrigin(record, ago(880), ago(120), int(m_items.size()));
        m_store.of(kind::items).put(item.id, record);
    }
}

void BooksBuilder::buildBankAccounts()
{
    for (const BankRow &row : bankRows()) {
        const QString id = m_store.nextId();
        m_bankIds.append(id);
        m_bankNames.append(row.name);
        QJsonObject record{{u"account_id"_s, id},
                           {u"account_name"_s, row.name},
                           {u"account_code"_s, u"512%1"_s.arg(m_bankIds.size(), 3, 10, QChar(u'0'))},
                           {u"account_type"_s, u"bank"_s},
                           {u"account_sub_type"_s, u"commercial"_s},
                           {u"account_number"_s, row.number},
                           {u"bank_name"_s, row.bank},
                           {u"is_active"_s, true},
                           {u"is_primary_account"_s, m_bankIds.size() == 1},
                           {u"uncategorized_transactions"_s, 0},
                           {u"feeds_last_refresh_date"_s, isoDay(ago(row.refreshedAgo))},
                           {u"description"_s, u""_s}};
        putCurrency(record, row.currency, rate(row.currency, m_today));
        record.remove(u"exchange_rate"_s);
        putOrigin(record, ago(880), ago(row.refreshedAgo), int(m_bankIds.size()));
        m_store.of(kind::bankAccounts).put(id, record);
    }
    setBalances();
}

void BooksBuilder::setBalances()
{
    const QList<BankRow> &rows = bankRows();
    for (int i = 0; i < rows.size(); ++i) {
        const BankRow &row = rows.at(i);
        QJsonObject record = *m_store.of(kind::bankAccounts).find(m_bankIds.at(i));
        record.insert(u"balance"_s, toMoney(row.balance));
        record.insert(u"bank_balance"_s, toMoney(row.balance));
        record.insert(u"bcy_balance"_s, toMoney(baseAmount(row.balance, rate(row.currency, m_today))));
        m_store.of(kind::bankAccounts).put(m_bankIds.at(i), record);
    }
}
} // namespace atlas::sandbox::dataset
