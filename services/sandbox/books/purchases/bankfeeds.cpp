// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/banking.h"
#include "services/sandbox/books/purchases/fields.h"

#include <cmath>

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString feedTitle = u"Bank Transaction"_s;

/// Booked movements of the line's account with its direction.
bool candidate(const QJsonObject &feed, const QJsonObject &row)
{
    const QString status = textOf(row, u"status");
    return textOf(row, u"account_id") == textOf(feed, u"account_id") &&
           textOf(row, u"debit_or_credit") == textOf(feed, u"debit_or_credit") &&
           (status == u"categorized" || status == u"manually_added") &&
           textOf(row, u"imported_transaction_id").isEmpty();
}

qint64 daysApart(const QJsonObject &feed, const QJsonObject &row)
{
    return std::abs(dateOf(feed, u"date").daysTo(dateOf(row, u"date")));
}

QJsonObject candidateRow(const QJsonObject &row, bool best)
{
    return {{u"transaction_id"_s, row.value(u"transaction_id")},
            {u"date"_s, row.value(u"date")},
            {u"transaction_type"_s, row.value(u"transaction_type")},
            {u"reference_number"_s, row.value(u"reference_number")},
            {u"amount"_s, row.value(u"amount")},
            {u"debit_or_credit"_s, row.value(u"debit_or_credit")},
            {u"transaction_number"_s, u""_s},
            {u"contact_name"_s, row.value(u"payee")},
            {u"is_best_match"_s, best}};
}

/// The store's key of the row of a transaction on an account: a transfer has one on either side.
QString rowKeyOf(const Store &store, const QString &transactionId, const QString &accountId)
{
    for (const auto &[key, row] : store.of(kind::bankTransactions).all())
        if (textOf(row, u"transaction_id") == transactionId && textOf(row, u"account_id") == accountId)
            return key;
    return {};
}

Response feedMoved(Call &call, const QString &from, const QString &to, const QString &message)
{
    std::optional<Response> refusal;
    const QJsonObject *found = feedLine(call, from, refusal);
    if (!found)
        return *refusal;
    QJsonObject feed = *found;
    feed.insert(u"status"_s, to);
    keep(call, kind::bankTransactions, call.id(), feed);
    return done(message);
}

std::optional<Response> statementRefusal(const Call &call, const QList<QJsonObject> &lines)
{
    for (const QJsonObject &line : lines) {
        const QString side = textOf(line, u"debit_or_credit");
        if (side != u"debit" && side != u"credit")
            return invalidValue(u"debit_or_credit"_s);
        if (numberOf(line, u"amount") <= 0)
            return invalidValue(u"amount"_s);
        if (auto refusal = dateRefusal(call, textOf(line, u"date"), u"date"_s))
            return refusal;
    }
    return lines.isEmpty() ? std::optional(invalidValue(u"transactions"_s)) : std::nullopt;
}
} // namespace

const QJsonObject *feedLine(const Call &call, const QString &status, std::optional<Response> &refusal)
{
    const QJsonObject *feed = std::as_const(call.store).of(kind::bankTransactions).find(call.id());
    if (!feed)
        refusal = notFound(feedTitle);
    else if (textOf(*feed, u"status") != status)
        refusal = actRefused(u"The transaction is not %1."_s.arg(status));
    return refusal ? nullptr : feed;
}

void joinFeedLine(const Call &call, const QString &key, const QJsonObject &feed, const QString &status)
{
    QJsonObject row = *std::as_const(call.store).of(kind::bankTransactions).find(key);
    QJsonObject line = feed;
    line.insert(u"imported_transaction_id"_s, textOf(feed, u"transaction_id"));
    line.insert(u"status"_s, status);
    row.insert(u"status_before"_s, textOf(row, u"status"));
    row.insert(u"status"_s, status);
    row.insert(u"imported_transaction_id"_s, textOf(feed, u"transaction_id"));
    row.insert(u"imported_transactions"_s, QJsonArray{line});
    call.store.of(kind::bankTransactions).remove(textOf(feed, u"transaction_id"));
    keep(call, kind::bankTransactions, key, row);
}

Response matchCandidates(Call &call)
{
    std::optional<Response> refusal;
    const QJsonObject *feed = feedLine(call, u"uncategorized"_s, refusal);
    if (!feed)
        return *refusal;
    QList<QJsonObject> found;
    for (const auto &[id, row] : std::as_const(call.store).of(kind::bankTransactions).all())
        if (candidate(*feed, row) && cents(numberOf(row, u"amount") - numberOf(*feed, u"amount")) == 0)
            found.append(row);
    std::stable_sort(found.begin(), found.end(), [&](const QJsonObject &a, const QJsonObject &b) {
        return daysApart(*feed, a) < daysApart(*feed, b);
    });
    QJsonArray rows;
    for (const QJsonObject &row : std::as_const(found))
        rows.append(candidateRow(row, rows.isEmpty()));
    return success(u"matching_transactions"_s, rows);
}

Response matchTransaction(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = feedLine(call, u"uncategorized"_s, refusal);
    if (!found)
        return *refusal;
    const QJsonObject feed = *found;
    const QList<QJsonObject> wanted = objectsOf(*body, u"transactions_to_be_matched");
    QStringList keys;
    double sum = 0;
    for (const QJsonObject &entry : wanted) {
        const QString key = rowKeyOf(call.store, textOf(entry, u"transaction_id"), textOf(feed, u"account_id"));
        const QJsonObject *row = std::as_const(call.store).of(kind::bankTransactions).find(key);
        if (!row || !candidate(feed, *row) || keys.contains(key))
            return invalidValue(u"transactions_to_be_matched"_s);
        sum += numberOf(*row, u"amount");
        keys.append(key);
    }
    if (keys.isEmpty() || cents(sum - numberOf(feed, u"amount")) != 0)
        return invalidValue(u"transactions_to_be_matched"_s);
    for (const QString &key : std::as_const(keys))
        joinFeedLine(call, key, feed, u"matched"_s);
    return Response::json(201, {{u"code"_s, 0}, {u"message"_s, u"The transaction has been matched."_s}});
}

Response unmatchTransaction(Call &call)
{
    const QJsonObject *found = bankTransaction(call.store, call.id());
    if (!found)
        return notFound(feedTitle);
    QJsonObject row = *found;
    const QList<QJsonObject> lines = objectsOf(row, u"imported_transactions");
    if (lines.isEmpty())
        return actRefused(u"The transaction is not matched."_s);
    const QString feedId = textOf(row, u"imported_transaction_id");
    QStringList joined;
    for (const auto &[key, other] : std::as_const(call.store).of(kind::bankTransactions).all())
        if (textOf(other, u"imported_transaction_id") == feedId)
            joined.append(key);
    for (const QString &key : std::as_const(joined)) {
        QJsonObject other = *std::as_const(call.store).of(kind::bankTransactions).find(key);
        const QString before = textOf(other, u"status_before");
        other.insert(u"status"_s, before.isEmpty() ? u"categorized"_s : before);
        other.insert(u"imported_transaction_id"_s, u""_s);
        other.insert(u"imported_transactions"_s, QJsonArray{});
        keep(call, kind::bankTransactions, key, other);
    }
    QJsonObject feed = lines.first();
    feed.insert(u"transaction_id"_s, feedId);
    feed.insert(u"status"_s, u"uncategorized"_s);
    feed.remove(u"imported_transaction_id"_s);
    keep(call, kind::bankTransactions, feedId, feed);
    return done(u"The transaction has been unmatched."_s);
}

Response excludeTransaction(Call &call)
{
    return feedMoved(call, u"uncategorized"_s, u"excluded"_s, u"The transaction has been excluded."_s);
}

Response restoreTransaction(Call &call)
{
    return feedMoved(call, u"excluded"_s, u"uncategorized"_s, u"The excluded transaction has been restored."_s);
}

Response categorizeTransaction(Call &call)
{
    std::optional<Response> refusal;
    auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = feedLine(call, u"uncategorized"_s, refusal);
    if (!found)
        return *refusal;
    const QJsonObject feed = *found;
    // The line says account, day and amount; the body says what it was.
    const bool in = textOf(feed, u"debit_or_credit") == u"debit";
    body->insert(in ? u"to_account_id"_s : u"from_account_id"_s, feed.value(u"account_id"));
    for (const QString &key : {u"date"_s, u"amount"_s, u"reference_number"_s, u"description"_s, u"payee"_s})
        if (!body->contains(key))
            body->insert(key, feed.value(key));
    if (cents(numberOf(*body, u"amount") - numberOf(feed, u"amount")) != 0)
        return invalidValue(u"amount"_s);
    const auto id = enterTransaction(call, *body, refusal);
    if (!id)
        return *refusal;
    joinFeedLine(call, rowKeyOf(call.store, *id, textOf(feed, u"account_id")), feed, u"categorized"_s);
    return done(u"The transaction is now categorized."_s);
}

Response importStatement(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *account = std::as_const(call.store).of(kind::bankAccounts).find(textOf(*body, u"account_id"));
    if (!account)
        return notFound(u"Bank Account"_s);
    const QList<QJsonObject> lines = objectsOf(*body, u"transactions");
    if ((refusal = statementRefusal(call, lines)))
        return *refusal;
    for (const QJsonObject &line : lines) {
        QJsonObject row = shaped(shapeOf(R"({"date":"","amount":0,"debit_or_credit":"","payee":"","description":"",
"reference_number":""})"),
                                 line);
        take(row, *account,
             {u"account_id"_s, u"account_name"_s, u"account_type"_s, u"currency_id"_s, u"currency_code"_s});
        const QString id = call.store.nextId();
        row.insert(u"transaction_id"_s, id);
        row.insert(u"amount"_s, cents(numberOf(line, u"amount")));
        row.insert(u"status"_s, u"uncategorized"_s);
        row.insert(u"source"_s, u"imported"_s);
        row.insert(u"transaction_type"_s, u""_s);
        keep(call, kind::bankTransactions, id, row);
    }
    return Response::json(201, {{u"code"_s, 0}, {u"message"_s, u"Your bank statement has been imported."_s}});
}
} // namespace atlas::sandbox::books::buying
