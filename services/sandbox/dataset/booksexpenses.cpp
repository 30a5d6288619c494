// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/cents.h"
#include "services/sandbox/dataset/booksbuilder.h"
#include "services/sandbox/dataset/booksexpensetable.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

const QList<RecurringExpense> &recurringExpenses()
{
    static const QList<RecurringExpense> rows{
        {u"613200"_s, u"SCI des Hauts-Pavés"_s, u"Loyer des bureaux"_s, 8'400'00, 0, 9},
        {u"613500"_s, u"Hébergeur Nuagerive"_s, u"Hébergement"_s, 1'890'00, 0, 4},
        {u"613600"_s, u"Suite Bureaulune"_s, u"Suite bureautique"_s, 1'340'00, 0, 14},
        {u"626000"_s, u"Télécom Brisevent"_s, u"Téléphone et fibre"_s, 286'80, 0, 19},
        {u"616000"_s, u"Courtage Ambresol"_s, u"Responsabilité civile professionnelle"_s, 412'50, -1, 22},
        {u"622600"_s, u"Cabinet Tressandier"_s, u"Tenue comptable"_s, 1'080'00, 0, 26}};
    return rows;
}

const QList<UsualExpense> &usualExpenses()
{
    static const QList<UsualExpense> rows{
        {u"625100"_s, u"Rail Horizonal"_s, u"Train vers un client"_s, 68'00, 320'00, 1, 2, u"EUR"_s, 1},
        {u"625700"_s, u"Brasserie du Quai-Mellac"_s, u"Déjeuner avec un client"_s, 42'00, 190'00, 1, 1, u"EUR"_s, 1},
        {u"613600"_s, u"Pixelharbor Inc."_s, u"Design software seats"_s, 240'00, 620'00, -1, 1, u"USD"_s, 4},
        {u"606400"_s, u"Papeterie Duvalonge"_s, u"Fournitures"_s, 35'00, 260'00, 0, 1, u"EUR"_s, 0}};
    return rows;
}

const QList<UsualExpense> &largeExpenses()
{
    static const QList<UsualExpense> rows{
        {u"604000"_s, u"Studio Kantelune"_s, u"Sous-traitance développement"_s, 0, 0, 0, 1, u"EUR"_s, 0},
        {u"604000"_s, u"Atelier Brumevoix"_s, u"Sous-traitance design"_s, 0, 0, 0, 1, u"EUR"_s, 0},
        {u"604000"_s, u"Collectif Septentrame"_s, u"Sous-traitance mobile"_s, 0, 0, 0, 1, u"EUR"_s, 1},
        {u"623000"_s, u"Régie Clairmontane"_s, u"Campagne de l'agence"_s, 0, 0, 0, 1, u"EUR"_s, 0},
        {u"604100"_s, u"Agence média Orvalide"_s, u"Achat d'espace"_s, 0, 0, 0, 1, u"EUR"_s, 0}};
    return rows;
}

namespace
{
constexpr std::array<int, 5> largeShares{31, 22, 19, 12, 16}; ///< per cent of what remains of the month
constexpr qint64 leastLarge = 350'00;

/// How much more than what comes in the agency spends that month: it has begun to grow faster than it collects.
qint64 wantedBurn(int monthsAgo)
{
    static const std::array<qint64, 6> recent{30'000'00, 30'500'00, 31'600'00, 34'000'00, 33'000'00, 24'000'00};
    return monthsAgo < int(recent.size()) ? recent[std::size_t(monthsAgo)] : 6'000'00;
}
} // namespace

void BooksBuilder::addExpense(const ExpensePlan &plan)
{
    if (plan.date >= m_today)
        return;
    m_expenses.push_back(plan);
    const double exchange = plan.rateMissing ? 1.0 : rate(plan.currency, plan.date);
    m_monthOut[QDate(plan.date.year(), plan.date.month(), 1)] += baseAmount(plan.total, exchange);
}

void BooksBuilder::planExpenses()
{
    Dice dice = this->dice(51);
    planRecurringExpenses();
    const QDate current(m_today.year(), m_today.month(), 1);
    for (int back = expenseMonths - 1; back >= 0; --back)
        planUsualExpenses(current.addMonths(-back), dice);
    for (int back = expenseMonths - 1; back >= 0; --back)
        planRemainder(current.addMonths(-back), dice);
    std::stable_sort(m_expenses.begin(), m_expenses.end(),
                     [](const ExpensePlan &a, const ExpensePlan &b) { return a.date < b.date; });
}

void BooksBuilder::planRecurringExpenses()
{
    const QList<RecurringExpense> &rows = recurringExpenses();
    for (int i = 0; i < rows.size(); ++i) {
        const RecurringExpense &row = rows.at(i);
        const QDate next = m_today.addDays(row.nextIn);
        for (int n = 1; n <= expenseMonths; ++n) {
            ExpensePlan plan;
            plan.date = next.addMonths(-n);
            plan.account = row.account;
            plan.vendor = row.vendor;
            plan.description = row.description;
            plan.total = row.total;
            plan.tax = row.tax;
            plan.recurring = i;
            addExpense(plan);
        }
    }
}

void BooksBuilder::planUsualExpenses(const QDate &month, Dice &dice)
{
    for (const UsualExpense &row : usualExpenses()) {
        for (int i = 0; i < row.perMonth * m_scale; ++i) {
            ExpensePlan plan;
            plan.date = month.addDays(dice.below(month.daysInMonth()));
            plan.account = row.account;
            plan.vendor = row.vendor;
            plan.description = row.description;
            plan.total = dice.between(int(row.low / 10), int(row.high / 10)) * 10;
            plan.tax = row.tax;
            plan.currency = row.currency;
            plan.bank = row.bank;
            // Entered without a rate: Books took 1 and said nothing.
            plan.rateMissing = row.currency != u"EUR" && dice.chance(45);
            if (row.account == u"625100" && !m_euro.isEmpty() && dice.chance(30))
                plan.customer = m_euro.at(dice.below(int(m_euro.size())));
            addExpense(plan);
        }
    }
}

// What came in, plus what is burnt, less what was paid already is what the large purchases of the month cost.
void BooksBuilder::planRemainder(const QDate &month, Dice &dice)
{
    const QList<UsualExpense> &rows = largeExpenses();
    const QDate current(m_today.year(), m_today.month(), 1);
    const int monthsAgo = (current.year() - month.year()) * 12 + current.month() - month.month();
    const int days = monthsAgo == 0 ? m_today.day() - 1 : month.daysInMonth();
    if (days == 0)
        return;
    const qint64 burn = wantedBurn(monthsAgo) * days / month.daysInMonth() * m_scale;
    const qint64 left = m_monthIn.value(month) + burn - m_monthOut.value(month);
    for (int i = 0; i < int(rows.size()) * m_scale; ++i) {
        const int which = i % int(rows.size());
        const UsualExpense &row = rows.at(which);
        ExpensePlan plan;
        plan.date = month.addDays(std::min(days - 1, dice.below(days)));
        plan.account = row.account;
        plan.vendor = row.vendor;
        plan.description = row.description;
        // To ten euros.
        plan.total = std::max(leastLarge, left * largeShares[std::size_t(which)] / 100 / m_scale / 1000 * 1000);
        plan.tax = row.tax;
        plan.bank = row.bank;
        addExpense(plan);
    }
}

void BooksBuilder::emitExpenses()
{
    int salt = 0;
    for (const ExpensePlan &plan : m_expenses)
        emitExpense(plan, ++salt);
}

void BooksBuilder::putExpenseParties(QJsonObject &record, const ExpensePlan &plan) const
{
    const auto vendor = std::find_if(m_vendors.begin(), m_vendors.end(), [&](const VendorPlan &candidate) {
        return candidate.contact.name == plan.vendor;
    });
    const ContactPlan *customer = plan.customer >= 0 ? &m_customers[std::size_t(plan.customer)] : nullptr;
    record.insert(u"vendor_id"_s, vendor == m_vendors.end() ? QString() : vendor->contact.id);
    record.insert(u"vendor_name"_s, plan.vendor);
    record.insert(u"customer_id"_s, customer ? customer->id : QString());
    record.insert(u"customer_name"_s, customer ? customer->name : QString());
    record.insert(u"is_billable"_s, customer != nullptr);
    record.insert(u"status"_s, customer ? u"unbilled"_s : u"nonbillable"_s);
}

// Amounts are entered with tax.
void BooksBuilder::putExpenseAmounts(QJsonObject &record, const ExpensePlan &plan, const QString &lineId) const
{
    const double exchange = plan.rateMissing ? 1.0 : rate(plan.currency, plan.date);
    const TaxRow tax = plan.tax >= 0 ? m_taxes.at(plan.tax) : TaxRow();
    const qint64 permille = qRound64(tax.percent * 10);
    const qint64 taxAmount = books::exact::roundedProduct(plan.total, permille, 1000 + permille);
    const qint64 net = plan.total - taxAmount;
    QJsonObject line{{u"line_item_id"_s, lineId},
                     {u"account_id"_s, record.value(u"account_id"_s)},
                     {u"account_name"_s, record.value(u"account_name"_s)},
                     {u"description"_s, plan.description},
                     {u"tax_type"_s, u"tax"_s},
                     {u"amount"_s, toMoney(plan.total)},
                     {u"item_total"_s, toMoney(net)},
                     {u"item_order"_s, 1}};
    for (QJsonObject *object : {&line, &record}) {
        object->insert(u"tax_id"_s, tax.id);
        object->insert(u"tax_name"_s, tax.name);
        object->insert(u"tax_percentage"_s, tax.percent);
        object->insert(u"tax_amount"_s, toMoney(taxAmount));
    }
    record.insert(u"is_inclusive_tax"_s, true);
    record.insert(u"sub_total"_s, toMoney(net));
    record.insert(u"amount"_s, toMoney(plan.total));
    record.insert(u"total"_s, toMoney(plan.total));
    record.insert(u"total_without_tax"_s, toMoney(net));
    record.insert(u"bcy_total"_s, toMoney(baseAmount(plan.total, exchange)));
    record.insert(u"bcy_total_without_tax"_s, toMoney(baseAmount(net, exchange)));
    record.insert(u"line_items"_s, QJsonArray{line});
    putCurrency(record, plan.currency, exchange);
}

void BooksBuilder::emitExpense(const ExpensePlan &plan, int salt)
{
    const QString id = m_store.nextId(), lineId = m_store.nextId();
    const AccountRow &ledger = account(plan.account);
    const QString recurring = plan.recurring >= 0 ? m_recurringExpenseIds.at(plan.recurring) : QString();
    QJsonObject record{{u"expense_id"_s, id},
                       {u"transaction_type"_s, u"expense"_s},
                       {u"date"_s, isoDay(plan.date)},
                       {u"account_id"_s, ledger.id},
                       {u"account_name"_s, ledger.name},
                       {u"paid_through_account_id"_s, m_bankIds.at(plan.bank)},
                       {u"paid_through_account_name"_s, m_bankNames.at(plan.bank)},
                       {u"payment_mode"_s, u"banktransfer"_s},
                       {u"description"_s, plan.description},
                       {u"reference_number"_s, u""_s},
                       {u"recurring_expense_id"_s, recurring},
                       {u"expense_type"_s, u"non_mileage"_s},
                       {u"mileage_type"_s, u"non_mileage"_s},
                       {u"has_attachment"_s, false}};
    putExpenseParties(record, plan);
    putExpenseAmounts(record, plan, lineId);
    putOrigin(record, plan.date, plan.date, salt);
    m_store.of(kind::expenses).put(id, record);
    postDocument(record, u"expense_id"_s, u"expense"_s, u"paid_through_account_id"_s, ledger, -plan.total);
}
} // namespace atlas::sandbox::dataset
