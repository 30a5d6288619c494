// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/ledgerview.h"

#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/period.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype shownTransactions = 10;

QList<LedgerLine> linesOf(const Ledger &ledger, const QStringList &accounts)
{
    QList<LedgerLine> lines;
    for (const LedgerLine &line : ledger.lines())
        if (accounts.contains(line.account))
            lines.append(line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LedgerLine &a, const LedgerLine &b) { return a.date > b.date; });
    return lines;
}

QJsonValue amountOrBlank(double amount)
{
    return amount != 0 ? QJsonValue(amount) : QJsonValue(QString());
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject transactionRow(const LedgerLine &line)
{
    return {{u"categorized_transaction_id"_s, line.transactionId},
            {u"transaction_type"_s, line.entityType},
            {u"transaction_status"_s, u""_s},
            {u"transaction_source"_s, u""_s},
            {u"transaction_id"_s, line.transactionId},
            {u"transaction_date"_s, dayText(line.date)},
            {u"account_id"_s, line.account},
            {u"customer_id"_s, line.contactId},
            {u"payee"_s, line.contactName},
            {u"description"_s, u""_s},
            {u"entry_number"_s, line.number},
            {u"debit_or_credit"_s, line.debit != 0 ? u"debit"_s : u"credit"_s},
            {u"offset_account_name"_s, u""_s},
            {u"reference_number"_s, line.reference},
            {u"reconcile_status"_s, u""_s},
            {u"debit_amount"_s, amountOrBlank(line.debit)},
            {u"credit_amount"_s, amountOrBlank(line.credit)}};
}

bool wantedLine(const Call &call, const LedgerLine &line)
{
    const QString day = dayText(line.date);
    const QString type = call.param(u"transaction_type"_s);
    const auto bound = [&](const QString &name, auto fits) { return !call.has(name) || fits(call.param(name)); };
    return (type.isEmpty() || type == line.entityType) &&
           bound(u"date"_s, [&](const QString &limit) { return day == limit; }) &&
           bound(u"date_start"_s, [&](const QString &limit) { return day >= limit; }) &&
           bound(u"date_end"_s, [&](const QString &limit) { return day <= limit; }) &&
           bound(u"date_before"_s, [&](const QString &limit) { return day < limit; }) &&
           bound(u"date_after"_s, [&](const QString &limit) { return day > limit; });
}

QJsonArray pageOfLines(const Call &call, const QList<LedgerLine> &lines, QJsonObject &context)
{
    const int perPage = qBound(1, call.request.query.value(u"per_page"_s, u"200"_s).toInt(), 200);
    const int page = qMax(1, call.request.query.value(u"page"_s, u"1"_s).toInt());
    const qsizetype first = qMin(lines.size(), qsizetype(page - 1) * perPage);
    const qsizetype last = qMin(lines.size(), first + perPage);
    QJsonArray rows;
    for (qsizetype i = first; i < last; ++i)
        rows.append(transactionRow(lines.at(i)));
    context = {{u"page"_s, page},
               {u"per_page"_s, perPage},
               {u"has_more_page"_s, last < lines.size()},
               {u"sort_column"_s, u"date"_s},
               {u"sort_order"_s, u"D"_s}};
    return rows;
}
} // namespace

QString accountGroup(const QString &accountType)
{
    static const QMap<QString, QString> groups{
        {u"income"_s, u"income"_s},         {u"other_income"_s, u"income"_s},        {u"expense"_s, u"expense"_s},
        {u"other_expense"_s, u"expense"_s}, {u"cost_of_goods_sold"_s, u"expense"_s}, {u"equity"_s, u"equity"_s},
        {u"credit_card"_s, u"liability"_s}, {u"accounts_payable"_s, u"liability"_s}};
    if (accountType.endsWith(u"_liability"))
        return u"liability"_s;
    return groups.value(accountType, accountType.isEmpty() ? QString() : u"asset"_s);
}

bool isDebitAccount(const QString &accountType)
{
    const QString group = accountGroup(accountType);
    return group == u"asset" || group == u"expense";
}

QString formattedWord(const QString &word)
{
    QStringList parts = word.split(u'_');
    for (QString &part : parts)
        part = part.left(1).toUpper() + part.mid(1);
    return parts.join(u' ');
}

QString formattedMoney(const Store &store, double amount)
{
    return textOf(store.organisation, u"currency_symbol") + QString::number(amount, 'f', 2);
}

QJsonArray recentTransactions(const Store &store, const Ledger &ledger, const QString &accountId)
{
    QJsonArray rows;
    const QList<LedgerLine> lines = linesOf(ledger, {accountId});
    for (const LedgerLine &line : lines) {
        if (rows.size() == shownTransactions)
            break;
        const auto money = [&](double amount) { return amount != 0 ? formattedMoney(store, amount) : QString(); };
        rows.append(QJsonObject{{u"date"_s, dayText(line.date)},
                                {u"date_formatted"_s, formattedDay(dayText(line.date))},
                                {u"transaction_id"_s, line.transactionId},
                                {u"entity_type"_s, line.entityType},
                                {u"entity_type_formatted"_s, formattedWord(line.entityType)},
                                {u"reference_number"_s, line.reference},
                                {u"customer_name"_s, line.contactName},
                                {u"customer_id"_s, line.contactId},
                                {u"debit"_s, amountOrBlank(line.debit)},
                                {u"credit"_s, amountOrBlank(line.credit)},
                                {u"fcy_debit"_s, amountOrBlank(line.debit)},
                                {u"fcy_credit"_s, amountOrBlank(line.credit)},
                                {u"debit_formatted"_s, money(line.debit)},
                                {u"credit_formatted"_s, money(line.credit)},
                                {u"fcy_debit_formatted"_s, money(line.debit)},
                                {u"fcy_credit_formatted"_s, money(line.credit)}});
    }
    return rows;
}

Response pagedLines(const Call &call, const Ledger &ledger, const QStringList &accountIds)
{
    QList<LedgerLine> wanted;
    const QList<LedgerLine> lines = linesOf(ledger, accountIds);
    for (const LedgerLine &line : lines)
        if (wantedLine(call, line))
            wanted.append(line);
    QJsonObject context;
    const QJsonArray rows = pageOfLines(call, wanted, context);
    return Response::json(
        200, {{u"code"_s, 0}, {u"message"_s, u"success"_s}, {u"transactions"_s, rows}, {u"page_context"_s, context}});
}

Response registerAnswer(const Call &call, const Ledger &ledger, const QStringList &accountIds)
{
    std::optional<Response> refusal;
    const Period period = periodOf(call, refusal);
    if (refusal)
        return *refusal;
    QList<LedgerLine> inside;
    const QList<LedgerLine> lines = linesOf(ledger, accountIds);
    for (const LedgerLine &line : lines)
        if (period.has(line.date))
            inside.append(line);
    double closing = 0;
    for (const QString &id : accountIds)
        closing += ledger.net(id, {}, period.to);
    QJsonObject context;
    const QJsonArray rows = pageOfLines(call, inside, context);
    const QString type = ledger.accounts().value(accountIds.value(0)).type;
    return Response::json(
        200, {{u"code"_s, 0},
              {u"message"_s, u"success"_s},
              {u"register_transactions"_s,
               QJsonObject{{u"account_transactions"_s, rows},
                           {u"account_type"_s, type},
                           {u"gl_closing_balance"_s, isDebitAccount(type) ? cents(closing) : cents(-closing)}}},
              {u"page_context"_s, context}});
}
} // namespace atlas::sandbox::books::buying
