// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerview.h"
#include "services/sandbox/books/purchases/reports.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList cashTypes{u"bank"_s, u"cash"_s};

/// A section of a report: accounts of some types under one name.
QJsonObject section(const QString &name, const Leaves &leaves)
{
    return treeNode(name, leaves.total, leaves.nodes, u"Total "_s + name);
}

double totalOf(const QMap<QString, double> &nets, const Ledger &ledger, const QStringList &types)
{
    return leavesOf(ledger, nets, types, 1).total;
}

Ledger::Basis basisOf(const Call &call)
{
    return call.param(u"cash_based"_s) == u"true" ? Ledger::Basis::Cash : Ledger::Basis::Accrual;
}

/// Income less cost of all accounts with one.
double earnings(const Ledger &ledger, const QMap<QString, double> &nets)
{
    static const QStringList results{u"income"_s, u"other_income"_s, u"cost_of_goods_sold"_s, u"expense"_s,
                                     u"other_expense"_s};
    return cents(-totalOf(nets, ledger, results));
}

QJsonArray assetTree(const Ledger &ledger, const QMap<QString, double> &nets, double &total)
{
    const QList<QPair<QString, QStringList>> groups{{u"Cash"_s, {u"cash"_s}},
                                                    {u"Bank"_s, {u"bank"_s, u"payment_clearing"_s}},
                                                    {u"Accounts Receivable"_s, {u"accounts_receivable"_s}},
                                                    {u"Other current assets"_s, {u"other_current_asset"_s, u"stock"_s}},
                                                    {u"Other Assets"_s, {u"other_asset"_s}},
                                                    {u"Fixed Assets"_s, {u"fixed_asset"_s}}};
    QJsonArray nodes;
    for (const auto &[name, types] : groups) {
        const Leaves leaves = leavesOf(ledger, nets, types, 1);
        nodes.append(section(name, leaves));
        total += leaves.total;
    }
    total = cents(total);
    return nodes;
}

QJsonObject cashSection(const QString &activity, const QJsonArray &nodes, double total)
{
    const QString label = u"Net cash provided by "_s + activity;
    return treeNode(activity, total, nodes, label);
}

/// What the other accounts gave to cash in the period: a growing receivable takes money, a growing payable gives it.
QJsonObject activity(const Ledger &ledger, const QMap<QString, double> &nets, const QString &name,
                     const QStringList &types, const QJsonArray &first = {}, double firstTotal = 0)
{
    const Leaves leaves = leavesOf(ledger, nets, types, -1);
    QJsonArray nodes = first;
    for (const QJsonValue &leaf : leaves.nodes)
        nodes.append(leaf);
    return cashSection(name, nodes, cents(firstTotal + leaves.total));
}
} // namespace

QJsonObject treeNode(const QString &name, double total, const QJsonValue &children, const QString &totalLabel)
{
    QJsonObject node{{u"name"_s, name},
                     {u"total"_s, cents(total)},
                     {u"total_label"_s, totalLabel.isEmpty() ? name : totalLabel},
                     {u"previous_values"_s, QJsonArray{}},
                     {u"previous_total"_s, QJsonArray{}}};
    if (children.isArray())
        node.insert(u"account_transactions"_s, children);
    return node;
}

Leaves leavesOf(const Ledger &ledger, const QMap<QString, double> &nets, const QStringList &types, double sign)
{
    Leaves leaves;
    for (auto it = nets.cbegin(); it != nets.cend(); ++it) {
        const LedgerAccount account = ledger.accounts().value(it.key());
        if (!types.contains(account.type) || it.value() == 0)
            continue;
        QJsonObject leaf = treeNode(account.name, sign * it.value());
        leaf.insert(u"account_id"_s, account.id);
        leaves.nodes.append(leaf);
        leaves.total += sign * it.value();
    }
    leaves.total = cents(leaves.total);
    return leaves;
}

Response profitAndLoss(Call &call)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    const Ledger ledger(call.store, basisOf(call));
    const auto nets = ledger.nets(period.from, period.to);
    const Leaves income = leavesOf(ledger, nets, {u"income"_s}, -1);
    const Leaves goods = leavesOf(ledger, nets, {u"cost_of_goods_sold"_s}, 1);
    const Leaves costs = leavesOf(ledger, nets, {u"expense"_s}, 1);
    const Leaves otherIncome = leavesOf(ledger, nets, {u"other_income"_s}, -1);
    const Leaves otherCosts = leavesOf(ledger, nets, {u"other_expense"_s}, 1);
    const double gross = income.total - goods.total;
    const double operating = gross - costs.total;
    const double profit = operating + otherIncome.total - otherCosts.total;
    const QJsonArray top{section(u"Operating Income"_s, income), section(u"Cost of Goods Sold"_s, goods)};
    const QJsonArray tree{
        treeNode(u"Gross Profit"_s, gross, top),
        treeNode(u"Operating Profit"_s, operating, QJsonArray{section(u"Operating Expense"_s, costs)}),
        section(u"Non Operating Income"_s, otherIncome), section(u"Non Operating Expense"_s, otherCosts),
        treeNode(u"Net Profit/Loss"_s, profit)};
    return reportAnswer(u"profit_and_loss"_s, tree, period);
}

Response balanceSheet(Call &call)
{
    std::optional<Response> refusal;
    const Period period{QDate(), asOfDate(call, refusal)};
    if (refusal)
        return *refusal;
    const Ledger ledger(call.store, basisOf(call));
    const auto nets = ledger.nets({}, period.to);
    double assets = 0;
    const QJsonArray assetNodes = assetTree(ledger, nets, assets);
    const Leaves current =
        leavesOf(ledger, nets, {u"accounts_payable"_s, u"credit_card"_s, u"other_current_liability"_s}, -1);
    const Leaves longTerm = leavesOf(ledger, nets, {u"long_term_liability"_s, u"other_liability"_s}, -1);
    Leaves equity = leavesOf(ledger, nets, {u"equity"_s}, -1);
    const double profit = earnings(ledger, nets);
    equity.nodes.append(treeNode(u"Current Year Earnings"_s, profit));
    equity.total = cents(equity.total + profit);
    const double debts = current.total + longTerm.total;
    const QJsonArray liabilities{section(u"Current Liabilities"_s, current),
                                 section(u"Long Term Liabilities"_s, longTerm)};
    const QJsonArray funding{treeNode(u"Liabilities"_s, debts, liabilities, u"Total Liabilities"_s),
                             section(u"Equities"_s, equity)};
    const QJsonArray tree{
        treeNode(u"Assets"_s, assets, assetNodes, u"Total Assets"_s),
        treeNode(u"Liabilities & Equities"_s, debts + equity.total, funding, u"Total Liabilities & Equities"_s)};
    return reportAnswer(u"balance_sheet"_s, tree, period);
}

Response cashFlow(Call &call)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    const Ledger ledger(call.store);
    const auto nets = ledger.nets(period.from, period.to);
    const double begin = totalOf(ledger.nets({}, period.from.addDays(-1)), ledger, cashTypes);
    const double end = totalOf(ledger.nets({}, period.to), ledger, cashTypes);
    const double income = earnings(ledger, nets);
    const QJsonArray sections{
        activity(ledger, nets, u"Operating Activities"_s,
                 {u"accounts_receivable"_s, u"accounts_payable"_s, u"other_current_asset"_s, u"stock"_s,
                  u"other_current_liability"_s, u"credit_card"_s, u"payment_clearing"_s},
                 QJsonArray{treeNode(u"Net Income"_s, income)}, income),
        activity(ledger, nets, u"Investing Activities"_s, {u"fixed_asset"_s, u"other_asset"_s}),
        activity(ledger, nets, u"Financing Activities"_s,
                 {u"equity"_s, u"long_term_liability"_s, u"other_liability"_s})};
    const QJsonArray tree{treeNode(u"Beginning Cash Balance"_s, begin),
                          treeNode(u"Net Change in cash"_s, end - begin, sections),
                          treeNode(u"Ending Cash Balance"_s, end)};
    return reportAnswer(u"cash_flow"_s, tree, period);
}

Response trialBalance(Call &call)
{
    std::optional<Response> refusal;
    const Period period{QDate(), asOfDate(call, refusal)};
    if (refusal)
        return *refusal;
    const Ledger ledger(call.store, basisOf(call));
    const auto nets = ledger.nets({}, period.to);
    QMap<QString, QJsonArray> byType;
    for (auto it = nets.cbegin(); it != nets.cend(); ++it) {
        const LedgerAccount account = ledger.accounts().value(it.key());
        if (it.value() != 0)
            byType[account.type].append(QJsonObject{{u"name"_s, account.name},
                                                    {u"account_id"_s, account.id},
                                                    {u"net_debit_total"_s, qMax(0.0, it.value())},
                                                    {u"net_credit_total"_s, qMax(0.0, -it.value())}});
    }
    QJsonArray types;
    for (auto it = byType.cbegin(); it != byType.cend(); ++it)
        types.append(QJsonObject{{u"name"_s, formattedWord(it.key())},
                                 {u"account_type"_s, it.key()},
                                 {u"account_transactions"_s, it.value()}});
    return reportAnswer(u"trialbalance"_s, QJsonArray{QJsonObject{{u"account_transactions"_s, types}}}, period);
}
} // namespace atlas::sandbox::books::buying
