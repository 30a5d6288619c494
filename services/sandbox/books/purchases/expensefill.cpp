// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/expenses.h"
#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<Response> payingAccountInto(const Call &call, QJsonObject &expense, const QJsonObject &body, bool fresh)
{
    const bool moved = fresh || body.contains(u"paid_through_account_id"_s);
    if (moved) {
        const QJsonObject account = accountRecord(call.store, textOf(body, u"paid_through_account_id"));
        if (account.isEmpty())
            return invalidValue(u"paid_through_account_id"_s);
        expense.insert(u"paid_through_account_id"_s, account.value(u"account_id"));
        expense.insert(u"paid_through_account_name"_s, account.value(u"account_name"));
        // The bank's record knows the currency, that of the chart may not.
        const QJsonObject *bank = std::as_const(call.store).of(kind::bankAccounts).find(textOf(account, u"account_id"));
        setCurrency(call.store, expense, textOf(bank ? *bank : account, u"currency_id"));
    }
    if (body.contains(u"currency_id"_s)) {
        if (!std::as_const(call.store).of(kind::currencies).find(textOf(body, u"currency_id")))
            return invalidValue(u"currency_id"_s);
        setCurrency(call.store, expense, textOf(body, u"currency_id"));
    }
    if (fresh || body.contains(u"exchange_rate"_s))
        setRate(expense, body);
    return std::nullopt;
}

std::optional<Response> partiesInto(const Call &call, QJsonObject &expense, const QJsonObject &body)
{
    struct Party {
        QString key, name, title;
    };
    const QList<Party> parties{{u"customer_id"_s, u"customer_name"_s, u"Customer"_s},
                               {u"vendor_id"_s, u"vendor_name"_s, u"Vendor"_s}};
    for (const Party &party : parties) {
        if (!body.contains(party.key))
            continue;
        const QString id = textOf(body, party.key);
        const QJsonObject *contact = std::as_const(call.store).of(kind::contacts).find(id);
        if (!id.isEmpty() && !contact)
            return notFound(party.title);
        expense.insert(party.key, id);
        expense.insert(party.name, contact ? textOf(*contact, u"contact_name") : QString());
    }
    return std::nullopt;
}

// Lines are summed as those of other documents: one piece at the amount.
std::optional<Response> lineInto(const Call &call, QJsonObject &line)
{
    const QJsonObject account = accountRecord(call.store, textOf(line, u"account_id"));
    if (account.isEmpty())
        return invalidValue(u"account_id"_s);
    if (numberOf(line, u"amount") <= 0)
        return invalidValue(u"amount"_s);
    const QString taxId = textOf(line, u"tax_id");
    const QJsonObject *tax = std::as_const(call.store).of(kind::taxes).find(taxId);
    if (!taxId.isEmpty() && !tax)
        return invalidValue(u"tax_id"_s);
    line.insert(u"account_name"_s, account.value(u"account_name"));
    line.insert(u"tax_id"_s, taxId);
    line.insert(u"tax_name"_s, tax ? tax->value(u"tax_name") : QJsonValue(QString()));
    line.insert(u"tax_percentage"_s, tax ? tax->value(u"tax_percentage") : QJsonValue(0));
    line.insert(u"tax_type"_s, tax ? tax->value(u"tax_type") : QJsonValue(u"tax"_s));
    line.insert(u"description"_s, textOf(line, u"description"));
    line.insert(u"amount"_s, cents(numberOf(line, u"amount")));
    line.insert(u"rate"_s, line.value(u"amount"));
    line.insert(u"quantity"_s, 1);
    line.insert(u"tags"_s, QJsonArray{});
    if (textOf(line, u"line_item_id").isEmpty())
        line.insert(u"line_item_id"_s, call.store.nextId());
    return std::nullopt;
}

QJsonArray sentLines(const QJsonObject &expense, const QJsonObject &body)
{
    if (body.contains(u"line_items"_s))
        return body.value(u"line_items").toArray();
    const QJsonArray stored = expense.value(u"line_items").toArray();
    if (stored.size() > 1 && !body.contains(u"amount"_s) && !body.contains(u"account_id"_s))
        return stored;
    QJsonObject line;
    take(line, expense, {u"account_id"_s, u"amount"_s, u"tax_id"_s, u"description"_s});
    line.insert(u"line_item_id"_s, textOf(expense, u"expense_item_id"));
    return {line};
}

std::optional<Response> linesInto(const Call &call, QJsonObject &expense, const QJsonObject &body)
{
    const QJsonArray sent = sentLines(expense, body);
    if (sent.isEmpty())
        return invalidValue(u"line_items"_s);
    QJsonArray lines;
    double amount = 0;
    for (const QJsonValue &value : sent) {
        QJsonObject line = value.toObject();
        if (auto refusal = lineInto(call, line))
            return refusal;
        line.insert(u"item_order"_s, lines.size() + 1);
        amount += numberOf(line, u"amount");
        lines.append(line);
    }
    const QJsonObject first = lines.first().toObject();
    take(expense, first, {u"account_id"_s, u"account_name"_s, u"tax_id"_s, u"tax_name"_s, u"tax_percentage"_s});
    expense.insert(u"expense_item_id"_s, first.value(u"line_item_id"));
    expense.insert(u"amount"_s, cents(amount));
    expense.insert(u"line_items"_s, lines);
    return std::nullopt;
}

// Taxes of each line, for the reports; the sums round by tax, so the last line of a tax carries the difference.
void sumExpense(QJsonObject &expense)
{
    sumDocument(expense);
    expense.insert(u"tax_amount"_s, expense.value(u"tax_total"));
    QJsonArray lines;
    const QList<QJsonObject> before = objectsOf(expense, u"line_items");
    for (QJsonObject line : before) {
        line.insert(u"tax_amount"_s, cents(numberOf(line, u"item_total") * numberOf(line, u"tax_percentage") / 100));
        for (const QString &key : {u"rate"_s, u"quantity"_s, u"bcy_rate"_s, u"discount_amount"_s})
            line.remove(key);
        lines.append(line);
    }
    expense.insert(u"line_items"_s, lines);
}

void statusInto(QJsonObject &expense)
{
    if (textOf(expense, u"status") == u"invoiced" || textOf(expense, u"status") == u"reimbursed")
        return;
    const bool billable = expense.value(u"is_billable").toBool() && !textOf(expense, u"customer_id").isEmpty();
    expense.insert(u"status"_s, billable ? u"unbilled"_s : u"nonbillable"_s);
}
} // namespace

std::optional<Response> fillExpense(const Call &call, QJsonObject &expense, const QJsonObject &body, bool fresh)
{
    take(expense, body,
         {u"account_id"_s, u"amount"_s, u"date"_s, u"tax_id"_s, u"is_inclusive_tax"_s, u"is_billable"_s,
          u"reference_number"_s, u"description"_s, u"project_id"_s, u"custom_fields"_s, u"tags"_s, u"mileage_type"_s,
          u"distance"_s, u"mileage_rate"_s, u"mileage_unit"_s, u"employee_id"_s, u"payment_mode"_s});
    if (textOf(expense, u"description").size() > 100)
        return invalidValue(u"description"_s);
    if (auto refusal = dateRefusal(call, textOf(expense, u"date"), u"date"_s))
        return refusal;
    if (auto refusal = payingAccountInto(call, expense, body, fresh))
        return refusal;
    if (auto refusal = partiesInto(call, expense, body))
        return refusal;
    static const QStringList summed{u"line_items"_s,  u"account_id"_s,       u"amount"_s,       u"tax_id"_s,
                                    u"description"_s, u"is_inclusive_tax"_s, u"exchange_rate"_s};
    const bool resum =
        fresh || std::any_of(summed.begin(), summed.end(), [&](const QString &k) { return body.contains(k); });
    if (resum) {
        if (auto refusal = linesInto(call, expense, body))
            return refusal;
        sumExpense(expense);
    }
    statusInto(expense);
    return std::nullopt;
}
} // namespace atlas::sandbox::books::buying
